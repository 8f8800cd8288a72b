#!/usr/bin/env python3
"""Every malformed input gets `file:line: Ennn: what`, exit 2 and no crash; the good beside it is still shown."""
import json

from common import GOOD, check, finish, run, write

HEAD = 'peildatum 2026-04-20\n'

# name, content, line, code
TEXT = [
    ('date that does not exist', HEAD + 'geboorte 2026-02-30\n', 2, 'E011'),
    ('month 13', HEAD + 'geboorte 2026-13\n', 2, 'E011'),
    ('29 February of a common year', HEAD + 'contact 2025-02-29\n', 2, 'E011'),
    ('year 0000', HEAD + 'contact 0000-01-01\n', 2, 'E011'),
    ('date with letters', HEAD + 'contact 2o26-01-01\n', 2, 'E011'),
    ('dutch date order', HEAD + 'contact 01-04-2026\n', 2, 'E011'),
    ('partial date where none is allowed', HEAD + 'contact 2026-04\n', 2, 'E011'),
    ('peildatum of nonsense', 'peildatum morgen\ngeboorte 2015-04-12\n', 1, 'E011'),
    ('unknown first word', HEAD + 'geboorde 2015-04-12\n', 2, 'E010'),
    ('unknown measure', HEAD + 'maatregel otz 2026-04-01\n', 2, 'E012'),
    ('unknown norm', HEAD + 'contact 2026-04-01\nverwacht EERSTE_CONTACT te_laat\n', 3, 'E012'),
    ('norm in lower case', HEAD + 'contact 2026-04-01\nverwacht eerste_contact_ots te_laat\n', 3, 'E012'),
    ('unknown verdict', HEAD + 'contact 2026-04-01\nverwacht EERSTE_CONTACT_OTS telaat\n', 3, 'E012'),
    ('unknown property', HEAD + 'contact 2026-04-01\nverwacht EERSTE_CONTACT_OTS te_laat ooit 1\n', 3, 'E012'),
    ('property twice', HEAD + 'contact 2026-04-01\nverwacht EERSTE_CONTACT_OTS te_laat dagen 1 dagen 2\n', 3, 'E020'),
    ('words after geen', HEAD + 'contact 2026-04-01\nverwacht geen EERSTE_CONTACT_OTS te_laat\n', 3, 'E021'),
    ('verwacht_besluit alone', HEAD + 'contact 2026-04-01\nverwacht_besluit\n', 3, 'E022'),
    ('verwacht_besluit of no fact', HEAD + 'contact 2026-04-01\nverwacht_besluit @x geen\n', 3, 'E016'),
    ('verwacht_besluit without a state', HEAD + 'kernbesluit omgang 2026-04-01 @b\nverwacht_besluit @b KERNBESLUIT_NIET_ALLEEN\n', 3, 'E022'),
    ('verwacht_besluit of an unknown norm', HEAD + 'kernbesluit omgang 2026-04-01 @b\nverwacht_besluit @b NOOIT_ALLEEN tekort\n', 3, 'E012'),
    ('verwacht_besluit of an unknown state', HEAD + 'kernbesluit omgang 2026-04-01 @b\nverwacht_besluit @b KERNBESLUIT_NIET_ALLEEN mis\n', 3, 'E012'),
    ('verwacht_besluit with a rest', HEAD + 'kernbesluit omgang 2026-04-01 @b\nverwacht_besluit @b geen tekort\n', 3, 'E021'),
    ('verwacht_vereist of an unknown kind', HEAD + 'contact 2026-04-01\nverwacht_vereist koers geen\n', 3, 'E012'),
    ('verwacht_vereist without a state', HEAD + 'contact 2026-04-01\nverwacht_vereist omgang\n', 3, 'E022'),
    ('verwacht_vereist at no fact', HEAD + 'contact 2026-04-01\nverwacht_vereist omgang @x geen\n', 3, 'E016'),
    ('a change without a day', HEAD + 'contact 2026-04-01\nverwacht_wijziging WERKER_OTS lopend\n', 3, 'E011'),
    ('a change that says when it was done', HEAD + 'contact 2026-04-01\nverwacht_wijziging 2026-04-01 WERKER_OTS lopend gedaan 2026-04-01\n', 3, 'E021'),
    ('a course without days', HEAD + 'contact 2026-04-01\nverwacht_verloop WERKER_OTS lopend van 2026-04-01\n', 3, 'E014'),
    ('a course that ends first', HEAD + 'contact 2026-04-01\nverwacht_verloop WERKER_OTS lopend van 2026-04-02 t/m 2026-04-01\n', 3, 'E019'),
    ('a first day twice', HEAD + 'contact 2026-04-01\nverwacht_verloop WERKER_OTS lopend van 2026-04-02 van 2026-04-01\n', 3, 'E020'),
    ('a course without a verdict', HEAD + 'contact 2026-04-01\nverwacht_verloop WERKER_OTS van 2026-04-02 t/m 2026-04-03\n', 3, 'E012'),
    ('verwacht alone', HEAD + 'contact 2026-04-01\nverwacht\n', 3, 'E022'),
    ('no date', HEAD + 'contact jeugdige\n', 2, 'E013'),
    ('no value', HEAD + 'maatregel 2026-04-01\n', 2, 'E014'),
    ('no detail', HEAD + 'lezing werkdag\n', 2, 'E014'),
    ('no person', HEAD + 'ouder 2015-04-12\n', 2, 'E014'),
    ('no ref', HEAD + 'gehoord 2026-04-01 jeugdige\n', 2, 'E014'),
    ('no last day', HEAD + 'machtiging pleegzorg 2026-04-01\n', 2, 'E014'),
    ('participant above 31', HEAD + 'contact 2026-04-01 persoon 32\n', 2, 'E015'),
    ('person above the limit', HEAD + 'gezag persoon 1000001 2026-04-01\n', 2, 'E015'),
    ('nr 0', HEAD + 'contact 2026-04-01 nr 0\n', 2, 'E015'),
    ('nr too large', HEAD + 'contact 2026-04-01 nr 2147483648\n', 2, 'E015'),
    ('name of no fact', HEAD + 'contact 2026-04-01 bij @ots\n', 2, 'E016'),
    ('anchor of no fact', HEAD + 'contact 2026-04-01\nverwacht EERSTE_CONTACT_OTS te_laat anker @x\n', 3, 'E016'),
    ('name twice', HEAD + 'contact 2026-04-01 @a\ncontact 2026-04-02 @a\n', 3, 'E017'),
    ('two names', HEAD + '@a contact 2026-04-01 @b\n', 2, 'E020'),
    ('name with a slash', HEAD + 'contact 2026-04-01 @a/b\n', 2, 'E012'),
    ('child twice', HEAD + 'kind a\ncontact 2026-04-01\nkind a\n', 4, 'E017'),
    ('nr twice', HEAD + 'contact 2026-04-01 nr 5\ncontact 2026-04-02 nr 5\n', 3, 'E018'),
    ('nr twice, unnumbered', HEAD + 'contact 2026-04-01 nr 2\ncontact 2026-04-01 nr 1\ncontact 2026-04-02\n', 4, 'E018'),
    ('end before start', HEAD + 'maatregel ots 2026-04-01 t/m 2026-03-31\n', 2, 'E019'),
    ('tot the first day', HEAD + 'maatregel ots 2026-04-01 tot 2026-04-01\n', 2, 'E019'),
    ('two dates', HEAD + 'contact 2026-04-01 2026-04-02\n', 2, 'E020'),
    ('two values', HEAD + 'maatregel ots vots 2026-04-01\n', 2, 'E020'),
    ('end where none belongs', HEAD + 'contact 2026-04-01 t/m 2026-04-02\n', 2, 'E021'),
    ('role where none belongs', HEAD + 'gi_belast 2026-04-01 jeugdbeschermer\n', 2, 'E021'),
    ('flag of another kind', HEAD + 'contact 2026-04-01 met_verslag\n', 2, 'E021'),
    ('op where none belongs', HEAD + 'contact 2026-04-01 op 1\n', 2, 'E021'),
    ('header with a rest', HEAD + 'bekend_op 2026-04-01 en\ncontact 2026-04-01\n', 2, 'E021'),
    ('t/m nothing', HEAD + 'maatregel ots 2026-04-01 t/m\n', 2, 'E022'),
    ('bij nothing', HEAD + 'contact 2026-04-01 bij # een dag\n', 2, 'E022'),
    ('kind nothing', HEAD + 'kind\n', 2, 'E022'),
    ('unknown set', HEAD + 'sets wetten\ncontact 2026-04-01\n', 2, 'E012'),
    ('unknown edition', HEAD + 'editie 1900.1\ncontact 2026-04-01\n', 2, 'E012'),
    ('unknown policy', HEAD + 'beleid soms\ncontact 2026-04-01\n', 2, 'E012'),
    ('completeness to nothing', HEAD + 'volledig_tot niets\ncontact 2026-04-01\n', 2, 'E012'),
    ('no peildatum', 'contact 2026-04-01\n', 1, 'E023'),
    ('nothing', '', 0, 'E024'),
    ('only comments', '# niets\n\n# nog niets\n', 3, 'E024'),
    ('NUL', HEAD.encode() + b'contact\x00 2026-04-01\n', 2, 'E004'),
    ('escape', HEAD.encode() + b'zaak \x1b[31mrood\n', 2, 'E004'),
    ('latin-1', HEAD.encode() + b'zaak caf\xe9\n', 2, 'E003'),
    ('overlong UTF-8', HEAD.encode() + b'zaak \xc0\xaf\n', 2, 'E003'),
    ('surrogate', HEAD.encode() + b'zaak \xed\xa0\x80\n', 2, 'E003'),
    ('cut UTF-8', HEAD.encode() + b'zaak \xe2\x82', 2, 'E003'),
    ('10 MB line', HEAD.encode() + b'zaak ' + b'x' * 10_000_000 + b'\n', 2, 'E002'),
    ('10 MB line of words', HEAD.encode() + b'contact ' * 1_250_000, 2, 'E002'),
    ('4097 facts', HEAD + 'contact 2026-04-01\n' * 4097, 4098, 'E005'),
    ('dangling number', HEAD + 'contact 2026-04-01 bij 9\n', 2, 'E040'),
    ('fact about itself', HEAD + 'contact 2026-04-01 bij 1\n', 2, 'E040'),
    ('circle', HEAD + 'maatregel ots 2026-04-01 bij @b @a\nmaatregel ots 2026-04-02 bij @a @b\n', None, 'E040'),
    ('withdrawn before recorded', HEAD + 'contact 2026-04-01 geregistreerd 2026-04-03 ingetrokken 2026-04-02\n', 2, 'E040'),
]


