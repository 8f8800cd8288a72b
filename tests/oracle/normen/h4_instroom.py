"""Chapter 4: worker, first contact, plan, course, safety, length, emergency orders."""

from .. import kalender as kal
from ..getallen import F, KENMERK, LEES, N, R, ROL, V, VLAG
from ..oordeel import Span
from . import eerste_contact as ec
from .gemeen import aanvang, belastingen, dubbel, eerste, geen_aanleiding, geen_anker, vervul


def werker_ots(z, p):
    """Besluit Jeugdwet 4.2.2 lid 1: a worker within five werkdagen (ots, vots)."""
    return ec.werker(z, p, 401, p.otsketens)


def eerste_contact_ots(z, p):
    """Besluit Jeugdwet 4.2.2 lid 1: contact with the child and everyone with authority."""

    def personen(start):
        gezag = ec.gezagdragers(z, start)
        onbekend = not gezag and not z.afwezig((F.GEZAG,), start, start)
        return gezag, [], (R.FACT_UNKNOWN, F.GEZAG) if onbekend else None, None

    rollen = (ROL.OUDER_MET_GEZAG, ROL.VOOGD)
    return ec.contact(z, p, 402, p.otsketens, personen, rollen, F.GEZAG)


def plan_zes_weken(z, p):
    """Jeugdwet 4.1.3 lid 5: the plan within six weeks of the waiver of a family group plan."""
    uit, ketens = [], p.maatregelketens
    for k in ketens:
        plannen, onzeker = p.bij(k, F.PLAN_VASTGESTELD)
        afgezien, af_onzeker = p.bij(k, F.FGP_AFGEZIEN)

        def span(start, trigger, ordinal, **rest):
            lopend = [q.first for q in k.perioden if q.first <= start] or [k.first]
            van = min(max(lopend), start)
            s = Span(
                403,
                k.id,
                ordinal=ordinal,
                start=start,
                trigger=trigger,
                einde=k.L,
                van=van,
                due=kal.rol_vroeg(start + 42, z.extra),
                due_latest=kal.rol(start + 42, z.extra),
                kinds=(F.PLAN_VASTGESTELD,),
                uitleg=True,
                **rest
            )
            return vervul(
                s,
                eerste([f for f in plannen if f.date >= van]),
                [f for f in onzeker if f.date >= van],
            )

        if afgezien:
            uit += [span(f.date, f.id, i) for i, f in enumerate(afgezien, 1)]
        elif k in p.otsketens:
            gemaakt, _ = p.bij(k, F.FGP_GEMAAKT)
            if gemaakt:
                uit.append(Span(403, k.id, toestand=(V.NOT_APPLICABLE, R.FGP_GEMAAKT, 0)))
            elif af_onzeker:
                uit.append(dubbel(403, k.id, F.FGP_AFGEZIEN))
            else:
                uit.append(geen_aanleiding(z, 403, k.id, F.FGP_AFGEZIEN, k.first))
        else:
            belast, b_onzeker = belastingen(z, p, k)
            rest = dict(betwist=[LEES.VOOGDIJ_PLAN], flags=VLAG.ANALOGY)
            if not belast:
                uit.append(
                    dubbel(403, k.id, F.GI_BELAST, **rest)
                    if b_onzeker
                    else geen_aanleiding(z, 403, k.id, F.GI_BELAST, k.first, **rest)
                )
            elif belast[0].kennis is None:
                uit.append(
                    dubbel(403, k.id, F.GI_IN_KENNIS, **rest)
                    if belast[0].kennis_onzeker
                    else geen_aanleiding(z, 403, k.id, F.GI_IN_KENNIS, k.first, **rest)
                )
            else:
                uit.append(span(belast[0].start, belast[0].trigger(), 1, **rest))
    return uit or geen_anker(z, 403, F.MAATREGEL)


