#!/usr/bin/env python3
"""Every norm and every verdict it takes in its named tests, in sentences, compared with what was read.

    tests/explain/explanations.py COMMAND           compare, and look at what must hold for every text
    tests/explain/explanations.py COMMAND --write   write the files in tests/explain again

tests/explain/NNN_NAME.txt holds the texts of one norm in Dutch and English: per verdict the first finding
of the norm in tests/cases/hN_NNN_*.zaak; the first that is a part of a whole, the first whose readings
differ and the first whose end moves on as well. A line that most texts of the norm have stands once, numbered. Read a difference before it is written. What must hold for every finding of those
cases (not only for those in the files) stands in `faults_of`; and every row of toelichting.inc is said somewhere.
"""
import collections
import concurrent.futures
import json
import os
import pathlib
import re
import subprocess
import sys

import sentences as table

ROOT = pathlib.Path(__file__).resolve().parents[2]
HERE = ROOT / 'tests/explain'
MONTHS = {'nl': 'januari februari maart april mei juni juli augustus september oktober november december'.split(),
          'en': 'January February March April May June July August September October November December'.split()}
LONGEST = 4096   # bytes, the closing NUL included
WORDS = 20       # of a sentence, what it quotes or names left out
MEAN = 12        # the same, over a whole text
SHAPES = [(name, table.pattern(dutch)) for _, name, dutch, _ in table.rows() if dutch != '{reason}']


def told(command, path, norm, lang):
    done = subprocess.run([command, 'explain', '--json', '--lang', lang, str(path), str(norm)],
                          capture_output=True, text=True, encoding='utf-8', check=False)
    if done.returncode != 0:
        raise SystemExit('%s %d: %s' % (path.name, norm, done.stderr))
    for child in json.loads(done.stdout)['zaken'][0]['kinderen']:
        for finding in child['bevindingen']:
            yield child.get('kind', '-'), finding


def in_words(day, lang):
    year, month, number = day.split('-')
    return '%d %s %s' % (int(number), MONTHS[lang][int(month) - 1], year)


def spoken(text):
    """Without what is quoted, named in brackets, listed behind a colon, or an article."""
    bare = re.sub(r'"[^"]*"', 'X', text)
    bare = re.sub(r'\([^()]*(\([^()]*\)[^()]*)*\)', '', bare)
    bare = re.sub(r'(staat in|stands in): [^\n]*?\.(?= (Het kwaliteitskader noemt|The quality framework states|Dit |This |These |De |The ))', r'\1 X.', bare)
    bare = re.sub(r': [^.\n]*', ': X', bare)
    return [part for part in re.split(r'(?<=[.?])\s+', bare) if part.strip()]


def faults_of(text, finding, lang):
    """What must hold for every text."""
    faults = []
    if finding['bron'] not in text:
        faults.append('does not name the article')
    if '%' in text or '{' in text or '}' in text:
        faults.append('holds a sign of the machine')
    if '  ' in text or '\n\n' in text or ' \n' in text or '\n ' in text or ' .' in text or ' ,' in text:
        faults.append('holds two blanks or an empty sentence')
    if '()' in text or '""' in text or ': .' in text or '( ' in text or '(:' in text or '..' in text:
        faults.append('holds an empty name')
    if re.search(r'\b(vanaf|op|met|is|van|of|from|on|by|through|at|since) 0\b', text):
        faults.append('names a day that is not there')
    if not text.endswith('.'):
        faults.append('does not end with a full stop')
    if len(text.encode('utf-8')) + 1 > LONGEST:
        faults.append('is longer than %d bytes' % LONGEST)
    if re.search(r'\b(\d+ )?(persoon|person|nr|id|anker|anchor) \d', text):
        faults.append('names a person or a fact by number')
    said = spoken(text)
    longest = max(said, key=lambda one: len(one.split()))
    if len(longest.split()) > WORDS:
        faults.append('a sentence of %d words: %s' % (len(longest.split()), longest))
    if sum(len(one.split()) for one in said) > MEAN * len(said):
        faults.append('sentences of more than %d words on average' % MEAN)
    if len(set(text.replace('\n', ' ').split('. '))) != len(text.replace('\n', ' ').split('. ')):
        faults.append('says a sentence twice')
    shown = finding['verdict'] != 'niet_van_toepassing' or 'omstreden' in finding['kenmerken']
    for key in ('plan', 'uiterlijk'):
        if shown and finding[key] and in_words(finding[key], lang) not in text:
            faults.append('lacks the day %s of the finding' % key)
    if finding['gedaan'] and finding['verdict'] in ('voldaan', 'te_laat', 'uitgelegd') and \
            in_words(finding['gedaan'], lang) not in text:
        faults.append('lacks the day done')
    counted = finding['verdict'] in ('lopend', 'te_laat') or \
        finding['verdict'] in ('overschreden', 'uitgelegd') and \
        re.search('De termijn is|The term is|De langste duur|The longest duration|op of voor|on or before', text)
    if counted and finding['dagen'] > 0 and finding['reden'] != 'oordeel' and \
            not re.search(r'\b%d (dag|dagen|day|days)\b' % finding['dagen'], text):
        faults.append('lacks the number of days')
    return faults


