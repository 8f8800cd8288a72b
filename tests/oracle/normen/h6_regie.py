"""Chapter 6: yearly review, authorisations, moving a child, instructions and requests."""

from .. import kalender as kal
from ..getallen import F, KENMERK, LEES, N, R, V
from ..oordeel import Span
from ..perioden import ALTIJD, PLEEG
from .gemeen import dubbel, eerste, geen_aanleiding, geen_anker, vervul
from .h4_instroom import _maximum, jaarmaximum

TOEGEWEZEN = (N.UITKOMST_TOEGEWEZEN, N.UITKOMST_DEELS)


def jaarlijks(z, p, norm, ketens, eindigers, uitleg):
    """The first PLAN_VASTGESTELD begins; every later day of an ending kind ends and begins
    again.
    """
    uit = []
    for k in ketens:
        plannen, plan_onzeker = p.bij(k, F.PLAN_VASTGESTELD)
        if not plannen:
            uit.append(
                dubbel(norm, k.id, F.PLAN_VASTGESTELD)
                if plan_onzeker
                else geen_aanleiding(z, norm, k.id, F.PLAN_VASTGESTELD, k.first)
            )
            continue
        later, onzeker = p.bij(k, *eindigers)
        dagen = [plannen[0]]
        for f in later:
            if f.date > dagen[-1].date:
                dagen.append(f)
        for i, f in enumerate(dagen, 1):
            s = Span(
                norm,
                k.id,
                ordinal=i,
                start=f.date,
                due=kal.plus_jaren(f.date, 1),
                einde=k.L,
                trigger=f.id,
                van=f.date + 1,
                uitleg=uitleg,
                kinds=(F.PLAN_BEZIEN,) + tuple(e for e in eindigers if e != F.PLAN_BEZIEN),
            )
            vervul(s, dagen[i] if i < len(dagen) else None, [g for g in onzeker if g.date > f.date])
            uit.append(s)
    return uit or geen_anker(z, norm, F.MAATREGEL)


def plan_jaarlijks(z, p):
    """Besluit Jeugdwet 4.2.4: the plan is reviewed at least once a year."""
    return jaarlijks(
        z, p, 601, p.maatregelketens, (F.PLAN_VASTGESTELD, F.PLAN_BEZIEN, F.PLAN_BIJGESTELD), False
    )


def _gesloten(s, m):
    if m.value == N.PLAATS_GESLOTEN:
        s.due = s.due_latest = None
        s.toestand = (V.NOT_APPLICABLE, R.OTHER_KIND, 0)
    return s


def machtiging_duur(z, p):
    """BW 1:265c lid 1: an authorisation lasts one year at most."""
    uit = [_gesloten(jaarmaximum(602, k.hoofd, F.MACHTIGING), k.hoofd) for k in p.machtigingketens]
    return uit or geen_anker(z, 602, F.MACHTIGING)


def machtiging_binnen_ots(z, p):
    """BW 1:265b, 265c: an authorisation does not outlive the supervision order."""
    uit = []
    for m in p.machtigingen:
        onder = p.geldend(p.otsketens, m.first)
        s = _gesloten(
            Span(
                603, m.id, start=m.first, trigger=m.id, done=m.ordered, maximum=True, evidence=m.id
            ),
            m,
        )
        if onder is not None and any(q.open for q in onder.perioden):
            s.toestand = s.toestand or (V.UNDETERMINED, R.OPEN_END, F.MAATREGEL)
        elif onder is not None and not s.toestand:
            s.due = max(q.ordered for q in onder.perioden)
            achttien = z.leeftijd.bereikt(N.GRENS_18)
            if achttien is not None:
                s.due = min(s.due, achttien[0] - 1)
        elif not s.toestand:
            if z.afwezig((F.MAATREGEL,), m.first, m.first):
                s.due = m.first - 1  # without a supervision order it may not run a day
            else:
                s.toestand = (V.UNDETERMINED, R.FACT_UNKNOWN, F.MAATREGEL)
        uit.append(s)
    return uit or geen_anker(z, 603, F.MACHTIGING)


