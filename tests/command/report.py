#!/usr/bin/env python3
"""The report: a well-made, self-contained HTML file that says what `check --json` says and names nobody."""
import base64
import collections
import hashlib
import json
import re

from common import CASES, GOOD, check, finish, run, write
from report_html import read

SHIPPED = sorted(CASES.glob('*.zaak'))
CASELOAD = CASES / 'caseload'
MONTHS = {'nl': 'januari februari maart april mei juni juli augustus september oktober november december'.split(),
          'en': 'January February March April May June July August September October November December'.split()}


def report(*arguments):
    """The report as text."""
    rc, out, err = run('report', *arguments, '-o', '-')
    check(f'report {arguments[0]} ends well', rc == 0, rc, err)
    return out


def findings(path):
    """The children of a path and their findings, in the order of reading."""
    tree = json.loads(run('check', '--json', path)[1])
    return [child for case in tree['zaken'] for child in case['kinderen']]


def identity(number, finding):
    person = 'g' if finding['persoon'] < 0 else finding['persoon']
    return f"k{number}-{finding['nummer']}-{person}-{finding['anker'] or 0}-{finding['volgnummer']}"


def digest(text):
    return 'sha256-' + base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()


def well_made(what, text, lang):
    """What holds for every report; the tree."""
    tree, faults = read(text)
    check(f'{what}: balanced', not faults, faults[:3])
    html = next(tree.all('html'))
    check(f'{what}: language', html.attributes.get('lang') == lang, html.attributes)
    ids = [node.attributes['id'] for node in tree.all() if 'id' in node.attributes]
    twice = [name for name, count in collections.Counter(ids).items() if count > 1]
    check(f'{what}: ids are unique', not twice, twice[:5])
    named = set(ids)
    for node in tree.all():
        for name, value in node.attributes.items():
            value = value or ''
            if name in ('href', 'xlink:href'):
                check(f'{what}: links stay in the file', value.startswith('#') and value[1:] in named, value)
            if name in ('aria-labelledby', 'aria-describedby', 'aria-controls'):
                check(f'{what}: {name} resolves', set(value.split()) <= named, value)
            check(f'{what}: nothing from outside', name not in ('src', 'srcset', 'action', 'style', 'data') and
                  not name.startswith('on') and '://' not in value, node.tag, name, value)
    check(f'{what}: no element that fetches', not list(tree.all('link', 'img', 'iframe', 'object', 'embed', 'base')))
    style, script = (next(tree.all(tag)).text() for tag in ('style', 'script'))
    check(f'{what}: one style, one script', [len(list(tree.all(tag))) for tag in ('style', 'script')] == [1, 1])
    check(f'{what}: style and script fetch nothing',
          not re.search(r'@import|url\((?!#)|://|fetch\(|XMLHttp|WebSocket|sendBeacon|import\(|eval\(', style + script))
    policy = next(node.attributes['content'] for node in tree.all('meta')
                  if node.attributes.get('http-equiv') == 'Content-Security-Policy')
    check(f'{what}: the policy', policy == f"default-src 'none'; style-src '{digest(style)}'; "
          f"script-src '{digest(script)}'; base-uri 'none'; form-action 'none'", policy,
          'style', digest(style), 'script', digest(script))
    level = 0
    for node in tree.all('h1', 'h2', 'h3', 'h4', 'h5', 'h6'):
        check(f'{what}: headings in order', int(node.tag[1]) <= level + 1, node.text())
        check(f'{what}: headings say something', node.text().strip())
        level = int(node.tag[1])
    check(f'{what}: landmarks', [len(list(tree.all(tag))) for tag in ('h1', 'main', 'header', 'footer')] == [1] * 4)
    skip = next(tree.all('a'))
    check(f'{what}: the first link skips to the content', skip.attributes['href'] == '#inhoud' and
          next(tree.all('main')).attributes['id'] == 'inhoud')
    for table in tree.all('table'):
        check(f'{what}: a table has a caption', len(list(table.all('caption'))) == 1 and
              next(table.all('caption')).text().strip())
        check(f'{what}: headers have a scope', all(node.attributes.get('scope') in ('col', 'row')
                                                   for node in table.all('th')))
        rows = list(table.all('tr'))
        check(f'{what}: a table has column headers', rows and all(node.tag == 'th' for node in rows[0].all('th', 'td')))
        wide = {len([node for node in row.children if getattr(node, 'tag', '') in ('td', 'th')]) for row in rows}
        check(f'{what}: rows are equally wide', len(wide) == 1, wide, table.text()[:80])
    for node in tree.all('svg'):
        if node.attributes.get('aria-hidden') == 'true':
            continue
        tags = [child.tag for child in node.children if not isinstance(child, str)]
        check(f'{what}: a drawing has title and desc', tags[:2] == ['title', 'desc'] and
              node.attributes.get('role') == 'img')
    for node in tree.all('details'):
        check(f'{what}: details have a summary', node.children[0].tag == 'summary')
    foot = next(tree.all('footer')).text()
    check(f'{what}: the foot', re.search(r'sha256:[0-9a-f]{64}', foot) and '2026.1' in foot and
          ('geen juridisch advies en geen besluit' if lang == 'nl' else 'no legal advice and no decision') in foot and
          ('persoonsgegevens' if lang == 'nl' else 'personal data') in foot, foot)
    return tree


