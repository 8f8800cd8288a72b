"""Periods, derived once before any norm: last days, chains, stays, and what attaches to them.

Owns: section 2 of the rules.
"""

from . import kalender as kal
from .getallen import F, KENMERK, N

ALTIJD = kal.EEUWIG - 400  # an open end; room is left to add a day
OTSEN = (N.MAATREGEL_OTS, N.MAATREGEL_VOTS)
VOOGDIJEN = (N.MAATREGEL_VOOGDIJ, N.MAATREGEL_VOORLOPIGE_VOOGDIJ, N.MAATREGEL_TIJDELIJKE_VOOGDIJ)
PLEEG = (N.PLAATS_PLEEGZORG, N.PLAATS_NETWERKPLEEGZORG, N.PLAATS_BESTANDSPLEEGZORG)


def plaatsklasse(value):
    return N.PLAATS_PLEEGZORG if value in PLEEG else value


class Periode:
    def __init__(self, zaak, f):
        self.feit, self.id, self.ref = f, f.id, f.ref
        self.kind, self.value, self.first = f.kind, f.value, f.date
        self.ordered = ALTIJD if f.last_day is None else f.last_day
        self.open = f.last_day is None
        self.uitspraak = zaak.orderdag(f)
        self.order = f.date if self.uitspraak is None else self.uitspraak
        self.beeindigd = min(
            (b.date for b in zaak.soort(F.BEEINDIGD) if b.ref == f.id), default=None
        )
        self.L = self.ordered
        self.voorganger = None

    def in_dagen(self, d):
        return self.first <= d <= self.L


class Keten:
    def __init__(self, hoofd):
        self.hoofd, self.perioden = hoofd, [hoofd]

    id = property(lambda self: self.hoofd.id)
    first = property(lambda self: self.hoofd.first)
    L = property(lambda self: max(p.L for p in self.perioden))
    vanaf = property(lambda self: min(self.hoofd.first, self.hoofd.order))
    ids = property(lambda self: [p.id for p in self.perioden])

    def in_dagen(self, d):
        return any(p.in_dagen(d) for p in self.perioden)

    def afgeleid(self):
        return any(p.L != p.ordered for p in self.perioden)


