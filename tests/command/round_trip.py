#!/usr/bin/env python3
"""Text, JSON and rows hold the same case: every shipped case and one case with everything in it goes round."""
import json
import re

from common import CASES, GOOD, ROOT, check, finish, run, write
from schema import faults, read

EVERYTHING = '''\ufeffzaak alles erin, met é
bron ECLI:NL:RBXXX:2026:1
bron een tweede bron
peildatum 2026-04-20
bekend_op 2026-05-01
volledig_tot hulp_gestart van 2020-01-01 t/m 2026-04-20
kind a
vanaf 2026-01-01
editie 2026.1
sets kader wet
beleid laat
geboorte 2015 geboren geregistreerd 2026-04-03
geboorte 2018-07 persoon 4
leeftijdsgrens 16,5 2031-10-12, leeftijdsgrens_is_geen_woord
'''.replace(', leeftijdsgrens_is_geen_woord', '') + '''\
ouder 1 gezag 2015-04-12 t/m 2020-01-31 nr 7 @gezag1
ouder 2 2015-04-12
gezag persoon 3 voogd 2020-02-01 -
@ots maatregel ots 2026-04-01 tot 2027-04-01 op @uitspraak
uitspraak 2026-03-27 ots @uitspraak afgewezen spoed_zonder_verhoor nr 100
maatregel ots 2027-04-01 t/m 2028-03-31 bij @ots niet aansluitend nr 50
gi_belast 2026-04-01 gi 3
contact 2026-04-14 huisbezoek jeugdbeschermer, jeugdige,ouder 1 , werker 31 persoon 0 deelnemers_volledig\tingetrokken 2026-05-02
fgp_aangeboden 2026-04-02 jeugdige, ouder 1
plan_mening jeugdige oneens 2026-04-20
hulp_bepaald persoon 2 ouder 2026-04-18
hulp_bepaald ouder 2 ouder 2026-04-18   # een opmerking
overdracht 2026-04-19 met lokaal_team
overdracht 2026-04-19 andere_gi lokaal_team
overdracht lokaal_team 2026-04-19
verzoek verlenging_ots 2027-01-15 bij @ots door jeugdbeschermer zonder_verslag, bespreking_vermeld
kernbesluit perspectief mdo 2026-04-03 @besluit met jeugdbeschermer, gedragsdeskundige gemotiveerd
deelname gedragsdeskundige 2026-04-03 bij @besluit persoon 900000
gehoord 2026-04-01 bij 100 betreft 12 ouder 1 belanghebbende
machtiging pleegzorg 2026-04-05 t/m 2026-08-05 @m
plaatsing bestandspleegzorg 2026-04-06 op @m
voornemen eerder_beeindigen 2026-04-10 t/m 2026-06-01 bij @m
uitleg PLAN_ZES_WEKEN 2026-04-15 bij @ots jeugdige t/m 2026-07-01 allen
oordeel VEILIGHEIDSTAXATIE_START niet_voldaan 2026-04-15 bij @ots
termijn_gesteld HULP_DRIE_MAANDEN 2026-04-15 bij @ots kinderrechter t/m 2026-06-15
volledig contact, plan_vastgesteld, ouder 2026-04-01 t/m 2026-04-20 @v
volledig hulp_gestart
lezing werkdag vroeg
lezing gezinshuis laat 2026-01-01
verwacht EERSTE_CONTACT_OTS te_laat streng overschreden begin 2026-04-01 plan 2026-04-10 uiterlijk 2026-04-13 gedaan 2026-04-14 dagen -3 reden geeindigd ontbreekt contact omstreden lezing werkdag aanleiding @ots bewijs 100 persoon 0 anker @ots volgnummer 2
verwacht EERSTE_CONTACT_OTS onbekend niet_gedaan niet omstreden allen
verwacht geen VOTS_DUUR
verwacht_fase instroom lopend sinds 2026-03-27
verwacht_fase thuis onbekend
verwacht_overgang VERVOLG_REGIE nog_niet mist verzoek ADVIES_TWEE_JAAR besluit afloop
verwacht_overgang INSTROOM_REGIE mogelijk
verwacht_tegenstrijdig TWEE_GEBOORTEN @ots 100
verwacht_tegenstrijdig OTS_DUBBEL
verwacht_tegenstrijdig geen
verwacht_tegenstrijdig geen VOTS_TE_LANG
verwacht_besluit @besluit geen
verwacht_besluit @besluit KERNBESLUIT_NIET_ALLEEN tekort
verwacht_vereist perspectief aanwezig
verwacht_vereist plaats 7 onbekend
verwacht_vereist omgang @ots geen
verwacht_ontbreekt EERSTE_CONTACT_OTS contact gezag anker @ots allen volgnummer 2 aanvullen @besluit ten_minste
verwacht_ontbreekt PLAN_ZES_WEKEN plan_vastgesteld persoon 3 anker 100
verwacht_ontbreekt VOTS_DUUR geen
verwacht_mag ouder_met_of_zonder_gezag verplaatsen onbekend persoon 1 betreft @m plaats pleegzorg onbekwaam mist lezing regel 3202 omstreden vanaf 2026-03-01 t/m 2026-12-31
verwacht_mag gi hoger_beroep nee betreft 100 bekwaam
verwacht_toestemming jeugdhulp toestemming van ouder persoon 1 betreft @besluit bekwaam gegeven @gezag1 mist toestemming regel 115
verwacht_toestemming plan niet instemming geweigerd 100
kind b
peildatum 2026-06-01
contact 2026-04-14
'''


