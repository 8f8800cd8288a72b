"""Chapter 7: extending or ending: decided in time, petition, notices, the age of 18."""

from .. import kalender as kal
from ..getallen import F, KENMERK, LEES, N, R, V, VLAG
from ..oordeel import Span
from ..perioden import plaatsklasse
from .gemeen import (
    NIET_VERLENGEN,
    VERLENGEN,
    eerste,
    geen_anker,
    mededelingen,
    melding,
    misschien,
    terug_maanden,
    vervul,
    te_kort,
    verzoeken,
    wegtoestand,
)
from .h4_instroom import jaarmaximum, _maximum
from .h6_regie import _gesloten


def _ots(p):
    return [m for m in p.maatregelen if m.value == N.MAATREGEL_OTS]


def ots_verlenging_duur(z, p):
    """BW 1:260 lid 1: each extension one year at most."""
    uit = [jaarmaximum(701, m, F.MAATREGEL) for m in _ots(p) if m.voorganger]
    return uit or geen_anker(z, 701, F.MAATREGEL)


def machtiging_verlenging_duur(z, p):
    """BW 1:265c lid 2: each extension one year at most."""
    uit = [_gesloten(jaarmaximum(702, m, F.MACHTIGING), m) for m in p.machtigingen if m.voorganger]
    return uit or geen_anker(z, 702, F.MACHTIGING)


def _beslist(z, p, norm, alle, value, kind):
    uit = []
    for m in alle:
        if m.open:
            continue
        op, verzoek = p.opvolger(m), verzoeken(p, m, alle, value)
        s = Span(
            norm,
            m.id,
            start=m.first,
            van_order=True,
            due=m.L,
            van=m.first,
            kinds=(F.UITSPRAAK,),
            trigger=m.id,
            flags=VLAG.DERIVED_END if m.L != m.ordered else 0,
        )
        if op is None and not verzoek:
            s.toestand = (V.NOT_APPLICABLE, R.NO_EXTENSION, 0)
            if misschien(p, m, alle, F.VERZOEK, value):
                s.toestand = (V.UNDETERMINED, R.AMBIGUOUS_LINK, F.VERZOEK)
        ids = {v.id for v in verzoek}
        gedaan = [
            (u.date, u.id)
            for u in z.soort(F.UITSPRAAK)
            if u.ref in ids and u.id != m.feit.ref2 and u.detail != N.UITKOMST_AANGEHOUDEN
        ]
        if op is not None and op.uitspraak is not None:
            gedaan.append((op.uitspraak, op.feit.ref2))
        if gedaan:
            s.done, s.evidence = min(gedaan)
        if not s.toestand and not gedaan and m.L < m.ordered and z.D > m.L:
            s.toestand = (V.NOT_APPLICABLE, R.ENDED, 0)
        if not s.toestand and op is not None and op.uitspraak is None and not gedaan:
            s.toestand = (V.UNDETERMINED, R.FACT_UNKNOWN, F.UITSPRAAK)
        uit.append(s)
    return uit or geen_anker(z, norm, kind)


def ots_verlenging_beslist(z, p):
    """BW 1:260; hof 's-Gravenhage 31-5-2000: decided before the ots expires."""
    return _beslist(z, p, 703, _ots(p), N.VERZOEK_VERLENGING_OTS, F.MAATREGEL)


def machtiging_verlenging_beslist(z, p):
    """BW 1:265c lid 2: decided before the authorisation expires."""
    return _beslist(z, p, 704, p.machtigingen, N.VERZOEK_VERLENGING_MACHTIGING, F.MACHTIGING)


def _verzoek_verlenging(z, p, norm, ander, alle, value, kind):
    uit = []
    achttien = z.leeftijd.bereikt(N.GRENS_18)
    for m in alle:
        if m.open:
            continue
        verzoek = verzoeken(p, m, alle, value)
        s = Span(
            norm,
            m.id,
            start=m.first,
            van_order=True,
            due=m.ordered - 56,
            due_latest=m.ordered - 49,
            van=m.first,
            kinds=(F.VERZOEK,),
            trigger=m.id,
            uitleg=True,
            lezing=LEES.ACHT_WEKEN,
        )
        vervul(s, eerste(verzoek), misschien(p, m, alle, F.VERZOEK, value))
        s.toestand = wegtoestand(z, p, m, alle, value, VERLENGEN, bool(verzoek))
        if achttien is not None and m.ordered >= achttien[0] - 1:
            s.toestand = (V.NOT_APPLICABLE, R.AGE, 0)
        if te_kort(z, m, s):
            s.toestand = (V.NOT_APPLICABLE, R.TOO_SHORT, 0)
        if s.toestand and s.toestand[0] == V.PENDING:
            s.alternative = ander
        uit.append(s)
    return uit or geen_anker(z, norm, kind)


