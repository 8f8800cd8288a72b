"""What the other scripts here need to know of the public headers: order, text, constants, functions."""
import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
INCLUDE = ROOT / "include" / "kwaliteitskader"
FFI = INCLUDE / "kwaliteitskader.ffi.h"
UMBRELLA = INCLUDE / "kwaliteitskader.h"

FUNCTION = re.compile(r"KWK_API\b([^;{}]*?)\bKWK_CALL\s+(kwk_\w+)\s*\(([^;{}]*?)\)\s*;", re.S)


def ordered(path=UMBRELLA, seen=None):
    """Every public header, each after the ones it includes."""
    seen = [] if seen is None else seen
    for name in re.findall(r'^\s*#\s*include\s+"([^"]+)"', path.read_text(encoding="utf-8"), re.M):
        target = path.parent / Path(name).name
        if target not in seen:
            ordered(target, seen)
    if path not in seen:
        seen.append(path)
    return seen


def all_headers():
    """Every header in the folder, also one that the umbrella forgot; without the ffi header."""
    return sorted(path for path in INCLUDE.glob("*.h") if path != FFI)


def strip_comments(text):
    text = re.sub(r"/\*.*?\*/", " ", text, flags=re.S)
    return re.sub(r"//[^\n]*", "", text)


def functions():
    """Names of all functions declared with KWK_API."""
    names = []
    for path in all_headers():
        text = strip_comments(path.read_text(encoding="utf-8"))
        names += [match.group(2) for match in FUNCTION.finditer(text)]
    return names
