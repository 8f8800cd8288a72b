"""What the tests of the command share: run it, compare, count. Usage of a test: test.py KWALITEITSKADER"""
import os
import pathlib
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
CASES = ROOT / 'examples' / 'cases'
COMMAND = sys.argv[1] if len(sys.argv) > 1 else 'kwaliteitskader'

GOOD = '''zaak      eerste contact te laat over Pasen
peildatum 2026-04-20
geboorte             2015-04-12
ouder 1  gezag       2015-04-12 -
maatregel ots        2026-04-01 t/m 2027-03-31
gi_belast            2026-04-01
gi_in_kennis         2026-04-02
werker_aangewezen    2026-04-07
contact              2026-04-14 jeugdbeschermer, jeugdige, ouder 1
verwacht EERSTE_CONTACT_OTS te_laat  plan 2026-04-10  uiterlijk 2026-04-13  gedaan 2026-04-14
'''

failures = []
checks = 0


def run(*arguments, data=None, env=None):
    """Run the command; (exit code, output, errors), both as text."""
    given = {key: value for key, value in os.environ.items() if key != 'NO_COLOR'}
    given.update({'LANG': 'C', **(env or {})})
    if isinstance(data, str):
        data = data.encode()
    done = subprocess.run([COMMAND, *map(str, arguments)], input=data or b'', capture_output=True, env=given,
                          timeout=60)
    return done.returncode, done.stdout.decode(), done.stderr.decode()


def check(what, true, *shown):
    """Count one check; remember and show a failure."""
    global checks
    checks += 1
    if not true:
        failures.append(what)
        print('FAILED', what, *(str(s)[:1500] for s in shown), sep='\n  ')


def write(name, content):
    """A file in a directory of this run."""
    path = pathlib.Path(directory.name) / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


def finish():
    print(f'{checks} checks, {len(failures)} failed')
    directory.cleanup()
    sys.exit(1 if failures else 0)


directory = tempfile.TemporaryDirectory()
