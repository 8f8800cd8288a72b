"""The general shapes of one finding per occasion (rules 4a, the table).

Owns: VORMEN, shape -> function (z, p, occasion) -> span.
"""

from .. import kalender as kal
from ..getallen import F, KENMERK, LEES, N, R, ROL, V
from .gemeen import eerste
from .vormen import leeftijd, onbekende_leeftijd
from .vormen_antwoord import ERNA, VOORAF, antwoorden, bronnen, deed_mee, kenmerk_voldoet, sinds

EENHEID = {N.TERM_DAG: "day", N.TERM_WEEK: "week", N.TERM_MAAND: "month", N.TERM_JAAR: "year"}


def _vul(s, goed, misschien):
    f = eerste(goed)
    if f is not None:
        s.done, s.evidence = f.date, f.id
        s.done_laatst, s.done_soort = f.date_laatst, f.kind
    s.onzeker += misschien
    return s


def oordeel(z, p, a):
    """Only a professional can judge: a question until an OORDEEL settles it."""
    return a.span(geen_aantal=True, vraag=True)


def aanwezig(z, p, a):
    """Something must be there; no number of days."""
    van = a.start if a.keten is None else a.keten.vanaf
    s = a.span(geen_aantal=True, kinds=(a.rij.vervulling,), van=van)
    goed, misschien = antwoorden(z, p, a, ERNA)
    return _vul(s, goed, misschien)


def _op_de_dag(a, **rest):
    """Held against the day of T itself."""
    return a.span(due=a.start, due_latest=a.laatst, **rest)


def vooraf(z, p, a):
    """Something must be there before T."""
    van = a.keten.vanaf if a.keten is not None else sinds(z, p, a)
    s = _op_de_dag(a, kinds=(a.rij.vervulling,), van=van)
    goed, misschien = antwoorden(z, p, a, VOORAF)
    return _vul(s, goed, misschien)


def van_kracht(z, p, a):
    """A period must hold the day of T."""
    s = _op_de_dag(a, kinds=(a.rij.vervulling,), van=a.start)
    perioden = {
        F.MAATREGEL: p.maatregelen,
        F.MACHTIGING: p.machtigingen,
        F.PLAATSING: p.plaatsingen,
    }[a.rij.vervulling]
    houdt = [m for m in perioden if m.in_dagen(a.feit.date)]
    if houdt:
        s.done, s.evidence = a.feit.date, houdt[0].id
    return s


def _plus(start, rij):
    if rij.eenheid == N.TERM_WERKDAG:
        raise NotImplementedError("no general row counts werkdagen")
    if rij.eenheid == N.TERM_DAG:
        return start + rij.lengte
    if rij.eenheid == N.TERM_WEEK:
        return start + 7 * rij.lengte
    return kal.plus_maanden(start, rij.lengte * (12 if rij.eenheid == N.TERM_JAAR else 1))


def termijn(z, p, a):
    """A term from T or from the first day of the measure."""
    rij = a.rij
    due, laat = _plus(a.start, rij), _plus(a.laatst, rij)
    wettelijk = rij.grondslag in (N.TERM_WET, N.TERM_AMVB)
    if wettelijk and kal.binnen_de_wet(rij.lengte, EENHEID[rij.eenheid]):
        due, laat = kal.rol_vroeg(due, z.extra), kal.rol(laat, z.extra)
    s = a.span(due=due, due_latest=laat, kinds=(rij.vervulling,), recht=rij.recht, van=a.start)
    goed, misschien = antwoorden(z, p, a, ERNA)
    if a.keten is not None:
        s.van, s.einde = a.keten.vanaf, a.keten.L
    else:
        verwezen = (a.feit.ref, a.feit.ref2)
        goed = [f for f in goed if f.id not in verwezen]
    return _vul(s, goed, misschien)


