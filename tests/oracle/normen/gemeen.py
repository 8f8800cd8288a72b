"""What several norms share: absent triggers, charges, the road, reports.

Owns: rule 11 (trigger absent) and the helpers named after the terms of section 4.
"""

from .. import kalender as kal
from ..getallen import F, KENMERK, LEES, N, R, V
from ..oordeel import Span
from ..zaak import LAAT, VROEG


def geen_aanleiding(z, norm, anchor, kind, van, person=0, ordinal=1, persoon=0, **rest):
    """Rule 11: no trigger on record: not applicable when that is established, else unknown."""
    if z.afwezig((kind,), van, z.D, persoon):
        toestand = (V.NOT_APPLICABLE, R.NO_TRIGGER, 0)
    else:
        toestand = (V.UNDETERMINED, R.TRIGGER_UNKNOWN, kind)
    return Span(norm, anchor, person, ordinal, toestand=toestand, **rest)


def geen_anker(z, norm, kind):
    return [geen_aanleiding(z, norm, 0, kind, kal.dag(16000101))]


def dubbel(norm, anchor, kind, **rest):
    """The trigger may belong to several periods: undetermined."""
    return Span(norm, anchor, toestand=(V.UNDETERMINED, R.AMBIGUOUS_LINK, kind), **rest)


def eerste(feiten):
    return min(feiten, key=lambda f: (f.date, f.id), default=None)


def vervul(span, feit, onzeker=()):
    """Put the fulfilling fact in the span; facts of uncertain place make it undetermined unless
    met.
    """
    if feit is not None:
        span.done, span.evidence = feit.date, feit.id
        span.done_laatst, span.done_soort = feit.date_laatst, feit.kind
    rang = lambda f: span.kinds.index(f.kind) if f.kind in span.kinds else len(span.kinds)
    span.onzeker += [
        (R.AMBIGUOUS_LINK, f.kind, f.date) for f in sorted(onzeker, key=lambda f: (f.date, rang(f)))
    ]
    return span


class Belasting:
    """One charge of the GI with the day it was informed."""

    def __init__(self, feit, vorige):
        self.feit, self.date, self.vorige = feit, feit.date, vorige
        self.volgende = None  # the first day of the next charge
        self.kennis = None
        self.kennis_onzeker = False

    start = property(lambda self: max(self.date, self.kennis.date))

    def trigger(self):
        return self.kennis.id if self.kennis.date >= self.date else self.feit.id

    def tot(self, d):
        return self.volgende is None or d < self.volgende


def belastingen(z, p, keten):
    """(charges, uncertain GI_BELAST): the first, and each later one with another GI number."""
    rijen, onzeker = p.bij(keten, F.GI_BELAST)
    uit = []
    gi = 0  # 0 = the same one: the last known number stays
    for f in rijen:
        if not uit or (gi and f.value and gi != f.value):
            uit.append(Belasting(f, bool(uit)))
        gi = f.value or gi
    for a, b in zip(uit, uit[1:]):
        a.volgende = b.date
    eigen = {f.id for f in z.soort(F.GI_BELAST)}
    kennis, kennis_onzeker = p.bij(keten, F.GI_IN_KENNIS)
    for i, b in enumerate(uit):
        gekoppeld = [k for k in z.soort(F.GI_IN_KENNIS) if k.ref == b.feit.id]
        los = [
            k
            for k in kennis
            if k.ref not in eigen and (i == 0 or k.date >= b.date) and b.tot(k.date)
        ]
        b.kennis = eerste(gekoppeld) or eerste(los)
        b.kennis_onzeker = b.kennis is None and any(
            k.ref not in eigen and (i == 0 or k.date >= b.date) and b.tot(k.date)
            for k in kennis_onzeker
        )
    return uit, onzeker


def werkers(z, p, keten, b):
    """Workers appointed under one charge, before the next: (certain, uncertain)."""
    eigen = {f.id for f in z.soort(F.GI_BELAST)}
    vast, onzeker = p.bij(keten, F.WERKER_AANGEWEZEN)
    op_ref = [w for w in z.soort(F.WERKER_AANGEWEZEN) if w.ref == b.feit.id]
    vast = [w for w in vast if w.ref not in eigen] + op_ref
    onzeker = [w for w in onzeker if w.ref not in eigen]
    binnen = lambda w: b.tot(w.date) and (w.ref == b.feit.id or b.date <= w.date)
    return (
        [w for w in sorted(vast, key=lambda w: (w.date, w.id)) if binnen(w)],
        [w for w in onzeker if binnen(w)],
    )


def aanvang(z, keten):
    """(start, start_latest, assumed) from the day pronounced or in force (norms 404, 501)."""
    h = keten.hoofd
    if h.uitspraak is None:
        return h.first, h.first, True
    vroeg, laat = min(h.uitspraak, h.first), max(h.uitspraak, h.first)
    keuze = z.lezing(LEES.UITSPRAAK_OF_INGANG)
    return laat if keuze == LAAT else vroeg, vroeg if keuze == VROEG else laat, False


