"""The general shapes, first half: occasion, conditions and age (rules 4a).

Owns: Aanleiding (one occasion of a row in a case) and aanleidingen().
"""

from dataclasses import dataclass, field

from .. import kalender as kal
from ..getallen import F, LEES, N, R, V
from ..oordeel import Span

PERIODEN = (F.MAATREGEL, F.MACHTIGING, F.PLAATSING)
ALTIJD_AL = kal.dag(16000101)
DEEL_VAN_HET_KIND = ("ieder_vooraf", "ieder_erna", "toestemming")  # FROM_AGE is not for the whole


@dataclass
class Aanleiding:
    rij: object
    anker: int
    start: int
    laatst: int
    feit: object = None  # the fact T, or
    keten: object = None  # the chain
    alle: list = field(default_factory=list)  # every T of the row
    toestand: tuple = None
    betwist: list = field(default_factory=list)
    onvolledig: int = 0  # the kind whose partial date makes start and laatst differ

    def span(self, **rest):
        r = self.rij
        velden = dict(
            start=self.start,
            start_latest=self.laatst,
            trigger=self.anker,
            toestand=self.toestand,
            betwist=list(self.betwist),
            uitleg=bool(r.uitleg),
            stelbaar=bool(r.stelbaar),
            vanaf=r.vanaf,
            onvolledig=bool(self.onvolledig),
            onvolledig_soort=self.onvolledig,
        )
        velden.update(rest)
        return Span(r.nummer, self.anker, **velden)


def periode_van(z, p, f):
    """(kind, chain) of the period a fact is about: itself, or what its ref names; else None."""
    nummer = f.id if f.kind in PERIODEN else f.ref
    return p.sleutel[nummer] if nummer in p.telt else None


def _past(z, p, rij, f):
    """Is this fact an occasion of the row?"""
    if rij.van_waarden and not (0 <= f.value < 32 and rij.van_waarden >> f.value & 1):
        return False
    if rij.over:
        over = p.sleutel.get(f.ref)
        if over is not None and over[0] != rij.over:
            return False
    if rij.antwoord_op:
        verzoek = z.feit(f.ref, F.VERZOEK)
        if verzoek is None or not rij.antwoord_op >> verzoek.value & 1:
            return False
    return True


def aanleidingen(z, p, rij):
    if rij.op_keten:
        return [
            _van_keten(z, rij, k)
            for k in p.maatregelketens
            if rij.maatregelen >> k.hoofd.value & 1
        ]
    feiten = [f for f in z.soort(rij.aanleiding) if _past(z, p, rij, f)]
    return [_van_feit(z, p, rij, f, feiten) for f in feiten]


# a fact ------------------------------------------------------------------------------------------
def _van_feit(z, p, rij, f, feiten):
    a = Aanleiding(rij, f.id, f.date, f.date_laatst, feit=f, alle=feiten)
    if f.date != f.date_laatst:
        a.onvolledig = f.kind
    a.toestand = _maatregel(z, p, rij, f.date) or _woont(z, p, rij, f.date)
    if rij.leeftijd and a.toestand is None and rij.vorm not in DEEL_VAN_HET_KIND + ("bevoegd",):
        a.toestand, a.betwist = leeftijd(z, rij, f.date)
    return a


def _maatregel(z, p, rij, d):
    geldend = {k.hoofd.value for k in p.maatregelketens if k.in_dagen(d)}
    onder = lambda masker: any(masker >> v & 1 for v in geldend)
    if rij.niet_onder:
        if onder(rij.niet_onder):
            return (V.NOT_APPLICABLE, R.OTHER_KIND, 0)
        if not z.afwezig((F.MAATREGEL,), d, d):
            return (V.UNDETERMINED, R.TRIGGER_UNKNOWN, F.MAATREGEL)
    if rij.maatregelen and not onder(rij.maatregelen):
        if geldend:
            return (V.NOT_APPLICABLE, R.OTHER_KIND, 0)
        if z.afwezig((F.MAATREGEL,), d, d):
            return (V.NOT_APPLICABLE, R.NO_MEASURE, 0)
        return (V.UNDETERMINED, R.TRIGGER_UNKNOWN, F.MAATREGEL)
    return None


def _woont(z, p, rij, d):
    if not rij.plaatsen:
        return None
    daar = [q.value for q in p.plaatsingen if q.in_dagen(d)]
    if any(rij.plaatsen >> v & 1 for v in daar):
        return None
    if daar or z.afwezig((F.PLAATSING,), d, d):
        return (V.NOT_APPLICABLE, R.NOT_PLACED, 0)
    return (V.UNDETERMINED, R.TRIGGER_UNKNOWN, F.PLAATSING)


def onbekende_leeftijd(z):
    return (V.UNDETERMINED, R.CONFLICT if z.leeftijd.conflict else R.FACT_UNKNOWN, F.GEBOORTE)


def leeftijd(z, rij, d):
    """(condition, disputed readings) of FROM_AGE and OR_AGE on a day."""
    bereikt = z.leeftijd.bereikt(rij.leeftijd)
    if bereikt is None:
        return onbekende_leeftijd(z), []
    if d < bereikt[0]:
        return (V.NOT_APPLICABLE, R.AGE, 0), []
    if d < bereikt[1]:
        if z.leeftijd.onvolledig(rij.leeftijd):
            return (V.UNDETERMINED, R.PARTIAL_DATE, F.GEBOORTE), []
        return None, [LEES.SCHRIKKELDAG]
    return None, of_leeftijd(z, rij, d)


def of_leeftijd(z, rij, d):
    """OR_AGE: disputed until the other age is reached."""
    if not rij.of_leeftijd:
        return []
    anders = z.leeftijd.bereikt(rij.of_leeftijd[0])
    return [rij.of_leeftijd[1]] if anders is None or d < anders[1] else []


# a chain -----------------------------------------------------------------------------------------
def _van_keten(z, rij, k):
    start = k.first
    if rij.vorm != "termijn" and k.first < rij.vanaf <= k.L:
        start = rij.vanaf
    a = Aanleiding(rij, k.id, start, start, keten=k)
    if rij.leeftijd and rij.vorm not in DEEL_VAN_HET_KIND:
        leeftijd_van_keten(z, a)
    return a


def leeftijd_van_keten(z, a):
    """The age begins the norm: move the start of the occasion, or say why it does not apply."""
    bereikt = z.leeftijd.bereikt(a.rij.leeftijd)
    if bereikt is None:
        a.toestand = onbekende_leeftijd(z)
        return
    vroeg, laat = bereikt
    if laat > a.start:
        if a.keten.L < vroeg:  # it never begins: the finding stays on the first day
            a.toestand = (V.NOT_APPLICABLE, R.AGE, 0)
            return
        if a.keten.L < laat:
            a.toestand = (V.UNDETERMINED, R.PARTIAL_DATE, F.GEBOORTE)
            return
        a.start, a.laatst = max(vroeg, a.start), laat
        if vroeg <= z.D < laat:
            if z.leeftijd.onvolledig(a.rij.leeftijd):
                a.toestand = (V.UNDETERMINED, R.PARTIAL_DATE, F.GEBOORTE)
            else:
                a.betwist = a.betwist + [LEES.SCHRIKKELDAG]
            return
    a.betwist = a.betwist + of_leeftijd(z, a.rij, z.D)
