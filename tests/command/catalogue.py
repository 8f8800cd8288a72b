#!/usr/bin/env python3
"""`kwaliteitskader catalogue`: JSON by its schema, CSV and Markdown complete, the same bytes every time.

Also: no field of a row is empty without a stated reason (tests/kader/lege_velden.tsv), and every count of the issue of
the framework holds.
Usage: catalogue.py COMMAND
"""
import csv
import io
import json
import re
import subprocess
import sys

from common import ROOT, check, finish
from schema import faults, read

COMMAND = sys.argv[1]
TABLES = {'norms': 'norm', 'phases': 'fase', 'goals': 'doel', 'duties': 'taak', 'actors': 'actor',
          'decisions': 'kernbesluit', 'sources': 'bron', 'open_points': 'agendapunt', 'definitions': 'definitie',
          'context': 'context', 'differences': 'verschil'}
# What a row of each table must have; lege_velden.tsv lists where it may be empty, and why.
WANTED = {
    'norms': ['title', 'text', 'source', 'status', 'set', 'evaluation', 'bound', 'valid_from', 'text_status',
              'checked_through', 'placements', 'question', 'trigger', 'fulfilled_by', 'term', 'why_context', 'links'],
    'phases': ['title', 'text', 'placements', 'track'],
    'goals': ['title', 'text', 'placements', 'sort', 'phase', 'aspect', 'track'],
    'duties': ['title', 'text', 'placements', 'sort', 'bound'],
    'actors': ['title', 'text', 'placements', 'sort'],
    'decisions': ['title', 'text', 'placements', 'sort', 'decision'],
    'sources': ['title', 'text', 'placements', 'sort', 'url'],
    'open_points': ['title', 'text', 'placements', 'links'],
    'definitions': ['title', 'text', 'placements', 'source'],
    'context': ['title', 'text', 'placements', 'sort'],
    'differences': ['title', 'one', 'two', 'used', 'source', 'sort', 'text_status', 'checked_through', 'placements',
                    'links', 'reading'],
}


def run(*arguments):
    return subprocess.run([COMMAND, 'catalogue', *arguments], check=True, capture_output=True).stdout


def reasons():
    """[(table, field, condition, reason)]: a condition is key=value, or a list of numbers, or *."""
    rows = []
    for line in (ROOT / 'tests/kader/lege_velden.tsv').read_text(encoding='utf-8').splitlines():
        if line and not line.startswith('#'):
            cells = line.split('\t')
            assert len(cells) == 4 and all(cells), line
            rows.append(cells)
    return rows


def excused(table, field, row, rows, used):
    for cells in rows:
        where, what, condition, _ = cells
        if where != table or what != field:
            continue
        key, _, value = condition.partition('=')
        if condition == '*' or (value and str(row.get(key)) in value.split('|')) or \
                (not value and str(row['number']) in condition.split(' ')):
            used.add(tuple(cells))
            return True
    return False


def main():
    first = run('--json')
    check('json is the same every time', first == run('--json'))
    check('markdown is the same every time', run('--markdown') == run('--markdown'))
    data = json.loads(first)
    schema = read('catalogus.schema.json')
    found = faults(data, root=schema)
    check('json follows docs/catalogus.schema.json', found == [], found[:10])
    order = re.findall(rb'\{\s*"section": "[^"]+",\s*"row": \d+,\s*"line": \d+\s*\}', first)
    places = sum(len(row['placements']) for table in TABLES for row in data[table])
    check('placements have section, row, line in that order', len(order) == places, (len(order), places))

    csv_rows = list(csv.DictReader(io.StringIO(run('--csv').decode('utf-8'))))
    in_csv = {(row['tabel'], int(row['nummer'])) for row in csv_rows}
    in_json = {(TABLES[table], row['number']) for table in TABLES for row in data[table]}
    check('csv and json have the same entries', in_csv == in_json, in_csv ^ in_json)

    text = run('--markdown').decode('utf-8')
    missing = [key for key in sorted(in_json) if '<a id="%s-%d"></a>' % key not in text]
    check('every entry stands on a page', missing == [], missing[:10])
    doubles = [key for key in in_json if text.count('<a id="%s-%d"></a>' % key) > 1]
    check('and on one page only', doubles == [], doubles[:10])
    cells = [goal for track in ('ots', 'voogdij') for cell in data['overview'][track] for goal in cell['goals']]
    # The goals of 2.4 belong to no step: they stand in neither figure.
    goals = [row['number'] for row in data['goals'] if row['sort'] != 'resultaat' and row['phase'] != 'algemeen']
    check('every goal stands in the overview', set(cells) == set(goals), set(cells) ^ set(goals))

    rows, used, empty = reasons(), set(), []
    for table, fields in WANTED.items():
        for row in data[table]:
            for field in fields:
                if not row.get(field) and not excused(table, field, row, rows, used):
                    empty.append('%s %s: %s' % (table, row['number'], field))
    check('no field is empty without a stated reason', empty == [], empty[:40])
    idle = [cells for cells in rows if tuple(cells) not in used]
    check('no reason is stated for nothing', idle == [], idle[:5])

    linked = {(TABLES[table], row['number']): row['links'] for table in TABLES for row in data[table]}
    one_way = [(a, kind, b) for a, links in linked.items() for kind, numbers in links.items() for b in numbers
               if a[1] not in linked.get((kind, b), {}).get(a[0], [])]
    check('every link goes both ways', one_way == [], one_way[:5])
    lonely = [row['number'] for row in data['goals']
              if row['sort'] != 'resultaat' and not row['links'].get('norm') and not row['links'].get('taak')
              and not row['links'].get('doel')]
    check('every goal is linked with a norm, a duty or a goal', lonely == [], lonely)
    finish()


if __name__ == '__main__':
    main()
