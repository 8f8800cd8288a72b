"""What several norms share: absent triggers, charges, the road, reports, valid-from days.

Owns: rule 11 (trigger absent) and the helpers named after the terms of section 4.
"""
from .. import kalender as kal
from ..getallen import F, KENMERK, LEES, N, R, V
from ..oordeel import Span

WET_2015 = 20150101      # Jeugdwet, Besluit Jeugdwet and BW 1 titel 14 as rewritten came into force


def geen_aanleiding(z, norm, anchor, kind, van, person=0, ordinal=1, persoon=0, **rest):
    """Rule 11: no trigger on record: not applicable when that is established, else unknown."""
    if z.afwezig((kind,), van, z.D, persoon):
        toestand = (V.NOT_APPLICABLE, R.NO_TRIGGER, 0)
    else:
        toestand = (V.UNDETERMINED, R.TRIGGER_UNKNOWN, kind)
    return Span(norm, anchor, person, ordinal, toestand=toestand, **rest)


def geen_anker(z, norm, kind, person=0):
    return [geen_aanleiding(z, norm, 0, kind, kal.dag(16000101), person)]


def dubbel(norm, anchor, kind, **rest):
    """The trigger may belong to several periods: undetermined."""
    return Span(norm, anchor, toestand=(V.UNDETERMINED, R.AMBIGUOUS_LINK, kind), **rest)


def eerste(feiten):
    return min(feiten, key=lambda f: (f.date, f.id), default=None)


def vervul(span, feit, onzeker=()):
    """Put the fulfilling fact in the span; facts of uncertain place make it undetermined unless met."""
    if feit is not None:
        span.done, span.evidence = feit.date, feit.id
    if onzeker:
        span.onzeker = (R.AMBIGUOUS_LINK, span.kinds[0])
    return span


class Belasting:
    """One charge of the GI with the day it was informed."""

    def __init__(self, feit, vorige):
        self.feit, self.date, self.vorige = feit, feit.date, vorige
        self.volgende = None       # the first day of the next charge
        self.kennis = None
        self.kennis_onzeker = False

    start = property(lambda self: max(self.date, self.kennis.date))

    def trigger(self):
        return self.kennis.id if self.kennis.date >= self.date else self.feit.id

    def tot(self, d):
        return self.volgende is None or d < self.volgende


def belastingen(z, p, keten, ketens):
    """(charges, uncertain GI_BELAST): the first, and each later one with another GI number."""
    rijen, onzeker = p.bij(keten, ketens, F.GI_BELAST)
    uit = []
    for i, f in enumerate(rijen):
        voor = rijen[i - 1] if i else None
        if voor is None or (voor.value and f.value and voor.value != f.value):
            uit.append(Belasting(f, bool(uit)))
    for a, b in zip(uit, uit[1:]):
        a.volgende = b.date
    eigen = {b.feit.id for b in uit}
    kennis, kennis_onzeker = p.bij(keten, ketens, F.GI_IN_KENNIS)
    for i, b in enumerate(uit):
        gekoppeld = [k for k in z.soort(F.GI_IN_KENNIS) if k.ref == b.feit.id]
        los = [k for k in kennis if k.ref not in eigen and (i == 0 or k.date >= b.date)
               and b.tot(k.date)]
        b.kennis = eerste(gekoppeld) or eerste(los)
        b.kennis_onzeker = b.kennis is None and any(
            k.ref not in eigen and (i == 0 or k.date >= b.date) and b.tot(k.date)
            for k in kennis_onzeker)
    return uit, onzeker


def werkers(z, p, keten, ketens, b, belast):
    """Workers appointed under one charge: (certain, uncertain), dated from it and before the next."""
    eigen = {x.feit.id for x in belast}
    vast, onzeker = p.bij(keten, ketens, F.WERKER_AANGEWEZEN)
    op_ref = [w for w in z.soort(F.WERKER_AANGEWEZEN) if w.ref == b.feit.id]
    vast = [w for w in vast if w.ref not in eigen] + op_ref
    onzeker = [w for w in onzeker if w.ref not in eigen]
    binnen = lambda w: w.date >= b.date and b.tot(w.date)
    return ([w for w in sorted(vast, key=lambda w: (w.date, w.id)) if binnen(w)],
            [w for w in onzeker if binnen(w)])


