#!/usr/bin/env python3
"""What the command promises: exit codes, languages, colour, standard input, JSON, order of urgency."""
import json
import os
import pty
import re
import subprocess

from common import COMMAND, GOOD, ROOT, check, finish, run, write

LATE = GOOD.replace('contact              2026-04-14', 'contact              2026-05-14') + '''volledig contact, werker_aangewezen 2026-04-01
'''
LATE = re.sub(r'^verwacht.*\n', '', LATE, flags=re.M)
good = write('good.zaak', GOOD)
late = write('late.zaak', LATE)

# exit codes and the verdict on the screen
rc, out, err = run('check', good)
check('nothing overdue is 0', rc == 0 and err == '', rc, err)
check('the design case', re.search(r'TE LAAT GEDAAN\n  gedaan 2026-04-14 +1 dag te laat +Eerste contact', out), out)
check('its article and status', 'Besluit Jeugdwet art. 4.2.2 lid 1' in out and '(algemene maatregel van bestuur)' in out)
check('both readings', 'uiterlijk 2026-04-13' in out and 'plan 2026-04-10 (Goede Vrijdag' in out, out)
rc, out, err = run('check', late)
check('overdue is 1', rc == 1 and err == '', rc, err)
check('overdue comes first', re.search(r'niet van toepassing\n\nTE LAAT, NOG NIET GEDAAN\n  uiterlijk 2026-04-13  7 dagen te laat +'
                                       r'Eerste contact binnen vijf werkdagen\n +jeugdige: overschreden; ouder 1: overschreden\n', out), out)
rc, out, err = run('check', '--as-of', '2026-04-12', late)
check('as-of goes before the file', rc == 0 and 'peildatum 2026-04-12' in out and 'TE LAAT, NOG' not in out, rc, out)
rc, out, err = run('check', '--as-of', '2026-04-09', late)
check('due soon', re.search(r'BINNENKORT\n  plan 2026-04-10 +1 dag te gaan +Eerste contact', out), out)
rc, out, err = run('check', '--as-of', '2026-04-09', '--soon', '0', late)
check('soon of 0 days', 'BINNENKORT' not in out and 'LOPEND' in out, out)
rc, out, err = run('check', '-', data=GOOD.replace('peildatum 2026-04-20\n', ''))
check('no day to judge by is 2', rc == 2 and '(stdin):1: E023: ' in err, rc, err)

# a late registration, seen then and now
known = LATE.replace('2026-05-14', '2026-04-09') + 'contact 2026-04-09 jeugdbeschermer, jeugdige, ouder 1\n'
known = re.sub(r'^contact .*\n(?=volledig)', '', known, flags=re.M).replace(
    'contact 2026-04-09 jeug', 'contact 2026-04-09 geregistreerd 2026-05-01 jeug')
rc, out, err = run('check', '--known-on', '2026-04-20', '-', data=known)
check('not on record then', rc == 1 and 'bekend op 2026-04-20' in out, rc, out, err)
rc, out, err = run('check', '-', data=known)
check('on record now', rc == 0 and re.search(r'gedaan 2026-04-09 .*Eerste contact', out), rc, out)

# languages: Dutch whatever LANG says
for lang in ('C', 'en_US.UTF-8', 'nl_NL.UTF-8'):
    rc, out, err = run('check', good, env={'LANG': lang, 'LC_ALL': lang, 'LANGUAGE': 'en'})
    check(f'Dutch with LANG={lang}', 'peildatum' in out and 'VOLDAAN' in out, out)
rc, out, err = run('check', '--lang', 'en', good)
check('English', 'as of 2026-04-20' in out and 'DONE LATE' in out and 'child: done 2026-04-14' in out and
      not re.search(r'peildatum|VOLDAAN|uiterlijk|jeugdige|vastgelegd|\bof\b, ', out), out)
check('dates are yyyy-mm-dd in English', re.search(r'done 2026-04-14 +1 day late', out), out)
rc, out, err = run('check', '--lang', 'en', '--all', late)
# names of sources stay Dutch
names = re.compile(r'Richtlijn samen met ouders en jeugdige beslissen over passende hulp')
check('all of it English', not re.search(r'peildatum|uiterlijk|niet |jeugdige|vastgelegd', names.sub('', out)), out)

# colour: on a terminal, never in a pipe, never with NO_COLOR
check('plain in a pipe', '\033' not in run('check', good)[1])
check('colour on demand', '\033[1;33m' in run('check', '--color', 'always', good)[1])
check('never', '\033' not in run('check', '--color', 'never', good)[1])
coloured = run('check', '--color', 'always', good)[1]
check('colour changes no text', re.sub(r'\033\[[0-9;]*m', '', coloured) == run('check', good)[1])


