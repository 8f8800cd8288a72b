#!/usr/bin/env python3
"""What a text offers to settle an unknown does settle it.

    tests/explain/settles.py COMMAND

Every finding of the named cases (tests/cases/hN_NNN_*.zaak) that cannot be told and whose text offers to
declare the file complete: with that kind of fact declared complete the finding is known, or lacks another
kind of fact. So no text sends anybody to record what would change nothing.
"""
import concurrent.futures
import copy
import json
import os
import pathlib
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
OFFER = 'Of leg vast dat het dossier hierover volledig is.'


def command(*arguments, data=None):
    done = subprocess.run([sys.argv[1], *map(str, arguments)], input=data, capture_output=True, text=True,
                          encoding='utf-8', check=False)
    if done.returncode != 0:
        raise SystemExit(done.stderr)
    return json.loads(done.stdout)


def children(found):
    return found['zaken'][0]['kinderen']


def identity(finding):
    return finding['persoon'], finding['anker'], finding['volgnummer']


def of_norm(path):
    norm = int(path.name.split('_')[1])
    case = command('convert', '--to', 'json', path)
    asked = []
    more = dict(case, kinderen=[])
    for child, told in zip(case['kinderen'], children(command('explain', '--json', path, norm))):
        for finding in told['bevindingen']:
            if OFFER not in finding['toelichting']:
                continue
            again = copy.deepcopy(child)
            again.pop('verwacht', None)
            again['kind'] = '%s_%d' % (child.get('kind', 'kind'), len(asked))
            again['feiten'] = child.get('feiten', []) + [
                {'nr': 987654, 'soort': 'volledig', 'waarde': finding['ontbreekt'], 'persoon': -1}]
            more['kinderen'].append(again)
            asked.append((child.get('kind', '-'), finding))
    faults = []
    if asked:
        answered = children(command('explain', '--json', '-', norm, data=json.dumps(more)))
        for (kind, before), child in zip(asked, answered):
            after = {identity(finding): finding for finding in child['bevindingen']}.get(identity(before))
            if after is not None and after['verdict'] == 'onbekend' and after['ontbreekt'] == before['ontbreekt']:
                faults.append('%s: %s, persoon %d: %s declared complete, and still unknown (%s)' % (
                    path.name, kind, before['persoon'], before['ontbreekt'], after['reden']))
    return len(asked), faults


def main():
    paths = sorted((ROOT / 'tests/cases').glob('h[2-8]_[0-9]*_*.zaak'))
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count() or 2) as pool:
        results = list(pool.map(of_norm, paths))
    faults = [fault for _, wrong in results for fault in wrong]
    for fault in faults[:60]:
        print(fault)
    print('%d offers, %d that settle nothing' % (sum(asked for asked, _ in results), len(faults)))
    return 1 if faults else 0


if __name__ == '__main__':
    sys.exit(main())