# the road of 705-708, 710, 711 -------------------------------------------------------------------
VERLENGEN, NIET_VERLENGEN = 1, 2


def verzoeken(p, m, alle, value):
    """The petitions of a period; after a bridge, the adjourned petition it rests on."""
    eigen = [f for f in p.bij_periode(m, alle, F.VERZOEK) if f.value == value]
    order = p.zaak.feit(m.feit.ref2, F.UITSPRAAK)
    if eigen or m.voorganger is None or order is None or order.detail != N.UITKOMST_AANGEHOUDEN:
        return eigen
    verzoek = p.zaak.feit(order.ref, F.VERZOEK)
    return [verzoek] if verzoek is not None and verzoek.value == value else []


def misschien(p, m, alle, kind, value):
    """Facts of this kind and value that may belong to several periods, this one among them."""
    return [f for f in p.bij_een(m, alle, kind)[1] if f.value == value]


def mededelingen(p, m, alle, value):
    return [f for f in p.bij_periode(m, alle, F.MEDEDELING_RVDK) if f.value == value]


def weg(z, p, m, alle, verzoek_value):
    """The road at D: VERLENGEN, NIET_VERLENGEN or None."""
    op = p.opvolger(m)
    if op is not None and op.order <= z.D:
        return VERLENGEN
    verzoek = verzoeken(p, m, alle, verzoek_value)
    stappen = [(f.date, 3, f.id, VERLENGEN) for f in verzoek]
    stappen += [
        (f.date, 2, f.id, NIET_VERLENGEN)
        for f in mededelingen(p, m, alle, N.MEDEDELING_NIET_VERLENGEN)
    ]
    stappen += [
        (f.date, 1, f.id, f.value)
        for f in z.soort(F.VOORNEMEN)
        if f.ref == m.id and f.value in (N.VOORNEMEN_VERLENGEN, N.VOORNEMEN_NIET_VERLENGEN)
    ]
    if not stappen and z.D > m.ordered and z.afwezig((F.VERZOEK,), m.first, m.ordered):
        return NIET_VERLENGEN
    return max(stappen)[3] if stappen else None


def te_kort(z, m, s):
    """Too short a period: its last day to act lay before it began and was ordered; and not met."""
    laat = s.due if z.lezing(s.lezing) == VROEG else s.due_latest
    return laat < min(m.first, m.order) and not (s.done is not None and s.done <= laat)


def wegtoestand(z, p, m, alle, verzoek_value, mijn_weg, gedaan):
    """The condition that the road puts on a norm, or None when it applies."""
    if m.L < m.ordered and z.D > m.L and not gedaan:
        return (V.NOT_APPLICABLE, R.ENDED, 0)
    w = weg(z, p, m, alle, verzoek_value)
    if w == mijn_weg:
        return None
    if w is not None:
        return (V.NOT_APPLICABLE, R.OTHER_ROAD, 0)
    if z.D <= terug_maanden(m.ordered, 2)[0]:
        return (V.PENDING, 0, 0)
    return (V.UNDETERMINED, R.ROAD_OPEN, F.VERZOEK if z.D > m.ordered else F.VOORNEMEN)


def terug_maanden(laatste, aantal):
    """(early, late) last day "uiterlijk N maanden voor" a period whose inclusive last day is
    given.
    """
    a = kal.plus_maanden(laatste + 1, -aantal) - 1
    b = kal.plus_maanden(laatste, -aantal)
    return min(a, b), max(a, b)


def met_verslag(z, meldingen):
    """(day, fact) of the first notice with its report; notices whose report is unknown; without."""
    klaar, onbekend, zonder = [], [], []
    for f in meldingen:
        if f.flags & KENMERK.MET_VERSLAG:
            klaar.append((f.date, f))
            continue
        verslag = eerste([v for v in z.soort(F.VERSLAG) if v.ref == f.id])
        if verslag is not None:
            klaar.append((max(f.date, verslag.date), f))
        elif not f.known & KENMERK.MET_VERSLAG:
            onbekend.append(f)
        else:
            zonder.append(f)
    return min(klaar, key=lambda x: (x[0], x[1].id), default=None), onbekend, zonder


def melding(span, z, meldingen, onzeker=()):
    klaar, onbekend, zonder = met_verslag(z, meldingen)
    if klaar:
        span.done, span.evidence = klaar[0], klaar[1].id
    span.onzeker += [(R.FACT_UNKNOWN, F.VERSLAG, f.date) for f in onbekend]
    span.onzeker += [(R.AMBIGUOUS_LINK, f.kind, f.date) for f in onzeker]
    if zonder and not z.afwezig((F.VERSLAG,), min(f.date for f in zonder), span.due_latest):
        span.kinds += (F.VERSLAG,)
        span.van_soort[F.VERSLAG] = min(f.date for f in zonder)
    return span
