#!/usr/bin/env python3
"""`kwaliteitskader phase` and `validate` as a user meets them; the shipped cases hold nothing impossible.

Usage: phase.py KWALITEITSKADER
"""
import json

from common import CASES, GOOD, check, finish, run, write

# What may not be so in a shipped case: impossible. What is unlawful or unlikely the case itself tells.
TOLD = {
    'bijna_achttien.zaak': {'MAATREGEL_NA_18'},                     # the order runs past the birthday
    'overbrugging_twee_keer.zaak': {'VERLENGING_TE_LAAT_BESLIST'},  # that is its subject
    'verlengingsverzoek_2002.zaak': {'INGANG_VOOR_UITSPRAAK'},      # ECLI:NL:RBMAA:2002:AE1028, as printed
}
for folder in (CASES, CASES / 'caseload'):
    rc, out, err = run('validate', '--json', folder)
    check(f'{folder.name}: validates', rc in (0, 1) and err == '', rc, err)
    for entry in json.loads(out)['zaken']:
        name = entry['bestand'].rsplit('/', 1)[1]
        for child in entry['kinderen']:
            for remark in child['opmerkingen']:
                check(f'{name}: nothing impossible', remark['ernst'] != 'onmogelijk', remark)
                if folder == CASES:
                    check(f'{name}: {remark["code"]} is known of it', remark['code'] in TOLD.get(name, ()), remark)

BAD = GOOD + '''geboorte 2015-04-13 @tweede
volledig terugplaatsing, plaatsing
terugplaatsing 2026-04-10
'''
bad = write('fout.zaak', BAD)
good = write('goed.zaak', GOOD)
rc, out, err = run('validate', good)
check('nothing found', rc == 0 and out == '1 kinderen, 0 opmerkingen, waarvan 0 onmogelijk\n', rc, out, err)
rc, out, err = run('validate', bad)
check('something found: 1', rc == 1 and err == '', rc, err)
check('file, line and code', f'{bad}:11: onmogelijk: Twee geboorten van dezelfde persoon: geboorte @tweede tegenover geboorte nr 1'
      in out and '[TWEE_GEBOORTEN; BW 1:233]' in out, out)
check('the other too', f'{bad}:13: onmogelijk: Terugplaatsing zonder plaatsing' in out, out)
check('the sum', out.endswith('1 kinderen, 2 opmerkingen, waarvan 2 onmogelijk\n'), out)
rc, out, err = run('validate', '--lang', 'en', bad)
check('English', 'impossible: Two births of one person: geboorte @tweede against geboorte nr 1' in out, out)
rc, out, err = run('validate', '--as-of', '2026-04-09', bad)
check('as of the day before', 'Terugplaatsing' not in out and rc == 1, out)
rows = 'kind,date,last_day,recorded,withdrawn,id,ref,ref2,person,value,detail,roles,persons,flags,known,reserved\n' \
       '15,20260231,0,0,0,1,9,0,0,99,0,0,0,0,0,0\n15,20260401,0,0,0,2,0,0,0,0,0,0,0,0,0,7\n'
rc, out, err = run('validate', '--as-of', '2026-04-20', '-', data=rows)
check('all faults of a refused case', rc == 1 and out.count('E040') == 4 and 'KWK_ERR_DATE' in out and 'KWK_ERR_REF' in out
      and 'KWK_ERR_CODE' in out and 'KWK_ERR_RESERVED' in out, rc, out, err)
check('at their lines', '-:2: E040' in out and '-:3: E040' in out, out)
check('no case', run('validate')[0] == 2)
check('no file', run('validate', 'er_is_niets.zaak')[0] == 2)
check('no day', run('validate', '-', data='contact 2026-04-01\n')[0] == 2)
check('unknown language', run('validate', '--lang', 'fr', good)[0] == 2)

rc, out, err = run('phase', good)
check('phase: 0', rc == 0 and err == '', rc, err)
check('phase: day and words', out.startswith('peildatum 2026-04-20\nstappen\n') and '  instroom          onbekend' in out
      and 'ontbreekt plan_vastgesteld' in out, out)
check('phase: transitions', '  INSTROOM_REGIE                    onbekend' in out, out)
rc, out, err = run('phase', '--lang', 'en', '--open', good)
check('phase: English', out.startswith('as of 2026-04-20\nsteps\n') and '\nopen in these steps\n' in out, out)
rc, out, err = run('phase', '--json', '--open', good)
child = json.loads(out)['zaken'][0]['kinderen'][0]
check('phase: JSON', [step['stap'] for step in child['stappen']] ==
      ['voorkomen', 'instroom', 'hulp', 'regie', 'vervolg', 'voogdij', 'afgesloten', 'thuis', 'uithuisgeplaatst'], child)
check('phase: JSON says since when and by what', child['stappen'][1]['sinds'] == '2026-04-01' and
      child['stappen'][1]['ontbreekt'] == 'plan_vastgesteld', child['stappen'][1])
check('phase: JSON transitions with their needs', len(child['overgangen']) == 19 and
      all(transition['nodig'] for transition in child['overgangen']))
check('phase: JSON open', len(child['open']) > 50)
rc, out, err = run('phase', '--as-of', '2026-03-31', good)
check('phase: as of the day before', 'voorkomen         onbekend' in out and 'peildatum 2026-03-31' in out, out)
check('phase: refused case', run('phase', '--as-of', '2026-04-20', '-', data=rows)[0] == 2)
check('phase: no case', run('phase')[0] == 2)
for command in ('phase', 'validate'):
    check(f'{command} --help', run(command, '--help')[0] == 0)
finish()