class Perioden:
    def __init__(self, zaak):
        self.zaak = z = zaak
        self._bij = {}
        self.maatregelen = [Periode(z, f) for f in z.soort(F.MAATREGEL)]
        self.staande_plaatsingen = {f.id for f in z.staande if f.kind == F.PLAATSING}
        self.plaatsingen = [Periode(z, f) for f in z.soort(F.PLAATSING)]
        self.machtigingen = [Periode(z, f) for f in z.soort(F.MACHTIGING)]
        for p in self.plaatsingen:
            self._plaatsing(p)
        for p in self.maatregelen:
            self._einde(p)
        self.maatregelketens = self._ketens(self.maatregelen, lambda v: v)
        self.otsketens = [k for k in self.maatregelketens if k.hoofd.value in OTSEN]
        self.voogdijketens = [k for k in self.maatregelketens if k.hoofd.value in VOOGDIJEN]
        for p in self.machtigingen:
            self._einde(p)
            if p.value != N.PLAATS_GESLOTEN:
                onder = self.geldend(self.otsketens, p.first)
                if onder is not None:
                    p.L = min(p.L, onder.L)
            p.zonder_verval = p.L
            p.vervallen_op = self.vervallen_op(p)
            if p.vervallen_op is not None:
                p.L = min(p.L, p.vervallen_op - 1)
        self.machtigingketens = self._ketens(self.machtigingen, plaatsklasse)
        self.alle_ids = {
            f.id for f in z.staande if f.kind in (F.MAATREGEL, F.MACHTIGING, F.PLAATSING)
        }
        self.telt = {q.id for q in self.maatregelen + self.machtigingen + self.plaatsingen}
        # what a period belongs to: its chain, a placement itself; one that does not count, itself
        self.sleutel = {
            f.id: (f.kind, f.id)
            for f in z.staande
            if f.kind in (F.MAATREGEL, F.MACHTIGING, F.PLAATSING)
        }
        for k in self.maatregelketens + self.machtigingketens:
            for q in k.perioden:
                self.sleutel[q.id] = (q.kind, k.id)

    # ends --------------------------------------------------------------------------------------
    def _einde(self, p):
        z, dagen = self.zaak, [p.ordered]
        if p.beeindigd is not None:
            dagen.append(p.beeindigd)
        for v in z.soort(F.VERNIETIGING):
            if v.ref == p.id or (v.ref == p.feit.ref2 and z.feit(v.ref, F.UITSPRAAK)):
                dagen.append(v.date - 1)
        achttien = z.leeftijd.bereikt(N.GRENS_18)
        if achttien is not None:
            dagen.append(achttien[0] - 1)
        dagen += [o.date for o in z.soort(F.OVERLIJDEN) if o.person == 0]
        p.L = min(dagen)

    def _plaatsing(self, p):
        z = self.zaak
        p.verlaten = None  # the first day elsewhere: another placement, or home
        p.vertrokken = False  # is it on record that the child left for another place or home?
        for q in self.plaatsingen:
            if (q.first, q.id) > (p.first, p.id):
                p.verlaten, p.vertrokken = q.first, True
                break
        for t in z.soort(F.TERUGPLAATSING):
            if t.date >= p.first and (t.ref == p.id or t.ref not in self.staande_plaatsingen):
                p.verlaten = t.date if p.verlaten is None else min(p.verlaten, t.date)
                p.vertrokken = True
                break
        dagen = [p.ordered]
        if p.beeindigd is not None:
            dagen.append(p.beeindigd)
        if p.verlaten is not None:
            dagen.append(p.verlaten - 1)
        p.L = min(dagen)

    # execution of an authorisation (norm 604) -------------------------------------------------
    def uitvoerdagen(self, m):
        """(last executable day, that day rolled) of an authorisation: BW 1:265c lid 3."""
        vroeg = kal.plus_maanden(m.first, 3) - 1
        laat = vroeg if m.value == N.PLAATS_GESLOTEN else kal.rol(vroeg, self.zaak.extra)
        return vroeg, laat

    def uitgevoerd(self, m):
        """The first placement of the authorised kind that runs within the ordered days, or None."""
        for p in self.plaatsingen:
            if plaatsklasse(p.value) == plaatsklasse(m.value):
                if max(p.first, m.first) <= min(p.L, m.ordered):
                    return p
        return None

    def vervallen_op(self, m):
        """The day an authorisation lapsed because it was not executed in time; None if it did
        not.
        """
        vroeg, laat = self.uitvoerdagen(m)
        p = self.uitgevoerd(m)
        if self.zaak.D <= laat:
            return None
        if p is not None:
            return laat + 1 if max(p.first, m.first) > laat else None
        return laat + 1 if self.zaak.afwezig((F.PLAATSING,), m.first, laat) else None

    # chains ------------------------------------------------------------------------------------
    @staticmethod
    def _zet_voort(later, eerder, klasse):
        if klasse(later.value) != klasse(eerder.value) or later.first <= eerder.first:
            return False
        if later.first <= eerder.L + 1:
            return later.ref in (0, eerder.id)
        return later.ref == eerder.id and bool(later.feit.flags & KENMERK.AANSLUITEND)

    def _ketens(self, perioden, klasse):
        ketens, van = [], {}
        for p in sorted(perioden, key=lambda p: (p.first, p.id)):
            voor = [q for q in perioden if self._zet_voort(p, q, klasse)]
            if voor:
                p.voorganger = max(voor, key=lambda q: (q.first, q.id))
                van[p.id] = van[p.voorganger.id]
                van[p.id].perioden.append(p)
            else:
                van[p.id] = Keten(p)
                ketens.append(van[p.id])
        for k in ketens:
            for p in k.perioden:
                p.keten = k
        return ketens

    def opvolger(self, p):
        """The first period that continues p; None when there is none."""
        return next((q for q in p.keten.perioden if q.voorganger is p), None)

    @staticmethod
    def geldend(ketens, d):
        """The chain in force on a day; of several the one that lasts longest."""
        in_kracht = [k for k in ketens if k.in_dagen(d)]
        return max(in_kracht, key=lambda k: (k.L, -k.id), default=None)

    def verblijven(self):
        """Stays out of home: [first day, last day] of placements joined without a gap."""
        uit = []
        for p in self.plaatsingen:
            if p.L < p.first:
                continue
            if uit and (p.first <= uit[-1][1] + 1 or p.feit.flags & KENMERK.AANSLUITEND):
                uit[-1][1] = max(uit[-1][1], p.L)
            else:
                uit.append([p.first, p.L])
        return uit

    # attaching ---------------------------------------------------------------------------------
    def hecht(self, f, ketens):
        """The chains a fact may belong to: none, one, or several (ambiguous)."""
        if f.ref and f.ref in self.alle_ids:
            return [k for k in ketens if f.ref in k.ids]
        in_kracht = [k for k in ketens if k.first <= f.date <= k.L]
        bevolen = [k for k in ketens if k.vanaf <= f.date < k.first]  # ordered, still to begin
        if in_kracht or bevolen:
            return in_kracht or bevolen
        return list(ketens) if len(ketens) == 1 else []

    def bij(self, keten, *kinds):
        """(facts of the kinds that belong to the chain, facts that may belong to several)."""
        if (keten.id, kinds) not in self._bij:
            self._bij[keten.id, kinds] = self._bij_keten(keten, kinds)
        vast, onzeker = self._bij[keten.id, kinds]
        return list(vast), list(onzeker)

    def _bij_keten(self, keten, kinds):
        ketens = self.maatregelketens
        vast, onzeker = [], []
        for f in self.zaak.soort(*kinds):
            plaats = self.hecht(f, ketens)
            if keten in plaats:
                (vast if len(plaats) == 1 else onzeker).append(f)
        return vast, onzeker

    def bij_periode(self, p, perioden, *kinds):
        """Facts with ref = the period, or unlinked and it is the single period in force that
        day.
        """
        return self.bij_een(p, perioden, *kinds)[0]

    def bij_een(self, p, perioden, *kinds):
        """(facts of one period, facts that may be of several)."""
        uit, onzeker = [], []
        for f in self.zaak.soort(*kinds):
            if f.ref == p.id:
                uit.append(f)
            elif f.ref not in self.alle_ids:
                in_kracht = [q for q in perioden if q.in_dagen(f.date)]
                if in_kracht == [p]:
                    uit.append(f)
                elif p in in_kracht:
                    onzeker.append(f)
        return uit, onzeker
