"""The general shapes: which fact answers to an occasion, and does it fulfil? (rules 4a)

Owns: antwoorden(), sinds(), deed_mee(), noemt_iemand().
"""

from ..getallen import F, R, ROL
from . import eerste_contact as ec
from .vormen import ALTIJD_AL, PERIODEN, periode_van

VOORAF, ERNA = "before", "after"


def _gekoppeld(t, f):
    """Linked by reference: it refers to T, or T to it."""
    return t.id in (f.ref, f.ref2) or (f.id in (t.ref, t.ref2))


def _is_periode(z, nummer):
    f = z.rijen.get(nummer)
    return f is not None and f.kind in PERIODEN


def _ander(p, z, t, f):
    """Is this T about another chain than the answer is about?"""
    eigen, over = periode_van(z, p, t), p.sleutel.get(f.ref)
    return eigen is not None and over is not None and eigen[0] == over[0] and eigen != over


def sinds(z, p, a, f=None):
    """First day on which an unlinked fact answers *before*. f: the answer that asks; without one,
    the first day on which any might.
    """
    t = a.feit
    ander = (lambda u: _ander(p, z, u, f)) if f is not None else (lambda u: _anders(z, p, u, t))
    vorige = [u.date for u in a.alle if u.date < t.date and not ander(u)]
    if vorige:
        return max(vorige) + 1
    houdt = [k.vanaf for k in p.maatregelketens if k.in_dagen(t.date)]
    if houdt and min(houdt) < t.date:
        return min(houdt)
    grond = z.feit(t.ref)
    if (
        grond is not None
        and grond.kind in (F.HULP_BEPAALD, F.VERZOEK)
        and grond.date <= t.date_laatst
    ):
        return grond.date
    return ALTIJD_AL


def _anders(z, p, u, t):
    """Is another T about another measure or authorisation than this T?"""
    een, twee = periode_van(z, p, u), periode_van(z, p, t)
    if een is not None and een[0] == F.PLAATSING:
        return False  # placements follow one another
    return een is not None and twee is not None and een[0] == twee[0] and een != twee


def antwoordt(z, p, a, f, hoe):
    """None: no answer. Else (certain, linked)."""
    t = a.feit
    if _gekoppeld(t, f):
        return True, True
    if f.id == t.id:
        return None
    if f.ref and f.ref == t.ref and not _is_periode(z, f.ref):
        return (True, True) if hoe == VOORAF or f.date >= t.date else None
    if f.ref and not _is_periode(z, f.ref):
        return None
    if _ander(p, z, t, f) or f.ref in p.alle_ids and f.ref not in p.telt:
        return None
    anderen = [u for u in a.alle if u.id != t.id and not _ander(p, z, u, f)]
    if hoe == VOORAF:
        if not sinds(z, p, a, f) <= f.date <= t.date_laatst:
            return None
        return not any(u.date == t.date for u in anderen), False
    if f.date < t.date:
        return None
    return not any(u.date <= f.date for u in anderen), False


# who took part -----------------------------------------------------------------------------------
def bronnen(z, f):
    """The fact, and the MDO in its ref2."""
    mdo = z.feit(f.ref2, F.MDO)
    return [f] + ([mdo] if mdo is not None else [])


def deed_mee(z, f, rol):
    """Did somebody in this role take part in the fact, or in its MDO?"""
    alle = bronnen(z, f)
    if any(b.rol(rol) for b in alle) or rol == ROL.JEUGDIGE and any(b.noemt(0) for b in alle):
        return True
    ids = {b.id for b in alle}
    deelnames = [d for d in z.soort(F.DEELNAME) if d.ref in ids]
    if any(d.value == rol + 1 for d in deelnames):
        return True
    if rol != ROL.OUDER_MET_GEZAG:
        return False
    return any(
        any(b.noemt(w) for b in alle) or any(d.person == w for d in deelnames)
        for w in ec.gezagdragers(z, f.date)
    )


def noemt_iemand(z, f):
    alle = bronnen(z, f)
    ids = {b.id for b in alle}
    return any(b.roles or b.persons or b.person for b in alle) or any(
        d.ref in ids for d in z.soort(F.DEELNAME)
    )


# does it fulfil? ---------------------------------------------------------------------------------
def waarde_voldoet(rij, f):
    """UNTIL_VALUES: True, False, or None when the value is not recorded."""
    if not rij.tot_waarden or 0 <= f.value < 32 and rij.tot_waarden >> f.value & 1:
        return True
    return None if f.value == 0 else False


def kenmerk_voldoet(f, kenmerk):
    if not kenmerk or f.flags & kenmerk:
        return True
    return False if f.known & kenmerk else None


def voldoet(z, rij, f, rollen):
    """True, False, or None when it may."""
    delen = [waarde_voldoet(rij, f), kenmerk_voldoet(f, rij.kenmerk)]
    if rollen and rij.rollen:
        if all(deed_mee(z, f, rol) for rol in rij.rolnummers()):
            delen.append(True)
        else:
            delen.append(False if noemt_iemand(z, f) else None)
    return False if False in delen else None if None in delen else True


def antwoorden(z, p, a, hoe):
    """(facts that fulfil, [(reason, missing, day)] of those that may)."""
    rij, goed, misschien = a.rij, [], []
    for f, zeker, _ in kandidaten(z, p, a, hoe):
        v = voldoet(z, rij, f, rollen=True)
        if v is False:
            continue
        if not zeker:
            misschien.append((R.AMBIGUOUS_LINK, rij.vervulling, f.date))
        elif v is None:
            misschien.append((R.FACT_UNKNOWN, rij.vervulling, f.date))
        else:
            goed.append(f)
    return goed, misschien


def op_belasting(z, f):
    """Has it a charge for its ref? Then it belongs to that charge."""
    if f.kind not in (F.GI_IN_KENNIS, F.WERKER_AANGEWEZEN):
        return False
    return z.feit(f.ref, F.GI_BELAST) is not None


def _van_belasting(z, belastingen, kind):
    eigen = {b.id for b in belastingen}
    return [f for f in z.soort(kind) if op_belasting(z, f) and f.ref in eigen]


def kandidaten(z, p, a, hoe, zelf=False):
    """(fact, certain, linked) for every fact of the UNTIL kind that answers."""
    kind = a.rij.vervulling
    if a.keten is not None:
        vast, onzeker = p.bij(a.keten, kind)
        via = p.bij(a.keten, F.GI_BELAST)
        vast = [f for f in vast if not op_belasting(z, f)] + _van_belasting(z, via[0], kind)
        onzeker = [f for f in onzeker if not op_belasting(z, f)] + _van_belasting(z, via[1], kind)
        uit = [(f, True, False) for f in vast] + [(f, False, False) for f in onzeker]
        if hoe == ERNA:
            uit = [x for x in uit if x[0].date >= a.keten.vanaf]
        return sorted(uit, key=lambda x: (x[0].date, x[0].id))
    uit = []
    for f in z.soort(kind):
        if zelf and f.id == a.feit.id:
            uit.append((f, True, True))
            continue
        hoezo = antwoordt(z, p, a, f, hoe)
        if hoezo is not None:
            uit.append((f,) + hoezo)
    return uit
