"""The general shapes with a part per person: ieder_vooraf, ieder_erna, toestemming (rules 4a).

Owns: VORMEN, shape -> function (z, p, occasion) -> findings or a span.
"""

from ..getallen import F, LEES, N, R, ROL, V, VLAG
from ..oordeel import geheel, oordeel
from . import eerste_contact as ec
from .gemeen import eerste
from .vormen import leeftijd, leeftijd_van_keten, onbekende_leeftijd
from .vormen_antwoord import ERNA, VOORAF, kandidaten, sinds, voldoet
from .vormen_feit import kind_gehoord

OUDERROLLEN = (ROL.OUDER_MET_GEZAG, ROL.OUDER_ZONDER_GEZAG)
GEZAGSROLLEN = (ROL.OUDER_MET_GEZAG, ROL.VOOGD)
DEEL = VLAG.PART


def _kringen(z, rij, d):
    """(is the child owed it, the kind that makes the others, the others, their roles)."""
    if rij.rol(ROL.OUDER_ZONDER_GEZAG):
        return rij.rol(ROL.JEUGDIGE), F.OUDER, ec.ouders(z, d), OUDERROLLEN
    if rij.rol(ROL.OUDER_MET_GEZAG) or not rij.rollen:
        return rij.rol(ROL.JEUGDIGE) or not rij.rollen, F.GEZAG, ec.gezagdragers(z, d), GEZAGSROLLEN
    return rij.rol(ROL.JEUGDIGE), 0, [], ()


def _deelgenomen(z, f, wie, anderen, rollen):
    """True, False, or None when it may: did this person take part in the fact?"""
    if f.kind == F.PLAN_MENING:
        return f.person == wie
    if f.kind == F.GEHOORD:
        if wie == 0 and kind_gehoord(f) or wie and f.person == wie:
            return True
        if not (f.person or f.roles or f.persons):
            return False
    if ec.deelnemer(z, f, wie, anderen, rollen):
        return True
    if ec.kale_rol(z, f, wie, anderen, rollen):
        return None
    return None if not _noemt(z, f) else False


def _noemt(z, f):
    return bool(f.roles or f.persons or f.person) or any(
        d.ref == f.id for d in z.soort(F.DEELNAME)
    )


def _deel(z, a, wie, vooraf, **rest):
    rest.update(person=wie, flags=DEEL, kinds=(a.rij.vervulling,))
    if vooraf:
        rest.update(due=a.start, due_latest=a.laatst)
    else:
        rest.update(geen_aantal=True)
    return a.span(**rest)


def _kindsdeel(z, a, s):
    """Unborn, or not yet of the age that the row names."""
    if s.toestand or not a.rij.leeftijd:
        return s
    if a.keten is None:
        s.toestand, s.betwist = leeftijd(z, a.rij, a.start)
        return s
    eigen = type(a)(a.rij, a.anker, a.start, a.laatst, keten=a.keten)
    leeftijd_van_keten(z, eigen)
    s.toestand, s.betwist = eigen.toestand, eigen.betwist
    s.start, s.start_latest = eigen.start, eigen.laatst
    if eigen.start > z.D:
        s.van_order = True  # a part of a whole that is there
        s.toestand, s.betwist = s.toestand or (V.NOT_APPLICABLE, R.AGE, 0), []
    return s


def _ongeboren(z, a, s):
    hoe = z.leeftijd.ongeboren_op(a.start)
    if s.toestand:
        return
    if hoe:
        s.toestand, s.betwist = (V.NOT_APPLICABLE, R.UNBORN, 0), []
    elif hoe is None and not (s.done is not None and (s.due is None or s.done <= s.due)):
        s.toestand = (V.UNDETERMINED, R.PARTIAL_DATE, F.GEBOORTE)


def _bijeen(z, a, delen, kring, anderen):
    """The whole and its parts; nobody of the circle on record is a part that only the whole
    gathers.
    """
    if a.start > z.D:
        return []
    niemand = []
    if kring and not anderen:
        s = _deel(z, a, -2, a.rij.vorm != "ieder_erna")
        if s.toestand is None and z.afwezig((kring,), a.start, a.start):
            s.toestand = (V.NOT_APPLICABLE, R.NO_TRIGGER, 0)
        s.toestand = s.toestand or (V.UNDETERMINED, R.FACT_UNKNOWN, kring)
        niemand = [oordeel(z, s)]
    delen = [oordeel(z, s) for s in delen]
    return [geheel(niemand + delen)] + delen


