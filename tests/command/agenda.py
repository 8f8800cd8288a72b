#!/usr/bin/python3
"""The agenda, read by a second reader (icalendar): days, alarms, what it never says.

Usage: agenda.py KWALITEITSKADER
"""
import datetime
import sys

from common import CASES, GOOD, check, finish, run, write

try:
    import icalendar
except ImportError:
    print('python3-icalendar is not installed')
    sys.exit(77)

# Waived on 20 April: 42 days later is Monday 1 June.
case = write('zaak.zaak', GOOD.replace('verwacht', 'fgp_afgezien 2026-04-20 ouders\nverwacht'))


def events(*arguments):
    code, output, errors = run('agenda', *arguments)
    check(f'agenda {arguments}: exit', code == 0 and errors == '', code, errors)
    calendar = icalendar.Calendar.from_ical(output)
    check('a calendar', calendar.name == 'VCALENDAR' and calendar['VERSION'] == '2.0')
    check('lines end as RFC 5545 asks and are folded at 75 bytes',
          all(line.endswith(b'\r') and len(line) <= 76 for line in output_bytes(*arguments).split(b'\n')[:-1]))
    return {str(event['SUMMARY']): event for event in calendar.walk('VEVENT')}, output


def output_bytes(*arguments):
    import subprocess
    import common
    return subprocess.run([common.COMMAND, 'agenda', *map(str, arguments)], capture_output=True, check=True).stdout


found, output = events(case)
plan = found['Plan van aanpak vastgesteld binnen zes weken']
check('the due day', plan['DTSTART'].dt == datetime.date(2026, 6, 1), plan)
check('a whole day', plan['DTEND'].dt == datetime.date(2026, 6, 2))
check('stamped by the day judged by', plan['DTSTAMP'].dt == datetime.datetime(2026, 4, 20, tzinfo=datetime.timezone.utc),
      plan['DTSTAMP'])
check('article and status', 'Jeugdwet art. 4.1.3 lid 5 (wet)' in plan['DESCRIPTION'], plan['DESCRIPTION'])
check('no juridical advice', 'geen juridisch advies' in plan['DESCRIPTION'])
alarm = plan.subcomponents[0]
check('an alarm a week before', alarm.name == 'VALARM' and alarm['TRIGGER'].dt == datetime.timedelta(days=-7))
# Petition eight weeks before 31 March 2027: 3 February, or 10 February in the eighth week.
petition = found['Verzoek tot verlenging ots acht weken voor het verlopen']
check('plan by the early day', petition['DTSTART'].dt == datetime.date(2027, 2, 3))
check('the last defensible day in words', '2027-02-10' in petition['DESCRIPTION'])
check('late and done: not in it', 'Eerste contact binnen vijf werkdagen' not in found)
check('every UID once', len({str(event['UID']) for event in found.values()}) == len(found))

for secret in ('Pasen', 'eerste contact te laat', '2015', 'zaak.zaak', 'ouder 1'):
    check(f'nothing of {secret}', secret not in output)

later, output = events('--as-of', '2026-04-21', '--warn', '0', '--key', 'K-17', '--lang', 'en', case)
check('English', 'Action plan adopted within six weeks' in later, list(later))
check('no alarm', 'VALARM' not in output)
check('the same occurrence, the same UID but for the key', str(plan['UID']).replace('zaak-', 'K-17-')
      in {str(event['UID']) for event in later.values()})
target = write('uit.ics', b'')
check('to a file', run('agenda', '-o', target, case)[0] == 0 and b'BEGIN:VCALENDAR' in target.read_bytes())

# Born 12 April 2010: 16.5 on 12 October 2026, a day that would tell the birthday.
young, output = events('--as-of', '2026-04-20', write('jong.zaak', GOOD.replace('geboorte             2015-04-12',
                                                                               'geboorte 2010-04-12')))
team = young['Lokaal team geinformeerd bij 16,5 jaar']
check('no birth date: the first of its month', team['DTSTART'].dt == datetime.date(2026, 10, 1), team)
check('and it says so', 'In de loop van deze maand' in team['DESCRIPTION'])
check('nor in words', '20261012' not in output and '2026-10-12' not in output)
# Born 12 April 2008: the measure is over at 18, on 11 April 2026; what counts back from it tells it too.
eighteen, output = events('--as-of', '2025-12-20', write('oud.zaak', '\n'.join([
    'zaak x', 'peildatum 2025-12-20', 'geboorte 2008-04-12', 'maatregel ots 2025-09-01 t/m 2026-08-31'])))
check('a derived end', all(event['DTSTART'].dt.day == 1 for event in eighteen.values()
                           if 'deze maand' in event['DESCRIPTION']), output)
check('no eighteenth birthday', '20260411' not in output and '2026-04-11' not in output, output)

for name in sorted(CASES.glob('*.zaak')):
    events(name)
for wrong in ([], [case, case], ['--key', 'met spatie', case], ['--key', '', case], ['--warn', '-1', case],
              ['--as-of', 'x', case], ['nergens.zaak'], ['-o', '/nergens/x.ics', case]):
    code, _, errors = run('agenda', *wrong)
    check(f'agenda {wrong}', code == 2 and errors != '', code, errors)
check('no day', run('agenda', write('bad.zaak', 'zaak x\ngeboorte 2026-02-20\n'))[0] == 2)
finish()