def says_all(what, tree, path):
    """Every finding, parts included, stands in the full report, once."""
    expected = {identity(number, finding) for number, child in enumerate(findings(path), 1)
                for finding in child['bevindingen']}
    found = {node.attributes['id'] for node in tree.all() if re.fullmatch(r'k\d+(-\w+){4}', node.attributes.get('id', ''))}
    check(f'{what}: every finding, and nothing else', found == expected, sorted(found ^ expected)[:10])


def long_date(text, lang):
    year, month, day = map(int, text.split('-'))
    return f'{day} {MONTHS[lang][month - 1]} {year}'


def parts_of_children(tree):
    return [node for node in tree.all('section') if 'child' in node.classes()]


def says_what_is_next(what, tree, path, lang):
    """The next change and the findings that change, as the subcommand `next` gives them; parts left out."""
    children = findings(path)
    as_of = children[0]['peildatum']
    year = f'{int(as_of[:4]) + 1}{as_of[4:]}'.replace('-02-29', '-02-28')
    told = json.loads(run('next', '--json', '--all', '--through', year, path)[1])
    told = [child for case in told['zaken'] for child in case['kinderen']]
    for number, (part, child, next_) in enumerate(zip(parts_of_children(tree), children, told), 1):
        if child['peildatum'] != as_of:
            continue
        shares = {identity(number, finding) for finding in child['bevindingen'] if 'deel' in finding['kenmerken']}
        lines = [node for node in part.all('p') if 'next' in node.classes()]
        day = next_['dag']
        check(f'{what} {number}: the day of the next change',
              (long_date(day, lang) if day else {'nl': 'geen', 'en': 'none'}[lang]) in lines[-1].text(), day, lines[-1].text())
        shown = [item for node in part.all('ul') if 'changes' in node.classes() for item in node.all('li')]
        check(f'{what} {number}: what changes', len(shown) == sum(
            identity(number, change) not in shares for change in next_['wijzigingen']), len(shown), next_)


def says_what_decisions_lack(what, tree, path):
    """Per core decision what is lacking, not known and asked, as the subcommand `decision` gives it."""
    told = json.loads(run('decision', '--json', path)[1])
    told = [child for case in told['zaken'] for child in case['kinderen']]
    for number, (part, child) in enumerate(zip(parts_of_children(tree), told), 1):
        expected = collections.Counter(row['staat'] for decision in child['besluiten'] for row in decision['tekorten'])
        shown = collections.Counter(node.classes()[0] for node in part.all('td') if node.classes()[:1] in (
            ['d1'], ['d2'], ['d3']))
        check(f'{what} {number}: core decisions', [shown[d] for d in ('d1', 'd2', 'd3')] == [
            expected[word] for word in ('tekort', 'onbekend', 'vraag')], shown, expected)


