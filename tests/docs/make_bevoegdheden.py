#!/usr/bin/env python3
"""docs/bevoegdheden.md and docs/toestemming.md: what the command prints from the rows.

Usage: make_bevoegdheden.py COMMAND [--check]
"""
import pathlib
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
PAGES = {'bevoegdheden.md': 'may', 'toestemming.md': 'consent'}


def main():
    wrong = 0
    for name, word in PAGES.items():
        text = subprocess.run([sys.argv[1], word, '--matrix'], check=True, capture_output=True, text=True).stdout
        page = ROOT / 'docs' / name
        if '--check' not in sys.argv:
            page.write_text(text, encoding='utf-8')
        elif not page.is_file() or page.read_text(encoding='utf-8') != text:
            print('docs/%s differs from the rows; run tests/docs/make_bevoegdheden.py COMMAND' % name)
            wrong = 1
    return wrong


if __name__ == '__main__':
    sys.exit(main())
