#!/usr/bin/env python3
"""The report of a caseload: every number and percentage worked out again from `check --json`, the short form,
its size, and the colours of the style sheet (WCAG 2.2: contrast of 4.5 to 1 for text)."""
import collections
import datetime
import json
import re

from common import CASES, check, finish, run
from report import CASELOAD, findings, report, well_made

QUESTIONS = [(401, 402, 801, 802), (404,), (501,)]
WORDS = {'nl': {'yes': 'ja', 'no': 'nee', 'explained': 'nee, uitgelegd', 'pending': 'loopt nog', 'unknown': 'niet bekend',
                'none': 'n.v.t.', 'disputed': 'omstreden', 'of': 'van', 'most': 'ten hoogste'},
         'en': {'yes': 'yes', 'no': 'no', 'explained': 'no, explained', 'pending': 'not due yet',
                'unknown': 'not known', 'none': 'n/a', 'disputed': 'disputed', 'of': 'of', 'most': 'at most'}}
ANSWER = {'voldaan': 'yes', 'te_laat': 'no', 'overschreden': 'no', 'uitgelegd': 'explained', 'lopend': 'pending',
          'niet_van_toepassing': 'none', 'onbekend': 'unknown', 'oordeel_nodig': 'unknown'}
STRONGEST = ['no', 'explained', 'unknown', 'pending', 'yes', 'none']


def whole(child):
    return [finding for finding in child['bevindingen'] if 'deel' not in finding['kenmerken']]


def answer(child, norms):
    """One question for one child: a no is a no; unknown is never yes or no; a measure on record goes before none."""
    asked = [finding for finding in whole(child) if finding['nummer'] in norms]
    if any(finding['anker'] for finding in asked):
        asked = [finding for finding in asked if finding['anker']]
    answers = [ANSWER[finding['verdict']] for finding in asked]
    best = next((word for word in STRONGEST if word in answers), 'none')
    disputed = best == 'yes' and any(ANSWER[finding['verdict']] == 'yes' and ANSWER[finding['streng']] == 'no'
                                     for finding in asked)
    return best, disputed


def day(text):
    return datetime.date.fromisoformat(text)


def due(child, finding):
    """The day to plan by while it lies ahead, then the last defensible day."""
    as_of = day(child['peildatum'])
    return day(finding['plan']) if as_of <= day(finding['plan']) else day(finding['uiterlijk'])


def percent(part, of, lang):
    if of == 0:
        return '\N{EN DASH}'
    tenths = (part * 2000 + of) // (2 * of)
    return f'{tenths // 10}{"," if lang == "nl" else "."}{tenths % 10}%'


def table(tree, name):
    """The rows of the table in a section, each cell as a list of its words."""
    section = next(node for node in tree.all('section') if node.attributes.get('id') == name)
    rows = [[' '.join(cell.text().split()) for cell in row.children if getattr(cell, 'tag', '') in ('td', 'th')]
            for row in next(section.all('tbody')).all('tr')]
    return rows


def overview(what, tree, children, lang):
    words = WORDS[lang]
    rows = table(tree, 'overzicht')
    check(f'{what}: a row per child', len(rows) == len(children), len(rows))
    for row in rows:
        child = children[int(re.search(r'\d+$', row[0])[0]) - 1]
        kinds = collections.Counter(finding['verdict'] for finding in whole(child))
        check(f'{what} {row[0]}: overdue', int(row[1]) == kinds['overschreden'], row)
        days = [(due(child, finding) - day(child['peildatum'])).days for finding in whole(child)
                if finding['verdict'] == 'lopend']
        check(f'{what} {row[0]}: due in 1, 4, 8, 12 weeks',
              [int(cell) for cell in row[3:7]] == [sum(0 <= d <= 7 * weeks for d in days) for weeks in (1, 4, 8, 12)], row)
        for number, norms in enumerate(QUESTIONS):
            best, disputed = answer(child, norms)
            expected = words[best] + (', ' + words['disputed'] if disputed else '')
            check(f'{what} {row[0]}: question {number + 1}', row[7 + number].split(' ', 1)[1] == expected, row, expected)
    urgent = [int(row[1]) > 0 for row in rows]
    check(f'{what}: who has something overdue comes first', urgent == sorted(urgent, reverse=True))