def convert(to, content):
    rc, out, err = run('convert', '--to', to, '-', data=content)
    check(f'convert to {to}', rc == 0 and err == '', rc, out, err)
    return out


def go_round(name, text):
    """text -> json -> text -> rows, every way to the same end."""
    as_json = convert('json', text)
    as_text = convert('zaak', text)
    rows = convert('rows', text)
    check(f'{name}: json follows the schema', faults(json.loads(as_json)) == [], faults(json.loads(as_json)))
    check(f'{name}: json -> text', convert('zaak', as_json) == as_text, as_text, convert('zaak', as_json))
    check(f'{name}: text -> json', convert('json', as_text) == as_json)
    check(f'{name}: text -> text', convert('zaak', as_text) == as_text)
    check(f'{name}: json -> json', convert('json', as_json) == as_json)
    check(f'{name}: json -> rows', convert('rows', as_json) == rows)
    check(f'{name}: text -> rows', convert('rows', as_text) == rows)
    check(f'{name}: rows -> rows', convert('rows', rows) == rows)
    check(f'{name}: rows -> text -> rows', convert('rows', convert('zaak', rows)) == rows)
    check(f'{name}: rows -> json -> rows', convert('rows', convert('json', rows)) == rows)
    bare = [line for line in rows.splitlines() if not re.match('[#k]', line)]
    check(f'{name}: sixteen integers a fact', all(re.fullmatch(r'-?\d+(,-?\d+){15}', line) for line in bare))
    return as_json, as_text, rows


as_json, as_text, rows = go_round('everything', EVERYTHING)
tree = json.loads(as_json)
a, b = tree['kinderen']
by_number = {fact['nr']: fact for fact in a['feiten']}
check('two children', (a['kind'], b['kind']) == ('a', 'b'))
check('header of the file holds for both', a['bekend_op'] == b['bekend_op'] == '2026-05-01')
check('header of a child is its own', 'vanaf' not in b and b['peildatum'] == '2026-06-01')
check('ids per child', b['feiten'][0]['nr'] == 1)
check('complete', a['volledig_tot'] == {'soort': 'hulp_gestart', 'van': '2020-01-01', 'tm': '2026-04-20'})
check('ouder and gezag in one line', by_number[7]['soort'] == 'ouder' and 'laatste_dag' not in by_number[7] and
      by_number[8] == {'nr': 8, 'naam': 'gezag1', 'soort': 'gezag', 'datum': '2015-04-12',
                       'laatste_dag': '2020-01-31', 'persoon': 1}, by_number[7], by_number[8])