def on_terminal(**env):
    parent, child = pty.openpty()
    given = {k: v for k, v in os.environ.items() if k != 'NO_COLOR'}
    done = subprocess.Popen([COMMAND, 'check', str(good)], stdout=child, stderr=child, stdin=subprocess.DEVNULL,
                            env={**given, **env})
    os.close(child)
    out = b''
    while True:
        try:
            got = os.read(parent, 65536)
        except OSError:
            break
        if not got:
            break
        out += got
    done.wait()
    os.close(parent)
    return out


try:
    for end in pty.openpty():
        os.close(end)
except OSError:
    # A bare chroot has no /dev/pts. Where everything must be there, that is a fault.
    print('no pseudo-terminal here: colour on a terminal was not tried')
    check('a pseudo-terminal', os.environ.get('CI') != 'true')
else:
    check('colour on a terminal', b'\033[' in on_terminal())
    check('NO_COLOR', b'\033[' not in on_terminal(NO_COLOR='1'))
    check('empty NO_COLOR', b'\033[' in on_terminal(NO_COLOR=''))

# the same from JSON and rows, and from standard input
as_json = run('convert', '--to', 'json', good)[1]
rows = run('convert', '--to', 'rows', good)[1]
check('text, stdin and JSON say the same', run('check', good) == run('check', '-', data=GOOD) ==
      run('check', '-', data=as_json))
plain = run('check', good)[1].replace('eerste contact te laat over Pasen - ', '')
check('rows say the same', run('check', '-', data=rows)[1] == plain)

# JSON
rc, out, err = run('check', '--json', good, late)
tree = json.loads(out)
check('json exit', rc == 1, rc)
check('json head', tree['bibliotheek'] and tree['abi'] == 1 and tree['editie'], tree)
check('json files', [case['bestand'] for case in tree['zaken']] == [str(good), str(late)])
findings = tree['zaken'][0]['kinderen'][0]['bevindingen']
whole = [f for f in findings if f['norm'] == 'EERSTE_CONTACT_OTS' and 'geheel' in f['kenmerken']]
check('json finding', len(whole) == 1 and whole[0]['verdict'] == 'te_laat' and whole[0]['plan'] == '2026-04-10' and
      whole[0]['uiterlijk'] == '2026-04-13' and whole[0]['gedaan'] == '2026-04-14' and whole[0]['dagen'] == 1 and
      whole[0]['nummer'] == 402 and whole[0]['lezingen'] == ['werkdag'] and whole[0]['status'] == 'amvb', whole)
check('json worst verdict', tree['zaken'][1]['kinderen'][0]['verdict'] == 'overschreden')
check('json without the title', 'Pasen' not in out)
check('json in English', 'First contact' in run('check', '--json', '--lang', 'en', good)[1])

# a norm that may not apply, but was not kept if it does, is not hidden among what does not apply
disputed = GOOD.split('maatregel')[0] + '''@vots maatregel vots 2026-01-05 t/m 2026-03-31
@ots maatregel ots 2026-04-01 t/m 2027-03-31
gi_belast 2026-01-05 bij @vots
gi_in_kennis 2026-01-05 bij @vots
gi_belast 2026-04-01 bij @ots @opnieuw
gi_in_kennis 2026-04-01 bij @opnieuw
werker_aangewezen 2026-01-06 bij @vots
volledig contact, werker_aangewezen
'''
rc, out, err = run('check', '-', data=disputed)
part = out.partition('OMSTREDEN OF DE NORM GELDT')[2]
check('disputed applicability is shown', 'Eerste contact binnen vijf werkdagen' in part and
      'bij de strengste lezing overschreden' in part, rc, out, err)

# several children and directories
family = write('family.zaak', LATE + 'kind b\n' + GOOD.split('\n', 2)[2])
rc, out, err = run('check', family)
check('two children', rc == 1 and '\n2 kinderen, bij 1 is iets te laat' in out and ' - b - peildatum' in out, rc, out)
folder = good.parent / 'map'
folder.mkdir()
for name in ('b.zaak', 'a.zaak', 'c.txt'):
    (folder / name).write_text(GOOD.replace('eerste contact te laat over Pasen', name), encoding='utf-8')
rc, out, err = run('check', folder)
check('a directory in order', rc == 0 and 0 <= out.find('a.zaak') < out.find('b.zaak') and 'c.txt' not in out, out)
check('a directory with a slash', run('check', f'{folder}/')[1] == out)