def questions(what, tree, children, lang):
    words = WORDS[lang]
    for norms, row in zip(QUESTIONS, table(tree, 'vragen')):
        answers = [answer(child, norms) for child in children]
        n = collections.Counter(best for best, _ in answers)
        disputed = sum(flag for _, flag in answers)
        told = n['yes'] + n['no'] + n['explained']
        everyone = told + n['unknown']
        check(f'{what} {row[0][:20]}: numbers', [re.match(r'\d+', cell)[0] for cell in row[1:7]] == [
            str(n[word]) for word in ('yes', 'no', 'explained', 'unknown', 'pending', 'none')], row, n)
        check(f'{what}: disputed', (f'{disputed} {words["disputed"]}' in row[1]) == (disputed > 0), row)
        check(f'{what}: of those it can be told of', row[7] == percent(n['yes'], told, lang) +
              (f' ({n["yes"]} {words["of"]} {told})' if told else ''), row)
        check(f'{what}: of all, and at most', row[8] == percent(n['yes'], everyone, lang) + (
            f' ({n["yes"]} {words["of"]} {everyone}) {words["most"]} {percent(n["yes"] + n["unknown"], everyone, lang)}'
            if everyone else ''), row)
        check(f'{what}: the answers add up', sum(n.values()) == len(children))


def totals(what, tree, children, lang):
    per = collections.defaultdict(collections.Counter)
    for child in children:
        for finding in whole(child):
            per[finding['nummer']][finding['verdict']] += 1
    seen = set()
    for row in table(tree, 'normen'):
        number = int(row[0].split()[0])
        n = per[number]
        seen.add(number)
        check(f'{what} norm {number}', [int(cell) for cell in row[1:8]] == [
            n[word] for word in ('overschreden', 'te_laat', 'uitgelegd', 'lopend', 'voldaan', 'onbekend', 'oordeel_nodig')],
            row, n)
        told = n['voldaan'] + n['te_laat'] + n['overschreden'] + n['uitgelegd']
        check(f'{what} norm {number}: percentage', row[8] == percent(n['voldaan'], told, lang), row)
    expected = {number for number, n in per.items()
                if n['overschreden'] + n['te_laat'] + n['uitgelegd'] + n['lopend'] + n['voldaan']}
    check(f'{what}: every norm with a result', seen == expected, seen ^ expected)


def agenda(what, tree, children):
    section = next(node for node in tree.all('section') if node.attributes.get('id') == 'agenda')
    counts = [int(re.search(r'\((\d+)\)', node.text())[1]) for node in section.all('h3')]
    days = [(due(child, finding) - day(child['peildatum'])).days for child in children for finding in whole(child)
            if finding['verdict'] == 'lopend']
    expected = [sum(first <= d <= last for d in days) for first, last in ((0, 7), (8, 28), (29, 56), (57, 84))]
    check(f'{what}: agenda', counts == expected and len(list(section.all('tbody'))) == sum(c > 0 for c in expected) and
          sum(len(list(body.all('tr'))) for body in section.all('tbody')) == sum(expected), counts, expected)


def numbers(text):
    """"401, 402 (2x), 404-407" as a count per number."""
    found = collections.Counter()
    for item in text.split(', '):
        match = re.fullmatch(r'(\d+)(?:\N{EN DASH}(\d+)| \((\d+)\N{MULTIPLICATION SIGN}\))?', item)
        if match is None:
            return None
        for number in range(int(match[1]), int(match[2] or match[1]) + 1):
            found[number] += int(match[3] or 1)
    return found


def short_form(what, tree, children):
    """Every finding stands in the part of its child: as a row with a day, under a missing kind, or as a number."""
    parts = [node for node in tree.all('details') if 'child' in node.classes()]
    check(f'{what}: a part per child', len(parts) == len(children))
    register = {node.attributes['id'] for node in tree.all('tr') if re.fullmatch(r'n\d+', node.attributes.get('id', ''))}
    for number, (part, child) in enumerate(zip(parts, children), 1):
        found = collections.Counter()
        for item in part.all('a'):
            target = item.attributes['href'][1:]
            if item.parent.tag == 'p' or 'changes' in item.parent.parent.classes():
                continue
            repeated = re.search(r'\((\d+)\N{MULTIPLICATION SIGN}\)', item.parent.text())
            found[int(target[1:])] += int(repeated[1]) if repeated and item.parent.tag == 'li' else 1
        for cell in part.all('dd'):
            counted = numbers(cell.text())
            check(f'{what} {number}: numbers can be read', counted is not None, cell.text()[:80])
            found.update(counted or {})
        expected = collections.Counter(finding['nummer'] for finding in whole(child))
        check(f'{what} {number}: every finding, once', found == expected, dict(found - expected), dict(expected - found))
        check(f'{what} {number}: all in the register', {f'n{norm}' for norm in found} <= register)