def explains(what, tree, path, lang):
    """Below each item its explanation, word for word."""
    told = json.loads(run('check', '--json', '--explain', '--lang', lang, path)[1])
    told = {identity(number, finding): ' '.join(finding['toelichting'].split())
            for number, child in enumerate((c for case in told['zaken'] for c in case['kinderen']), 1)
            for finding in child['bevindingen'] if 'toelichting' in finding}
    items = [node for node in tree.all('li') if 'finding' in node.classes()]
    for item in items:
        why = [node for node in item.all('details') if 'why' in node.classes()]
        text = ' '.join(' '.join(p.text() for p in why[0].all('p')).split()) if why else None
        check(f"{what} {item.attributes['id']}: explained", text == told[item.attributes['id']], text,
              told.get(item.attributes['id']))


def leaks_nothing(what, path, lang):
    """No title line, no label, no name of the file, of a fact or of a source: all are set to a word that shows."""
    source = re.sub(r'^zaak .*$', 'zaak Qxtitel Qxtitel', path.read_text(), flags=re.M)
    source = re.sub(r'^kind +(.*)$', r'kind Qxkind_\1', source, flags=re.M)
    source = re.sub(r'^bron .*$', 'bron Qxbron', source, flags=re.M)
    source = re.sub(r'(?<![\w@])@(\w)', r'@Qxnaam_\1', source)
    body = report(write('Qxbestand.zaak', source + '\n# Qxopmerking\n'), '--lang', lang)
    check(f'{what}: leaks nothing', 'Qx' not in body, re.findall(r'.{40}Qx.{20}', body)[:3])


def main():
    for path in SHIPPED:
        for lang in ('nl', 'en'):
            what = f'{path.stem} {lang}'
            text = report(path, '--lang', lang)
            tree = well_made(what, text, lang)
            says_all(what, tree, path)
            says_what_is_next(what, tree, path, lang)
            says_what_decisions_lack(what, tree, path)
            explains(what, tree, path, lang)
            leaks_nothing(what, path, lang)
            check(f'{what}: the same again', report(path, '--lang', lang) == text)

    # labels only when asked for
    source = write('labelled.zaak', GOOD.replace('peildatum', 'kind roze-olifant\npeildatum', 1))
    text = report(source)
    check('no label', 'olifant' not in text and 'Kind\N{NO-BREAK SPACE}1' in text)
    tree = well_made('labels', report(source, '--labels'), 'nl')
    check('the label when asked for', [node.text() for node in tree.all('h2')][0] == 'roze-olifant')
    text = report(CASES / 'ots_over_pasen.zaak', '--lang', 'en')
    check('what is written is escaped', 'professional&#39;s' in text and "professional's" in read(text)[0].text())

    # the first and the last days of the calendar
    for day in ('1600-01-01', '9999-12-01', '9999-12-31'):
        for lang in ('nl', 'en'):
            well_made(day, report(CASES / 'ots_over_pasen.zaak', '--as-of', day, '--lang', lang), lang)

    # usage and files
    rc, out, err = run('report', source)
    check('an output is asked for', rc == 2 and '-o' in err, rc, err)
    rc, out, err = run('report', CASES / 'nowhere.zaak', '-o', '-')
    check('a case that is not there is 2', rc == 2 and out == '' and 'E001' in err, rc, err)
    rc, out, err = run('report', source, '-o', '/nowhere/x.html')
    check('an output that cannot be written is 2', rc == 2 and '/nowhere/x.html' in err, rc, err)
    page = write('page.html', '')
    rc, out, err = run('report', source, '-o', page)
    check('into a file the same as to standard output', rc == 0 and out == '' and
          page.read_text() == report(source), rc, err)
    finish()


if __name__ == '__main__':
    main()
