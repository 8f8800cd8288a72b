"""From a span to a verdict on the day of judgement.

Owns: section 3 of the rules: struct Span, the verdict per reading, explanations, judgements,
disputed applicability, the worst of several parts.
"""

from dataclasses import dataclass, field

from . import kalender as kal
from .getallen import F, N, R, V, VLAG
from .geldigheid import op_de_vervaldag, vanaf
from .zaak import BEIDE, LAAT, VROEG

VOLGORDE = [
    V.BREACHED,
    V.UNDETERMINED,
    V.JUDGEMENT,
    V.PENDING,
    V.MET_LATE,
    V.EXPLAINED,
    V.MET,
    V.NOT_APPLICABLE,
]
AFGEDAAN = (V.MET, V.MET_LATE, V.EXPLAINED, V.NOT_APPLICABLE)


@dataclass
class Span:
    norm: int
    anchor: int
    person: int = 0
    ordinal: int = 1
    start: int = None
    start_latest: int = None
    due: int = None
    due_latest: int = None
    done: int = None
    done_laatst: int = None  # the last day an incomplete date of the fulfilling fact may mean
    done_soort: int = 0  # its kind
    van: int = None  # the day fulfilment may begin: absence is counted from here
    van_soort: dict = field(default_factory=dict)  # or from another day, for one kind
    kinds: tuple = ()  # kinds that fulfil; the first is what is missing
    toestand: tuple = None  # (V.NOT_APPLICABLE | V.UNDETERMINED | V.PENDING, reason, missing)
    onzeker: list = field(default_factory=list)  # (reason, missing, day) that may fulfil too
    einde: int = None  # last day of the measure, for a forward term on a measure
    maximum: bool = False  # done is the last day, due its maximum
    geen_aantal: bool = False  # "as soon as possible": judgement
    recht: bool = False  # a right: unused after the due day is not applicable
    uitleg: bool = False  # comply or explain
    stelbaar: bool = False  # TERMIJN_GESTELD may set a due day
    lezing: int = 0  # reading over which due and due_latest differ
    betwist: list = field(default_factory=list)  # readings over which applicability is disputed
    doorbraak: bool = False
    trigger: int = 0
    evidence: int = 0
    flags: int = 0
    alternative: int = 0
    van_order: bool = False  # asked of the period itself: exists from its order day on
    onvolledig: bool = False  # the two days come from an incomplete date
    onvolledig_soort: int = F.GEBOORTE  # of a fact of this kind
    vraag: bool = False  # a question to a professional, until an OORDEEL settles it
    vanaf: int = None  # first day of its law or norm; None: geldigheid.py says


@dataclass
class Uitkomst:
    verdict: int
    reason: int = 0
    days: int = 0
    missing: int = 0
    done: int = None


def _bij_norm(z, s, kind):
    return [
        f
        for f in z.soort(kind)
        if f.value == s.norm and f.ref == s.anchor and f.person in (s.person, -1)
    ]


def _termijn_gesteld(z, s):
    gesteld = _bij_norm(z, s, F.TERMIJN_GESTELD)
    if s.stelbaar and gesteld:
        dag = gesteld[-1].last_day
        if s.due is None or dag < s.due_latest:
            s.due = dag if s.due is None else min(s.due, dag)
            s.due_latest = dag
            s.flags |= VLAG.ADJUSTED


def _kies_lezing(z, s):
    keuze = z.lezing(s.lezing) if s.lezing else BEIDE
    if keuze == VROEG:
        s.due_latest, s.start_latest = s.due, s.start
    elif keuze == LAAT:
        s.due, s.start = s.due_latest, s.start_latest


def _wat_mist(z, s, tot):
    """Of the kinds that fulfil, the one whose record ends first; the named one when they tie."""
    eerst = {}
    for k in s.kinds:
        d = s.van_soort.get(k, min(s.van or tot, s.due or tot, tot))
        d = z.eerste_gat(k, d, tot)
        if d <= tot:
            eerst[k] = d
    return min(eerst, key=eerst.get, default=0)


