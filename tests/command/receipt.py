#!/usr/bin/env python3
"""Receipts: the bytes against an encoder of our own after docs/canonical.md, verify against changed cases.

Usage: receipt.py KWALITEITSKADER
"""
import hashlib
import json
import struct

from common import CASES, GOOD, check, finish, run, write

import subprocess
import common

FACT_FIELDS = 16


def raw(*arguments):
    return subprocess.run([common.COMMAND, *map(str, arguments)], capture_output=True, check=True).stdout


def words(numbers):
    return b''.join(struct.pack('>I', number & 0xffffffff) for number in numbers)


def own_encoding(path, digest):
    """Everything before the findings, of a file with one child."""
    rows = [list(map(int, line.split(',')))
            for line in run('convert', '--to', 'rows', path)[1].splitlines() if line[0].isdigit()]
    head = [line for line in run('convert', '--to', 'rows', path)[1].splitlines() if line.startswith('#kind')][0]
    as_of, known_on, start, edition, sets, policy, kinds, first, through = map(int, head.split(',')[1:])
    rank = {0: 0}
    for place, identity in enumerate(sorted(row[5] for row in rows)):
        rank[identity] = place + 1
    facts = []
    for row in sorted(rows, key=lambda row: row[5]):
        for place in (5, 6, 7):
            row[place] = rank[row[place]]
        assert len(row) == FACT_FIELDS
        facts += row
    return (b'KWKCANON' + words([1, edition or 1]) + bytes.fromhex(digest)
            + words([as_of, known_on, start, sets or 3, 0x1fe, policy, 0, kinds, first, through])
            + words([0, 0, len(rows)]) + words(facts))


def vectors():
    """The vectors printed in docs/canonical.md are what this encoder gives."""
    text = (common.ROOT / 'docs/canonical.md').read_text(encoding='utf-8')
    return dict(line.strip('| ').split(' | ') for line in text.splitlines() if line.startswith('| ots_over')
                or line.startswith('| onvolledig') or line.startswith('| voogdij_eerste'))


def whole(path):
    receipt = json.loads(run('receipt', path)[1])
    digest = receipt['catalogus'].removeprefix('sha256:')
    data = raw('receipt', '--bytes', path)
    own = own_encoding(path, digest)
    check(f'{path.name}: bytes before the findings', data[:len(own)] == own)
    count = struct.unpack('>I', data[len(own):len(own) + 4])[0]
    check(f'{path.name}: length', len(data) == len(own) + 4 + 80 * count)
    child = receipt['kinderen'][0]
    check(f'{path.name}: hash', child['sha256'] == hashlib.sha256(data).hexdigest())
    facts = own[96:]
    check(f'{path.name}: hash of the facts', child['sha256_feiten'] == hashlib.sha256(facts).hexdigest())
    check(f'{path.name}: hash of the findings',
          child['sha256_bevindingen'] == hashlib.sha256(data[len(own):]).hexdigest())
    return hashlib.sha256(facts).hexdigest()


known = vectors()
check('three vectors in docs/canonical.md', len(known) == 3, known)
for name, digest in known.items():
    check(f'vector {name}', whole(CASES / name) == digest, whole(CASES / name))
for path in sorted(CASES.glob('*.zaak')):
    if len(json.loads(run('receipt', path)[1])['kinderen']) == 1:
        whole(path)

case = write('zaak.zaak', GOOD)
code, receipt, errors = run('receipt', case)
check('receipt: exit and silence', code == 0 and errors == '', code, errors)
for secret in ('Pasen', 'zaak.zaak', str(case)):
    check(f'no {secret} in a receipt', secret not in receipt)
kept = write('bewijs.json', receipt)
code, output, errors = run('verify', kept, case)
check('the same case', code == 0 and output == 'kind 1: gelijk\n', code, output, errors)

code, output, errors = run('verify', kept, write('later.zaak', GOOD.replace('2026-04-14', '2026-04-13')))
check('another day of contact', code == 3 and output == 'kind 1: andere feiten\n', code, output, errors)
code, output, errors = run('verify', kept, write('expect.zaak', GOOD.replace('peildatum 2026-04-20', 'peildatum 2026-05-20')))
check('the question comes from the receipt, not from the file', code == 0, code, output, errors)
code, output, errors = run('verify', kept, write('titel.zaak', GOOD.replace('zaak      eerste', 'zaak iets')))
check('the title is no part of it', code == 0, code, output, errors)

tree = json.loads(receipt)
tree['kinderen'][0]['sha256'] = '0' * 64
code, output, _ = run('verify', write('rows.json', json.dumps(tree)), case)
check('another catalogue', code == 0 and 'andere catalogus' in output, code, output)
tree['kinderen'][0]['sha256_bevindingen'] = '0' * 64
code, output, _ = run('verify', write('findings.json', json.dumps(tree)), case)
check('other findings', code == 3 and 'andere bevindingen' in output, code, output)
tree['kinderen'][0]['vraag'].pop('peildatum')
code, output, errors = run('verify', write('short.json', json.dumps(tree)), case)
check('a question without a day', code == 2 and 'vraag' in errors, code, output, errors)
for content in ('', '{', '[]', '{}', '{"formaat": "iets"}', '{"formaat": "kwaliteitskader-bewijs-1"}'):
    code, output, errors = run('verify', write('no.json', content), case)
    check(f'no receipt: {content!r}', code == 2 and errors.endswith('geen bewijs\n'), code, errors)
tree = json.loads(receipt)
tree['kinderen'] *= 2
code, output, errors = run('verify', write('two.json', json.dumps(tree)), case)
check('another number of children', code == 3 and 'ander aantal' in errors, code, output, errors)
check('bad case', run('receipt', write('bad.zaak', 'zaak x\npeildatum 2026-04-20\ncontact 2026-02-30\n'))[0] == 2)
check('no day', run('receipt', write('bad.zaak', 'zaak x\ngeboorte 2026-02-20\n'))[0] == 2)
check('usage', run('receipt')[0] == 2 and run('verify', kept)[0] == 2)
later = json.loads(run('receipt', '--as-of', '2026-05-01', '--known-on', '2026-04-10', case)[1])
check('the days asked for stand in it', later['kinderen'][0]['vraag']['peildatum'] == 20260501
      and later['kinderen'][0]['vraag']['bekend_op'] == 20260410)
finish()
