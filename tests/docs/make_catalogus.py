#!/usr/bin/env python3
"""Writes docs/catalogus/: the pages of `kwaliteitskader catalogue --markdown`, with the tests of each norm.

Usage: make_catalogus.py COMMAND [--check]
With --check nothing is written: it fails when a page is out of date, or when a link on a page leads nowhere.
"""
import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
FOLDER = ROOT / 'docs/catalogus'
MARK = re.compile(r'^<!-- tests (\d+) -->$', re.M)


def run(command, *arguments):
    return subprocess.run([command, 'catalogue', *arguments], check=True, capture_output=True).stdout.decode('utf-8')


def tests_of(number, code, files, shipped):
    """The row that says where a norm is tested: named points, and shipped examples that expect something of it."""
    told = []
    for path, text in files.get(number, []):
        told.append('[%s](../../tests/cases/%s) (%d gevallen)' % (path.name, path.name, max(1, len(re.findall(r'^kind\s', text, re.M)))))
    expects = re.compile(r'^verwacht\s+(geen\s+)?%s\b' % code, re.M)
    names = [path for path, text in shipped if expects.search(text)]
    for path in names[:5]:
        told.append('[%s](../../%s)' % (path.name, path.relative_to(ROOT).as_posix()))
    if not told:
        return '| Getoetst door | geen: geeft geen bevindingen |'
    return '| Getoetst door | %s |' % '; '.join(told)


def pages(command):
    files = {}
    for path in sorted((ROOT / 'tests/cases').glob('h?_*.zaak')):
        files.setdefault(int(path.name.split('_')[1]), []).append((path, path.read_text(encoding='utf-8')))
    shipped = [(path, path.read_text(encoding='utf-8')) for path in sorted((ROOT / 'examples/cases').glob('*.zaak'))]
    codes = {int(number): code for number, code in
             re.findall(r'^### <a id="norm-(\d+)"></a>[^\n]*\n\n`([A-Z0-9_]+)`', run(command), re.M)}
    for name in run(command, '--pages').split():
        text = run(command, '--page', name)
        text = MARK.sub(lambda match: tests_of(int(match[1]), codes[int(match[1])], files, shipped), text)
        yield name + '.md', text.rstrip('\n') + '\n'


def broken_links(made):
    """Links between the pages whose anchor is not there."""
    anchors = {name: set(re.findall(r'<a id="([^"]+)">', text)) for name, text in made.items()}
    for name, text in made.items():
        for target, anchor in re.findall(r'\]\(([A-Za-z0-9-]+\.md)(?:#([a-z0-9-]+))?\)', text):
            if target not in made or (anchor and anchor not in anchors[target]):
                yield '%s: a link leads nowhere: %s#%s' % (name, target, anchor)


def main():
    made = dict(pages(sys.argv[1]))
    faults = list(broken_links(made))
    if '--check' in sys.argv[2:]:
        there = {path.name: path.read_text(encoding='utf-8') for path in FOLDER.glob('*.md')}
        faults += ['docs/catalogus/%s is out of date' % name for name in sorted(made) if there.get(name) != made[name]]
        faults += ['docs/catalogus/%s should not be there' % name for name in sorted(set(there) - set(made))]
        if faults:
            print('run tests/docs/make_catalogus.py BUILD/examples/kwaliteitskader')
    else:
        FOLDER.mkdir(exist_ok=True)
        for name, text in made.items():
            (FOLDER / name).write_text(text, encoding='utf-8')
    for fault in faults[:50]:
        print(fault)
    print('%d pages, %d lines, %d faults' % (len(made), sum(text.count('\n') for text in made.values()), len(faults)))
    return 1 if faults else 0


if __name__ == '__main__':
    sys.exit(main())