rc, out, err = run('check', '--brief', family, good)
lines = out.splitlines()
check('overview', rc == 1 and len([line for line in lines if line.startswith('  ')]) == 3 and
      re.match(r'  uiterlijk 2026-04-13  7 dagen te laat +family +Eerste contact .*\(1 overschreden', lines[0]) and
      'family/b' in out and out.endswith('3 kinderen, bij 1 is iets te laat en nog niet gedaan\n'), out)
check('overview in English', 'days late' in run('check', '--brief', '--lang', 'en', family, good)[1])

# expectations
rc, out, err = run('check', '--verwacht', good)
check('expectations met', rc == 0 and out == '1 verwachtingen, 0 niet uitgekomen, 1 kinderen\n', rc, out)
check('overdue is no failure there', run('check', '--verwacht', late)[0] == 0)


def expect(line, rc_wanted, *texts, case=GOOD):
    content = re.sub(r'^verwacht.*\n', '', case, flags=re.M) + line + '\n'
    rc, out, err = run('check', '--verwacht', '-', data=content)
    check(f'verwacht: {line}', rc == rc_wanted and all(t in out for t in texts), rc, out, err)


expect('verwacht EERSTE_CONTACT_OTS voldaan', 3, '-:10: verwacht EERSTE_CONTACT_OTS voldaan: (verwacht <> gevonden)',
       'voldaan <> te_laat')
expect('verwacht EERSTE_CONTACT_OTS te_laat plan 2026-04-11 dagen 2', 3, 'plan 2026-04-11 <> 2026-04-10',
       'dagen 2 <> 1')
expect('verwacht geen EERSTE_CONTACT_OTS', 3, 'verwacht geen EERSTE_CONTACT_OTS: gevonden te_laat')
expect('verwacht EERSTE_CONTACT_OTS te_laat persoon 0 gedaan 2026-04-14', 0)
expect('verwacht EERSTE_CONTACT_OTS te_laat ouder 1 gedaan 2026-04-14', 0)
expect('verwacht EERSTE_CONTACT_OTS te_laat allen', 0)
expect('verwacht EERSTE_CONTACT_OTS te_laat persoon 7', 3, 'die bevinding is er niet')
expect('verwacht EERSTE_CONTACT_OTS te_laat lezing werkdag niet omstreden', 0)
expect('verwacht EERSTE_CONTACT_OTS te_laat lezing maandeinde', 3, 'lezing maandeinde <> -')
expect('verwacht OTS_DUUR voldaan anker 4 niet_gedaan', 0)
expect('verwacht KERNBESLUIT_NIET_ALLEEN onbekend ontbreekt kernbesluit reden aanleiding_onbekend', 0)
two = GOOD + 'nieuwe_ernstige_zorg 2026-04-03 @z1\nnieuwe_ernstige_zorg 2026-04-15 @z2\nveiligheidstaxatie 2026-04-04 bij @z1\n'
expect('verwacht VEILIGHEIDSTAXATIE_ZORG voldaan', 3, 'sommige bevindingen kloppen', case=two)
expect('verwacht VEILIGHEIDSTAXATIE_ZORG voldaan anker @z1', 0, case=two)

# the rest of the front door
rc, out, err = run('--version')
check('version', rc == 0 and re.fullmatch(r'kwaliteitskader \d+\.\d+\.\d+ \(ABI 1, editie \d{4}\.\d+\)\n', out), out)
rc, out, err = run('--help')
check('help', rc == 0 and 'termijnen in de jeugdbescherming' in out and 'geen besluit' in out, out)
rc, out, err = run('--help', '--lang', 'en')
check('help in English', rc == 0 and 'no decision' in out and 'geen' not in out, out)
for word in ('check', 'explain', 'convert', 'norms', 'term', 'holidays'):
    rc, out, err = run(word, '--help')
    check(f'{word} --help', rc == 0 and out != '', rc, out, err)
rc, out, err = run('norms')
numbers = re.findall(r'^(\d{3}) ([A-Z0-9_]+) ', out, re.M)
header = (ROOT / 'include' / 'kwaliteitskader' / 'norms.h').read_text(encoding='utf-8')
check('every norm is listed', [(n, w) for w, n in re.findall(r'KWK_NORM_(\w+) =\s+(\d+)', header)] == numbers, numbers)
rc, out, err = run('norms', '--lang', 'en')
check('norms in English', 'First contact' in out, out)
rc, out, err = run('holidays', '2026')
check('holidays', rc == 0 and '2026-04-27' in out, rc, out, err)
page = (ROOT / 'docs' / 'kwaliteitskader.1').read_text(encoding='utf-8').replace('\\-', '-')
for option in re.findall(r'--[a-z-]+', run('check', '--help')[1]):
    check(f'{option} is in the manual page', option in page or option in ('--help', '--usage'))

