"""What calls for a core decision, and the question that a flag answers (rules 4, 237-247; 4a, vraag).

Owns: VORMEN, shape -> function (z, p, occasion) -> span; besluit_verlengen, norm 243.
"""

from ..getallen import F, KENMERK, N, R, ROL, V, VLAG
from ..oordeel import Span
from .gemeen import geen_anker
from .rijen import lees_rijen
from .vormen_antwoord import (
    ERNA,
    VOORAF,
    _gekoppeld,
    antwoordt,
    kandidaten,
    kenmerk_voldoet,
    sinds,
    waarde_voldoet,
)

VAN_HUIS, VAN_PLEK, ONBEKEND, NIETS = "home", "place", "unknown", "nothing"
VAN_DE_GI = [ROL.JEUGDBESCHERMER, ROL.GEDRAGSDESKUNDIGE, ROL.JURIST, ROL.GI_MEDEWERKER]


def vraag(z, p, a):
    """A question, unless the flag of T answers it."""
    hoe = kenmerk_voldoet(a.feit, a.rij.kenmerk)
    if hoe is None:
        return a.span(geen_aantal=True, vraag=True)
    s = a.span()
    if s.toestand is None and hoe:
        s.done, s.evidence = a.feit.date, a.feit.id
    elif s.toestand is None:
        s.toestand = (V.BREACHED, 0, 0)
    return s


def _vul(s, f):
    s.done, s.evidence = f.date, f.id
    s.done_laatst, s.done_soort = f.date_laatst, f.kind


def besluit_start(z, p, a):
    """A safety judgement at the start; one about a concern is not it."""
    van = a.keten.vanaf
    s = a.span(geen_aantal=True, kinds=(F.KERNBESLUIT,), van=van)
    zorgen = [g.date for g in z.soort(F.NIEUWE_ERNSTIGE_ZORG) if g.date >= van]
    for f, zeker, _ in kandidaten(z, p, a, ERNA):
        if not waarde_voldoet(a.rij, f) or z.feit(f.ref, F.NIEUWE_ERNSTIGE_ZORG):
            continue
        if zeker and (f.ref == a.anker or not any(d <= f.date for d in zorgen)):
            _vul(s, f)
            break
        s.onzeker.append((R.AMBIGUOUS_LINK, F.KERNBESLUIT, f.date))
    return s


def besluit_vooraf(z, p, a):
    """As vooraf; a decision spent on the previous T does not answer."""
    t, van = a.feit, sinds(z, p, a)
    vorige = max((u.date for u in a.alle if u.date < t.date), default=None)
    if vorige is not None and vorige >= van:
        van = vorige + 1
    s = a.span(due=a.start, due_latest=a.laatst, kinds=(F.KERNBESLUIT,), van=van)
    for f in z.soort(F.KERNBESLUIT):
        hoezo = antwoordt(z, p, a, f, VOORAF)
        if hoezo is None or not waarde_voldoet(a.rij, f):
            continue
        if vorige is not None and f.date <= vorige and not _gekoppeld(t, f):
            continue
        if hoezo[0]:
            _vul(s, f)
            break
        s.onzeker.append((R.AMBIGUOUS_LINK, F.KERNBESLUIT, f.date))
    return s


# where a placement took the child from -----------------------------------------------------------
def _voortgezet(p, q):
    """The placement that this one continues (2.5); None if it is the first of a stay."""
    aansluitend = bool(q.feit.flags & KENMERK.AANSLUITEND)
    voor = [
        o
        for o in p.plaatsingen
        if o.first < q.first <= (q.first if aansluitend else o.L + 1)
        and o.L >= o.first
        and (q.ref == o.id or q.ref not in p.telt)
    ]
    return max(voor, key=lambda o: (o.first, o.id), default=None)


def _waarvandaan(z, p, t):
    q = next(o for o in p.plaatsingen if o.id == t.id)
    voor = _voortgezet(p, q)
    if voor is not None:
        return VAN_HUIS if voor.value == N.PLAATS_ANDERE_OUDER else VAN_PLEK
    eerder = [o for o in p.plaatsingen if o.first < t.date]
    if not eerder:
        return NIETS
    laatste = max(eerder, key=lambda o: (o.first, o.id))
    terug = any(laatste.first <= f.date <= t.date for f in z.soort(F.TERUGPLAATSING))
    return VAN_HUIS if terug or laatste.value == N.PLAATS_ANDERE_OUDER else ONBEKEND


def _niet_van_de_gi(f):
    return bool(f.roles) and not any(f.rol(r) for r in VAN_DE_GI)