def duur(z, p, a):
    """A period may not be longer."""
    rij, f = a.rij, a.feit
    maanden = rij.lengte * (12 if rij.eenheid == N.TERM_JAAR else 1)
    vroeg, laat = kal.verjaardag(f.date, maanden // 12) if maanden % 12 == 0 else (None, None)
    if vroeg is None:
        vroeg = laat = kal.plus_maanden(f.date, maanden)
    s = a.span(
        due=vroeg - 1,
        due_latest=laat - 1,
        done=f.last_day,
        maximum=True,
        evidence=f.id,
        lezing=LEES.SCHRIKKELDAG,
    )
    if f.last_day is None:
        s.toestand = s.toestand or (V.UNDETERMINED, R.OPEN_END, f.kind)
    return s


def _uitkomst(a, hoe, kind, reden=0):
    """MET on the day of T, BREACHED, or unknown (None) with that kind missing."""
    s = _op_de_dag(a, kinds=(kind,))
    if s.toestand is not None:
        return s
    if hoe:
        s.done, s.evidence = a.feit.date, a.feit.id
    else:
        s.toestand = (
            (V.BREACHED, reden, 0) if hoe is False else (V.UNDETERMINED, R.FACT_UNKNOWN, kind)
        )
    return s


def deelname(z, p, a):
    """Everybody of these roles took part in T."""
    if all(deed_mee(z, a.feit, rol) for rol in a.rij.rolnummers()):
        return _uitkomst(a, True, F.DEELNAME)
    volledig = any(b.flags & KENMERK.DEELNEMERS_VOLLEDIG for b in bronnen(z, a.feit))
    return _uitkomst(a, False if volledig else None, F.DEELNAME)


def _ouder_gehoord(z, g):
    if g.rol(ROL.OUDER_MET_GEZAG) or g.rol(ROL.OUDER_ZONDER_GEZAG):
        return True
    ouders = {
        f.person
        for f in z.soort(F.OUDER, F.GEZAG)
        if (f.kind == F.OUDER or f.value == N.GEZAG_OUDER)
        and f.date <= g.date
        and (f.last_day is None or g.date <= f.last_day)
    }
    return any(g.person == w or g.noemt(w) for w in ouders)


def kind_gehoord(g):
    """By role, by bit, or because the fact names nobody else."""
    return g.rol(ROL.JEUGDIGE) or g.noemt(0) or not (g.person or g.roles or g.persons)


def vermeld(z, p, a):
    """A flag on T."""
    gehoord = [g for g in z.soort(F.GEHOORD) if g.ref == a.feit.id]
    hoe = kenmerk_voldoet(a.feit, a.rij.kenmerk)
    if a.rij.kenmerk == KENMERK.OUDERS_GEHOORD:
        hoe = hoe or any(_ouder_gehoord(z, g) for g in gehoord) or hoe
    elif a.rij.kenmerk == KENMERK.JEUGDIGE_GEHOORD:
        hoe = hoe or any(kind_gehoord(g) for g in gehoord) or hoe
    return _uitkomst(a, hoe, a.feit.kind)


def setting(z, p, a):
    """Where the decision was taken."""
    mdo = z.feit(a.feit.ref2, F.MDO)
    waar = a.feit.detail or (mdo.value if mdo is not None else 0)
    hoe = bool(a.rij.instellingen >> waar & 1) if waar else None
    return _uitkomst(a, hoe, a.feit.kind)


def bevoegd(z, p, a):
    """Asked by somebody who may."""
    rollen = a.feit.roles & a.rij.rollen
    if not rollen:
        return _uitkomst(a, False if a.feit.roles else None, a.feit.kind)
    s = _uitkomst(a, True, a.feit.kind)
    if rollen != 1 << ROL.JEUGDIGE or not a.rij.leeftijd or s.toestand:
        return s
    bereikt = z.leeftijd.bereikt(a.rij.leeftijd)
    if bereikt is None:
        s.toestand = onbekende_leeftijd(z)
    elif a.start < bereikt[0]:
        return _uitkomst(a, False, a.feit.kind, R.AGE)
    elif a.start < bereikt[1]:
        s.toestand, s.betwist = leeftijd(z, a.rij, a.start)
    if s.toestand:
        s.done = None
    return s


def geregistreerd(z, p, a):
    """The worker appointed is registered that day."""
    s = _op_de_dag(a, kinds=(F.REGISTRATIE,), van=a.start)
    if not a.feit.person:
        s.toestand = s.toestand or (V.UNDETERMINED, R.FACT_UNKNOWN, F.WERKER_AANGEWEZEN)
        return s
    loopt = [
        f
        for f in z.soort(F.REGISTRATIE)
        if f.person == a.feit.person
        and f.date <= a.start
        and (f.last_day is None or a.start <= f.last_day)
    ]
    if loopt:
        s.done, s.evidence = a.start, loopt[0].id
    return s


def niet_door(z, p, a):
    """Not by somebody of these roles."""
    rollen = a.feit.roles
    return _uitkomst(a, not rollen & a.rij.rollen if rollen else None, a.feit.kind)


def niet_aanwezig(z, p, a):
    """Something must not be there."""
    s = a.span(kinds=(a.rij.vervulling,), van=a.start)
    goed, misschien = antwoorden(z, p, a, ERNA)
    if s.toestand:
        return s
    if goed:
        s.toestand = (V.BREACHED, 0, 0)
        s.evidence = eerste(goed).id
    elif misschien:
        s.toestand = (V.UNDETERMINED,) + misschien[0][:2]
    elif z.afwezig((a.rij.vervulling,), a.start, z.D):
        s.done, s.evidence = a.start, a.anker
    else:
        s.toestand = (V.UNDETERMINED, R.FACT_UNKNOWN, a.rij.vervulling)
    return s


VORMEN = {
    f.__name__: f
    for f in (
        oordeel,
        aanwezig,
        vooraf,
        van_kracht,
        termijn,
        duur,
        deelname,
        vermeld,
        setting,
        bevoegd,
        geregistreerd,
        niet_door,
        niet_aanwezig,
    )
}