def fact(**keys):
    return json.dumps({'kinderen': [{'peildatum': '2026-04-20', 'feiten': [keys]}]}, indent=1)


JSON = [
    ('cut JSON', '{"kinderen": [', 1, 'E030'),
    ('not JSON', '{"kinderen": [\n\n}', 3, 'E030'),
    ('deep JSON', '{"kinderen": ' + '[' * 100_000 + ']' * 100_000 + '}', 1, 'E030'),
    ('deep objects', '{"kinderen": ' + '{"a":' * 100_000, 1, 'E030'),
    ('key twice', '{"titel": "a",\n "titel": "b"}', None, 'E030'),
    ('NUL in a string', '{"titel": "a\\u0000b", "kinderen": []}', 1, 'E030'),
    ('invalid UTF-8', b'{"titel": "\xff"}', 1, 'E030'),
    ('list at the top', '[]', 1, 'E031'),
    ('other format', '{"formaat": "iets-anders", "kinderen": []}', 1, 'E031'),
    ('unknown key', '{"kind": "a"}', 1, 'E031'),
    ('no children', '{}', 1, 'E024'),
    ('children no list', '{"kinderen": {}}', 1, 'E031'),
    ('child no object', '{"kinderen": [\n1]}', 2, 'E031'),
    ('fact no object', '{"kinderen": [{"peildatum": "2026-04-20", "feiten": [\n\n"x"]}]}', 3, 'E031'),
    ('unknown fact', fact(soort='geboorde', datum='2026-04-01'), 6, 'E012'),
    ('unknown fact number', fact(soort=9999, datum='2026-04-01'), 6, 'E031'),
    ('bad date', fact(soort='contact', datum='2026-02-30'), 6, 'E011'),
    ('date as number', fact(soort='contact', datum=20260401), 6, 'E031'),
    ('no date', fact(soort='contact'), 6, 'E013'),
    ('huge number', fact(soort='contact', datum='2026-04-01', nr=2**40), 6, 'E015'),
    ('fraction', fact(soort='contact', datum='2026-04-01', nr=1.5), 6, 'E031'),
    ('participant above 31', fact(soort='contact', datum='2026-04-01', personen=[32]), 6, 'E015'),
    ('unknown key of a fact', fact(soort='contact', datum='2026-04-01', bsn='1'), 6, 'E031'),
    ('role no list', fact(soort='contact', datum='2026-04-01', rollen='jeugdige'), 6, 'E031'),
    ('unknown role', fact(soort='contact', datum='2026-04-01', rollen=['oom']), 6, 'E012'),
    ('name of no fact', fact(soort='contact', datum='2026-04-01', bij='@x'), 6, 'E016'),
    ('flag of another kind', fact(soort='contact', datum='2026-04-01', kenmerken=['met_verslag']), 6, 'E040'),
    ('field of another kind', fact(soort='contact', datum='2026-04-01', laatste_dag='2026-05-01'), 6, 'E040'),
    ('newline in a source', '{"bronnen": ["a\\nb"], "kinderen": [{"feiten": []}]}', 1, 'E004'),
    ('no peildatum', '{"kinderen": [\n{"feiten": [{"soort": "contact", "datum": "2026-04-01"}]}]}', 2, 'E023'),
    ('unknown state', '{"kinderen": [{"feiten": [{"soort": "contact", "datum": "2026-04-01"}], "verwacht": [\n{"vereist": "omgang", "staat": "mis"}]}]}', 2, 'E012'),
    ('no decision', '{"kinderen": [{"verwacht": [\n{"besluit": 0, "staat": "geen"}]}]}', 2, 'E015'),
    ('state of no norm', '{"kinderen": [{"verwacht": [\n{"besluit": 1, "staat": "tekort"}]}]}', 2, 'E012'),
    ('key of another expectation', '{"kinderen": [{"verwacht": [\n{"vereist": "omgang", "norm": "OTS_DUUR", "staat": "geen"}]}]}', 2, 'E031'),
    ('a course without a last day', '{"kinderen": [{"verwacht": [\n{"norm": "WERKER_OTS", "verdict": "lopend", "van": "2026-04-01"}]}]}', 2, 'E031'),
    ('a change and a course', '{"kinderen": [{"verwacht": [\n{"norm": "WERKER_OTS", "verdict": "lopend", "van": "2026-04-01", "tm": "2026-04-01", "wijziging": "2026-04-01"}]}]}', 2, 'E031'),
    ('a change with days left', '{"kinderen": [{"verwacht": [\n{"norm": "WERKER_OTS", "verdict": "lopend", "wijziging": "2026-04-01", "dagen": 1}]}]}', 2, 'E031'),
    ('unknown norm', '{"kinderen": [{"verwacht": [\n{"norm": "X", "verdict": "voldaan"}]}]}', 2, 'E012'),
]

