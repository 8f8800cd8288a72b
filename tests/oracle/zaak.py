"""One case as it stood: which rows count, what is complete, and how old the child is.

Owns: section 1 of the rules (what counts): the view by as_of and known_on, completeness,
readings, age.
"""

from . import kalender as kal
from .getallen import F, LEES, N

BEIDE, VROEG, LAAT = N.POLICY_BEIDE, N.POLICY_VROEG, N.POLICY_LAAT


class Feit:
    """One row, with its days as ordinals; None where the row says 0."""

    def __init__(self, rij):
        self.rij = rij
        self.kind, self.id = rij["kind"], rij["id"]
        self.ref, self.ref2 = rij.get("ref", 0), rij.get("ref2", 0)
        self.person, self.value = rij.get("person", 0), rij.get("value", 0)
        self.detail, self.roles = rij.get("detail", 0), rij.get("roles", 0)
        self.persons, self.flags = rij.get("persons", 0), rij.get("flags", 0)
        self.known = rij.get("known", 0)
        self.date, self.date_laatst = kal.span(rij["date"])
        self.last_day = kal.dag(rij["last_day"]) if rij.get("last_day", 0) else None
        self.recorded = kal.dag(rij["recorded"]) if rij.get("recorded", 0) else self.date
        vooruit = self.kind == F.LEEFTIJDSGRENS or (
            self.kind == F.GEBOORTE and self.value == N.GEBOORTE_VERWACHT
        )
        if vooruit and not rij.get("recorded", 0):
            self.recorded = 1  # known beforehand: its day says when it is reached
        self.withdrawn = kal.dag(rij["withdrawn"]) if rij.get("withdrawn", 0) else None

    def rol(self, nummer):
        return bool(self.roles >> nummer & 1)

    def noemt(self, persoon):
        return 0 <= persoon <= 31 and bool(self.persons >> persoon & 1)

    def __repr__(self):
        return "Feit(%r)" % self.rij


class Zaak:
    def __init__(self, query, feiten, extra_days=()):
        self.query = query
        self.D = kal.dag(query["as_of"])
        self.K = kal.dag(query["known_on"]) if query.get("known_on", 0) else None
        self.extra = frozenset(kal.dag(x) for x in extra_days)
        self.policy = query.get("policy", 0)
        self.op_schrift = [f for f in map(Feit, feiten) if self._telt(f)]
        self.staande = [
            f
            for f in map(Feit, feiten)
            if f.withdrawn is None or (self.K is not None and f.withdrawn > self.K)
        ]
        self.rijen = {f.id: f for f in map(Feit, feiten)}
        self.per_id = {f.id: f for f in self.op_schrift}
        self.feiten = sorted(
            (f for f in self.op_schrift if self._gedaan(f)), key=lambda f: (f.date, f.id)
        )
        self.per_id = {f.id: f for f in self.feiten}
        self._per_soort, self._gedekt = {}, {}
        self.zonder = {}  # kind -> what is found when no fact of it starts a norm
        for f in self.feiten:
            self._per_soort.setdefault(f.kind, []).append(f)
        self.leeftijd = Leeftijd(self)

    def _telt(self, f):
        if self.K is None:
            return f.withdrawn is None
        return f.recorded <= self.K and (f.withdrawn is None or f.withdrawn > self.K)

    def _gedaan(self, f):
        if f.kind in (F.MAATREGEL, F.MACHTIGING):
            order = self.per_id.get(f.ref2)
            ordered = order is not None and order.kind == F.UITSPRAAK
            return (order.date if ordered else f.date) <= self.D
        if f.date <= self.D or f.kind == F.LEEFTIJDSGRENS:
            return True  # a threshold is by nature looked forward to
        if f.kind == F.GEBOORTE:
            return f.value == N.GEBOORTE_VERWACHT  # so is an expected birth
        return False

    def soort(self, *kinds):
        if len(kinds) == 1:
            return self._per_soort.get(kinds[0], [])
        return [f for f in self.feiten if f.kind in kinds]

    def feit(self, nummer, kind=None):
        f = self.per_id.get(nummer)
        return f if f is not None and (kind is None or f.kind == kind) else None

    def orderdag(self, periode):
        """The day of the UITSPRAAK a period rests on; None when there is none on record."""
        order = self.feit(periode.ref2, F.UITSPRAAK)
        return None if order is None else order.date

    # completeness ------------------------------------------------------------------------------
    def dekking(self, kind, persoon=0):
        if (kind, persoon) not in self._gedekt:
            self._gedekt[kind, persoon] = self._dekking(kind, persoon)
        return self._gedekt[kind, persoon]

    def _dekking(self, kind, persoon):
        grens = self.D if self.K is None else min(self.D, self.K)
        stukken = []
        for v in self.soort(F.VOLLEDIG):
            if v.value == kind and v.person in (persoon, -1):
                stukken.append((v.date, grens if v.last_day is None else v.last_day))
        if kind <= self.query.get("complete_kinds", 0):
            van, tot = self.query.get("complete_from", 0), self.query.get("complete_through", 0)
            stukken.append((kal.dag(van) if van else 1, kal.dag(tot) if tot else grens))
        return [(a, min(b, grens)) for a, b in stukken]

    def afwezig(self, kinds, van, tot, persoon=0):
        """Absence of each of these kinds is established on every day van..tot."""
        return all(self.eerste_gat(kind, van, tot, persoon) > tot for kind in kinds)

    def eerste_gat(self, kind, van, tot, persoon=0):
        """The first day from van on that is not covered; tot + 1 or later when there is none."""
        stukken, d = self.dekking(kind, persoon), van
        while stukken and d <= tot:
            eind = max((b for a, b in stukken if a <= d <= b), default=None)
            if eind is None:
                break
            d = eind + 1
        return d

    # readings ----------------------------------------------------------------------------------
    def lezing(self, nummer):
        """The reading a LEZING fact fixes: VROEG, LAAT or BEIDE."""
        keuze = [f for f in self.soort(F.LEZING) if f.value == nummer]
        return keuze[-1].detail if keuze else BEIDE