def luminance(colour):
    parts = [int(colour[i:i + 2], 16) / 255 for i in (1, 3, 5)]
    parts = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(a, b):
    high, low = sorted((luminance(a), luminance(b)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def colours(style):
    schemes = [dict(re.findall(r'--(\w+):(#[0-9a-f]{6})', block)) for block in re.findall(r':root\{([^}]*)\}', style)]
    check('three sets of colours: light, dark, paper', len(schemes) == 3 and all('bg' in scheme for scheme in schemes))
    for name, scheme in zip(('light', 'dark', 'paper'), schemes):
        scheme = {**schemes[0], **scheme}
        for text in ('text', 'muted', 'link', 'late', 'soon', 'unknown', 'ok', 'run', 'day'):
            for ground in ('bg', 'panel'):
                ratio = contrast(scheme[text], scheme[ground])
                check(f'{name}: {text} on {ground} is {ratio:.2f}', ratio >= 4.5)
        for ground in ('bar', 'bar2', 'bar3'):
            ratio = contrast(scheme['text'], scheme[ground])
            check(f'{name}: text on {ground} is {ratio:.2f}', ratio >= 4.5)
        for line in ('line', 'run', 'unknown', 'ok', 'late', 'soon'):
            ratio = contrast(scheme[line], scheme['bg'])
            check(f'{name}: a line of {line} is {ratio:.2f}', ratio >= 3)
    used = set(re.findall(r'var\(--(\w+)\)', style))
    check('every colour used is named', used <= set(schemes[0]), used - set(schemes[0]))
    check('no colour beside the named ones', not re.search(r'#[0-9a-f]{3,8}\b', re.sub(r':root\{[^}]*\}|url\(#\w+\)', '', style)))


for path in (CASELOAD, CASES / 'gezin_drie_kinderen.zaak', CASES / 'voogdij_overplaatsing.zaak'):
    children = findings(path)
    for lang in ('nl', 'en'):
        what = f'{path.stem} {lang}'
        text = report(path, '--lang', lang)
        tree = well_made(what, text, lang)
        overview(what, tree, children, lang)
        questions(what, tree, children, lang)
        totals(what, tree, children, lang)
        agenda(what, tree, children)
        if path == CASELOAD:
            short_form(what, tree, children)
            check(f'{what}: the file stays small', len(text.encode()) < 3_100_000, len(text.encode()))
            check(f'{what}: no label of a child', not re.search(r'\bk\d{3}\b', re.sub(r'<[^>]*>', ' ', text)))
        if path == CASELOAD and lang == 'nl':
            check('the same again', report(path) == text)
            check('progress on standard error', '200 kinderen' in run('report', path, '-o', '-')[2])
            colours(next(tree.all('style')).text())

# reason codes: explained by a ground, by the doorbraakaanpak
source = '''zaak uitgelegd
peildatum 2026-06-01
kind een
@ots maatregel ots 2026-01-05 t/m 2027-01-04
volledig koers, plan_vastgesteld
uitleg KOERS_ZES_WEKEN 2026-02-20 bij @ots wachtlijst
kind twee
@ots maatregel ots 2026-01-05 t/m 2027-01-04
volledig koers, plan_vastgesteld
uitleg KOERS_ZES_WEKEN 2026-02-20 bij @ots wachtlijst
kind drie
@ots maatregel ots 2026-01-05 t/m 2027-01-04
@hulp hulp_bepaald jeugdhulp 2026-01-20 bij @ots
hulp_doorbraak 2026-05-01 bij @hulp
'''
rc, out, err = run('report', '-', '-o', '-', data=source)
check('explanations by ground', 'Koers: wachtlijst (2)' in out and 'Hulp: doorbraakaanpak (1)' in out, rc, err,
      re.findall('Uitleg naar grond.*', out))
finish()