ROWS_HEAD = '#kind,20260420,0,0,0,0,0,0,0,0\n'
ROWS = [
    ('fifteen integers', ROWS_HEAD + '15,20260401,0,0,0,1,0,0,0,0,0,0,0,0,0\n', 2, 'E032'),
    ('seventeen integers', ROWS_HEAD + '15,20260401,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0\n', 2, 'E032'),
    ('words in a row', ROWS_HEAD + '15,20260401,0,0,0,een,0,0,0,0,0,0,0,0,0,0\n', 2, 'E032'),
    ('eight in the question', '#kind,20260420,0,0,0,0,0,0,0\n', 1, 'E032'),
    ('binary row', ROWS_HEAD.encode() + b'15,\xff\xfe\x00,0\n', 2, 'E032'),
    ('id twice', ROWS_HEAD + '15,20260401,0,0,0,1,0,0,0,0,0,0,0,0,0,0\n' * 2, 3, 'E018'),
    ('unknown kind', ROWS_HEAD + '9999,20260401,0,0,0,1,0,0,0,0,0,0,0,0,0,0\n', 2, 'E040'),
    ('reserved', ROWS_HEAD + '15,20260401,0,0,0,1,0,0,0,0,0,0,0,0,0,7\n', 2, 'E040'),
    ('impossible date', ROWS_HEAD + '15,20260230,0,0,0,1,0,0,0,0,0,0,0,0,0,0\n', 2, 'E040'),
    ('negative everything', ROWS_HEAD + ','.join(['-2147483648'] * 16) + '\n', 2, 'E040'),
    ('heading only', 'kind,date,last_day\n', 1, 'E024'),
]