def koers_zes_weken(z, p):
    """Framework 4.3.1 (IGJ 5-7-2021): a supported course within six weeks of the order."""
    uit, ketens = [], p.maatregelketens
    for k in ketens:
        start, laatst, aangenomen = aanvang(z, k)
        vast, onzeker = p.bij(k, F.KOERS, F.PLAN_VASTGESTELD)
        s = Span(
            404,
            k.id,
            start=start,
            start_latest=laatst,
            due=start + 42,
            due_latest=laatst + 42,
            van=start,
            kinds=(F.KOERS, F.PLAN_VASTGESTELD),
            uitleg=True,
            stelbaar=True,
            einde=k.L,
            lezing=LEES.UITSPRAAK_OF_INGANG,
            trigger=k.hoofd.feit.ref2 or k.id,
            flags=VLAG.START_ASSUMED if aangenomen else 0,
        )
        uit.append(
            vervul(
                s,
                eerste([f for f in vast if f.date >= start]),
                [f for f in onzeker if f.date >= start],
            )
        )
    return uit or geen_anker(z, 404, F.MAATREGEL)


def veiligheidstaxatie_start(z, p):
    """Framework 4.2.1, 2.4 a ii: a safety assessment at the start, as soon as possible."""
    uit, ketens = [], p.maatregelketens
    for k in ketens:
        belast, _ = belastingen(z, p, k)
        start = belast[0].start if belast and belast[0].kennis else k.first
        vast, onzeker = p.bij(k, F.VEILIGHEIDSTAXATIE)
        s = Span(
            405,
            k.id,
            start=start,
            van=k.first,
            kinds=(F.VEILIGHEIDSTAXATIE,),
            geen_aantal=True,
            uitleg=True,
            stelbaar=True,
            trigger=k.id,
        )
        uit.append(
            vervul(
                s,
                eerste([f for f in vast if f.date >= k.first]),
                [f for f in onzeker if f.date >= k.first],
            )
        )
    return uit or geen_anker(z, 405, F.MAATREGEL)


def veiligheidstaxatie_zorg(z, p):
    """Framework 2.4 a ii: a safety assessment at each new serious concern."""
    zorgen = z.soort(F.NIEUWE_ERNSTIGE_ZORG)
    ids, uit = {f.id for f in zorgen}, []
    for c in zorgen:
        vast = [
            f
            for f in z.soort(F.VEILIGHEIDSTAXATIE)
            if f.ref == c.id or (f.ref not in ids and f.date >= c.date)
        ]
        s = Span(
            406,
            c.id,
            start=c.date,
            van=c.date,
            kinds=(F.VEILIGHEIDSTAXATIE,),
            trigger=c.id,
            geen_aantal=True,
            uitleg=True,
            stelbaar=True,
        )
        uit.append(vervul(s, eerste(vast)))
    return uit or geen_anker(z, 406, F.NIEUWE_ERNSTIGE_ZORG)


def _maximum(norm, anker, first, laatste, due, laat, kind, flags=0):
    s = Span(
        norm,
        anker,
        start=first,
        due=due,
        due_latest=laat,
        done=laatste,
        maximum=True,
        trigger=anker,
        evidence=anker,
        lezing=LEES.SCHRIKKELDAG,
        flags=flags,
    )
    if laatste is None:
        s.toestand = (V.UNDETERMINED, R.OPEN_END, kind)
    return s


def jaarmaximum(norm, periode, kind):
    """At most one year from the first day; from 29 February the last day is 27 or 28 February."""
    vroeg, laat = kal.verjaardag(periode.first, 1)
    return _maximum(
        norm, periode.id, periode.first, periode.feit.last_day, vroeg - 1, laat - 1, kind
    )


def vots_duur(z, p):
    """BW 1:257 lid 2: a vots lasts three months at most."""
    uit = []
    for k in p.otsketens:
        if k.hoofd.value == N.MAATREGEL_VOTS:
            eind = None if any(q.open for q in k.perioden) else max(q.ordered for q in k.perioden)
            due = kal.plus_maanden(k.first, 3) - 1
            uit.append(_maximum(407, k.id, k.first, eind, due, due, F.MAATREGEL))
    return uit or geen_anker(z, 407, F.MAATREGEL)


