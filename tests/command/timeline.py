#!/usr/bin/env python3
"""`kwaliteitskader next` and `timeline`, and the lines verwacht_wijziging and verwacht_verloop. Usage: timeline.py KWALITEITSKADER

Besluit Jeugdwet art. 4.2.2: five werkdagen. Informed on 2 April 2026; Goede Vrijdag 3 April and the second day of
Easter 6 April make the two last days 10 and 13 April.
"""
import json

from common import check, finish, run, write

CASE = '''peildatum 2026-04-03
geboorte             2015-04-12
ouder 1  gezag       2015-04-12 -
@ots maatregel ots   2026-04-01 t/m 2027-03-31
gi_belast            2026-04-01
gi_in_kennis         2026-04-02
volledig werker_aangewezen, contact
'''
case = write('zaak.zaak', CASE)

# next
rc, out, err = run('next', case)
check('next: day, change and article', rc == 0 and out.splitlines()[:3] == [
    'zaak.zaak, peildatum 2026-04-03 t/m 2028-04-03', '  2026-04-11',
    '    lopend -> lopend (streng: overschreden): Gezinsvoogdijwerker aangewezen binnen vijf werkdagen, bij @ots '
    '[Besluit Jeugdwet art. 4.2.2 lid 1]'], out, err)
rc, out, err = run('next', '--as-of', '2026-04-11', '--lang', 'en', case)
check('next: in English, later', rc == 0 and '  2026-04-14\n' in out and 'with @ots' in out and
      'zaak.zaak, as of 2026-04-11' in out, out, err)
rc, out, err = run('next', '--through', '2026-04-10', case)
check('next: nothing by then', rc == 0 and 'er verandert niets vanzelf' in out, out, err)
rc, out, err = run('next', '--json', case)
child = json.loads(out)['zaken'][0]['kinderen'][0]
worker = [c for c in child['wijzigingen'] if c['norm'] == 'WERKER_OTS']
check('next: json', rc == 0 and child['dag'] == '2026-04-11' and len(worker) == 1 and
      (worker[0]['was'], worker[0]['wordt'], worker[0]['was_streng'], worker[0]['wordt_streng']) ==
      ('lopend', 'lopend', 'lopend', 'overschreden') and worker[0]['uiterlijk'] == '2026-04-13', out)
check('next: known_on', 'bekend op 2026-04-03' in run('next', '--known-on', '2026-04-03', case)[1])
check('next: needs a file', run('next')[0] == 2)
check('next: a day that does not exist', run('next', '--through', '2026-02-30', case)[0] == 2)
rc, out, err = run('next', '--through', '2026-04-01', case)
check('next: through before peildatum', rc == 2 and 'E040' in err, out, err)
check('next: no such file', run('next', 'geen.zaak')[0] == 2)
folder = case.parent
check('next: a folder', run('next', folder)[1] == run('next', case)[1])

# timeline
rc, out, err = run('timeline', '--from', '2026-04-01', '--through', '2026-05-01', case)
check('timeline: maximal intervals', rc == 0 and '''binnen vijf werkdagen, bij @ots [Besluit Jeugdwet art. 4.2.2 lid 1]
    2026-04-01 t/m 2026-04-01  onbekend
    2026-04-02 t/m 2026-04-10  lopend
    2026-04-11 t/m 2026-04-13  lopend (streng: overschreden)
    2026-04-14 t/m 2026-05-01  overschreden
''' in out, out, err)
check('timeline: all of it on request', len(run('timeline', '--all', case)[1]) > len(run('timeline', case)[1]))
rc, out, err = run('timeline', '--json', '--lang', 'en', '--from', '2026-04-01', '--through', '2026-05-01', case)
runs = [i for i in json.loads(out)['zaken'][0]['kinderen'][0]['verloop'] if i['norm'] == 'WERKER_OTS' and i['anker']]
check('timeline: json', rc == 0 and [(i['van'], i['tm'], i['verdict'], i['streng']) for i in runs] == [
    ('2026-04-01', '2026-04-01', 'onbekend', 'onbekend'), ('2026-04-02', '2026-04-10', 'lopend', 'lopend'),
    ('2026-04-11', '2026-04-13', 'lopend', 'overschreden'),
    ('2026-04-14', '2026-05-01', 'overschreden', 'overschreden')], runs)

# expectations
for line, met in (
        ('verwacht_wijziging 2026-04-14 WERKER_OTS overschreden', True),
        ('verwacht_wijziging 2026-04-13 WERKER_OTS overschreden', False),
        ('verwacht_wijziging 2026-04-14 WERKER_OTS voldaan', False),
        ('verwacht_wijziging 2026-04-14 WERKER_OTS geen', False),
        ('verwacht_wijziging 2026-04-11 WERKER_OTS lopend streng overschreden anker @ots volgnummer 1', True),
        ('verwacht_wijziging 2026-04-14 WERKER_OTS overschreden streng overschreden', False),  # not the first
        ('verwacht_wijziging 2026-04-14 EERSTE_CONTACT_OTS overschreden persoon 1', True),
        ('verwacht_wijziging 2026-04-14 EERSTE_CONTACT_OTS overschreden persoon 9', False),
        ('verwacht_verloop WERKER_OTS lopend van 2026-04-02 t/m 2026-04-13', True),
        ('verwacht_verloop WERKER_OTS lopend van 2026-04-01 t/m 2026-04-13', False),
        ('verwacht_verloop WERKER_OTS lopend van 2026-04-02 t/m 2026-04-14', False),
        ('verwacht_verloop WERKER_OTS lopend streng lopend van 2026-04-02 t/m 2026-04-10', True),
        ('verwacht_verloop WERKER_OTS lopend streng lopend van 2026-04-02 t/m 2026-04-11', False),
        ('verwacht_verloop WERKER_OTS geen van 2026-04-02 t/m 2026-04-10', False),
        ('verwacht_verloop WERKER_OTS geen van 2026-04-02 t/m 2026-04-10 persoon 7', True),
        ('verwacht_verloop WERKER_OTS lopend van 2026-04-02 t/m 2026-04-10 persoon 7', False)):
    rc, out, err = run('check', '--verwacht', '-', data=CASE + line + '\n')
    check(line, rc == (0 if met else 3) and (met or out.startswith('-:8: ' + line.split()[0])), rc, out, err)
rc, out, err = run('check', '--verwacht', '-',
                   data=CASE + 'verwacht_wijziging 2026-04-13 WERKER_OTS overschreden\n')
check('what was found instead', 'gevonden lopend van 2026-04-03 t/m 2026-04-10; lopend streng overschreden van '
      '2026-04-11 t/m 2026-04-13;' in out, out)
# the day on which a finding without a measure gives way to one with it
rc, out, err = run('check', '--verwacht', '--as-of', '2026-03-31', '-', data=CASE +
                   'verwacht_wijziging 2026-04-01 WERKER_OTS onbekend anker @ots\n')
check('a finding that comes into being', rc == 0, out, err)
finish()
