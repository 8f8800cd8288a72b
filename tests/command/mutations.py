#!/usr/bin/env python3
"""Cases with random damage, in all three forms: an answer or a refusal, never a crash or a hang. Fixed seed.

Usage: mutations.py KWALITEITSKADER [ROUNDS]
"""
import random
import sys

from common import CASES, GOOD, check, finish, run

ROUNDS = int(sys.argv[2]) if len(sys.argv) > 2 else 400
rng = random.Random(20260420)
texts = [GOOD.encode()] + [path.read_bytes() for path in sorted(CASES.glob('*.zaak'))]
words = b' '.join(texts).split()
seeds = texts[:]
for text in texts:
    for to in ('json', 'rows'):
        seeds.append(run('convert', '--to', to, '-', data=text)[1].encode())


def damaged(data):
    data = bytearray(data)
    for _ in range(rng.choice((1, 1, 2, 5))):
        at = rng.randrange(len(data) + 1)
        what = rng.randrange(7)
        if what == 0 and at < len(data):
            data[at] ^= 1 << rng.randrange(8)
        elif what == 1:
            data[at:at] = bytes(rng.randrange(256) for _ in range(rng.randrange(1, 5)))
        elif what == 2:
            del data[at:at + rng.randrange(1, 40)]
        elif what == 3:
            data[at:at] = b' ' + rng.choice(words) + b' '
        elif what == 4:
            data[at:at] = rng.choice((b'9999999999', b'-1', b'0', b'2147483647', b'-2147483648', b'1600-01-01', b'9999-12-31',
                                      b'@', b'#', b',', b'\n', b'{', b'[', b'"', b'persoon 31', b'bij @x', b't/m'))
        elif what == 5:
            lines = bytes(data).split(b'\n')
            rng.shuffle(lines)
            data = bytearray(b'\n'.join(lines))
        else:
            data += data[at:at + 300]
    return bytes(data)


for number in range(ROUNDS):
    data = damaged(rng.choice(seeds))
    arguments = rng.choice((['check', '-'], ['check', '--all', '--lang', 'en', '-'], ['check', '--json', '-'],
                            ['check', '--verwacht', '-'], ['missing', '-'], ['phase', '--open', '-'], ['validate', '-'],
                            ['phase', '--json', '-'], ['decision', '-'], ['decision', '--json', '-'],
                            ['convert', '--to', 'json', '-'],
                            ['convert', '--to', 'zaak', '-'], ['convert', '--to', 'rows', '-']))
    try:
        rc, out, err = run(*arguments, data=data)
    except UnicodeDecodeError as fault:
        rc, out, err = -1, '', fault
    right = rc in (0, 1, 3) and err == '' or rc == 2 and '(stdin):' in err and ': E0' in err
    check(f'round {number}: {arguments}', right, rc, err, data)
    if rc == 0 and arguments[0] == 'convert':
        again = run('convert', '--to', arguments[2], '-', data=out)
        check(f'round {number}: what was written can be read', again == (0, out, ''), again, data)

finish()