def verzoek_verlenging_ots(z, p):
    """Procesreglement Civiel jeugdrecht 2.4.10: the petition eight weeks before the ots expires."""
    return _verzoek_verlenging(z, p, 705, 707, _ots(p), N.VERZOEK_VERLENGING_OTS, F.MAATREGEL)


def verzoek_verlenging_machtiging(z, p):
    """Procesreglement Civiel jeugdrecht 2.4.10: the same for the authorisation."""
    return _verzoek_verlenging(
        z, p, 706, 708, p.machtigingen, N.VERZOEK_VERLENGING_MACHTIGING, F.MACHTIGING
    )


def _niet_verlengen(z, p, norm, ander, alle, value, kind):
    uit = []
    achttien = z.leeftijd.bereikt(N.GRENS_18)
    for m in alle:
        if m.open:
            continue
        vroeg, laat = terug_maanden(m.ordered, 2)
        s = Span(
            norm,
            m.id,
            start=m.first,
            van_order=True,
            due=vroeg,
            due_latest=laat,
            van=m.first,
            kinds=(F.MEDEDELING_RVDK,),
            trigger=m.id,
            lezing=LEES.MAANDEINDE,
        )
        melding(
            s,
            z,
            mededelingen(p, m, alle, N.MEDEDELING_NIET_VERLENGEN),
            misschien(p, m, alle, F.MEDEDELING_RVDK, N.MEDEDELING_NIET_VERLENGEN),
        )
        s.toestand = wegtoestand(z, p, m, alle, value, NIET_VERLENGEN, s.done is not None)
        if achttien is not None and m.ordered >= achttien[0] - 1:
            s.toestand = (V.NOT_APPLICABLE, R.AGE, 0)
        if te_kort(z, m, s):
            s.toestand = (V.NOT_APPLICABLE, R.TOO_SHORT, 0)
        if s.toestand and s.toestand[0] == V.PENDING:
            s.alternative = ander
        uit.append(s)
    return uit or geen_anker(z, norm, kind)


def mededeling_niet_verlengen_ots(z, p):
    """BW 1:265j lid 1: two months before the ots expires, with a report, when it is not
    extended.
    """
    return _niet_verlengen(z, p, 707, 705, _ots(p), N.VERZOEK_VERLENGING_OTS, F.MAATREGEL)


def mededeling_niet_verlengen_machtiging(z, p):
    """BW 1:265j lid 1: the same for the authorisation."""
    return _niet_verlengen(
        z, p, 708, 706, p.machtigingen, N.VERZOEK_VERLENGING_MACHTIGING, F.MACHTIGING
    )


def _voorgenomen_einde(z, p, m):
    """(last day meant, fact) of an early end of the placement under an authorisation, or None."""
    plekken = {
        pl.id
        for pl in p.plaatsingen
        if pl.feit.ref2 == m.id
        or (
            pl.feit.ref2 == 0
            and plaatsklasse(pl.value) == plaatsklasse(m.value)
            and max(pl.first, m.first) <= min(pl.L, m.ordered)
        )
    }
    plannen = [
        v
        for v in z.soort(F.VOORNEMEN)
        if v.value == N.VOORNEMEN_EERDER_BEEINDIGEN
        and v.last_day is not None
        and v.ref in plekken | {m.id}
    ]
    if plannen:
        return plannen[-1].last_day, plannen[-1]
    for t in z.soort(F.TERUGPLAATSING):
        if m.first < t.date <= m.ordered:
            return t.date - 1, None
    return None