for form, table in (('zaak', TEXT), ('json', JSON), ('csv', ROWS)):
    for number, (name, content, line, code) in enumerate(table):
        path = write(f'{number}.{form}', content)
        for lang in ('nl', 'en'):
            rc, out, err = run('check', '--lang', lang, path)
            place = f'{path}:' if line is None else f'{path}:{line}: {code}: '
            check(f'{form} {name} ({lang})', rc == 2 and out == '' and err.startswith(place) and
                  f': {code}: ' in err and err.count('\n') == 1 and
                  ('; verwacht: ' in err) == ('; verwacht: ' in err if lang == 'nl' else False), rc, out, err)
        if code != 'E023':
            rc, out, err = run('convert', '--to', 'json', path)
            check(f'{form} {name} (convert)', rc == 2 and out == '' and f': {code}: ' in err, rc, out, err)

# files that are not there, are a directory, or stand beside good ones
good = write('good.zaak', GOOD)
rc, out, err = run('check', '/nonexistent/zaak.zaak')
check('missing file', rc == 2 and err.startswith('/nonexistent/zaak.zaak:0: E001: '), rc, err)
rc, out, err = run('check', '/nonexistent/zaak.zaak', good)
check('the good file is still shown', rc == 2 and 'Eerste contact' in out and 'E001' in err, rc, out, err)
empty = write('empty/x', '') if False else good.parent / 'leeg'
empty.mkdir()
rc, out, err = run('check', empty)
check('directory without cases', rc == 2 and f'{empty}:0: E024: ' in err, rc, err)
rc, out, err = run('check', '-', data='peildatum 2026-02-30\n')
check('stdin is named', rc == 2 and err.startswith('(stdin):1: E011: '), rc, err)

# usage
for arguments in (['check'], ['check', '--onbekend', good], ['check', '--lang', 'de', good],
                  ['check', '--as-of', '2026-02-30', good], ['check', '--known-on', 'x', good],
                  ['convert', good], ['convert', '--to', 'xml', good], ['convert', '--to', 'json', good, good],
                  ['onbekend'], [], ['norms', 'x']):
    rc, out, err = run(*arguments)
    check(f'usage {arguments}', rc == 2 and out == '' and err != '', rc, out, err)

finish()