def _gevraagd(z, t):
    """The petition that the authorisation of a placement goes back to."""
    leidt = z.feit(t.ref2, F.MACHTIGING)
    order = leidt and z.feit(leidt.ref2, F.UITSPRAAK)
    return order and z.feit(order.ref, F.VERZOEK)


def uithuisplaatsing(z, p, a):
    """A placement of a child that lived at home."""
    s = besluit_vooraf(z, p, a)
    if s.toestand:
        return s
    van, verzoek = _waarvandaan(z, p, a.feit), _gevraagd(z, a.feit)
    if van == VAN_PLEK or verzoek and _niet_van_de_gi(verzoek):
        s.toestand = (V.NOT_APPLICABLE, R.OTHER_KIND, 0)
    elif s.done is None and van == ONBEKEND:
        s.toestand = (V.UNDETERMINED, R.TRIGGER_UNKNOWN, F.TERUGPLAATSING)
    elif s.done is None and van == NIETS and not _niet_geplaatst(z, a):
        s.toestand = (V.UNDETERMINED, R.TRIGGER_UNKNOWN, F.PLAATSING)
    return s


def _niet_geplaatst(z, a):
    """The day before is covered: nothing was on record, and that was looked at."""
    return z.afwezig((F.PLAATSING,), a.start - 1, a.start - 1)


def overplaatsing(z, p, a):
    """A placement that follows another without a return home."""
    s = besluit_vooraf(z, p, a)
    van = _waarvandaan(z, p, a.feit)
    if s.toestand or van == VAN_PLEK:
        return s
    if van == VAN_HUIS or van == NIETS and _niet_geplaatst(z, a):
        s.toestand = (V.NOT_APPLICABLE, R.NO_MOVE, 0)
    else:
        mist = F.TERUGPLAATSING if van == ONBEKEND else F.PLAATSING
        s.toestand = (V.UNDETERMINED, R.TRIGGER_UNKNOWN, mist)
    return s


def verzoek_onderzoek(z, p, a):
    """Asked by the institution itself, where there is no measure."""
    s = besluit_vooraf(z, p, a)
    if s.toestand:
        return s
    if _niet_van_de_gi(a.feit):
        s.toestand = (V.NOT_APPLICABLE, R.OTHER_KIND, 0)
    elif not a.feit.roles and s.done is None:
        s.toestand = (V.UNDETERMINED, R.TRIGGER_UNKNOWN, F.VERZOEK)
    return s


# the end of a supervision order ------------------------------------------------------------------
OVER = (F.VERZOEK, F.MEDEDELING_RVDK, F.BEEINDIGD, F.VOORNEMEN)


def _van_periode(z, p, m, alle, f):
    """True, False, or None when the decision may be about this period."""
    weg = z.feit(f.ref)
    if weg is not None and weg.kind in OVER and weg.ref in p.telt:
        return weg.ref == m.id
    vast, onzeker = p.bij_een(m, alle, F.KERNBESLUIT)
    return True if f in vast else None if f in onzeker else False


def besluit_verlengen(z, p):
    """2.4 a iii, 7.1: decided before it runs out."""
    rij = lees_rijen()[243]
    alle = [m for m in p.maatregelen if m.value == N.MAATREGEL_OTS]
    achttien, uit = z.leeftijd.bereikt(N.GRENS_18), []
    for m in alle:
        if m.open:
            continue
        eerder = m.L != m.ordered
        s = Span(
            243,
            m.id,
            start=m.first,
            van_order=True,
            due=m.ordered,
            van=m.order,
            kinds=(F.KERNBESLUIT,),
            trigger=m.id,
            uitleg=True,
            einde=m.L if eerder else None,
            flags=VLAG.DERIVED_END if eerder else 0,
            vanaf=rij.vanaf,
        )
        for f in z.soort(F.KERNBESLUIT):
            hoort = _van_periode(z, p, m, alle, f) if waarde_voldoet(rij, f) else False
            if hoort:
                _vul(s, f)
                break
            if hoort is None:
                s.onzeker.append((R.AMBIGUOUS_LINK, F.KERNBESLUIT, f.date))
        if achttien is not None and m.ordered >= achttien[0] - 1:
            s.toestand = (V.NOT_APPLICABLE, R.AGE, 0)
        uit.append(s)
    return uit or geen_anker(z, 243, F.MAATREGEL)


NORMEN = {243: besluit_verlengen}
VORMEN = {
    f.__name__: f
    for f in (
        vraag,
        besluit_start,
        besluit_vooraf,
        uithuisplaatsing,
        overplaatsing,
        verzoek_onderzoek,
    )
}
