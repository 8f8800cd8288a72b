#!/usr/bin/env python3
"""The committed caseload is what its maker makes: the same bytes, 200 children, no names for them."""
import pathlib
import re
import subprocess
import sys
import tempfile

CASES = pathlib.Path(__file__).resolve().parents[2] / 'examples' / 'cases'


def main():
    committed = (CASES / 'caseload' / 'kinderen.zaak').read_bytes()
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run([sys.executable, '-B', str(CASES / 'make_caseload.py'), folder], check=True)
        made = sorted(path.name for path in pathlib.Path(folder).iterdir())
        if made != ['kinderen.zaak']:
            sys.exit(f'make_caseload.py wrote {made}, expected kinderen.zaak')
        fresh = (pathlib.Path(folder) / 'kinderen.zaak').read_bytes()
    if fresh != committed:
        pairs = zip(fresh.splitlines() + [b''], committed.splitlines() + [b''])
        line = next((at for at, (new, old) in enumerate(pairs, 1) if new != old), 0)
        sys.exit(f'kinderen.zaak differs from what make_caseload.py makes, first at line {line}: run it again')
    labels = re.findall(rb'^kind (\S+)$', committed, re.M)
    if len(labels) != 200 or len(set(labels)) != 200:
        sys.exit(f'{len(set(labels))} children, expected 200')
    strange = [label for label in labels if not re.fullmatch(rb'k\d{3}', label)]
    if strange or b'verwacht ' in re.sub(rb'(?m)^#.*$|geboorte verwacht', b'', committed):
        sys.exit(f'labels other than k001..k200 ({strange[:3]}), or a verwacht line')
    print(f'{len(labels)} children, {len(committed)} bytes, the same')


if __name__ == '__main__':
    main()
