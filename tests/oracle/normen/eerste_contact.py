"""The worker and the first contact within five werkdagen, for ots (4.2.2) and voogdij (4.2.1).

Owns: the parts to whom contact is owed, who took part, and whether the appointed worker did.
"""

from .. import kalender as kal
from ..getallen import ACTOR, F, LEES, N, R, ROL, V, VLAG
from ..oordeel import Span, geheel, oordeel, toepassing
from ..zaak import BEIDE, LAAT, VROEG
from .gemeen import belastingen, dubbel, eerste, geen_aanleiding, geen_anker, vervul, werkers


def betwisting(z, p, keten, b):
    """Readings over which it is disputed that this charge starts the term."""
    if b.vorige:
        return [LEES.GI_VERVANGEN]
    if keten.hoofd.value != N.MAATREGEL_OTS:
        return []
    for v in p.otsketens:
        if v.hoofd.value == N.MAATREGEL_VOTS and v.first < keten.first <= v.L + 1:
            toen = p.bij(v, F.GI_BELAST)[0]
            gi = next((f.value for f in reversed(toen) if f.value), 0)
            if gi == 0 or b.feit.value == 0 or gi == b.feit.value:
                return [LEES.VOTS_OTS]
    return []


def per_belasting(z, p, norm, ketens, maak, person=0):
    """Walk the charges of every chain; maak gives the findings of a charge whose start is known."""
    uit = []
    for k in ketens:
        belast, onzeker = belastingen(z, p, k)
        if not belast:
            s = (
                dubbel(norm, k.id, F.GI_BELAST, person=person)
                if onzeker
                else geen_aanleiding(z, norm, k.id, F.GI_BELAST, k.first, person)
            )
            uit.append(s)
        for i, b in enumerate(belast, 1):
            betwist = betwisting(z, p, k, b)
            if b.kennis is not None:
                uit += maak(k, belast, b, i, betwist)
            elif b.kennis_onzeker:
                uit.append(
                    dubbel(norm, k.id, F.GI_IN_KENNIS, ordinal=i, person=person, betwist=betwist)
                )
            else:
                uit.append(
                    geen_aanleiding(
                        z,
                        norm,
                        k.id,
                        F.GI_IN_KENNIS,
                        b.date if b.vorige else k.first,
                        person,
                        i,
                        betwist=betwist,
                    )
                )
    return uit or geen_anker(z, norm, F.MAATREGEL)


def _basis(z, norm, k, b, i, betwist, **rest):
    vroeg, laat = kal.vijf_werkdagen(b.start, z.extra)
    return Span(
        norm,
        k.id,
        ordinal=i,
        start=b.start,
        due=vroeg,
        due_latest=laat,
        einde=k.L,
        trigger=b.trigger(),
        lezing=LEES.WERKDAG,
        betwist=list(betwist),
        van=b.date,
        **rest
    )


def werker(z, p, norm, ketens):
    def maak(k, belast, b, i, betwist):
        vast, onzeker = werkers(z, p, k, b)
        s = _basis(z, norm, k, b, i, betwist, kinds=(F.WERKER_AANGEWEZEN,))
        return [
            vervul(
                s,
                eerste([w for w in vast if w.date >= b.date]),
                [w for w in onzeker if w.date >= b.date],
            )
        ]

    return per_belasting(z, p, norm, ketens, maak)


def gezagdragers(z, d):
    """Persons with authority on a day who are then alive."""
    return sorted({f.person for f in z.soort(F.GEZAG) if _loopt(f, d)} - overledenen(z, d))


def ouders(z, d):
    return sorted({f.person for f in z.soort(F.OUDER) if _loopt(f, d)} - overledenen(z, d))


def overledenen(z, d):
    return {f.person for f in z.soort(F.OVERLIJDEN) if f.date <= d}


def open_dag(z, soort, wie, d):
    """Does an incomplete date leave it open that this person was a party on the day?"""
    lopend = [f for f in z.soort(soort) if f.person == wie and _loopt(f, d)]
    return bool(lopend) and all(f.date_laatst > d for f in lopend)


def _loopt(f, d):
    return f.date <= d and (f.last_day is None or d <= f.last_day)


def deelnemer(z, contact, wie, gezag, rollen):
    """Did this person (0 = the child) take part in the contact?"""
    if contact.noemt(wie):
        return True
    deelname = [d for d in z.soort(F.DEELNAME) if d.ref == contact.id and d.person == wie]
    if wie == 0:
        return contact.rol(ROL.JEUGDIGE) or any(d.value == ACTOR.JEUGDIGE for d in deelname)
    if deelname:
        return True
    if gezag == [wie] and any(contact.rol(r) for r in rollen):
        anderen = {f.person for f in z.soort(F.OUDER, F.GEZAG)} - {wie}
        return not any(contact.noemt(a) for a in anderen)
    return False


