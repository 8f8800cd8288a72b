"""Chapter 2: every kernbesluit with a behavioural expert, and never alone (framework 2.4 a)."""

from ..getallen import ACTOR, F, KENMERK, N, R, ROL, V
from ..oordeel import Span
from .gemeen import geen_anker


def _besluiten(z, norm, voldaan):
    uit = []
    for k in z.soort(F.KERNBESLUIT):
        mdo = z.feit(k.ref2, F.MDO)
        bronnen = [k] + ([mdo] if mdo else [])
        ids = {b.id for b in bronnen}
        deelnames = [d for d in z.soort(F.DEELNAME) if d.ref in ids]
        s = Span(norm, k.id, start=k.date, due=k.date, trigger=k.id, kinds=(F.DEELNAME,))
        if voldaan(k, bronnen, deelnames):
            s.done, s.evidence = k.date, k.id
        elif any(b.flags & KENMERK.DEELNEMERS_VOLLEDIG for b in bronnen):
            s.toestand = (V.BREACHED, 0, 0)
        else:
            s.toestand = (V.UNDETERMINED, R.FACT_UNKNOWN, F.DEELNAME)
        uit.append(s)
    return uit or geen_anker(z, norm, F.KERNBESLUIT)


def kernbesluit_gedragsdeskundige(z, p):
    """2.4 a: a behavioural expert takes part in every core decision."""

    def voldaan(k, bronnen, deelnames):
        return (
            k.detail == N.SETTING_CONSULT
            or any(b.rol(ROL.GEDRAGSDESKUNDIGE) for b in bronnen)
            or any(d.value == ACTOR.GEDRAGSDESKUNDIGE for d in deelnames)
        )

    return _besluiten(z, 201, voldaan)


def kernbesluit_niet_alleen(z, p):
    """2.4 a: a core decision is never taken alone: two professionals take part."""
    familie = {ROL.JEUGDIGE, ROL.OUDER_MET_GEZAG, ROL.OUDER_ZONDER_GEZAG, ROL.NETWERK}

    def voldaan(k, bronnen, deelnames):
        rollen = {r for r in range(32) if any(b.rol(r) for b in bronnen)} - familie
        anderen = {
            (d.value, d.person)
            for d in deelnames
            if d.value - 1 not in familie and d.value - 1 not in rollen
        }
        return len(rollen) + len(anderen) >= 2

    return _besluiten(z, 202, voldaan)


NORMEN = {201: kernbesluit_gedragsdeskundige, 202: kernbesluit_niet_alleen}
