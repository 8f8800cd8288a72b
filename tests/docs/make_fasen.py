#!/usr/bin/env python3
"""Writes the tables of docs/fasen.md: `kwaliteitskader phase --markdown` and `validate --markdown`.

Usage: make_fasen.py COMMAND [--check]
With --check nothing is written: it fails when the page is out of date, or when an inconsistency, a transition or a
step is expected by no case file, once present and once not.
"""
import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
PAGE = ROOT / 'docs/fasen.md'


def run(command, *arguments):
    return subprocess.run([command, *arguments], check=True, capture_output=True).stdout.decode('utf-8')


def between(text, first, last):
    match = re.search(rf'<!-- {first} -->\n(.*?)<!-- {last} -->', text, re.S)
    if not match:
        raise SystemExit(f'docs/fasen.md: no place between {first} and {last}')
    return match


def put(page, first, last, table):
    match = between(page, first, last)
    return page[:match.start(1)] + '\n' + table + '\n' + page[match.end(1):]


def made(command, page):
    phases = run(command, 'phase', '--markdown')
    page = put(page, 'grenzen', 'overgangen', between(phases, 'grenzen', 'overgangen')[1])
    match = re.search(r'niet mee\.\n\n(.*?)<!-- einde -->', page, re.S)
    page = page[:match.start(1)] + between(phases, 'overgangen', 'einde')[1] + '\n' + page[match.end(1):]
    return put(page, 'tegenstrijdigheden', 'slot', run(command, 'validate', '--markdown'))


def words(header, prefix):
    text = (ROOT / 'include/kwaliteitskader' / header).read_text(encoding='utf-8')
    return re.findall(rf'KWK_{prefix}_(\w+) = \d', text)


def untested():
    """Inconsistencies and transitions that no case expects, met and unmet; states of a step."""
    text = ''.join(path.read_text(encoding='utf-8') for path in sorted((ROOT / 'tests/cases').glob('*.zaak')))
    for code in words('validate.h', 'TEGENSTRIJDIG'):
        for line in (f'{code}( |$)', f'geen {code}$'):
            if not re.search(rf'^verwacht_tegenstrijdig {line}', text, re.M):
                yield f'no case expects: verwacht_tegenstrijdig {line}'
    for code in words('phase.h', 'OVERGANG'):
        for state in ('mogelijk', 'nog_niet'):
            if not re.search(rf'^verwacht_overgang {code} {state}', text, re.M):
                yield f'no case expects: verwacht_overgang {code} {state}'
    for step in ('voorkomen', 'instroom', 'hulp', 'regie', 'vervolg', 'voogdij', 'thuis', 'uithuisgeplaatst'):
        for state in ('lopend', 'afgerond', 'onbekend'):
            if not re.search(rf'^verwacht_fase {step} {state}', text, re.M):
                yield f'no case expects: verwacht_fase {step} {state}'


def main():
    page = PAGE.read_text(encoding='utf-8')
    new = made(sys.argv[1], page)
    faults = list(untested())
    if '--check' in sys.argv[2:]:
        if new != page:
            faults.append('docs/fasen.md is out of date: run tests/docs/make_fasen.py BUILD/examples/kwaliteitskader')
        faults += [f'docs/fasen.md: no file {link}' for link in re.findall(r'\]\(([^)#]+)\)', page)
                   if not (PAGE.parent / link).exists()]
    else:
        PAGE.write_text(new, encoding='utf-8')
    for fault in faults:
        print(fault)
    print(f'{new.count(chr(10))} lines, {len(faults)} faults')
    return 1 if faults else 0


if __name__ == '__main__':
    sys.exit(main())