class Leeftijd:
    """Section 1.5: the day the child reaches an age, as (early, late); None when unknown."""

    JAREN = {4: 4, 12: 12, 16: 16, 18: 18}

    def __init__(self, zaak):
        self.zaak = zaak
        kind = [f for f in zaak.soort(F.GEBOORTE) if f.person == 0]
        self.geboren = [f for f in kind if f.value == N.GEBOORTE_GEBOREN]
        self.verwacht = [f for f in kind if f.value == N.GEBOORTE_VERWACHT]
        self.grenzen = [f for f in zaak.soort(F.LEEFTIJDSGRENS) if f.person == 0]
        self.conflict = self._conflict()

    @staticmethod
    def _uit_geboorte(f, grens):
        if grens == N.GRENS_16_5:
            return kal.plus_maanden(f.date, 198), kal.plus_maanden(f.date_laatst, 198)
        return kal.verjaardag(f.date, grens)[0], kal.verjaardag(f.date_laatst, grens)[1]

    def _conflict(self):
        if len({f.rij["date"] for f in self.geboren}) > 1:
            return True
        per_grens = {}
        for g in self.grenzen:
            if per_grens.setdefault(g.value, g.date) != g.date:
                return True
            for f in self.geboren:
                vroeg, laat = self._uit_geboorte(f, g.value)
                if not vroeg <= g.date <= laat:
                    return True
        return False

    def bereikt(self, grens):
        if self.conflict:
            return None
        for g in self.grenzen:
            if g.value == grens:
                return g.date, g.date
        for f in self.geboren:
            vroeg, laat = self._uit_geboorte(f, grens)
            if f.date == f.date_laatst:  # 29 February: a LEZING may fix the reading
                keuze = self.zaak.lezing(LEES.SCHRIKKELDAG)
                vroeg, laat = {VROEG: (vroeg, vroeg), LAAT: (laat, laat)}.get(keuze, (vroeg, laat))
            return vroeg, laat
        return None

    def onvolledig(self, grens):
        """Is that day known only as a span, because the birth date lacks its day or month?"""
        if any(g.value == grens for g in self.grenzen):
            return False
        return any(f.date != f.date_laatst for f in self.geboren)

    def ongeboren_op(self, d):
        """True, False, or None when an incomplete date leaves it open."""
        if self.geboren:
            if all(f.date > d for f in self.geboren):
                return True
            return None if all(f.date_laatst > d for f in self.geboren) else False
        return bool(self.verwacht)
