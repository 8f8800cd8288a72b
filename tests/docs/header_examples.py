#!/usr/bin/env python3
"""Compiles and runs every example that stands in a comment of the public headers.

An example is a run of lines indented by five blanks after the star. Each becomes a function of its own; an output it
names without declaring it is declared for it. What stands in brackets behind a statement is what it must
give: (20260603), (1: Goede Vrijdag), (needed = 13), (due 20260410, due_latest 20260413), ("2026-04-27").

Usage: header_examples.py CC STATIC_LIBRARY
"""
import pathlib
import re
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
GIVEN = """#include <kwaliteitskader/kwaliteitskader.h>
#include <stdio.h>
#include <string.h>
static const struct kwk_fact facts[8] = {{.kind = KWK_FACT_OVERLIJDEN, .date = 20260401, .id = 1, .person = 1}};
#define MUST(holds) do { if (!(holds)) { printf("example %d: %s\\n", number, #holds); failed = 1; } } while (0)
"""
RESULT = re.compile(r'^(?P<code>.*;)\s+\((?P<what>.*)\)$')


def examples():
    for header in sorted((ROOT / 'include/kwaliteitskader').glob('*.h')):
        if header.name.endswith('.ffi.h'):
            continue
        for comment in re.findall(r'/\*.*?\*/', header.read_text(encoding='utf-8'), re.S):
            run = []
            for line in comment.split('\n') + ['']:
                match = re.match(r'^ \*     (.*)$', line)
                if match:
                    run.append(match[1])
                elif run:
                    yield header.name, run
                    run = []


def check(code, what):
    output = re.findall(r'&(\w+)', code)
    if what.startswith('"'):
        return 'MUST(strcmp(text, %s) == 0);' % what
    pairs = re.findall(r'(\w+) (?:= )?(\d+)', what)
    if pairs and not re.match(r'^[\w]+(:|$)', what):
        return ' '.join('MUST(%s == %s);' % (('result.' + n) if n.startswith('due') else n, v) for n, v in pairs)
    return 'MUST(%s == %s);' % (output[-1], what.split(':')[0])


def function(number, header, lines):
    body = []
    for line in lines:
        match = RESULT.match(line)
        body.append(match['code'] + ' ' + check(match['code'], match['what']) if match else line)
    text = '\n'.join(body)
    # a declaration reads "type name" or "type *name", or stands in the text already
    declared = set(re.findall(r'^(?:const )?(?:struct \w+|\w+) \*?(\w+)(?:\[\w*\])? ?[=;]', text, re.M))
    free = sorted(set(re.findall(r'&(\w+)', text)) - declared)
    given = ''.join('%s %s = 0;\n' % ('uint32_t' if name == 'needed' else 'int32_t', name) for name in free)
    return '/* %s */\nstatic int example_%d(void)\n{\nint failed = 0; const int number = %d; (void)number;\n%s%s\nreturn failed;\n}\n' % (
        header, number, number, given, text)


def main():
    found = [e for e in examples() if ';' in ' '.join(e[1])]
    parts = [GIVEN] + [function(n, *e) for n, e in enumerate(found, 1)]
    calls = ' | '.join('example_%d()' % n for n in range(1, len(found) + 1))
    parts.append('int main(void)\n{\nreturn %s;\n}\n' % calls)
    with tempfile.TemporaryDirectory() as work:
        source = pathlib.Path(work) / 'examples.c'
        program = pathlib.Path(work) / 'examples'
        source.write_text('\n'.join(parts), encoding='utf-8')
        command = [sys.argv[1], '-std=c11', '-Wall', '-Wextra', '-Werror', '-Wno-unused-variable',
                   '-Wno-unused-but-set-variable', '-Wno-missing-field-initializers', '-DKWK_STATIC',
                   '-I', str(ROOT / 'include'), str(source), sys.argv[2], '-o', str(program)]
        if subprocess.run(command, check=False).returncode:
            return 1
        status = subprocess.run([str(program)], check=False).returncode
    print('%d examples' % len(found))
    return status if len(found) > 10 else 1


if __name__ == '__main__':
    sys.exit(main())
