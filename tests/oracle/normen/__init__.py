"""The norms: one small function per norm, named after it; each gives the spans of a case.

Owns: alle(), norm number -> function. Every function takes (zaak, perioden) and returns spans or,
for a norm with parts, findings. A norm with a function of its own is in a chapter's NORMEN; every
other norm of the library has a general shape, filled in by its row.
"""

import functools

from ..oordeel import oordeel
from . import (
    h2_algemeen,
    h4_instroom,
    h5_hulp,
    h6_regie,
    h7_vervolg,
    h8_voogdij,
    vormen_besluit,
    vormen_feit,
    vormen_ieder,
)
from .gemeen import geen_anker
from .rijen import lees_rijen
from .vormen import aanleidingen

EIGEN = {}
for _hoofdstuk in (
    h2_algemeen,
    h4_instroom,
    h5_hulp,
    h6_regie,
    h7_vervolg,
    h8_voogdij,
    vormen_besluit,
):
    EIGEN.update(_hoofdstuk.NORMEN)
VORMEN = {**vormen_feit.VORMEN, **vormen_ieder.VORMEN, **vormen_besluit.VORMEN}


def _zonder(z, kind):
    """The finding of a norm that no fact of this kind starts: the same for each such norm."""
    if kind not in z.zonder:
        z.zonder[kind] = oordeel(z, geen_anker(z, 0, kind)[0])
    return z.zonder[kind]


def van_vorm(rij):
    """The function of a norm with a general shape."""
    vorm = VORMEN[rij.vorm]

    def functie(z, p):
        uit = []
        gevonden = aanleidingen(z, p, rij) if z.soort(rij.aanleiding) else ()
        if not gevonden:
            return [dict(_zonder(z, rij.aanleiding), norm=rij.nummer)]
        for a in gevonden:
            x = vorm(z, p, a)
            uit += x if isinstance(x, list) else [x]
        return uit

    return functie


@functools.lru_cache(maxsize=None)
def alle():
    uit = {n: EIGEN[n] if n in EIGEN else van_vorm(rij) for n, rij in lees_rijen().items()}
    assert set(EIGEN) <= set(uit), "a norm of the oracle that the library lacks"
    return uit
