#!/usr/bin/env python3
"""Writes docs/bron/regels.tsv: every non-empty line of the framework, what it is, and a digest of it.

Usage: make_regels.py [--check]
The digest is the first 16 hexadecimals of SHA-256 over the line in UTF-8 without blanks at either end.
"""
import hashlib
import pathlib
import sys

HERE = pathlib.Path(__file__).resolve().parent
BRON = HERE.parents[1] / 'docs/bron'
TEXT = BRON / 'samenvattend-kwaliteitskader.txt'
TABLE = BRON / 'regels.tsv'


def page():
    raw = TEXT.read_bytes()
    what = {}
    for path in sorted(HERE.glob('h?.tsv')):
        for row in path.read_text(encoding='utf-8').splitlines():
            if row.strip() and not row.startswith('#'):
                first, last, words = row.split('\t')
                for number in range(int(first), int(last) + 1):
                    what[number] = words
    out = ['# samenvattend-kwaliteitskader.txt, sha256 ' + hashlib.sha256(raw).hexdigest(),
           '# line\twhat it is\tfirst 16 hexadecimals of SHA-256 over the line without blanks at either end']
    for number, line in enumerate(raw.decode('utf-8').split('\n'), 1):
        line = line.strip()
        if line:
            out.append('%d\t%s\t%s' % (number, what.get(number, '?'), hashlib.sha256(line.encode('utf-8')).hexdigest()[:16]))
    return '\n'.join(out) + '\n'


def main():
    text = page()
    readme = (BRON / 'README.md').read_text(encoding='utf-8')
    if hashlib.sha256(TEXT.read_bytes()).hexdigest() not in readme:
        print('docs/bron/README.md names another SHA-256 than that of the text')
        return 1
    if '--check' not in sys.argv[1:]:
        TABLE.write_text(text, encoding='utf-8')
        return 0
    if not TABLE.exists() or TABLE.read_text(encoding='utf-8') != text:
        print('docs/bron/regels.tsv is out of date: run tests/kader/make_regels.py')
        return 1
    print('%d lines' % (text.count('\n') - 2))
    return 0


if __name__ == '__main__':
    sys.exit(main())
