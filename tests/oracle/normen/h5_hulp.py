"""Chapter 5: suitable help within three months; the local team told at 16.5."""

from .. import kalender as kal
from ..getallen import F, KENMERK, LEES, N, R, V, VLAG
from ..oordeel import Span, oordeel
from .gemeen import aanvang, eerste, geen_anker


def _op_wachtlijst(z, f):
    return any(
        w.ref == f.ref and w.date <= f.date and (w.last_day is None or f.date <= w.last_day)
        for w in z.soort(F.HULP_WACHTLIJST)
    )


def _geeindigd_voor(z, f, start):
    return any(
        (e.ref == f.id or e.ref == f.ref) and f.date <= e.date < start
        for e in z.soort(F.HULP_BEEINDIGD)
    )


def _telt(z, f, start):
    """True, False, or None when it is not known whether the alternative was found fitting."""
    if f.kind == F.HULP_GESTART:
        if f.person != 0 or _op_wachtlijst(z, f):
            return False
        return f.date >= start or not _geeindigd_voor(z, f, start)
    if f.date < start:
        return False
    if f.kind == F.HULP_ALTERNATIEF_PASSEND:
        beide = KENMERK.PROFESSIONAL_PASSEND | KENMERK.GEZIN_PASSEND
        if f.flags & beide == beide:
            return True
        return False if (f.known & ~f.flags) & beide else None
    return True


def _van_het_kind(z, p, keten, *kinds):
    """Help is the child's: it counts for every measure it falls under, unless linked to another."""
    return [
        f
        for f in z.soort(*kinds)
        if f.date <= keten.L and (f.ref in keten.ids or f.ref not in p.alle_ids)
    ]


def hulp_drie_maanden(z, p):
    """Framework 5.2.1, 5.2.4 (IGJ): suitable help within three months of the order."""
    uit, ketens = [], p.maatregelketens
    kinds = (F.HULP_GESTART, F.HULP_ALTERNATIEF_PASSEND, F.HULP_DOORBRAAK)
    for k in ketens:
        start, laatst, aangenomen = aanvang(z, k)
        s = Span(
            501,
            k.id,
            start=start,
            start_latest=laatst,
            due=kal.plus_maanden(start, 3),
            due_latest=kal.plus_maanden(laatst, 3),
            van=start,
            kinds=kinds,
            einde=k.L,
            uitleg=True,
            stelbaar=True,
            lezing=LEES.UITSPRAAK_OF_INGANG,
            trigger=k.hoofd.feit.ref2 or k.id,
            flags=VLAG.START_ASSUMED if aangenomen else 0,
        )
        vast = _van_het_kind(z, p, k, *kinds)
        goed = sorted((f for f in vast if _telt(z, f, start)), key=lambda f: (f.date, f.kind, f.id))
        if goed:
            s.done, s.evidence = goed[0].date, goed[0].id
            s.done_laatst, s.done_soort = goed[0].date_laatst, goed[0].kind
            s.doorbraak = goed[0].kind == F.HULP_DOORBRAAK
        s.onzeker += [
            (R.FACT_UNKNOWN, F.HULP_ALTERNATIEF_PASSEND, f.date)
            for f in vast
            if _telt(z, f, start) is None
        ]
        waarden = {f.value for f in p.bij(k, F.HULP_BEPAALD)[0] if f.person == 0}
        if N.HULP_GEEN in waarden and not waarden & {N.HULP_JEUGDHULP, N.HULP_CONTINUERING}:
            s.toestand = (V.NOT_APPLICABLE, R.NO_HELP_NEEDED, 0)
        uit.append(s)
    return uit or geen_anker(z, 501, F.MAATREGEL)


def lokaal_team_16_5(z, p):
    """Framework 5.2.1, 8.3.1: the local team told by the day the child is 16.5."""
    uit, ketens = [], p.maatregelketens
    bereikt = z.leeftijd.bereikt(N.GRENS_16_5)
    for k in ketens:
        s = Span(
            502,
            k.id,
            start=k.first,
            trigger=k.id,
            van=k.first,
            einde=k.L,
            kinds=(F.MELDING_LOKAAL_TEAM,),
            uitleg=True,
        )
        vast, onzeker = p.bij(k, F.MELDING_LOKAAL_TEAM)
        e = eerste(vast)
        if e is not None:
            s.done, s.evidence = e.date, e.id
        s.onzeker += [(R.AMBIGUOUS_LINK, f.kind, f.date) for f in onzeker]
        if bereikt is None:
            s.toestand = (
                V.UNDETERMINED,
                R.CONFLICT if z.leeftijd.conflict else R.FACT_UNKNOWN,
                F.GEBOORTE,
            )
        else:
            s.due, s.due_latest = bereikt
            s.onvolledig = z.leeftijd.onvolledig(N.GRENS_16_5)
            houdt = [k.in_dagen(d) for d in bereikt]
            if not any(houdt):
                s.toestand = (V.NOT_APPLICABLE, R.AGE, 0)
            elif not all(houdt):
                s.toestand = (V.UNDETERMINED, R.PARTIAL_DATE, F.GEBOORTE)
        uit.append(s)
    return uit or geen_anker(z, 502, F.MAATREGEL)


NORMEN = {501: hulp_drie_maanden, 502: lokaal_team_16_5}
