#!/usr/bin/env python3
"""Writes the tables of docs/toelichting.md from the rows of lib/catalogue/toelichting.inc.

With --check nothing is written: it fails when the page is out of date, and looks at the rows themselves: the
same names in braces in both languages, all of them known to lib/explain_fill.c, every sentence closed, at
most twenty words long and said by one row only.
"""
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / 'tests/explain'))

import sentences  # noqa: E402

PAGE = ROOT / 'docs/toelichting.md'
BEGIN, END = '<!-- zinnen -->\n', '<!-- einde zinnen -->\n'
WORDS = 20
PARTS = {
    'WAT': 'Wat wordt gevraagd', 'WIE': 'Voor wie', 'UITKOMST': 'De uitkomst', 'GEVONDEN': 'Wat is gevonden',
    'TERMIJN': 'Tot wanneer, en vanaf welke dag geteld', 'OVERGESLAGEN': 'Welke dagen zijn overgeslagen',
    'LEZING': 'De andere lezing', 'VERVOLG': 'Wat de zaak opheldert',
    'STATUS': 'Waar de norm staat en wat dat betekent', 'KENMERK': 'Wat verder van belang is'}


def known_names():
    text = (ROOT / 'lib/explain_fill.c').read_text(encoding='utf-8')
    table = re.search(r'kwk_fill_names\[KWK_I_FILL_COUNT\] = \{(.*?)\};', text, re.S)
    return set(re.findall(r'"(\w+)"', table[1]))


def faults_of_rows(rows):
    faults = []
    known = known_names()
    named = set()
    seen = {}
    for part, name, dutch, english in rows:
        where = '%s %s' % (part, name)
        names = [set(re.findall(r'\{(\w+)\}', text)) for text in (dutch, english)]
        named |= names[0]
        if names[0] != names[1]:
            faults.append('%s: other names in Dutch than in English' % where)
        if names[0] - known:
            faults.append('%s: unknown name %s' % (where, ' '.join(sorted(names[0] - known))))
        for text in (dutch, english):
            if text in seen and text != '{reason}':
                faults.append('%s says the same as %s' % (where, seen[text]))
            seen[text] = where
            if not (text.endswith('.') or text.endswith('?"') or text in ('{reason}', 'De vraag is: "{question}"',
                                                                          'The question is: "{question}"')):
                faults.append('%s is not closed: %s' % (where, text))
            if len(text.split()) > WORDS:
                faults.append('%s is longer than %d words' % (where, WORDS))
            if '%' in text or '  ' in text:
                faults.append('%s holds two blanks or a percent sign' % where)
    if known - named:
        faults.append('no row uses %s' % ' '.join(sorted(known - named)))
    return faults


def faults_of_proofs(text):
    """What the page names as shown by a file or a test must be there."""
    faults = []
    tests = (ROOT / 'tests/explain.c').read_text(encoding='utf-8')
    for pattern in re.findall(r'`(\d+_\*\.txt)`', text):
        if not list((ROOT / 'tests/explain').glob(pattern)):
            faults.append('the page names %s, which is not there' % pattern)
    for name in re.findall(r'`(\w+_\w+_\w+)`', text.split('## 4.')[1]):
        if name not in tests and name != 'faults_of':
            faults.append('the page names the test %s, which is not there' % name)
    return faults


def tables(rows):
    lines = []
    for part, title in PARTS.items():
        lines += ['### %s' % title, '', '| rij | Nederlands | English |', '|---|---|---|']
        lines += ['| `%s` | %s | %s |' % (name, dutch, english)
                  for of, name, dutch, english in rows if of == part]
        lines.append('')
    if {row[0] for row in rows} - set(PARTS):
        raise SystemExit('toelichting.inc: a part that make_toelichting.py does not know')
    return '\n'.join(lines)


def main():
    rows = list(sentences.rows())
    old = PAGE.read_text(encoding='utf-8')
    before, rest = old.split(BEGIN)
    new = before + BEGIN + tables(rows) + END + rest.split(END)[1]
    faults = faults_of_rows(rows) + faults_of_proofs(new)
    if '--check' in sys.argv[1:]:
        if new != old:
            faults.append('docs/toelichting.md is out of date: run tests/docs/make_toelichting.py')
    else:
        PAGE.write_text(new, encoding='utf-8')
    for fault in faults:
        print(fault)
    print('%d sentences in two languages' % len(rows))
    return 1 if faults else 0


if __name__ == '__main__':
    sys.exit(main())