# core decisions
DECISION = '''peildatum 2026-06-01
maatregel ots 2026-01-05 t/m 2027-01-04 @ots
plaatsing gezinshuis 2026-05-04 @plek
kernbesluit plaats elders 2026-05-04 bij @plek met jeugdbeschermer deelnemers_volledig @besluit
kernbesluit omgang 2026-06-02 @morgen
'''
decision = write('decision.zaak', DECISION)
rc, out, err = run('decision', decision)
check('decision: lacking is 1', rc == 1 and err == '', rc, err)
check('decision: what is lacking and what cures it',
      re.search(r'2026-05-04 iii welke plaats \(@besluit\)\n', out) and
      'tekort [hard] Gedragsdeskundige betrokken bij kernbesluit\n      Samenvattend kwaliteitskader 2.4 a\n'
      '      herstel: betrek wie ontbrak en neem het besluit opnieuw: gedragsdeskundige\n' in out, out)
check('decision: one that does not count yet', '(@morgen)\n  telt op deze dag niet mee\n' in out, out)
check('decision: what is required', re.search(r'bij @plek, uiterlijk 2026-05-04: genomen 2026-05-04 \(@besluit\)', out) and
      'of er een bij hoort is niet na te gaan: ' in out, out)
rc, out, err = run('decision', '--lang', 'en', decision)
check('decision in English', 'cure: involve who was not there and take the decision again' in out and
      'core decisions this case requires' in out and 'herstel' not in out, out)
rc, out, err = run('decision', '--json', decision)
tree = json.loads(out)
child = tree['zaken'][0]['kinderen'][0]
check('decision as JSON', [b['soort'] for b in child['besluiten']] == ['plaats', 'omgang'] and
      [b['telt'] for b in child['besluiten']] == [True, False] and child['besluiten'][1]['tekorten'] == [], child)
first = child['besluiten'][0]['tekorten'][0]
check('a deficiency as JSON', (first['norm'], first['staat'], first['hoe_hard'], first['herstel'], first['rollen']) ==
      ('KERNBESLUIT_GEDRAGSDESKUNDIGE', 'tekort', 'hard', 'betrek', ['gedragsdeskundige']), first)
placed = [v for v in child['vereist'] if v['norm'] == 'BESLUIT_PLAATS']
check('a need as JSON', len(placed) == 1 and (placed[0]['soort'], placed[0]['anker'], placed[0]['staat'], placed[0]['besluit']) ==
      ('plaats', 2, 'aanwezig', 3), placed)
rc, out, err = run('decision', '--as-of', '2026-05-03', decision)
check('decision on another day', rc == 0 and out.count('telt op deze dag niet mee') == 2, rc, out)
proper = 'peildatum 2026-06-01\nkernbesluit omgang consult 2026-05-04 met jeugdbeschermer, gedragsdeskundige\n'
check('nothing that was not done is 0', run('decision', '-', data=proper)[0] == 0)
check('decision of a directory', run('decision', decision.parent)[0] in (0, 1, 2))
check('decision without a file', run('decision')[0] == 2)
rc, out, err = run('decision', '-', data=proper.replace('peildatum 2026-06-01\n', ''))
check('decision without a day', rc == 2 and ' E023: ' in err, rc, err)
rc, out, err = run('decision', '--known-on', '2026-05-01', '-', data=proper)
check('decision not on record then', rc == 0 and 'telt op deze dag niet mee' in out, rc, out)
rc, out, err = run('decision', '--matrix')
check('matrix', rc == 0 and out.startswith('# Kernbesluiten') and '| 201 | Gedragsdeskundige betrokken bij kernbesluit |' in out, out)
check('matrix in English', run('decision', '--matrix', '--lang', 'en')[1].startswith('# Core decisions'))
case = DECISION + 'verwacht_besluit @besluit KERNBESLUIT_NIET_ALLEEN geen\n'
rc, out, err = run('check', '--verwacht', '-', data=case)
check('an expectation of a decision that fails', rc == 3 and '-:6: verwacht_besluit 3 KERNBESLUIT_NIET_ALLEEN geen: gevonden tekort\n' in out,
      rc, out, err)
rc, out, err = run('check', '--verwacht', '-', data=DECISION + 'verwacht_vereist plaats @plek ontbreekt\n')
check('an expectation of a need that fails', rc == 3 and 'verwacht_vereist plaats 2 ontbreekt: gevonden aanwezig\n' in out, rc, out)
rc, out, err = run('check', '--verwacht', '-', data=DECISION + 'verwacht_besluit @morgen geen\n')
check('no proper decision that does not count', rc == 3, rc, out)

finish()
