#!/usr/bin/env python3
"""Every non-empty line of the framework is an entry of the catalogue, a heading, an address or a page number.

Usage: accounting.py LIST_PLACES [CHAPTER ...]
LIST_PLACES is the program tests/kader/list_places.c. With chapters (h3 h4) only their tables are looked at.
"""
import pathlib
import re
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parents[1]
TEXT = ROOT / 'docs/bron/samenvattend-kwaliteitskader.txt'
# First and last line of each chapter.
CHAPTERS = {'h1': (1, 131), 'h2': (132, 470), 'h3': (471, 755), 'h4': (756, 1103), 'h5': (1104, 1385),
            'h6': (1386, 1759), 'h7': (1760, 1971), 'h8': (1972, 2335)}
HEADING = re.compile(r'^\s*(\d(\.\d)*\s+\S|Norm\b.*|Document Doel|.*[Nn]ormen en richtlijnen|de norm|Bron)')
URL = re.compile(r'https?://|\.pdf|^wijkteam|^en-Privacy|^2021-')
# Rows of the tables "Normen en richtlijnen" per section.
ROWS = {'3.2': 5, '3.3': 5, '3.4': 2, '4.2': 8, '4.3': 9, '5.2': 9, '6.2': 7, '6.3': 9, '6.4': 6, '6.5': 3,
        '7.2': 8, '7.3': 2, '8.2': 6, '8.3': 1, '8.4': 4, '8.5': 1, '8.6': 2, '8.7': 4}
# The section that holds the table: x.y.3, but 3.2.4 and 5.2.4 as the text numbers them.
TABLE_SECTION = {'3.2': '3.2.4', '5.2': '5.2.4'}


def places(program):
    """(line -> set of entries), entries, [(table:number, section, row, from, through)] from the library."""
    out = subprocess.run([program], check=True, capture_output=True, text=True).stdout
    by_line, entries, rows = {}, set(), []
    for line in out.splitlines():
        cells = line.split('\t')
        entries.add(cells[0])
        if len(cells) == 1:
            continue
        section, row, first, last = cells[1], *map(int, cells[2:5])
        rows.append((cells[0], section, row, first, last))
        for number in range(first, last + 1):
            by_line.setdefault(number, set()).add(cells[0])
    return by_line, entries, rows


def table(name, wrong):
    """line -> (row's words) of one chapter."""
    first, last = CHAPTERS[name]
    lines, before = {}, first - 1
    for count, text in enumerate((HERE / (name + '.tsv')).read_text(encoding='utf-8').splitlines(), 1):
        if not text.strip() or text.startswith('#'):
            continue
        cells = text.split('\t')
        if len(cells) != 3 or not cells[0].isdigit() or not cells[1].isdigit():
            wrong.append('%s.tsv:%d: not first, last, what' % (name, count))
            continue
        begin, end = int(cells[0]), int(cells[1])
        if begin <= before or end < begin or end > last:
            wrong.append('%s.tsv:%d: lines %d-%d overlap, go back or leave the chapter' % (name, count, begin, end))
        before = max(before, end)
        for number in range(begin, end + 1):
            lines[number] = cells[2].split(' ')
    return lines


def check_word(number, text, words, wrong):
    if words == ['kop'] and not HEADING.search(text) and not KOP_ALSO.search(text):
        wrong.append('line %d is no heading: %s' % (number, text.strip()[:60]))
    if words == ['url'] and not URL.search(text):
        wrong.append('line %d is no address: %s' % (number, text.strip()[:60]))
    if words == ['pagina'] and not re.fullmatch(r'\s*\d{1,2}\s*', text):
        wrong.append('line %d is no page number: %s' % (number, text.strip()[:60]))


# Their places say where they are spoken of; the tables need not repeat that.
CROSS = {'BRON', 'ACTOR', 'VERSCHIL', 'DEFINITIE', 'KERNBESLUIT', 'FASE'}
# Headings without a number, and the second lines of headings that go on.
KOP_ALSO = re.compile(r'^(Een samenvattend kwaliteitskader en presta|Het samenvattend kwaliteitskader als|jeugdbescherming$|'
                      r'Dit samenvattend kwaliteitskader en het T|De link tussen|De focus in dit|De samenhang tussen|De totstandkoming van het|'
                      r'De status van het samen|Leeswijzer|Kader aan de hand|Nederland$|kinderbeschermingsmaatregel$|'
                      r'Tijdig passende hulp voor de jeugdige|Ouders motiveren richting|Samenwerking ouders en hulp|'
                      r'ondersteuning$|van het beoogd resultaat|zodat er geen sprake|van de problematiek|bereiken|beschreven staat|'
                      r'rechter voor)')


def main():
    names = sys.argv[2:] or sorted(CHAPTERS)
    text = TEXT.read_text(encoding='utf-8').split('\n')
    by_line, entries, rows = places(sys.argv[1])
    wrong, counted = [], 0
    for name in names:
        lines = table(name, wrong)
        for number in range(CHAPTERS[name][0], CHAPTERS[name][1] + 1):
            words = lines.get(number)
            if not text[number - 1].strip():
                continue
            counted += 1
            if words is None:
                wrong.append('line %d has no row: %s' % (number, text[number - 1].strip()[:70]))
                continue
            own = {word for word in words if ':' in word}
            if not own:
                check_word(number, text[number - 1].strip(), words, wrong)
                if words not in (['kop'], ['url'], ['pagina']):
                    wrong.append('line %d: unknown word %s' % (number, ' '.join(words)))
            for word in own - entries:
                wrong.append('line %d: %s is no entry' % (number, word))
            claimed = by_line.get(number, set())
            for word in sorted(word for word in claimed - own if word.split(':')[0] not in CROSS):
                wrong.append('line %d: %s claims it, the table does not say so' % (number, word))
            for word in sorted(own & entries - claimed):
                wrong.append('line %d: the table gives it to %s, whose row does not claim it' % (number, word))
    if len(names) == len(CHAPTERS):
        for entry in sorted(entries - {row[0] for row in rows}):
            if not allowed_without_lines(entry):
                wrong.append('%s has no lines' % entry)
    for section, count in sorted(ROWS.items()):
        if 'h' + section[0] not in names:
            continue
        where = TABLE_SECTION.get(section, section + '.3')
        found = {row[2] for row in rows if row[1] == where and row[2] > 0 and row[0].startswith('NORM:')}
        if found != set(range(1, count + 1)):
            wrong.append('section %s: rows %s have a norm, %d are in the table' % (where, sorted(found), count))
    for fault in wrong[:200]:
        print(fault)
    print('%d lines of %d tables, %d faults' % (counted, len(names), len(wrong)))
    return 1 if wrong else 0


def allowed_without_lines(entry):
    """Statutory rules, actors, sources and differences that the framework does not speak of: listed, with the reason."""
    listed = (HERE / 'zonder_regels.tsv').read_text(encoding='utf-8').splitlines()
    return entry in {line.split('\t')[0] for line in listed if line and not line.startswith('#')}


if __name__ == '__main__':
    sys.exit(main())