def _kaal(z, s, due):
    """Rules 2, 3, 4, 7 by one due day."""
    D = z.D
    if s.toestand and not (s.toestand[0] == V.PENDING and s.done is not None):
        soort, reden, mist = s.toestand
        dagen = 0
        if soort == V.PENDING:
            dagen = (s.due if D <= s.due else due) - D
        elif soort == V.BREACHED:
            dagen = D - (s.start if due is None else due)
        return Uitkomst(soort, reden, dagen, mist, None if s.maximum else s.done)
    if s.vraag:
        return Uitkomst(V.JUDGEMENT, R.QUESTION, D - s.start)
    if s.maximum:
        if s.done <= due:
            return Uitkomst(V.MET)
        return Uitkomst(V.BREACHED, days=s.done - due)
    if s.done is not None and (due is None or s.done <= due):
        return Uitkomst(V.MET, done=s.done)
    geeindigd = s.einde is not None and due is not None and s.einde < due and D > s.einde
    if geeindigd and s.done is None:
        return Uitkomst(V.NOT_APPLICABLE, R.ENDED)
    if s.done is not None:
        for reden, mist, d in s.onzeker:
            if d <= due:
                return Uitkomst(V.UNDETERMINED, reden, 0, mist, s.done)
        if s.doorbraak:
            return Uitkomst(V.EXPLAINED, R.DOORBRAAK, s.done - due, done=s.done)
        return Uitkomst(V.MET_LATE, days=s.done - due, done=s.done)
    if s.onzeker and (due is None or D > due):
        return Uitkomst(V.UNDETERMINED, s.onzeker[0][0], 0, s.onzeker[0][1])
    tot = D if due is None else due
    mist = _wat_mist(z, s, tot)
    if due is None:
        if z.afwezig(s.kinds, s.van, D):
            return Uitkomst(V.JUDGEMENT, R.NO_TERM, D - s.start)
        return Uitkomst(V.UNDETERMINED, R.FACT_UNKNOWN, 0, mist)
    if D <= due:
        return Uitkomst(V.PENDING, days=(s.due if D <= s.due else due) - D)
    if s.recht:
        return Uitkomst(V.NOT_APPLICABLE, R.NO_REQUEST)
    if z.afwezig(s.kinds, min(s.van, s.due), due):
        return Uitkomst(V.BREACHED, days=D - due)
    return Uitkomst(V.UNDETERMINED, R.FACT_UNKNOWN, 0, mist)


def _met_uitleg(z, s, u):
    """Rule 9."""
    if not s.uitleg or u.verdict not in (V.BREACHED, V.MET_LATE):
        return u
    for f in _bij_norm(z, s, F.UITLEG):
        tot = f.last_day
        if tot is None or (z.D if u.verdict == V.BREACHED else u.done) <= tot:
            return Uitkomst(V.EXPLAINED, R.UITLEG, u.days, 0, u.done)
    return u


def _met_oordeel(z, s, u):
    """Rule 10."""
    if not s.geen_aantal or s.toestand or s.due is not None or u.verdict == V.MET:
        return u
    gegeven = _bij_norm(z, s, F.OORDEEL)
    if not gegeven:
        return u
    if gegeven[-1].detail == N.OORDEEL_VOLDAAN:
        return Uitkomst(V.MET, R.OORDEEL, 0, 0, gegeven[-1].date)
    return Uitkomst(V.BREACHED, R.OORDEEL, z.D - s.start)


def toepassing(z, betwist):
    """Rule 6: how disputed applicability comes out: VROEG applies, LAAT does not, BEIDE
    disputed.
    """
    keuzes = [z.lezing(b) or z.policy for b in betwist]
    if LAAT in keuzes:
        return LAAT
    return BEIDE if BEIDE in keuzes else VROEG