def _ieder(z, p, a, hoe):
    rij, vooraf = a.rij, hoe == VOORAF
    kind, kring, anderen, rollen = _kringen(z, rij, a.start)
    van = a.start if a.keten is None else a.keten.vanaf
    if vooraf:
        van = sinds(z, p, a)
    bruikbaar = []
    for f, zeker, _ in kandidaten(z, p, a, hoe, zelf=True):
        v = voldoet(z, rij, f, rollen=False)
        if v is not False:
            bruikbaar.append((f, zeker, v))
    delen = []
    for wie in ([0] if kind else []) + anderen:
        s = _deel(z, a, wie, vooraf, van=van)
        goed = []
        for f, zeker, v in bruikbaar:
            mee = _deelgenomen(z, f, wie, anderen, rollen)
            if mee is False:
                continue
            if v is None:
                s.onzeker.append((R.FACT_UNKNOWN, rij.vervulling, f.date))
            elif mee is None:
                s.onzeker.append((R.FACT_UNKNOWN, F.DEELNAME, f.date))
            elif not zeker:
                s.onzeker.append((R.AMBIGUOUS_LINK, rij.vervulling, f.date))
            else:
                goed.append(f)
        f = eerste(goed)
        if f is not None:
            s.done, s.evidence = f.date, f.id
        if wie == 0:
            _ongeboren(z, a, s)
            _kindsdeel(z, a, s)
        elif (
            s.toestand is None
            and ec.open_dag(z, kring, wie, a.start)
            and not (s.done is not None and (s.due is None or s.done <= s.due_latest))
        ):
            s.toestand = (V.UNDETERMINED, R.PARTIAL_DATE, kring)
        delen.append(s)
    return _bijeen(z, a, delen, kring, anderen)


def ieder_vooraf(z, p, a):
    return _ieder(z, p, a, VOORAF)


def ieder_erna(z, p, a):
    return _ieder(z, p, a, ERNA)


# consent -----------------------------------------------------------------------------------------
def _antwoord(s, gegeven):
    """The latest answer on or before the due day; consent given later is late."""
    laatste = lambda grens: ([None] + [f for f in gegeven if f.date <= grens])[-1]
    vroeg, laat = laatste(s.due), laatste(s.due_latest)
    if vroeg is not laat and laat.detail == N.ANTWOORD_GEWEIGERD:
        if vroeg is not None and vroeg.detail == N.ANTWOORD_GEGEVEN:  # refused before T, or after?
            s.done, s.evidence = vroeg.date, vroeg.id
            s.toestand = s.toestand or (V.UNDETERMINED, R.PARTIAL_DATE, s.onvolledig_soort)
            return
    tijdig = [f for f in gegeven if f.date <= s.due_latest]
    if tijdig and tijdig[-1].detail == N.ANTWOORD_GEGEVEN:
        s.done, s.evidence = tijdig[-1].date, tijdig[-1].id
        return
    later = [f for f in gegeven if f.date > s.due_latest and f.detail == N.ANTWOORD_GEGEVEN]
    if later:
        s.done, s.evidence = later[0].date, later[0].id
    elif tijdig:
        s.toestand = s.toestand or (V.BREACHED, 0, 0)


def _consent(z, p, a, s, telt):
    """Fill a part with the answers of whom it is about."""
    gegeven = []
    for f, zeker, _ in kandidaten(z, p, a, VOORAF):
        v, mee = voldoet(z, a.rij, f, rollen=False), telt(f)
        if v is False or mee is False:
            continue
        if not zeker:
            s.onzeker.append((R.AMBIGUOUS_LINK, a.rij.vervulling, f.date))
        elif v is None or mee is None:
            s.onzeker.append((R.FACT_UNKNOWN, a.rij.vervulling, f.date))
        else:
            gegeven.append(f)
    _antwoord(s, gegeven)
    return s


def _van_wie(z, f, wie, anderen):
    """Whose consent is it?"""
    if wie == 0:
        return f.rol(ROL.JEUGDIGE) or not (f.person or f.roles)
    if f.person:
        return f.person == wie
    if not any(f.rol(r) for r in GEZAGSROLLEN):
        return False
    return True if anderen == [wie] else None


def toestemming(z, p, a):
    van = sinds(z, p, a)
    if a.rij.rollen:
        s = a.span(due=a.start, due_latest=a.laatst, kinds=(a.rij.vervulling,), van=van)
        return _consent(z, p, a, s, lambda f: bool(f.roles & a.rij.rollen))
    _, kring, anderen, _ = _kringen(z, a.rij, a.start)
    zestien = z.leeftijd.bereikt(N.GRENS_16)
    delen = []
    for wie in [0] + anderen:
        s = _deel(z, a, wie, True, van=van)
        _consent(z, p, a, s, lambda f: _van_wie(z, f, wie, anderen))
        if wie == 0:
            if a.toestand is None:
                vast = s.toestand
                s.toestand = None
                _kindsdeel(z, a, s)
                s.toestand = s.toestand or vast
        elif a.toestand is None:
            if zestien is None:
                s.toestand = onbekende_leeftijd(z)
            elif a.start >= zestien[1]:
                s.toestand = (V.NOT_APPLICABLE, R.AGE, 0)
            elif a.start >= zestien[0]:
                if z.leeftijd.onvolledig(N.GRENS_16):
                    s.toestand = (V.UNDETERMINED, R.PARTIAL_DATE, F.GEBOORTE)
                else:
                    s.betwist.append(LEES.SCHRIKKELDAG)
        delen.append(s)
    if zestien is not None and a.start >= zestien[1]:
        kring = 0  # nobody else is asked
    return _bijeen(z, a, delen, kring, anderen)


VORMEN = {f.__name__: f for f in (ieder_vooraf, ieder_erna, toestemming)}