def mededeling_einde_plaatsing(z, p):
    """BW 1:265j lid 2: one month before the placement ends early, with a report."""
    uit = []
    for m in p.machtigingen:
        if p.geldend(p.otsketens, m.first) is None:
            continue
        einde = _voorgenomen_einde(z, p, m)
        if einde is None or einde[0] >= m.ordered:
            uit.append(Span(709, m.id, toestand=(V.NOT_APPLICABLE, R.NO_TRIGGER, 0)))
            continue
        vroeg, laat = terug_maanden(einde[0], 1)
        s = Span(
            709,
            m.id,
            start=einde[1].date if einde[1] else m.first,
            due=vroeg,
            due_latest=laat,
            van=m.first,
            kinds=(F.MEDEDELING_RVDK,),
            lezing=LEES.MAANDEINDE,
            trigger=einde[1].id if einde[1] else m.id,
        )
        uit.append(
            melding(
                s,
                z,
                mededelingen(p, m, p.machtigingen, N.MEDEDELING_EINDE_PLAATSING),
                misschien(p, m, p.machtigingen, F.MEDEDELING_RVDK, N.MEDEDELING_EINDE_PLAATSING),
            )
        )
    return uit or geen_anker(z, 709, F.MACHTIGING)


def _twee_jaar(z, p, m):
    """The condition of 1:265j lid 3: two years of ots and stay out of home together at expiry."""
    if kal.plus_jaren(m.keten.first, 2) > m.ordered + 1:
        return (V.NOT_APPLICABLE, R.TOO_SHORT, 0)
    if not p.plaatsingen:
        if z.afwezig((F.PLAATSING,), m.keten.first, min(z.D, m.ordered)):
            return (V.NOT_APPLICABLE, R.TOO_SHORT, 0)
        return (V.UNDETERMINED, R.FACT_UNKNOWN, F.PLAATSING)
    for van, tot in p.verblijven():
        if van <= m.ordered <= tot:
            begin = max(m.keten.first, van)
            if kal.plus_jaren(begin, 2) <= m.ordered + 1:
                return None
    return (V.NOT_APPLICABLE, R.TOO_SHORT, 0)


def _na_twee_jaar(z, p, norm, maak):
    uit, alle = [], _ots(p)
    for m in alle:
        if m.open:
            continue
        s = maak(m, alle)
        achttien = z.leeftijd.bereikt(N.GRENS_18)
        volwassen = achttien is not None and m.ordered >= achttien[0] - 1
        leeftijd = (V.NOT_APPLICABLE, R.AGE, 0) if volwassen else None
        s.toestand = _twee_jaar(z, p, m) or leeftijd or wegtoestand(
            z, p, m, alle, N.VERZOEK_VERLENGING_OTS, VERLENGEN, s.done is not None
        )
        if te_kort(z, m, s) and not verzoeken(p, m, alle, N.VERZOEK_VERLENGING_OTS):
            s.toestand = (V.NOT_APPLICABLE, R.TOO_SHORT, 0)
        uit.append(s)
    return uit or geen_anker(z, norm, F.MAATREGEL)


def mededeling_twee_jaar(z, p):
    """BW 1:265j lid 3: notice two months before, of an extension after two years out of home."""

    def maak(m, alle):
        vroeg, laat = terug_maanden(m.ordered, 2)
        s = Span(
            710,
            m.id,
            start=m.first,
            van_order=True,
            due=vroeg,
            due_latest=laat,
            van=m.first,
            kinds=(F.MEDEDELING_RVDK,),
            trigger=m.id,
            lezing=LEES.MAANDEINDE,
        )
        return vervul(
            s,
            eerste(mededelingen(p, m, alle, N.MEDEDELING_VERLENGEN_TWEE_JAAR)),
            misschien(p, m, alle, F.MEDEDELING_RVDK, N.MEDEDELING_VERLENGEN_TWEE_JAAR),
        )

    return _na_twee_jaar(z, p, 710, maak)


def advies_twee_jaar(z, p):
    """BW 1:265j lid 3: the petition is accompanied by the advice of the Board."""

    def maak(m, alle):
        verzoek = eerste(verzoeken(p, m, alle, N.VERZOEK_VERLENGING_OTS))
        s = Span(
            711,
            m.id,
            start=m.first,
            van_order=True,
            van=m.first,
            kinds=(F.ADVIES_RVDK,),
            trigger=m.id,
        )
        if verzoek is None:
            s.due, s.due_latest, s.lezing = m.ordered - 56, m.ordered - 49, LEES.ACHT_WEKEN
        else:
            s.due = s.due_latest = verzoek.date
        eigen = {v.id for v in verzoeken(p, m, alle, N.VERZOEK_VERLENGING_OTS)}
        vast, onzeker = p.bij_een(m, alle, F.ADVIES_RVDK)
        los = lambda a: z.feit(a.ref, F.VERZOEK) is None
        adviezen = [a for a in vast if los(a)]
        adviezen += [a for a in z.soort(F.ADVIES_RVDK) if a.ref in eigen]
        return vervul(s, eerste(adviezen), [a for a in onzeker if los(a)])

    return _na_twee_jaar(z, p, 711, maak)


