#!/usr/bin/env python3
"""What `explain` and `check --explain` promise: languages, norms by name, order of urgency, JSON, exit codes."""
import json
import re

from common import GOOD, check, finish, run, write

LATE = re.sub(r'^verwacht.*\n', '', GOOD, flags=re.M).replace('2026-04-14 jeug', '2026-05-14 jeug') + \
    'volledig contact, werker_aangewezen 2026-04-01\n'
good = write('good.zaak', GOOD)
late = write('late.zaak', LATE)


def flat(text):
    return re.sub(r'\s+', ' ', text)


rc, out, err = run('explain', good, 'EERSTE_CONTACT_OTS')
check('a text is 0', rc == 0 and err == '', rc, err)
check('the day in words', 'De laatste verdedigbare dag is 13 april 2026.' in flat(out), out)
check('the whole and both parts', out.count('EERSTE_CONTACT_OTS\n') == 3, out)
check('a role, no number', 'Het gaat om een ouder met gezag.' in flat(out) and 'ouder 1' not in out, out)
check('lines fit a terminal', max(len(line) for line in out.split('\n')) <= 98, out)
check('by number', run('explain', good, '402')[1] == out)
check('English', 'The last defensible day is 13 April 2026.' in flat(run('explain', '--lang', 'en', good, '402')[1]))
check('several norms', {'WERKER_OTS', 'EERSTE_CONTACT_OTS'} <=
      set(run('explain', good, 'WERKER_OTS', '402')[1].split('\n')))
check('standard input', run('explain', '-', '402', data=GOOD)[1] == out)
check('as-of goes before the file', 'De uitkomst op 13 april 2026 is: lopend.' in
      flat(run('explain', '--as-of', '2026-04-13', good, '402')[1]))

rc, out, err = run('explain', late)
check('overdue first', rc == 0 and out.startswith('EERSTE_CONTACT_OTS\n') and 'overschreden' in out[:400], rc, out[:400])
check('without a norm: no part, nothing that does not apply', out.count('EERSTE_CONTACT_OTS\n') == 1 and
      'niet van toepassing' not in out, out)
check('all of it', 'niet van toepassing' in run('explain', '--all', late)[1])

rc, out, err = run('explain', '--json', good, '402')
found = json.loads(out)['zaken'][0]['kinderen'][0]['bevindingen']
check('JSON holds the texts', len(found) == 3 and all('Besluit Jeugdwet' in one['toelichting'] for one in found), out)
rc, out, err = run('check', '--json', good)
check('check --json does not, unless asked', '"toelichting":' not in out)
rc, out, err = run('check', '--json', '--explain', good)
found = json.loads(out)['zaken'][0]['kinderen'][0]['bevindingen']
check('check --json --explain', all(one['toelichting'].endswith('.') for one in found))
rc, out, err = run('check', '--explain', late)
check('check --explain keeps its page and its exit code', rc == 1 and out.startswith('eerste contact te laat') and
      'De uitkomst op 20 april 2026 is: overschreden.' in flat(out), rc, out[:300])

rc, out, err = run('explain', good, 'GEEN_NORM')
check('no norm is 2', rc == 2 and 'E012' in err and out == '', rc, err)
rc, out, err = run('explain')
check('no file is 2', rc == 2 and out == '', rc, err)
rc, out, err = run('explain', 'is-er-niet.zaak')
check('a file that is not there is 2', rc == 2 and 'E001' in err, rc, err)
rc, out, err = run('explain', '-', data=GOOD.replace('peildatum 2026-04-20\n', ''))
check('no day to judge by is 2', rc == 2 and 'E023' in err, rc, err)
rc, out, err = run('explain', '--what', good)
check('an unknown option is 2', rc == 2 and '--what' in err, rc, err)

finish()
