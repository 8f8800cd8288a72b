"""The public numbers, read as text from the headers under include/kwaliteitskader.

Owns: N, a mapping from a public constant without its KWK_ prefix (FACT_CONTACT, VERDICT_MET, ...)
to its number. Nothing else is shared with the library.
"""

import pathlib
import re

KOPPEN = pathlib.Path(__file__).resolve().parents[2] / "include" / "kwaliteitskader"


class _Getallen(dict):
    __getattr__ = dict.__getitem__


def lees():
    uit = _Getallen()
    for kop in sorted(KOPPEN.glob("*.h")):
        tekst = re.sub(r"/\*.*?\*/", "", kop.read_text(encoding="utf-8"), flags=re.S)
        for naam, waarde in re.findall(r"\bKWK_(\w+)\s*=\s*(-?\d+)\b", tekst):
            uit[naam] = int(waarde)
    return uit


N = lees()
F = _Getallen({k[5:]: v for k, v in N.items() if k.startswith("FACT_")})
V = _Getallen({k[8:]: v for k, v in N.items() if k.startswith("VERDICT_")})
R = _Getallen({k[7:]: v for k, v in N.items() if k.startswith("REASON_")})
LEES = _Getallen({k[8:]: v for k, v in N.items() if k.startswith("READING_")})
VLAG = _Getallen({k[8:]: v for k, v in N.items() if k.startswith("FINDING_")})
KENMERK = _Getallen({k[5:]: v for k, v in N.items() if k.startswith("FLAG_")})
ROL = _Getallen({k[4:]: v for k, v in N.items() if k.startswith("ROL_")})
ACTOR = _Getallen({k[6:]: v for k, v in N.items() if k.startswith("ACTOR_")})