def perspectief_naar_rechter(z, p):
    """RSJ 18-12-2020, framework 7.2.3: a perspective decision to the court within three months."""
    uit = []
    for k in z.soort(F.KERNBESLUIT):
        if k.value != N.BESLUIT_PERSPECTIEF:
            continue
        s = Span(
            712,
            k.id,
            start=k.date,
            due=kal.plus_maanden(k.date, 3),
            van=k.date,
            uitleg=True,
            kinds=(F.VERZOEK,),
            trigger=k.id,
            flags=VLAG.SUPERSEDED if k.date >= kal.dag(20230901) else 0,
        )
        uit.append(vervul(s, eerste([v for v in z.soort(F.VERZOEK) if v.ref2 == k.id])))
    return uit or geen_anker(z, 712, F.KERNBESLUIT)


BESPREKEN = (
    N.VERZOEK_VERLENGING_OTS,
    N.VERZOEK_VERLENGING_MACHTIGING,
    N.VERZOEK_OTS,
    N.VERZOEK_VERVANGING_GI,
    N.VERZOEK_OPHEFFING_OTS,
    N.VERZOEK_MACHTIGING,
    N.VERZOEK_GEZAG_DEEL,
    N.VERZOEK_MEDISCH,
    N.VERZOEK_WIJZIGING_VERBLIJF,
    N.VERZOEK_GEZAGSBEEINDIGING,
)


def verzoek_besproken(z, p):
    """Rv 799a lid 2, 3: the petition states whether and how it was discussed with the child."""
    uit = []
    for v in z.soort(F.VERZOEK):
        if v.value not in BESPREKEN:
            continue
        s = Span(713, v.id, start=v.date, due=v.date, trigger=v.id)
        if v.flags & KENMERK.BESPROKEN_VERMELD:
            s.done, s.evidence = v.date, v.id
        else:
            s.toestand = (
                (V.BREACHED, 0, 0)
                if v.known & KENMERK.BESPROKEN_VERMELD
                else (V.UNDETERMINED, R.FACT_UNKNOWN, F.VERZOEK)
            )
        uit.append(s)
    return uit or geen_anker(z, 713, F.VERZOEK)


def maatregel_tot_18(z, p):
    """BW 1:233, 1:255, 1:265b: no measure or authorisation runs beyond the 18th birthday."""
    uit = []
    achttien = z.leeftijd.bereikt(N.GRENS_18)
    for m in p.maatregelen + p.machtigingen:
        s = Span(
            714,
            m.id,
            start=m.first,
            maximum=True,
            trigger=m.id,
            evidence=m.id,
            lezing=LEES.SCHRIKKELDAG,
        )
        if m.open:
            s.toestand = (V.NOT_APPLICABLE, R.OPEN_END, 0)
        elif achttien is None:
            s.toestand = (
                V.UNDETERMINED,
                R.CONFLICT if z.leeftijd.conflict else R.FACT_UNKNOWN,
                F.GEBOORTE,
            )
        else:
            s.due, s.due_latest, s.done = achttien[0] - 1, achttien[1] - 1, m.ordered
            s.onvolledig = z.leeftijd.onvolledig(N.GRENS_18)
            if s.onvolledig:
                s.lezing = 0
        uit.append(s)
    return uit or geen_anker(z, 714, F.MAATREGEL)


NORMEN = {
    701: ots_verlenging_duur,
    702: machtiging_verlenging_duur,
    703: ots_verlenging_beslist,
    704: machtiging_verlenging_beslist,
    705: verzoek_verlenging_ots,
    706: verzoek_verlenging_machtiging,
    707: mededeling_niet_verlengen_ots,
    708: mededeling_niet_verlengen_machtiging,
    709: mededeling_einde_plaatsing,
    710: mededeling_twee_jaar,
    711: advies_twee_jaar,
    712: perspectief_naar_rechter,
    713: verzoek_besproken,
    714: maatregel_tot_18,
}
