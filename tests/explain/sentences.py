"""The rows of lib/catalogue/toelichting.inc, for the scripts that read them."""
import pathlib
import re

ROOT = pathlib.Path(__file__).resolve().parents[2]
ROW = re.compile(r'^(SAY|SAY_REASON|SAY_STATUS|SAY_TEXTSTATUS|SAY_FLAG)\(([^"]*), ("(?:[^"\\]|\\.)*"), ("(?:[^"\\]|\\.)*")\)$')
PART = {'SAY_STATUS': 'STATUS', 'SAY_TEXTSTATUS': 'STATUS', 'SAY_FLAG': 'KENMERK'}
BY = {'SAY_REASON': 'REASON', 'SAY_STATUS': 'NORMSTATUS', 'SAY_TEXTSTATUS': 'TEXTSTATUS', 'SAY_FLAG': 'FINDING'}


def rows():
    """Part, name (or the code it is said for), Dutch, English."""
    for line in (ROOT / 'lib/catalogue/toelichting.inc').read_text(encoding='utf-8').split('\n'):
        if not line.startswith('SAY'):
            continue
        match = ROW.match(line)
        if not match:
            raise SystemExit('toelichting.inc: row not understood: %s' % line)
        words = match[2].split(', ')
        name = words[-1] if match[1] == 'SAY' else '%s_%s' % (BY[match[1]], words[-1])
        yield (PART.get(match[1], words[0]), name,
               match[3][1:-1].replace('\\"', '"'), match[4][1:-1].replace('\\"', '"'))


def pattern(template):
    """What a sentence of this row looks like in a text."""
    return re.compile('[^\n]+?'.join(re.escape(piece) for piece in re.split(r'\{\w+\}', template)))