def kale_rol(z, contact, wie, gezag, rollen):
    """Is a parent's role on record that may be this person as well as another with authority?"""
    if wie not in gezag or len(gezag) < 2:
        return False
    if not any(contact.rol(r) for r in rollen):
        return False
    return not any(contact.noemt(f.person) for f in z.soort(F.OUDER, F.GEZAG) if f.person != wie)


def door_werker(z, contact, vast):
    """Was it by an appointed worker? None when nobody is known to be appointed by that day."""
    op_dag = [w for w in vast if w.date <= contact.date]
    if not op_dag:
        return None
    for w in op_dag:
        if w.person and (
            contact.noemt(w.person)
            or any(d.ref == contact.id and d.person == w.person for d in z.soort(F.DEELNAME))
        ):
            return True
    genoemd = any(
        w.person
        and (
            contact.noemt(w.person)
            or any(d.ref == contact.id and d.person == w.person for d in z.soort(F.DEELNAME))
        )
        for w in z.soort(F.WERKER_AANGEWEZEN)
    )
    return contact.rol(ROL.JEUGDBESCHERMER) and not genoemd


def _kan(z, b, c, vast, werker_onzeker):
    """Might a contact of uncertain place count, as far as the worker goes?"""
    hoe = door_werker(z, c, vast)
    if hoe or door_werker(z, c, vast + werker_onzeker):
        return True
    return hoe is None and not z.afwezig((F.WERKER_AANGEWEZEN,), b.date, c.date)


def contact(z, p, norm, ketens, personen, rollen, soort):
    """personen(start) -> (other persons owed contact, disputed readings, extra, extra_strict).

    rollen: the roles that mean one of those persons when there is only one; soort: the kind of
    fact that makes them one.
    """

    def maak(k, belast, b, i, betwist):
        vast, werker_onzeker = werkers(z, p, k, b)
        contacten, contact_onzeker = p.bij(k, F.CONTACT)
        telt = lambda c: c.date >= b.date and b.tot(c.date)
        anderen, lees, extra, extra_streng = personen(b.start)
        delen = []
        for wie in [0] + anderen:
            s = _basis(
                z,
                norm,
                k,
                b,
                i,
                betwist + (lees if wie else []),
                person=wie,
                kinds=(F.CONTACT,),
                flags=VLAG.PART,
            )
            goed = []
            for c in sorted(filter(telt, contacten + contact_onzeker), key=lambda c: (c.date, c.id)):
                zeker = deelnemer(z, c, wie, anderen, rollen)
                if not zeker and not kale_rol(z, c, wie, anderen, rollen):
                    continue
                if not _kan(z, b, c, vast, werker_onzeker):
                    continue
                if not zeker:
                    s.onzeker.append((R.FACT_UNKNOWN, F.DEELNAME, c.date))
                elif c in contact_onzeker:
                    s.onzeker.append((R.AMBIGUOUS_LINK, F.CONTACT, c.date))
                elif door_werker(z, c, vast):
                    goed.append(c)
                else:
                    s.onzeker.append((R.FACT_UNKNOWN, F.WERKER_AANGEWEZEN, c.date))
            vervul(s, eerste(goed))
            if wie == 0 and z.leeftijd.ongeboren_op(b.start):
                s.toestand = (V.NOT_APPLICABLE, R.UNBORN, 0)
            elif (
                wie == 0
                and z.leeftijd.ongeboren_op(b.start) is None
                and not (s.done is not None and s.done <= s.due)
            ):
                s.toestand = (V.UNDETERMINED, R.PARTIAL_DATE, F.GEBOORTE)
            elif wie and open_dag(z, soort, wie, b.start) and not (s.done and s.done <= s.due_latest):
                s.toestand = (V.UNDETERMINED, R.PARTIAL_DATE, soort)
            delen.append(oordeel(z, s))
        delen = [d for d in delen if d is not None]
        if not delen:
            return []
        hoe = toepassing(z, betwist)  # of the charge itself
        if all(d["reason"] == R.OUTSIDE_VALIDITY for d in delen):
            hoe = LAAT
        if hoe == LAAT:
            extra = extra_streng = None
        elif hoe == BEIDE:
            extra, extra_streng = None, extra or extra_streng
        if extra_streng and hoe == VROEG and toepassing(z, lees) != BEIDE:
            extra = extra_streng if toepassing(z, lees) == VROEG else None
            extra_streng = None
        return [geheel(delen, extra, extra_streng)] + delen

    return per_belasting(z, p, norm, ketens, maak, person=-1)