def ots_duur(z, p):
    """BW 1:258: an ots lasts one year at most, but for extension."""
    uit = [
        jaarmaximum(408, k.hoofd, F.MAATREGEL)
        for k in p.otsketens
        if k.hoofd.value == N.MAATREGEL_OTS
    ]
    return uit or geen_anker(z, 408, F.MAATREGEL)


def _spoedorders(z):
    soorten = (
        N.VERZOEK_VOTS,
        N.VERZOEK_MACHTIGING,
        N.VERZOEK_VOORLOPIGE_VOOGDIJ,
        N.VERZOEK_WIJZIGING_VERBLIJF,
    )
    return [
        u
        for u in z.soort(F.UITSPRAAK)
        if u.value in soorten and (u.flags | ~u.known) & KENMERK.SPOED_ZONDER_VERHOOR
    ]


def _gehoord(z, norm, u, gehoord, **rest):
    s = Span(
        norm,
        u.id,
        start=u.date,
        due=u.date + 14,
        due_latest=kal.rol(u.date + 14, z.extra),
        van=u.date,
        kinds=(F.GEHOORD,),
        trigger=u.id,
        lezing=LEES.ATW_VERVAL,
        **rest
    )
    vervul(s, eerste([g for g in gehoord if g.date >= u.date]))  # Rv 800 lid 3: within the term
    if not u.flags & KENMERK.SPOED_ZONDER_VERHOOR:  # not known whether without hearing
        if s.done is None or s.done > s.due:
            s.toestand = (V.UNDETERMINED, R.TRIGGER_UNKNOWN, F.UITSPRAAK)
    return s


def spoed_belanghebbenden(z, p):
    """Rv 800 lid 3: interested parties heard within two weeks of an order given without hearing."""
    uit = []
    for u in _spoedorders(z):
        gezag = ec.gezagdragers(z, u.date)
        gehoord = [
            g
            for g in z.soort(F.GEHOORD)
            if g.ref == u.id
            and (
                g.rol(ROL.BELANGHEBBENDE)
                or g.rol(ROL.OUDER_MET_GEZAG)
                or any(g.person == w or g.noemt(w) for w in gezag)
            )
        ]
        uit.append(_gehoord(z, 409, u, gehoord, person=-1, flags=VLAG.WHOLE))
    return uit or geen_anker(z, 409, F.UITSPRAAK)


def spoed_minderjarige(z, p):
    """Rv 809 lid 3: the child of twelve or older heard within two weeks."""
    uit = []
    for u in _spoedorders(z):
        gehoord = [
            g
            for g in z.soort(F.GEHOORD)
            if g.ref == u.id
            and (
                g.rol(ROL.JEUGDIGE)
                or g.noemt(0)
                or (g.person == 0 and not g.roles and not g.persons)
            )
        ]
        s = _gehoord(z, 410, u, gehoord)
        twaalf = z.leeftijd.bereikt(N.GRENS_12)
        if twaalf is None:
            s.toestand = s.toestand or (
                V.UNDETERMINED,
                R.CONFLICT if z.leeftijd.conflict else R.FACT_UNKNOWN,
                F.GEBOORTE,
            )
        elif u.date < twaalf[0]:
            s.toestand = (V.NOT_APPLICABLE, R.AGE, 0)
        elif u.date < twaalf[1]:
            if z.leeftijd.onvolledig(N.GRENS_12):
                s.toestand = s.toestand or (V.UNDETERMINED, R.PARTIAL_DATE, F.GEBOORTE)
            else:
                s.betwist.append(LEES.SCHRIKKELDAG)
        uit.append(s)
    return uit or geen_anker(z, 410, F.UITSPRAAK)


NORMEN = {
    401: werker_ots,
    402: eerste_contact_ots,
    403: plan_zes_weken,
    404: koers_zes_weken,
    405: veiligheidstaxatie_start,
    406: veiligheidstaxatie_zorg,
    407: vots_duur,
    408: ots_duur,
    409: spoed_belanghebbenden,
    410: spoed_minderjarige,
}