def machtiging_ten_uitvoer(z, p):
    """BW 1:265c lid 3: it lapses when not executed in three months."""
    uit = []
    for m in p.machtigingen:
        vroeg, laat = p.uitvoerdagen(m)
        eind = m.zonder_verval
        s = Span(
            604,
            m.id,
            start=m.first,
            due=vroeg,
            due_latest=laat,
            van=m.first,
            einde=eind,
            kinds=(F.PLAATSING,),
            trigger=m.id,
            lezing=LEES.ATW_VERVAL,
        )
        plek = p.uitgevoerd(m)
        if plek is not None:
            s.done, s.evidence = max(plek.first, m.first), plek.id
        uit.append(s)
    return uit or geen_anker(z, 604, F.MACHTIGING)


def _verhuisdag(z, pl):
    """The day the child moves or is to move from a placement; None when it stays."""
    if pl.vertrokken:
        return pl.L + 1
    plannen = [
        v
        for v in z.soort(F.VOORNEMEN)
        if v.ref == pl.id
        and v.last_day is not None
        and v.value in (N.VOORNEMEN_OVERPLAATSEN, N.VOORNEMEN_EERDER_BEEINDIGEN)
    ]
    return plannen[-1].last_day + 1 if plannen else None


def _onder(ketens, pl):
    return any(max(k.first, pl.first) <= min(k.L, pl.L) for k in ketens)


def _uitspraken(z, pl, verhuis, value):
    uit = []
    for u in z.soort(F.UITSPRAAK):
        if u.value != value or u.detail not in TOEGEWEZEN:
            continue
        if any(v.ref == u.id and v.date <= verhuis for v in z.soort(F.VERNIETIGING)):
            continue
        verzoek = z.feit(u.ref, F.VERZOEK)
        if verzoek is not None and verzoek.ref == pl.id:
            uit.append(u)
        elif u.ref == 0 and pl.first <= u.date <= verhuis:
            uit.append(u)
    return uit


def verhuizing(z, p, norm, ketens, waaronder, value, toestemming):
    """Who wants to move a child after a year in a family needs consent: 1:265i, 1:336a."""
    uit = []
    for pl in p.plaatsingen:
        if pl.value not in PLEEG + (N.PLAATS_GEZINSHUIS,) or not _onder(ketens, pl):
            continue
        kinds = (F.TOESTEMMING_VERBLIJF, F.UITSPRAAK) if toestemming else (F.UITSPRAAK,)
        s = Span(norm, pl.id, trigger=pl.id, van=pl.first, kinds=kinds)
        if pl.value == N.PLAATS_GEZINSHUIS:
            s.betwist.append(LEES.GEZINSHUIS)
        dag = _verhuisdag(z, pl)
        s.start = s.start_latest = kal.plus_jaren(pl.first, 1)
        if dag is None:
            s.toestand = (V.NOT_APPLICABLE, R.NO_MOVE, 0)
        else:
            s.due = s.due_latest = dag
            keten = p.geldend(ketens, dag)
            if keten is None or keten.hoofd.value not in waaronder:
                s.toestand = (V.NOT_APPLICABLE, R.OTHER_KIND, 0)
            elif dag < s.start:
                s.toestand = (V.NOT_APPLICABLE, R.TOO_SHORT, 0)
            else:
                if toestemming:
                    s.start_latest = kal.plus_jaren(max(pl.first, keten.first), 1)
                    if dag < s.start_latest:
                        s.betwist.append(LEES.VOOGD_INSTEMMING)
                vast = _uitspraken(z, pl, dag, value)
                if toestemming:
                    vast += [t for t in z.soort(F.TOESTEMMING_VERBLIJF) if t.ref == pl.id]
                vervul(s, eerste(vast))
        if s.toestand:
            s.start = s.start_latest = s.due = s.due_latest = None
        elif s.start > z.D:
            s.start = s.start_latest = pl.first
        uit.append(s)
    return uit or geen_anker(z, norm, F.PLAATSING)


def toestemming_265i(z, p):
    """BW 1:265i lid 1: consent of the court to move a child after a year (ots)."""
    return verhuizing(
        z,
        p,
        605,
        p.otsketens,
        (N.MAATREGEL_OTS, N.MAATREGEL_VOTS),
        N.VERZOEK_WIJZIGING_VERBLIJF,
        False,
    )


def _verzoeken(z, value):
    return [f for f in z.soort(F.VERZOEK) if f.value == value]


