#!/usr/bin/env python3
"""Writes docs/norms.md: every norm with its article, its row, its named tests and its oracle function.

With --check nothing is written: it fails when the page is out of date, when an evaluated norm
has no file of named tests under tests/cases or none that shows it met, breached, not applicable and unknown (and
explained, judged or pending where it can be), when such a file names a norm that does not exist, when a norm
of the framework stands among the statutory ones, or when the oracle knows neither the norm nor the general shape its row names.
"""
import collections
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
ROW = re.compile(r'^NORM\((\d+), ([A-Z0-9_]+),\s*TITLE\(\s*"([^"]*)",\s*"[^"]*"\),\s*'
                 r'SOURCE\(\s*"([^"]*)", ([A-Z]+),\s*\d+, \d+, ([A-Z_]+)')
SHAPE = re.compile(r'\bRULE\((\w+)\)')


def rows():
    """File, number, name, title, source, status, text status, shape (none: a norm of context), row."""
    for path in sorted((ROOT / 'lib/catalogue').glob('h*.inc')):
        for row in re.split(r'\n(?=NORM\()', path.read_text(encoding='utf-8')):
            match = ROW.match(row)
            if match:
                shape = SHAPE.search(row)
                yield (path.name, int(match[1]), match[2], match[3], match[4], match[5].lower(),
                       match[6].lower().replace('_', ' '), shape[1] if shape else None, row)
            elif row.startswith('NORM('):
                raise SystemExit('%s: row not understood: %s' % (path.name, row[:60]))


def tests_of(number):
    found = []
    for path in sorted((ROOT / 'tests/cases').glob('h?_%d_*.zaak' % number)):
        text = path.read_text(encoding='utf-8')
        found.append((path.name, max(1, len(re.findall(r'^kind\s', text, re.M))),
                      len(re.findall(r'^verwacht\s', text, re.M))))
    return found


def lacking(row, name, shape, number):
    """What a norm can say and no named test of it expects."""
    text = ''.join(path.read_text(encoding='utf-8')
                   for path in (ROOT / 'tests/cases').glob('h?_%d_*.zaak' % number))
    shown = set(re.findall(r'^verwacht\s+%s\s+(\w+)' % name, text, re.M))
    wanted = [{'voldaan'}, {'overschreden', 'te_laat'}, {'niet_van_toepassing'}, {'onbekend'}]
    if 'EXPLAIN(ADMISSIBLE)' in row:
        wanted.append({'uitgelegd'})
    if shape == 'oordeel':
        wanted.append({'oordeel_nodig'})
    if shape in ('termijn', 'vooraf', 'ieder_vooraf', 'toestemming'):
        wanted.append({'lopend'})
    return [' or '.join(sorted(words)) for words in wanted if not words & shown]


def oracle_words():
    words = set()
    for path in (ROOT / 'tests/oracle').rglob('*.py'):
        words.update(word.lower() for word in re.findall(r'\w+', path.read_text(encoding='utf-8')))
    return words


def shipped_expectations():
    count = collections.Counter()
    for path in (ROOT / 'examples/cases').rglob('*.zaak'):
        named = re.findall(r'^verwacht\s+(?:geen\s+)?(\w+)', path.read_text(encoding='utf-8'), re.M)
        count.update(set(named))
    return count


def page():
    faults = []
    lines = ['# Every norm, its article and its tests', '',
             'Written by `tests/docs/norm_index.py`; CI compares it. What each norm does: `rules.md`, section 4.',
             'Tests: named points in `tests/cases` (file, points, expectations); shipped cases in `examples/cases`',
             'that expect something of it; every norm is also compared with the oracle in `tests/oracle`.',
             'Text: `KWK_TEXTSTATUS_*`, how the text behind the row was checked.', '',
             '| nr | norm | what it asks | article or publisher | status | text | row in | named tests | shipped cases |',
             '|---|---|---|---|---|---|---|---|---|']
    known = set()
    words = oracle_words()
    shipped = shipped_expectations()
    for file, number, name, title, source, status, how, shape, row in rows():
        known.add(number)
        if file.endswith('_wet.inc') and 'STATED("", WET)' not in row:
            faults.append('%d %s is stated in the framework and stands in %s' % (number, name, file))
        tests = tests_of(number)
        if shape and not tests:
            faults.append('%d %s has no file of named tests' % (number, name))
        if shape:
            faults += ['%d %s: no test expects %s' % (number, name, word)
                       for word in lacking(row, name, shape, number)]
        if shape and name.lower() not in words and shape not in words:
            faults.append('%d %s is not in the oracle' % (number, name))
        told = '; '.join('%s (%d, %d)' % test for test in tests) or 'none: context, not evaluated'
        lines.append('| %d | %s | %s | %s | %s | %s | %s | %s | %d |'
                     % (number, name, title, source, status, how, file, told, shipped[name]))
    for path in (ROOT / 'tests/cases').glob('h?_*.zaak'):
        number = int(path.name.split('_')[1])
        if number not in known:
            faults.append('%s names no norm' % path.name)
    return '\n'.join(lines) + '\n', faults


def main():
    text, faults = page()
    target = ROOT / 'docs/norms.md'
    if '--check' in sys.argv[1:]:
        if not target.exists() or target.read_text(encoding='utf-8') != text:
            faults.append('docs/norms.md is out of date: run tests/docs/norm_index.py')
        for fault in faults:
            print(fault)
        print('%d norms' % (text.count('\n| ') - 1))
        return 1 if faults else 0
    target.write_text(text, encoding='utf-8')
    for fault in faults:
        print('note:', fault)
    return 0


if __name__ == '__main__':
    sys.exit(main())
