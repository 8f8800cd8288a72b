"""The oracle: facts and a question in, findings out. Plain, slow, and written from the articles.

Owns: evaluate(query, facts, extra_days) -> list of findings as dicts, sorted by identity.
"""

from . import kalender as kal
from .normen import alle
from .oordeel import AFGEDAAN, Span, laatste_dag, oordeel
from .perioden import ALTIJD, Perioden
from .zaak import Zaak


def evaluate(query, facts, extra_days=()):
    z = Zaak(query, facts, extra_days)
    p = Perioden(z)
    uit = []
    for functie in alle().values():
        for x in functie(z, p):
            b = oordeel(z, x) if isinstance(x, Span) else x
            if b is not None:
                uit.append(b)
    van = query.get("from", 0)
    if van:
        uit = [
            b
            for b in uit
            if not (b["verdict"] in AFGEDAAN and laatste_dag(b) and laatste_dag(b) < van)
        ]
    if query.get("verdicts", 0):
        uit = [b for b in uit if query["verdicts"] >> b["verdict"] & 1]
    open_einde = kal.getal(ALTIJD)
    for b in uit:
        for veld in ("due", "due_latest", "done"):
            if b[veld] >= open_einde:
                b[veld] = 0
    return sorted(uit, key=lambda b: (b["norm"], b["person"], b["anchor"], b["ordinal"]))