def aanwijzing_vervallenverklaring(z, p):
    """BW 1:264 lid 3: two weeks, from the day after sending, to ask the court for annulment."""
    uit = []
    for a in z.soort(F.SCHRIFTELIJKE_AANWIJZING):
        s = Span(
            606,
            a.id,
            start=a.date,
            due=kal.rol_vroeg(a.date + 14, z.extra),
            due_latest=kal.rol(a.date + 14, z.extra),
            van=a.date,
            recht=True,
            kinds=(F.VERZOEK,),
            trigger=a.id,
            uitleg=True,
        )
        vast, onzeker = [], []
        for v in _verzoeken(z, N.VERZOEK_VERVALLEN_AANWIJZING):
            if v.date < a.date:
                continue  # nothing to annul yet
            tot_dan = [x for x in z.soort(F.SCHRIFTELIJKE_AANWIJZING) if x.date <= v.date]
            if v.ref == a.id or (v.ref == 0 and tot_dan == [a]):
                vast.append(v)
            elif v.ref == 0 and a in tot_dan:
                onzeker.append(v)
        uit.append(vervul(s, eerste(vast), onzeker))
    return uit or geen_anker(z, 606, F.SCHRIFTELIJKE_AANWIJZING)


def _mondeling(b):
    return bool(b.known & ~b.flags & KENMERK.SCHRIFTELIJK)


def _beslissing_gi(z, norm, value):
    uit = []
    for v in _verzoeken(z, value):
        s = Span(
            norm,
            v.id,
            start=v.date,
            due=kal.rol_vroeg(v.date + 14, z.extra),
            due_latest=kal.rol(v.date + 14, z.extra),
            van=v.date,
            kinds=(F.BESLUIT_GI,),
            trigger=v.id,
        )
        uit.append(
            vervul(
                s, eerste([b for b in z.soort(F.BESLUIT_GI) if b.ref == v.id and not _mondeling(b)])
            )
        )
    return uit


def aanwijzing_beslissing_gi(z, p):
    """BW 1:265 lid 2: the GI decides in writing within two weeks of receipt."""
    return _beslissing_gi(z, 607, N.VERZOEK_INTREKKING_AANWIJZING) or geen_anker(z, 607, F.VERZOEK)


def aanwijzing_na_beslissing(z, p):
    """BW 1:265 lid 3, 4: two weeks to the court; after a late decision the day of sending
    counts.
    """
    uit = []
    for b in z.soort(F.BESLUIT_GI):
        v = z.feit(b.ref, F.VERZOEK)
        if v is None or v.value != N.VERZOEK_INTREKKING_AANWIJZING or _mondeling(b):
            continue
        eerst = eerste([x for x in z.soort(F.BESLUIT_GI) if x.ref == v.id and not _mondeling(x)])
        s = Span(
            608,
            b.id,
            start=b.date,
            van=b.date,
            recht=True,
            kinds=(F.VERZOEK,),
            trigger=b.id,
            uitleg=True,
        )
        s.due, s.due_latest = kal.rol_vroeg(b.date + 14, z.extra), kal.rol(b.date + 14, z.extra)
        if eerst is None or eerst.date > kal.rol(v.date + 14, z.extra):
            s.due = min(s.due, kal.rol(b.date + 13, z.extra))
            s.lezing = LEES.DAG_VAN_VERZENDING
        uit.append(
            vervul(
                s,
                eerste(
                    [
                        x
                        for x in _verzoeken(z, N.VERZOEK_VERVALLEN_AANWIJZING)
                        if x.ref == b.id or (v.ref and x.ref == v.ref and x.date >= b.date)
                    ]
                ),
            )
        )
    return uit or geen_anker(z, 608, F.BESLUIT_GI)


def einde_plaatsing_beslissing_gi(z, p):
    """BW 1:265d lid 3: the GI decides within two weeks on a request to end the placement."""
    return _beslissing_gi(z, 609, N.VERZOEK_EINDE_PLAATSING) or geen_anker(z, 609, F.VERZOEK)


NORMEN = {
    601: plan_jaarlijks,
    602: machtiging_duur,
    603: machtiging_binnen_ots,
    604: machtiging_ten_uitvoer,
    605: toestemming_265i,
    606: aanwijzing_vervallenverklaring,
    607: aanwijzing_beslissing_gi,
    608: aanwijzing_na_beslissing,
    609: einde_plaatsing_beslissing_gi,
}