def aanvang(keten):
    """(start, start_latest, assumed) from the day pronounced or in force (norms 404, 501)."""
    h = keten.hoofd
    if h.uitspraak is None:
        return h.first, h.first, True
    return min(h.uitspraak, h.first), max(h.uitspraak, h.first), False


# the road of 705-708, 710, 711 -------------------------------------------------------------------
VERLENGEN, NIET_VERLENGEN = 1, 2


def verzoeken(p, m, alle, value):
    return [f for f in p.bij_periode(m, alle, F.VERZOEK) if f.value == value]


def mededelingen(p, m, alle, value):
    return [f for f in p.bij_periode(m, alle, F.MEDEDELING_RVDK) if f.value == value]


def weg(z, p, m, alle, verzoek_value):
    """The road at D: VERLENGEN, NIET_VERLENGEN or None."""
    op = p.opvolger(m)
    if op is not None and op.order <= z.D:
        return VERLENGEN
    verzoek = verzoeken(p, m, alle, verzoek_value)
    if z.D > m.ordered and not verzoek:
        return NIET_VERLENGEN
    stappen = [(f.date, 3, f.id, VERLENGEN) for f in verzoek]
    stappen += [(f.date, 2, f.id, NIET_VERLENGEN)
                for f in mededelingen(p, m, alle, N.MEDEDELING_NIET_VERLENGEN)]
    stappen += [(f.date, 1, f.id, f.value) for f in z.soort(F.VOORNEMEN) if f.ref == m.id
                and f.value in (N.VOORNEMEN_VERLENGEN, N.VOORNEMEN_NIET_VERLENGEN)]
    return max(stappen)[3] if stappen else None


def wegtoestand(z, p, m, alle, verzoek_value, mijn_weg, gedaan):
    """The condition that the road puts on a norm, or None when it applies."""
    if (m.beeindigd is not None and m.beeindigd < m.ordered and z.D > m.beeindigd and not gedaan):
        return (V.NOT_APPLICABLE, R.ENDED, 0)
    w = weg(z, p, m, alle, verzoek_value)
    if w == mijn_weg:
        return None
    if w is not None:
        return (V.NOT_APPLICABLE, R.OTHER_ROAD, 0)
    if z.D <= terug_maanden(m.ordered, 2)[0]:
        return (V.PENDING, 0, 0)
    return (V.UNDETERMINED, R.ROAD_OPEN, F.VOORNEMEN)


def terug_maanden(laatste, aantal):
    """(early, late) last day "uiterlijk N maanden voor" a period whose inclusive last day is given."""
    a = kal.plus_maanden(laatste + 1, -aantal) - 1
    b = kal.plus_maanden(laatste, -aantal)
    return min(a, b), max(a, b)


def met_verslag(z, meldingen):
    """(day, fact) of the first notice with its report, and whether for some the report is unknown."""
    klaar, onbekend = [], False
    for f in meldingen:
        if f.flags & KENMERK.MET_VERSLAG:
            klaar.append((f.date, f))
            continue
        verslag = eerste([v for v in z.soort(F.VERSLAG) if v.ref == f.id])
        if verslag is not None:
            klaar.append((max(f.date, verslag.date), f))
        elif not f.known & KENMERK.MET_VERSLAG:
            onbekend = True
    return min(klaar, key=lambda x: (x[0], x[1].id), default=None), onbekend


def melding(span, z, meldingen):
    klaar, onbekend = met_verslag(z, meldingen)
    if klaar:
        span.done, span.evidence = klaar[0], klaar[1].id
    if onbekend:
        span.onzeker = (R.FACT_UNKNOWN, F.VERSLAG)
    return span