def oordeel(z, s):
    """The finding of one span as a dict, or None when there is nothing to report yet."""
    if s.start is not None and s.start > z.D and not (s.maximum or s.van_order):
        return None
    if s.start_latest is None:
        s.start_latest = s.start
    if s.due_latest is None:
        s.due_latest = s.due
    _kies_lezing(z, s)
    _termijn_gesteld(z, s)
    wetsdag = s.due if op_de_vervaldag(s.norm) and s.due is not None else s.start
    if wetsdag is not None and wetsdag < (vanaf(s.norm) if s.vanaf is None else s.vanaf):
        s.toestand, s.betwist = (V.NOT_APPLICABLE, R.OUTSIDE_VALIDITY, 0), []
    if s.done_laatst is not None and s.done_laatst != s.done and not s.toestand:
        eerst, gunstig = s.done, _kaal(z, s, s.due_latest).verdict
        s.done = s.done_laatst if s.done_laatst <= z.D else None
        streng = _kaal(z, s, s.due).verdict
        s.done = eerst
        if gunstig != streng:
            s.toestand = (V.UNDETERMINED, R.PARTIAL_DATE, s.done_soort)
    vroeg, laat = s.due, s.due_latest
    if s.onvolledig and vroeg != laat:
        vroeg_u, laat_u = _kaal(z, s, vroeg), _kaal(z, s, laat)
        if vroeg_u.verdict != laat_u.verdict and not s.toestand:
            s.toestand = (V.UNDETERMINED, R.PARTIAL_DATE, s.onvolledig_soort)
    if z.policy == VROEG:
        laat = vroeg
    elif z.policy == LAAT:
        vroeg = laat
    u = _met_uitleg(z, s, _met_oordeel(z, s, _kaal(z, s, laat)))
    streng = u
    if vroeg != laat:
        streng = _met_uitleg(z, s, _met_oordeel(z, s, _kaal(z, s, vroeg)))
    if s.betwist:
        hoe = toepassing(z, s.betwist)
        niet = Uitkomst(V.NOT_APPLICABLE, R.DISPUTED_APPLICABILITY, 0, 0, u.done)
        if hoe == LAAT:
            u = streng = niet
        elif hoe == BEIDE and u.verdict not in (V.MET, V.NOT_APPLICABLE):
            u = niet
    return bevinding(s, u, streng)


def bevinding(s, u, streng):
    mist = u.missing or streng.missing
    if V.UNDETERMINED not in (u.verdict, streng.verdict):
        mist = 0
    flags = s.flags | (VLAG.DISPUTED if u.verdict != streng.verdict else 0)
    return dict(
        norm=s.norm,
        person=s.person,
        anchor=s.anchor,
        ordinal=s.ordinal,
        verdict=u.verdict,
        verdict_strict=streng.verdict,
        reason=u.reason,
        start=kal.getal(s.start),
        start_latest=kal.getal(s.start_latest),
        due=kal.getal(s.due),
        due_latest=kal.getal(s.due_latest),
        done=kal.getal(u.done),
        days=u.days,
        missing=mist,
        trigger=s.trigger,
        evidence=s.evidence,
        flags=flags,
        alternative=s.alternative,
    )


def slechtste(a, b):
    return min(a, b, key=VOLGORDE.index)


def geheel(delen, extra=None, extra_streng=None):
    """Rule 12: person -1 carries the worst part. extra: (reason, missing) that makes it
    undetermined.
    """
    ergste = min(delen, key=lambda d: VOLGORDE.index(d["verdict"]))
    streng = min(delen, key=lambda d: VOLGORDE.index(d["verdict_strict"]))
    w = dict(ergste)
    w["days"] = max(d["days"] for d in delen if d["verdict"] == ergste["verdict"])
    w["verdict_strict"] = streng["verdict_strict"]
    w["missing"] = (
        ergste["missing"]
        if w["verdict"] == V.UNDETERMINED
        else streng["missing"] if w["verdict_strict"] == V.UNDETERMINED else 0
    )
    if extra and VOLGORDE.index(w["verdict"]) >= VOLGORDE.index(V.UNDETERMINED):
        w.update(verdict=V.UNDETERMINED, reason=extra[0], missing=extra[1], days=0)
    if (extra or extra_streng) and (
        VOLGORDE.index(w["verdict_strict"]) >= VOLGORDE.index(V.UNDETERMINED)
    ):
        mist = (extra or extra_streng)[1]
        if w["verdict"] == V.UNDETERMINED and not extra:
            mist = w["missing"]
        w.update(verdict_strict=V.UNDETERMINED, missing=mist)
    welk = "verdict_strict" if w["verdict"] == V.NOT_APPLICABLE else "verdict"
    gedaan = [d["done"] for d in delen if d[welk] != V.NOT_APPLICABLE]
    w["done"] = max(gedaan) if gedaan and all(gedaan) and not extra else 0
    w["person"] = -1
    w["flags"] = (w["flags"] & ~(VLAG.PART | VLAG.DISPUTED)) | VLAG.WHOLE
    if w["verdict"] != w["verdict_strict"]:
        w["flags"] |= VLAG.DISPUTED
    return w


def laatste_dag(bev):
    """Rule 13: the last relevant day of a settled finding; 0 when there is none."""
    return bev["done"] or bev["due_latest"]
