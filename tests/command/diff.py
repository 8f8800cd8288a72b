#!/usr/bin/env python3
"""What if, and diff: the days come from the articles, as worked out beside each check.

Usage: diff.py KWALITEITSKADER
"""
from common import CASES, GOOD, check, finish, run, write

case = write('zaak.zaak', GOOD)
PLAN = 'fgp_afgezien 2026-04-20 ouders'


def text(*arguments):
    code, output, errors = run('diff', *arguments)
    check(f'diff {arguments}: exit', code == 0 and errors == '', code, errors)
    return output


def entry(output, title):
    """The line with both verdicts under a title."""
    lines = output.splitlines()
    return lines[lines.index(title) + 1].strip() if title in lines else None


check('a case and itself', text(case) == '0 oordelen verschillen\n')
check('a case and itself, two files', text(case, case) == '0 oordelen verschillen\n')

# Five werkdagen after 2 April: Monday 13 April at the latest. The contact on the 14th is late; on the 13th it is not.
sooner = write('eerder.zaak', GOOD.replace('2026-04-14', '2026-04-13'))
output = text(case, sooner)
check('another day of contact', entry(output, 'Eerste contact binnen vijf werkdagen')
      == 'te laat 2026-04-13 -> voldaan (streng: te laat) 2026-04-13', output)
check('nothing about the worker', 'Gezinsvoogdijwerker' not in output, output)
check('the other way round', entry(text(sooner, case), 'Eerste contact binnen vijf werkdagen')
      == 'voldaan (streng: te laat) 2026-04-13 -> te laat 2026-04-13')
check('English', 'late' in text('--lang', 'en', case, sooner) and 'verdicts differ' in text('--lang', 'en', case, sooner))

# Keys do not matter: the same facts in another order.
lines = GOOD.splitlines(keepends=True)
check('another order', text(case, write('order.zaak', ''.join(lines[:2] + lines[2:9][::-1]))) == '0 oordelen verschillen\n')

# Three months after 1 April is 1 July: running on that day, not known (nobody said the record is complete) the day after.
output = text('--as-of', '2026-07-01', '--vs-as-of', '2026-07-02', case)
check('one day later', entry(output, 'Passende hulp gestart binnen drie maanden')
      == 'lopend 2026-07-01 -> onbekend 2026-07-01', output)

# Waived on 20 April: plan by 1 June (42 days, a Monday).
output = text('--vs-with', PLAN, case)
check('what if: a waiver', entry(output, 'Plan van aanpak vastgesteld binnen zes weken')
      == 'onbekend -> lopend 2026-06-01', output)
output = text('--as-of', '2026-06-02', '--vs-as-of', '2026-06-02', '--with', PLAN, '--vs-with', PLAN,
              '--vs-with', 'plan_vastgesteld 2026-06-02', case)
check('what if twice: a plan too late', entry(output, 'Plan van aanpak vastgesteld binnen zes weken')
      == 'onbekend 2026-06-01 -> te laat 2026-06-01', output)

# The strict reading of the werkdag: 10 April.
output = text('--vs-lezing', 'vroeg', sooner)
check('another reading', entry(output, 'Eerste contact binnen vijf werkdagen')
      == 'voldaan (streng: te laat) 2026-04-13 -> te laat 2026-04-10', output)
output = text('--sets', 'kader', '--vs-sets', 'wet', case)
check('other sets: counted, not listed', '0 oordelen verschillen' in output and 'alleen links' in output
      and 'alleen rechts' in output and len(output.splitlines()) == 3, output)
check('sets as the default', text('--vs-sets', 'alle', case) == '0 oordelen verschillen\n')

# Recorded late: on 15 April nobody knew of the contact of the 13th.
late = write('laat.zaak', GOOD.replace('contact              2026-04-14', 'contact 2026-04-13 geregistreerd 2026-04-16'))
output = text('--as-of', '2026-04-15', '--known-on', '2026-04-15', '--vs-as-of', '2026-04-15', late)
check('what was known then', entry(output, 'Eerste contact binnen vijf werkdagen')
      == 'onbekend 2026-04-13 -> voldaan (streng: te laat) 2026-04-13', output)

# check --with: the same lines, and the same words for a fault.
code, output, errors = run('check', '--with', PLAN, case)
check('check --with', '42 dagen te gaan      Plan van aanpak vastgesteld binnen zes weken' in output and code == 0, code, output, errors)
check('the file itself is untouched', case.read_text() == GOOD)
code, output, errors = run('check', '--with', 'plan_vastgesteld 2026-02-30', case)
check('a day that does not exist', code == 2 and 'E011' in errors and '2026-02-30' in errors, code, errors)
check('a word that does not exist', run('diff', '--vs-with', 'plannetje 2026-02-03', case)[0] == 2)
check('several children', run('check', '--with', PLAN, CASES / 'gezin_drie_kinderen.zaak')[0] == 2)
check('two children can be compared', '0 oordelen verschillen' in text(CASES / 'gezin_drie_kinderen.zaak'))
check('another number of children', run('diff', case, CASES / 'gezin_drie_kinderen.zaak')[0] == 2)
for wrong in (['--vs-sets', 'x', case], ['--lezing', 'x', case], ['--as-of', '2026-02-30', case], [],
              [case, case, case], ['--vs', case], [case, 'nergens.zaak'], ['nergens.zaak']):
    code, output, errors = run('diff', *wrong)
    check(f'diff {wrong}', code == 2 and errors != '', code, output, errors)
finish()