check('tot is exclusive', [f for f in a['feiten'] if f.get('naam') == 'ots'][0]['laatste_dag'] == '2027-03-31')
check('niet is known and clear', by_number[50]['niet'] == ['aansluitend'] and 'kenmerken' not in by_number[50])
contact = [f for f in a['feiten'] if f['soort'] == 'contact'][0]
check('participants', contact['rollen'] == ['jeugdige', 'jeugdbeschermer'] and contact['personen'] == [0, 1, 31], contact)
help_facts = [f for f in a['feiten'] if f['soort'] == 'hulp_bepaald']
check('ouder as value and as person', all(f['waarde'] == 'ouder' and f['persoon'] == 2 for f in help_facts), help_facts)
handover = [(f.get('waarde'), f.get('rollen')) for f in a['feiten'] if f['soort'] == 'overdracht']
check('lokaal_team as role and as value', handover == [(None, ['lokaal_team']), ('andere_gi', ['lokaal_team']),
                                                       ('lokaal_team', None)], handover)
check('all of volledig', [f['waarde'] for f in a['feiten'] if f['soort'] == 'volledig'] ==
      ['contact', 'plan_vastgesteld', 'ouder', 'hulp_gestart'])
check('sixteen and a half', '2,20311012,0,0,0,3,0,0,0,165,0,0,0,0,0,0' in rows)

# alles is the literal number of this version of the format
out = convert('rows', 'peildatum 2026-04-20\nvolledig_tot alles\ncontact 2026-04-01\n')
check('volledig_tot alles = 69', '#kind,20260420,0,0,0,0,0,69,0,0' in out, out)

# a first child without a label keeps its own header lines
go_round('unlabelled', 'contact 2026-04-01\nvanaf 2026-01-01\nkind b\npeildatum 2026-04-20\ncontact 2026-04-02\n'
         'kind -\nbeleid vroeg\ncontact 2026-04-03\n')

# lines may end in CRLF, the last one in nothing
check('CRLF', convert('rows', GOOD.replace('\n', '\r\n')) == convert('rows', GOOD))
check('no last newline', convert('rows', GOOD.rstrip('\n')) == convert('rows', GOOD))

for path in sorted(CASES.glob('*.zaak')):
    go_round(path.name, path.read_text(encoding='utf-8'))

# what the documentation promises about words
document = (ROOT / 'docs' / 'case-format.md').read_text(encoding='utf-8')
codes = (ROOT / 'lib' / 'catalogue' / 'codes.inc').read_text(encoding='utf-8')
facts = (ROOT / 'lib' / 'catalogue' / 'facts.inc').read_text(encoding='utf-8')
for word in re.findall(r'FACT\(\d+,\s*\w+,\s*"([^"]*)"', facts):
    check(f'fact word {word} is documented', f'`{word}`' in document)
# Codes of the catalogue itself stand in no case file.
CATALOGUE = {'NORMSTATUS', 'TEXTSTATUS', 'ACTOR', 'TABLE', 'SORT', 'FASE', 'ASPECT', 'TRACK', 'USED', 'WHY', 'NORMKIND',
             'SET', 'MATCH', 'LIST', 'CURE', 'WEIGHT', 'PARTIJ', 'VOORWAARDE', 'KADER', 'BAND'}
for group, word in re.findall(r'CODE\((\w+), \d+, \w+,\s*"([^"]*)"', codes):
    if group not in CATALOGUE:
        check(f'code word {word} of {group} is documented', f'`{word}`' in document)
schema = read('case.schema.json')['$defs']
for kind, header, words in (('OVERGANG', 'phase.h', schema['verwachte_overgang']['properties']['overgang']),
                            ('TEGENSTRIJDIG', 'validate.h', schema['verwacht_tegenstrijdig']['properties']['code'])):
    text = (ROOT / 'include' / 'kwaliteitskader' / header).read_text(encoding='utf-8')
    check(f'schema knows every {kind}', words['enum'] == re.findall(rf'KWK_{kind}_(\w+) =', text))
check('schema knows every fact word', sorted(schema['feitwoord']['enum']) ==
      sorted(re.findall(r'FACT\(\d+,\s*\w+,\s*"([^"]*)"', facts)))
norms = (ROOT / 'include' / 'kwaliteitskader' / 'norms.h').read_text(encoding='utf-8')
check('schema knows every norm word', sorted(schema['normwoord']['enum']) ==
      sorted(re.findall(r'KWK_NORM_(\w+) =', norms)))
fault = (ROOT / 'examples' / 'command' / 'zaak.h').read_text(encoding='utf-8')
for number in re.findall(r'ZAAK_E_\w+ = (\d+)', fault):
    check(f'error E{int(number):03} is documented', f'| E{int(number):03} |' in document)

finish()
