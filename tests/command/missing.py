#!/usr/bin/env python3
"""`kwaliteitskader missing` as a user meets it, and `verwacht_ontbreekt` lines that do not come true.

Usage: missing.py KWALITEITSKADER
"""
import json

from common import CASES, check, finish, run, write

CASE = '''peildatum 2026-10-01
@ots maatregel ots 2026-04-01 t/m 2027-03-31
@verzoek verzoek verlenging_ots 2026-09-15 bij @ots
'''
path = write('zaak.zaak', CASE)
rc, out, err = run('missing', path)
check('ends with 0', rc == 0 and err == '', rc, err)
check('the day', out.startswith('peildatum 2026-10-01\n\nNOG VAST TE LEGGEN: '), out)
check('three kinds for help (kader 5.2.4)',
      '  Passende hulp gestart binnen drie maanden, bij @ots\n'
      '      hulp gestart, alternatief passend bevonden en doorbraakaanpak nakijken\n' in out, out)
check('a flag of one fact (Rv 799a)', '\n      verzoek @verzoek aanvullen\n' in out, out)
check('a birth', '  Maatregel en machtiging eindigen op de 18e verjaardag, bij @ots\n'
                 '      ten minste geboorte vastleggen\n' in out, out)
check('what hangs on nothing is counted', 'nog geen aanleiding staat (alle: --all): ' in out, out)
check('the words are told', '\nnakijken: leg vast wat er is' in out, out)
worklist = [line for line in out.split('PER NORM')[0].splitlines()[3:] if line.strip()]
counts = [int(line.split()[0]) for line in worklist]
check('most first', counts == sorted(counts, reverse=True) and len(counts) > 20, counts)
rc, everything, err = run('missing', '--all', path)
check('--all', rc == 0 and len(everything) > 3 * len(out) and '--all' not in everything, rc, err)
rc, out, err = run('missing', '--lang', 'en', path)
check('English', rc == 0 and 'STILL TO RECORD' in out and '      complete ' in out and '      at least record ' in out
      and 'nakijken' not in out, out)

rc, out, err = run('missing', '--json', path)
child = json.loads(out)['zaken'][0]['kinderen'][0]
help_ = [f for f in child['ontbreekt'] if f['norm'] == 'HULP_DRIE_MAANDEN']
check('JSON: one finding, one set of three', len(help_) == 1 and len(help_[0]['sets']) == 1 and
      [item['soort'] for item in help_[0]['sets'][0]['feiten']] ==
      ['hulp_gestart', 'hulp_alternatief_passend', 'hulp_doorbraak'] and not help_[0]['sets'][0]['ten_minste'], help_)
told = [f for f in child['ontbreekt'] if f['norm'] == 'VERZOEK_BESPROKEN'][0]['sets'][0]['feiten'][0]
check('JSON: what to complete', told == {'soort': 'verzoek', 'hoe': 'aanvullen', 'feit': 2}, told)
check('JSON: how many', child['onbepaald'] == len(child['ontbreekt']) > 100, child['onbepaald'])
check('JSON: worklist', child['werklijst'][0]['bevindingen'] == counts[0] and
      {'soort': 'plan_vastgesteld', 'samen_met': 'koers'} not in child['werklijst'], child['werklijst'][:2])

# as of a day on which the term still runs nothing is missing for it
rc, out, err = run('missing', '--as-of', '2026-05-01', path)
check('--as-of', rc == 0 and 'Passende hulp gestart binnen drie maanden' not in out, out)
rc, out, err = run('missing', '--known-on', '2026-05-01', path)
check('--known-on: the petition is not known yet', rc == 0 and '@verzoek aanvullen' not in out and
      'bekend op 2026-05-01' in out, out)

# lines that do not come true say what is missing instead
for line, found in (('verwacht_ontbreekt HULP_DRIE_MAANDEN hulp_gestart', 'hulp_gestart hulp_alternatief_passend hulp_doorbraak'),
                    ('verwacht_ontbreekt HULP_DRIE_MAANDEN geen', 'hulp_gestart hulp_alternatief_passend hulp_doorbraak'),
                    ('verwacht_ontbreekt MAATREGEL_TOT_18 geboorte', 'geboorte ten_minste'),
                    ('verwacht_ontbreekt VERZOEK_BESPROKEN verzoek ten_minste', 'verzoek aanvullen 2'),
                    ('verwacht_ontbreekt VERZOEK_BESPROKEN verzoek aanvullen @ots', 'verzoek aanvullen 2'),
                    ('verwacht_ontbreekt OTS_DUUR maatregel', 'geen')):
    rc, out, err = run('check', '--verwacht', '-', data=CASE + line + '\n')
    check(line, rc == 3 and f'gevonden {found}\n' in out, rc, out, err)
for line, code in (('verwacht_ontbreekt', 'E022'), ('verwacht_ontbreekt OTS_DUUR', 'E022'),
                   ('verwacht_ontbreekt GEEN_NORM contact', 'E012'), ('verwacht_ontbreekt OTS_DUUR contact anders', 'E012'),
                   ('verwacht_ontbreekt OTS_DUUR geen ten_minste', 'E021'),
                   ('verwacht_ontbreekt OTS_DUUR contact allen allen', 'E020')):
    rc, out, err = run('check', '--verwacht', '-', data=CASE + line + '\n')
    check(line, rc == 2 and f':4: {code}' in err, rc, out, err)

check('no file named', run('missing')[0] == 2)
check('no day', run('missing', '-', data='contact 2026-04-01\n')[0] == 2)
check('no such file', run('missing', 'er_is_niets.zaak')[0] == 2)
check('a refused case', run('missing', '-', data='peildatum 2026-04-01\ncontact 2026-04-01 bij 9\n')[0] == 2)
for name in sorted(CASES.glob('*.zaak')):
    rc, out, err = run('missing', name)
    check(f'{name.name}: answers', rc == 0 and err == '', rc, err)
finish()