def keys(finding):
    word = finding['verdict']
    yield word
    if 'deel' in finding['kenmerken']:
        yield word + ', deel'
    if finding['verdict'] != finding['streng']:
        yield word + ', omstreden'
    if 'Het einde schuift' in finding.get('toelichting', ''):
        yield word + ', schuift'


def of_norm(command, path):
    """The text of the file of one norm, how many texts were looked at, and what is wrong with them."""
    norm = int(path.name.split('_')[1])
    faults = []
    chosen = {}
    count = 0
    used = set()
    for (child, dutch), (_, english) in zip(told(command, path, norm, 'nl'), told(command, path, norm, 'en')):
        texts = (dutch.get('toelichting', ''), english.get('toelichting', ''))
        for lang, finding, text in zip(('nl', 'en'), (dutch, english), texts):
            count += 1
            for fault in faults_of(text, finding, lang) if text else ['no text']:
                faults.append('%s: %s, %s (%s): %s' % (path.name, child, finding['verdict'], lang, fault))
        for name, shape in SHAPES:
            if name not in used and shape.search(texts[0]):
                used.add(name)
        for key in keys(dutch):
            chosen.setdefault(key, (child, texts, dutch['norm']))
    name = next(iter(chosen.values()))[2]
    parts = ['%d %s' % (norm, name)]
    said = {}
    for key in sorted(chosen):
        if chosen[key][1] not in said.values():
            said[key] = chosen[key][1]
    # What most texts of a norm say alike stands once, at the top, with a number.
    lines = collections.Counter(line for texts in said.values() for text in texts for line in text.split('\n'))
    alike = [line for line, times in lines.items() if times > 1 and times * 2 >= len(said)]
    parts += ['[%d] %s' % (at, line) for at, line in enumerate(alike, 1)]
    for key, texts in said.items():
        parts += ['', '== %s: %s' % (key, chosen[key][0])]
        for text in texts:
            parts += ['[%d]' % (alike.index(line) + 1) if line in alike else line for line in text.split('\n')]
            parts.append('--')
        parts.pop()
    return '%d_%s.txt' % (norm, name.lower()), '\n'.join(parts) + '\n', count, faults, used


def main():
    command = sys.argv[1]
    write = '--write' in sys.argv[2:]
    paths = sorted((ROOT / 'tests/cases').glob('h[2-8]_[0-9]*_*.zaak'))
    faults = []
    count = 0
    known = set()
    unsaid = {name for name, _ in SHAPES}
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count() or 2) as pool:
        for name, text, looked, wrong, used in pool.map(lambda path: of_norm(command, path), paths):
            count += looked
            faults += wrong
            unsaid -= used
            known.add(name)
            target = HERE / name
            if write:
                target.write_text(text, encoding='utf-8')
            elif not target.exists():
                faults.append('%s is lacking: read and write it with --write' % name)
            elif target.read_text(encoding='utf-8') != text:
                old = set(target.read_text(encoding='utf-8').split('\n'))
                new = [line for line in text.split('\n') if line not in old]
                faults.append('%s differs: %s' % (name, new[0] if new else 'something is gone'))
    for path in HERE.glob('*.txt'):
        if path.name not in known:
            if write:
                path.unlink()
            else:
                faults.append('%s belongs to no norm' % path.name)
    for name in sorted(unsaid):
        faults.append('no named case says %s' % name)
    for fault in faults[:60]:
        print(fault)
    print('%d norms, %d texts, %d faults' % (len(known), count, len(faults)))
    return 1 if faults else 0


if __name__ == '__main__':
    sys.exit(main())
