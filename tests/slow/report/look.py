#!/usr/bin/env python3
"""Reports in a browser without network: as they look, whether they can be used by everybody, and by keyboard.

Usage: look.py KWALITEITSKADER AXE_JS PICTURES
Writes PNG and PDF files to PICTURES; prints what fails; the last line counts.
"""
import pathlib
import subprocess
import sys

sys.dont_write_bytecode = True
from browser import Browser  # noqa: E402

COMMAND, AXE, PICTURES = sys.argv[1], pathlib.Path(sys.argv[2]).read_text(), pathlib.Path(sys.argv[3])
CASES = pathlib.Path(__file__).resolve().parents[3] / 'examples' / 'cases'
SHOWN = ['ots_over_pasen.zaak', 'gezin_drie_kinderen.zaak', 'voogdij_overplaatsing.zaak', 'kernbesluit.zaak', 'caseload']
RULES = "{runOnly: {type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']}, resultTypes: ['violations']}"
checks = failed = 0


def check(what, true, *shown):
    global checks, failed
    checks += 1
    if not true:
        failed += 1
        print('FAILED', what, *(str(s)[:1200] for s in shown), sep='\n  ')


def accessible(browser, what):
    """No violation of WCAG 2.2 A or AA that axe-core can see."""
    if not browser.run('typeof axe !== "undefined"'):
        browser.call('Runtime.evaluate', expression=AXE)
    found = browser.run(f"axe.run(document, {RULES}).then(r => r.violations.map(v => v.id + ': ' + v.help + ' ' + "
                        "v.nodes.slice(0, 3).map(n => n.html.slice(0, 160) + ' ' + n.failureSummary).join(' | ')))")
    check(f'{what}: axe', found == [], *found)


def open_all(browser):
    browser.run("document.querySelectorAll('details').forEach(d => d.open = true)")


def open_some(browser):
    """A caseload is too long to open whole: two children, the totals and the agenda."""
    browser.run("document.querySelectorAll('details:not(.child)').forEach(d => d.open = !d.closest('.child'));"
                "['k41', 'k179'].forEach(id => {var c = document.getElementById(id); c.open = true;"
                "c.querySelectorAll('details').forEach(d => d.open = true)})")


def fits(browser, what):
    """Nothing but tables in their own frame is wider than the page (reflow at 320 pixels)."""
    wide = browser.run("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    check(f'{what}: fits the width', wide <= 0, wide)


def keyboard(browser):
    """Sorting and filtering of the overview by keyboard alone."""
    browser.show(1100)
    first = "document.querySelector('#tabel tbody tr:not([hidden]) th').textContent"
    shown = "document.querySelectorAll('#tabel tbody tr:not([hidden])').length"
    browser.run("document.body.tabIndex = -1; document.body.focus()")
    browser.press('Tab')
    check('the first stop skips to the content', browser.run("document.activeElement.className") == 'skip')
    browser.press('Enter')
    check('and does', browser.run("document.activeElement.id") == 'inhoud')
    for _ in range(2):
        browser.press('Tab')
    check('the filter is reached', browser.run("document.activeElement.type") in ('search', 'checkbox'),
          browser.run("document.activeElement.outerHTML"))
    browser.run("document.querySelector('.tools input[type=checkbox]').focus()")
    everyone = browser.run(shown)
    browser.press(' ')
    late = browser.run("document.querySelectorAll('#tabel tr[data-late]').length")
    check('space filters those with something overdue', 0 < late < everyone and browser.run(shown) == late)
    check('and says so', str(late) in browser.run("document.querySelector('.tools [role=status]').textContent"))
    browser.press(' ')
    browser.run("document.querySelector('.tools input[type=search]').focus()")
    for key in 'kind 19':
        browser.press(key)
    found = browser.run("Array.from(document.querySelectorAll('#tabel tbody tr:not([hidden]) th')).map(h => h.textContent)")
    check('typing filters', 0 < len(found) < 20 and all('19' in name for name in found), found)
    browser.run("var i = document.querySelector('.tools input[type=search]'); i.value = ''; i.dispatchEvent(new Event('input'))")
    for column, order in ((0, 'ascending'), (0, 'descending'), (1, 'descending')):
        browser.run(f"document.querySelectorAll('#tabel thead button')[{column}].focus()")
        browser.press('Enter')
        said = browser.run("Array.from(document.querySelectorAll('#tabel th[aria-sort]')).map("
                           "h => h.cellIndex + h.getAttribute('aria-sort'))")
        check(f'column {column} sorts, and says so', said == [f'{column}{order}'], said)
        values = browser.run(f"Array.from(document.querySelectorAll('#tabel tbody tr')).map(r => "
                             f"+(r.cells[{column}].dataset.v || r.cells[{column}].textContent))")
        check(f'column {column} is {order}', values == sorted(values, reverse=order == 'descending'), values[:20])
    check('the focus stays', browser.run("document.activeElement.tagName") == 'BUTTON')
    browser.run("location.hash = '#k41'")
    browser.run("new Promise(r => setTimeout(r, 100))")
    check('a link to a child opens it', browser.run("document.getElementById('k41').open"), browser.run(first))


def without_script(browser, path):
    """The same table, complete and in order of urgency, without a script."""
    browser.call('Emulation.setScriptExecutionDisabled', value=True)
    browser.open(path)
    browser.picture(PICTURES / 'caseload-zonder-script.png', most=2000)
    html = browser.call('DOM.getOuterHTML', nodeId=browser.call('DOM.getDocument', depth=-1)['root']['nodeId'])['outerHTML']
    check('without a script every child has a row', html.count('<th scope="row" data-v=') == 200)
    browser.call('Emulation.setScriptExecutionDisabled', value=False)


def main():
    PICTURES.mkdir(parents=True, exist_ok=True)
    browser = Browser()
    for name in SHOWN:
        path = PICTURES / f'{pathlib.Path(name).stem}.html'
        subprocess.run([COMMAND, 'report', CASES / name, '-o', path], check=True, stderr=subprocess.DEVNULL)
        for width, dark in ((1100, False), (1100, True), (375, False), (375, True), (320, False)):
            what = f'{path.stem}-{width}-{"donker" if dark else "licht"}'
            browser.show(width, 900, dark)
            browser.open(path)
            browser.picture(PICTURES / f'{what}.png')
            fits(browser, what)
            (open_some if name == 'caseload' else open_all)(browser)
            fits(browser, f'{what} opened')
            if width != 320:
                accessible(browser, what)
        browser.show(1100)
        browser.open(path)
        browser.paper(PICTURES / f'{path.stem}.pdf')
        if name == 'caseload':
            keyboard(browser)
            without_script(browser, path)
    english = PICTURES / 'english.html'
    subprocess.run([COMMAND, 'report', '--lang', 'en', CASES / SHOWN[0], '-o', english], check=True)
    browser.show(1100)
    browser.open(english)
    open_all(browser)
    accessible(browser, 'english')
    asked = [url for url in browser.requests if not url.startswith(('file:///', 'about:'))]
    others = {url for url in browser.requests if url.startswith('file:') and not url.split('#')[0].endswith('.html')}
    check('zero requests beside the file itself', not asked and not others, asked[:5], list(others)[:5])
    check('no error on the console', not browser.errors, *browser.errors[:5])
    browser.close()
    print(f'{checks} checks, {failed} failed')
    sys.exit(1 if failed else 0)


main()
