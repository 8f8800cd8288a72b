#!/usr/bin/env python3
"""Writes the norm words of docs/case.schema.json from include/kwaliteitskader/norms.h."""
import pathlib
import re

ROOT = pathlib.Path(__file__).resolve().parents[2]
SCHEMA = ROOT / 'docs/case.schema.json'
WIDTH = 118

words = re.findall(r'KWK_NORM_(\w+) =', (ROOT / 'include/kwaliteitskader/norms.h').read_text(encoding='utf-8'))
lines, line = [], '       '
for word in words:
    item = ' "%s",' % word
    if len(line) + len(item) > WIDTH:
        lines.append(line)
        line = '       '
    line += item
lines.append(line.rstrip(','))
text = SCHEMA.read_text(encoding='utf-8')
text, count = re.subn(r'("normwoord": \{\s*"enum": \[\n).*?(\n\s*\])',
                      lambda match: match[1] + '\n'.join(lines) + match[2], text, flags=re.S)
if count != 1:
    raise SystemExit('docs/case.schema.json: normwoord not found')
SCHEMA.write_text(text, encoding='utf-8')
