"""A seeded generator of realistic and nasty cases, all of them valid input.

Owns: case(seed) -> {"query", "facts", "extra_days"}. Every case is a small story made of scenes;
each scene draws its days around those on which a norm turns.
"""

import random

from . import kalender as kal
from .getallen import ACTOR, F, KENMERK, N, ROL
from .random_vormen import vormen

FEESTDRUK = (
    20230407,
    20240329,
    20250418,
    20260403,
    20230428,
    20240510,
    20251226,
    20260515,
    20280526,
)


class Verhaal:
    def __init__(self, seed):
        self.r = random.Random(seed)
        self.feiten, self.dagen = [], []
        self.id = 0
        r = self.r
        if r.random() < 0.3:
            self.t0 = kal.dag(r.choice(FEESTDRUK)) - r.randint(0, 12)
        else:
            self.t0 = kal.dag(20230301) + r.randint(0, 1200)
        if r.random() < 0.06:
            self.t0 = kal.dag(20240229)
        self.vroeger = r.random() < 0.06  # around the days on which norms became norms
        if self.vroeger:
            self.t0 = kal.dag(r.choice([20140101, 20141220, 20200601, 20210601, 20220501]))
            self.t0 += r.randint(0, 300)

    def kans(self, p):
        return self.r.random() < p

    def nee(self, d, spreiding):
        """A day near d."""
        return d + self.r.randint(-spreiding, spreiding)

    def bij(self, kind, date, **velden):
        self.id += self.r.randint(1, 3)
        f = dict(kind=kind, date=kal.getal(date) if date < 10**7 else date, id=self.id)
        for veld, waarde in velden.items():
            if veld == "last_day" and waarde is not None:
                f[veld] = kal.getal(max(waarde, date)) if waarde else 0
            elif waarde:
                f[veld] = waarde
        if date < 10**7:
            self.dagen.append(date)
        self.feiten.append(f)
        return self.id

    def vlag(self, f, *vlaggen):
        """Set, deny or leave open each flag of the last fact."""
        for v in vlaggen:
            keus = self.r.randrange(3)
            if keus == 0:
                f["flags"] = f.get("flags", 0) | v
            if keus <= 1 or self.kans(0.2):
                f["known"] = f.get("known", 0) | v

    def koppel(self, doel, p=0.5):
        return doel if doel and self.kans(p) else 0


def kind_en_ouders(v):
    r, t0 = v.r, v.t0
    leeftijd = r.choice([0, 1, 2, 3, 4, 8, 11, 12, 15, 16, 17, 17])
    geboren = v.nee(kal.plus_jaren(t0, -leeftijd), 200)
    geboren = max(geboren, kal.plus_jaren(t0, -18) + 1)
    if r.random() < 0.25:  # an age is reached while the case runs
        maanden = r.choice([48, 72, 144, 192, 198, 216])
        geboren = max(kal.plus_maanden(t0 + r.randint(-20, 300), -maanden), geboren - 400)
        geboren = max(geboren, kal.plus_jaren(t0, -18) + 1)
    if r.random() < 0.12:
        geboren = kal.dag(
            r.choice(
                [
                    d
                    for d in (20080229, 20120229, 20160229, 20200229, 20240229)
                    if kal.dag(d) > kal.plus_jaren(t0, -18)
                ]
            )
        )
    keus = r.random()
    if keus < 0.70:
        v.bij(F.GEBOORTE, geboren)
        v.dagen.pop()
        if r.random() < 0.04:
            v.bij(F.GEBOORTE, geboren + r.randint(0, 1))
    elif keus < 0.76:
        jaarmaand = kal.getal(geboren) // 100 * 100
        v.bij(F.GEBOORTE, jaarmaand if r.random() < 0.6 else jaarmaand // 10000 * 10000)
    elif keus < 0.84:
        for g in r.sample([4, 6, 12, 16, 165, 18], r.randint(1, 4)):
            d = kal.plus_maanden(geboren, 198 if g == 165 else 12 * g)
            v.bij(F.LEEFTIJDSGRENS, d + (r.random() < 0.05), value=g)
    elif keus < 0.90:
        v.bij(F.GEBOORTE, t0 + r.randint(-40, 120), value=1)
        if r.random() < 0.5:
            v.bij(F.GEBOORTE, t0 + r.randint(-40, 60))
    if r.random() < 0.08:
        v.bij(F.LEEFTIJDSGRENS, kal.plus_jaren(geboren, 18), value=18)
    for wie in r.sample([1, 2, 35], r.choice([0, 1, 1, 2, 2])):
        if r.random() < 0.6:
            v.bij(F.OUDER, geboren, person=wie)
            v.dagen.pop()
        if r.random() < 0.8:
            v.bij(
                F.GEZAG,
                max(geboren, t0 - 900),
                person=wie,
                value=r.choice([0, 0, 0, 1, 2]),
                last_day=v.nee(t0, 60) if r.random() < 0.12 else None,
            )
            v.dagen.pop()
    if r.random() < 0.04:
        wie = r.choice([0, 1, 2])
        v.bij(F.OVERLIJDEN, t0 + r.randint(-100 if wie else 30, 300), person=wie)
    v.geboren = geboren


def maatregelen(v):
    r, t0 = v.r, v.t0
    v.maatregelen, v.uitspraken = [], {}
    soort = r.random()

    def periode(value, first, last, ref=0, flags=0, order=None):
        ref2 = 0
        if order is not None:
            ref2 = v.bij(
                F.UITSPRAAK,
                order,
                value={1: 3, 2: 4, 3: 20, 4: 21, 5: 20}[value] if not ref else 1,
                flags=256 if v.kans(0.15) else 0,
            )
            v.feiten[-1].update(known=256) if v.feiten[-1].get("flags") else None
        m = v.bij(F.MAATREGEL, first, value=value, last_day=last, ref=ref, ref2=ref2, flags=flags)
        if flags:
            v.feiten[-1]["known"] = flags
        v.maatregelen.append((m, value, first, last))
        v.uitspraken[m] = ref2
        return m

    def order(first):
        return first + r.choice([0, 0, 0, -3, -20, 14]) if r.random() < 0.6 else None

    def duur(first, maanden):
        laatste = kal.plus_maanden(first, maanden) - 1
        return laatste + r.choice([0, 0, 0, 0, 1, -1, 5])

    if soort < 0.72:
        first = t0
        if r.random() < 0.2:
            vl = duur(t0, 3)
            periode(2, t0, vl, order=order(t0))
            first = vl + r.choice([1, 1, 1, -5, 10])
        last = duur(first, r.choice([12, 12, 12, 6, 3])) if r.random() < 0.95 else None
        m = periode(
            1,
            first,
            last,
            order=order(first),
            ref=v.maatregelen[0][0] if v.maatregelen and r.random() < 0.2 else 0,
        )
        for _ in range(r.choice([0, 0, 1, 1, 2, 3])):
            if last is None:
                break
            gat = r.choice([0, 0, 0, 0, 0, 3, -10])
            nieuw = last + 1 + gat
            flags = KENMERK.AANSLUITEND if gat > 0 and r.random() < 0.5 else 0
            last2 = duur(nieuw, r.choice([12, 12, 6, 1, 3]))
            m = periode(
                1,
                nieuw,
                last2,
                ref=m if r.random() < 0.7 else 0,
                flags=flags,
                order=v.nee(last, 25) if r.random() < 0.7 else None,
            )
            last = last2
    if soort > 0.64:
        first = t0 + (r.randint(-30, 200) if v.maatregelen else 0)
        waarde = r.choice([3, 3, 3, 4, 5])
        last = duur(first, 3) if waarde == 4 else (None if r.random() < 0.8 else duur(first, 24))
        periode(waarde, first, last, order=order(first))
        if waarde != 3 and r.random() < 0.6:
            periode(3, (last or first + 90) + 1, None, order=order(first + 80))
    if soort > 0.97 and r.random() < 0.5:
        v.maatregelen.clear()
        v.feiten = [f for f in v.feiten if f["kind"] != F.MAATREGEL]
    for m, value, first, last in list(v.maatregelen):
        if r.random() < 0.07:
            v.bij(F.BEEINDIGD, first + r.randint(5, 300), ref=m, value=r.randint(1, 11))
        if r.random() < 0.03:
            doel = v.uitspraken[m] if v.uitspraken[m] and r.random() < 0.5 else m
            v.bij(F.VERNIETIGING, first + r.randint(5, 200), ref=doel)


def een(v):
    """(id, first, last) of some measure, or what stands in for none."""
    if not v.maatregelen:
        return 0, v.t0, v.t0 + 365
    m = v.r.choice(v.maatregelen)
    return m[0], m[2], m[3] or m[2] + 400


def start(v):
    r = v.r
    for m, value, first, last in v.maatregelen:
        verlenging = m != v.maatregelen[0][0]
        if r.random() < (0.3 if verlenging else 0.88):
            d = first + r.choice([0, 0, 0, 1, -2, 3])
            b = v.bij(F.GI_BELAST, d, ref=v.koppel(m), value=r.choice([0, 0, 7, 7]))
            if r.random() < 0.88:
                v.bij(
                    F.GI_IN_KENNIS,
                    d + r.choice([0, 0, 1, 1, 2, 5, -2, -6]),
                    ref=r.choice([0, m, b]),
                )
            if r.random() < 0.12:
                d2 = d + r.randint(5, 150)
                b2 = v.bij(F.GI_BELAST, d2, ref=v.koppel(m), value=r.choice([8, 8, 0, 7]))
                if r.random() < 0.8:
                    v.bij(F.GI_IN_KENNIS, d2 + r.randint(-3, 4), ref=r.choice([0, m, b2]))
                if r.random() < 0.6:
                    v.bij(
                        F.WERKER_AANGEWEZEN,
                        d2 + r.randint(-1, 12),
                        ref=r.choice([0, m, b2]),
                        person=r.choice([0, 9, 10]),
                    )
            for _ in range(r.choice([0, 1, 1, 1, 2])):
                v.bij(
                    F.WERKER_AANGEWEZEN,
                    d + r.choice([-1, 0, 1, 2, 5, 7, 8, 9, 15]),
                    ref=r.choice([0, 0, m, b]),
                    person=r.choice([0, 9, 9, 10, 40]),
                )
            for _ in range(r.choice([0, 1, 1, 2, 3])):
                contact(v, d + r.choice([0, 2, 4, 6, 7, 8, 9, 10, 11, 12, 13, 20]), m)


def contact(v, d, m):
    r = v.r
    rollen, personen = 0, 0
    for rol, p in (
        (ROL.JEUGDIGE, 0.5),
        (ROL.OUDER_MET_GEZAG, 0.5),
        (ROL.JEUGDBESCHERMER, 0.7),
        (ROL.OUDER_ZONDER_GEZAG, 0.1),
        (ROL.VOOGD, 0.05),
        (ROL.GEDRAGSDESKUNDIGE, 0.1),
    ):
        rollen |= (r.random() < p) << rol
    for wie, p in ((0, 0.5), (1, 0.45), (2, 0.35), (9, 0.25), (10, 0.08), (5, 0.05)):
        personen |= (r.random() < p) << wie
    c = v.bij(
        F.CONTACT, d, ref=v.koppel(m, 0.4), value=r.randint(0, 6), roles=rollen, persons=personen
    )
    if r.random() < 0.15:
        v.bij(
            F.DEELNAME,
            d,
            ref=c,
            person=r.choice([0, 1, 2, 35, 9, 40]),
            value=r.choice([ACTOR.JEUGDIGE, ACTOR.OUDER_MET_GEZAG, ACTOR.JEUGDBESCHERMER]),
        )


def plan(v):
    r = v.r
    m, first, last = een(v)
    for _ in range(r.choice([0, 1, 1, 2])):
        a = first + r.choice([5, 10, 14, 20, 33])
        v.bij(F.FGP_AFGEZIEN, a, ref=v.koppel(m), value=r.randint(1, 3))
        if r.random() < 0.75:
            v.bij(
                F.PLAN_VASTGESTELD,
                a + r.choice([-20, 10, 40, 41, 42, 43, 44, 45, 60]),
                ref=v.koppel(m),
            )
    if r.random() < 0.2:
        v.bij(F.FGP_GEMAAKT, first + r.randint(5, 60), ref=v.koppel(m))
    if r.random() < 0.5:
        v.bij(F.KOERS, first + r.choice([-3, 10, 30, 41, 42, 43, 60]), ref=v.koppel(m))
    d = first + 40
    for _ in range(r.choice([0, 0, 1, 2, 3])):
        d += r.choice([100, 200, 365, 366, 364, 0, 400])
        v.bij(
            r.choice([F.PLAN_BEZIEN, F.PLAN_BEZIEN, F.PLAN_BIJGESTELD, F.PLAN_VASTGESTELD]),
            d,
            ref=v.koppel(m),
        )
    zorgen = [
        v.bij(F.NIEUWE_ERNSTIGE_ZORG, first + r.randint(0, 300), ref=v.koppel(m), value=1)
        for _ in range(r.choice([0, 0, 1, 2]))
    ]
    for _ in range(r.choice([0, 1, 1, 2])):
        v.bij(F.VEILIGHEIDSTAXATIE, first + r.randint(-5, 310), ref=r.choice([0, m] + zorgen))


def hulp(v):
    r = v.r
    m, first, last = een(v)
    b = 0
    if r.random() < 0.6:
        b = v.bij(
            F.HULP_BEPAALD,
            first + r.randint(0, 60),
            ref=v.koppel(m),
            value=r.choice([1, 1, 2, 3, 3, 4]),
        )
    drie = kal.plus_maanden(first, 3)
    if r.random() < 0.4:
        w = first + r.randint(-20, 80)
        v.bij(
            F.HULP_WACHTLIJST,
            w,
            ref=v.koppel(b, 0.8),
            last_day=w + r.randint(0, 120) if r.random() < 0.7 else None,
        )
    if r.random() < 0.6:
        g = v.bij(
            F.HULP_GESTART,
            drie + r.choice([-150, -60, -1, 0, 1, 2, 30]),
            ref=v.koppel(b, 0.8),
            person=1 if r.random() < 0.1 else 0,
        )
        if r.random() < 0.3:
            v.bij(F.HULP_BEEINDIGD, first + r.randint(-30, 40), ref=r.choice([g, b]))
    if r.random() < 0.3:
        v.bij(
            F.HULP_ALTERNATIEF_PASSEND, drie + r.choice([-30, -1, 0, 1, 10]), ref=v.koppel(b, 0.8)
        )
        v.vlag(v.feiten[-1], KENMERK.PROFESSIONAL_PASSEND, KENMERK.GEZIN_PASSEND)
    if r.random() < 0.25:
        v.bij(F.HULP_DOORBRAAK, drie + r.choice([-20, 0, 1, 25]), ref=v.koppel(b, 0.8))
    if r.random() < 0.2:
        v.bij(F.MELDING_LOKAAL_TEAM, v.nee(kal.plus_maanden(v.geboren, 198), 20), ref=v.koppel(m))


def uithuis(v):
    r = v.r
    m, first, last = een(v)
    if r.random() > 0.65:
        return
    begin = first + r.choice([0, 0, 10, 40])
    klasse = r.choice([1, 2, 3, 4, 5, 6, 1, 2])
    vorige, eind, mach = 0, begin, []
    for i in range(r.choice([1, 1, 2, 3])):
        laatste = (
            kal.plus_maanden(begin, r.choice([3, 6, 12, 12, 24])) - 1 + r.choice([0, 0, 1, -1])
        )
        if r.random() < 0.3:
            laatste = max(begin, last)
        u = 0
        if r.random() < 0.5:
            u = v.bij(
                F.UITSPRAAK,
                begin + r.choice([0, -2, -14, 3]),
                value=5 if i == 0 else 2,
                flags=256 if i == 0 and r.random() < 0.3 else 0,
            )
            if v.feiten[-1].get("flags"):
                v.feiten[-1]["known"] = 256
        vorige = v.bij(
            F.MACHTIGING, begin, value=klasse, last_day=laatste, ref=v.koppel(vorige, 0.7), ref2=u
        )
        mach.append((vorige, begin, laatste))
        if r.random() < 0.08:
            v.bij(F.BEEINDIGD, begin + r.randint(0, 200), ref=vorige)
        begin = laatste + 1 + r.choice([0, 0, 0, 5])
        if r.random() < 0.25:
            klasse = r.choice([1, 2, 4, 5, 6])
    d = mach[0][1] + r.choice([0, 0, 5, -400, -300, 85, 91, 92, 93, 94, 95, 120])
    pl = 0
    for _ in range(r.choice([0, 1, 1, 2, 3])):
        waarde = r.choice([1, 2, 3, 4, 5, 6])
        if r.random() < 0.5:
            waarde = v.feiten[-1].get("value", 1) if v.feiten[-1]["kind"] == F.PLAATSING else 1
        duur = r.choice([30, 200, 364, 365, 366, 400, 760])
        pl = v.bij(
            F.PLAATSING,
            d,
            value=waarde,
            ref=v.koppel(pl),
            last_day=d + duur if r.random() < 0.3 else None,
            flags=KENMERK.AANSLUITEND if r.random() < 0.15 else 0,
        )
        if v.feiten[-1].get("flags"):
            v.feiten[-1]["known"] = KENMERK.AANSLUITEND
        if r.random() < 0.2:
            v.bij(F.TERUGPLAATSING, d + r.choice([0, 1, duur, duur + 1]), ref=v.koppel(pl))
        if r.random() < 0.3:
            n = d + r.randint(10, duur)
            v.bij(
                F.VOORNEMEN,
                n,
                ref=pl,
                value=r.choice([3, 4]),
                last_day=n + r.randint(0, 90) if r.random() < 0.9 else None,
            )
        if r.random() < 0.2:
            v.bij(F.TOESTEMMING_VERBLIJF, d + r.randint(0, duur), ref=pl)
        if r.random() < 0.25:
            q = v.bij(F.VERZOEK, d + r.randint(0, duur), ref=pl, value=r.choice([11, 12]))
            v.vlag(v.feiten[-1], KENMERK.BESPROKEN_VERMELD)
            v.bij(
                F.UITSPRAAK,
                d + r.randint(0, duur + 20),
                ref=r.choice([q, q, 0]),
                value=r.choice([11, 12]),
                detail=r.choice([0, 0, 1, 2, 4]),
            )
        if r.random() < 0.1:
            v.bij(F.VERZOEK, d + 50, ref=pl, value=10)
            if r.random() < 0.7:
                v.bij(F.BESLUIT_GI, d + 50 + r.choice([3, 14, 15, 16, 30]), ref=v.id)
        d += duur + r.choice([0, 0, 1, 30])
    for mm, b, l in mach:
        if r.random() < 0.2:
            n = b + r.randint(0, 200)
            v.bij(F.VOORNEMEN, n, ref=mm, value=3, last_day=n + r.randint(0, 100))
        if r.random() < 0.25:
            v.bij(F.MEDEDELING_RVDK, b + r.randint(0, 250), ref=v.koppel(mm), value=2)
            v.vlag(v.feiten[-1], KENMERK.MET_VERSLAG)
        verlengen(v, mm, l, 2)


def verlengen(v, m, laatste, verzoek_value):
    """Petition, notices, report, intentions around the end of one period."""
    r = v.r
    if r.random() < 0.5:
        q = v.bij(
            F.VERZOEK,
            laatste - r.choice([70, 57, 56, 55, 50, 49, 48, 30, 5, -3]),
            ref=v.koppel(m, 0.6),
            value=verzoek_value,
        )
        v.vlag(v.feiten[-1], KENMERK.BESPROKEN_VERMELD)
        if r.random() < 0.5:
            v.bij(
                F.UITSPRAAK,
                laatste + r.randint(-30, 15),
                ref=q,
                value=verzoek_value,
                detail=r.choice([0, 0, 0, 1, 2, 4]),
            )
        if r.random() < 0.2:
            v.bij(F.ADVIES_RVDK, laatste - r.choice([80, 56, 50, 40]), ref=r.choice([q, m, 0]))
    for _ in range(r.choice([0, 0, 1, 2])):
        v.bij(
            F.VOORNEMEN,
            laatste - r.randint(0, 150),
            ref=m,
            value=r.choice([1, 2, 2, 3]),
            last_day=laatste - r.randint(-5, 0) if r.random() < 0.3 else None,
        )
    if r.random() < 0.35:
        v.bij(
            F.MEDEDELING_RVDK,
            laatste - r.choice([90, 64, 63, 62, 61, 60, 59, 58, 40]),
            ref=v.koppel(m, 0.6),
            value=r.choice([1, 1, 3]),
        )
        v.vlag(v.feiten[-1], KENMERK.MET_VERSLAG)
        if r.random() < 0.4:
            v.bij(F.VERSLAG, laatste - r.choice([90, 62, 60, 50]), ref=v.id)


def rechter(v):
    r = v.r
    for m, value, first, last in v.maatregelen:
        if value == 1 and last:
            verlengen(v, m, last, 1)
    m, first, last = een(v)
    if r.random() < 0.35:
        a = v.bij(F.SCHRIFTELIJKE_AANWIJZING, first + r.randint(0, 250), ref=v.koppel(m), value=1)
        d = v.dagen[-1]
        if r.random() < 0.5:
            v.bij(F.VERZOEK, d + r.choice([3, 13, 14, 15, 16, 30]), ref=a, value=8)
        if r.random() < 0.6:
            q = v.bij(F.VERZOEK, d + r.randint(0, 60), ref=a, value=9)
            dq = v.dagen[-1]
            if r.random() < 0.7:
                b = v.bij(
                    F.BESLUIT_GI,
                    dq + r.choice([1, 13, 14, 15, 16, 17, 18, 40]),
                    ref=q,
                    detail=r.randint(0, 4),
                )
                db = v.dagen[-1]
                if r.random() < 0.6:
                    v.bij(
                        F.VERZOEK,
                        db + r.choice([2, 12, 13, 14, 15, 16, 20]),
                        ref=r.choice([a, b]),
                        value=8,
                    )
    for u in [f for f in v.feiten if f["kind"] == F.UITSPRAAK and f.get("flags")]:
        if r.random() < 0.7:
            d = kal.dag(u["date"]) + r.choice([0, 3, 13, 14, 15, 16, 17])
            v.bij(
                F.GEHOORD,
                d,
                ref=u["id"],
                person=r.choice([0, 0, 1, 2]),
                persons=r.choice([0, 0, 1, 2, 4, 3]),
                roles=r.choice(
                    [0, 0, 1 << ROL.JEUGDIGE, 1 << ROL.BELANGHEBBENDE, 1 << ROL.OUDER_MET_GEZAG]
                ),
            )
    for _ in range(r.choice([0, 0, 1, 2])):
        d, mdo = first + r.randint(0, 300), 0
        if r.random() < 0.4:
            mdo = v.bij(
                F.MDO,
                d,
                ref=v.koppel(m),
                value=3,
                roles=r.choice([0, 1 << 8, 1 << 7, 1 << 7 | 1 << 8, 1]),
            )
            v.vlag(v.feiten[-1], KENMERK.DEELNEMERS_VOLLEDIG)
        k = v.bij(
            F.KERNBESLUIT,
            d,
            ref=v.koppel(m),
            ref2=mdo,
            value=r.choice([3, 4, 7, 8, 8]),
            detail=r.randint(0, 4),
            roles=r.choice([0, 1, 1 << 7, 1 << 7 | 1 << 8, 3, 6 | 1 << 10]),
        )
        v.vlag(v.feiten[-1], KENMERK.DEELNEMERS_VOLLEDIG)
        for _ in range(r.choice([0, 0, 1, 2])):
            v.bij(
                F.DEELNAME,
                d,
                ref=r.choice([k, mdo or k]),
                person=r.choice([0, 11, 12]),
                value=r.choice([1, 2, 8, 8, 9, 11]),
            )
        if r.random() < 0.4:
            v.bij(
                F.VERZOEK,
                kal.plus_maanden(d, 3) + r.choice([-30, 0, 1, 9]),
                ref2=k,
                value=r.choice([1, 13]),
            )
            v.vlag(v.feiten[-1], KENMERK.BESPROKEN_VERMELD)


def over_het_dossier(v):
    r = v.r
    ankers = [
        f
        for f in v.feiten
        if f["kind"]
        in (
            F.MAATREGEL,
            F.MACHTIGING,
            F.NIEUWE_ERNSTIGE_ZORG,
            F.SCHRIFTELIJKE_AANWIJZING,
            F.KERNBESLUIT,
            F.BESLUIT_GI,
        )
    ]
    normen = [403, 404, 404, 405, 406, 501, 501, 502, 606, 608, 705, 706, 712, 803]
    for _ in range(r.choice([0, 0, 1, 2, 3])):
        if not ankers:
            break
        a, n = r.choice(ankers), r.choice(normen)
        d = kal.dag(a["date"]) + r.randint(0, 200)
        soort = r.randrange(3)
        wie = r.choice([0, -1, 0, -1])
        if soort == 0:
            v.bij(
                F.UITLEG,
                d,
                ref=a["id"],
                value=n,
                person=wie,
                detail=r.randint(1, 8),
                last_day=d + r.randint(0, 200) if r.random() < 0.5 else None,
            )
        elif soort == 1:
            v.bij(
                F.OORDEEL,
                d,
                ref=a["id"],
                value=r.choice([405, 406]),
                person=wie,
                detail=r.choice([1, 2]),
            )
        else:
            v.bij(
                F.TERMIJN_GESTELD,
                d,
                ref=a["id"],
                value=r.choice([404, 501, 405, 406]),
                person=wie,
                last_day=d + r.randint(0, 60),
                detail=r.choice([0, 8, 14]),
            )
    for _ in range(r.choice([0, 0, 0, 1])):
        v.bij(F.LEZING, v.t0 + r.randint(-50, 300), value=r.randint(1, 14), detail=r.choice([1, 2]))
    if r.random() < 0.5:
        for k in r.sample(range(1, 88), r.randint(3, 40)):
            van = r.choice([kal.dag(16000101), v.t0 - 2000, v.t0 - 30, v.t0, v.t0 + 20])
            v.bij(
                F.VOLLEDIG,
                van,
                value=k,
                person=-1 if r.random() < 0.6 else r.choice([0, 0, 1]),
                last_day=v.t0 + r.randint(20, 900) if r.random() < 0.4 else None,
            )
    for f in v.feiten:
        if r.random() < 0.06 and f["date"] % 100:
            f["recorded"] = kal.getal(kal.dag(f["date"]) + r.choice([0, 1, 10, 100]))
        if r.random() < 0.02 and f["date"] % 100:
            f["withdrawn"] = kal.getal(kal.dag(f.get("recorded", f["date"])) + r.randint(0, 200))


def vraag(v):
    r = v.r
    nuttig = [d for d in v.dagen if d > 700000] or [v.t0]
    basis = r.choice(nuttig)
    as_of = r.choice(
        [
            basis,
            basis + 1,
            kal.vijf_werkdagen(basis)[0] + r.randint(0, 2),
            kal.vijf_werkdagen(basis)[1] + r.randint(0, 1),
            basis + 42 + r.randint(0, 3),
            kal.plus_maanden(basis, 3) + r.randint(-1, 3),
            basis + r.randint(0, 800),
            basis + r.randint(0, 800),
            v.t0 + r.randint(300, 1500),
            basis + 14 + r.randint(0, 4),
        ]
    )
    q = dict(as_of=kal.getal(as_of if v.vroeger else max(as_of, kal.dag(20230101))))
    as_of = kal.dag(q["as_of"])
    if r.random() < 0.15:
        q["known_on"] = kal.getal(as_of + r.choice([0, 0, -1, -30, 40]))
    if r.random() < 0.6:
        q["complete_kinds"] = r.choice([87, 87, 69, 69, 64, 20, 15, 45])
        if r.random() < 0.3:
            q["complete_from"] = kal.getal(v.t0 + r.choice([-400, -30, 0, 5]))
        if r.random() < 0.2:
            q["complete_through"] = kal.getal(max(v.t0 - 390, as_of - r.choice([0, 1, 10, 100])))
            if q.get("complete_from", 0) > q["complete_through"]:
                del q["complete_through"]
    if r.random() < 0.1:
        q["policy"] = r.choice([1, 2])
    if r.random() < 0.05:
        q["from"] = kal.getal(as_of - r.randint(0, 300))
    return q


def _zonder_kringen(feiten):
    """Take out each reference that leads back to its own fact."""
    per_id = {f["id"]: f for f in feiten}
    for f in feiten:
        for veld in ("ref", "ref2"):
            te_gaan, gezien = [f.get(veld)], set()
            while te_gaan:
                n = te_gaan.pop()
                if n and n not in gezien:
                    gezien.add(n)
                    te_gaan += [per_id[n].get("ref"), per_id[n].get("ref2")]
            if f["id"] in gezien:
                del f[veld]


def case(seed):
    v = Verhaal(seed)
    kind_en_ouders(v)
    maatregelen(v)
    for scene, p in ((start, 0.9), (plan, 0.6), (hulp, 0.5), (uithuis, 0.6), (rechter, 0.7)):
        if v.kans(p):
            scene(v)
    if v.kans(0.65):
        vormen(v)
    over_het_dossier(v)
    facts = v.feiten
    while True:  # a scene may have taken rows out again, and a row without its ref goes too
        bekend = {f["id"] for f in facts}
        for f in facts:
            for veld in ("ref", "ref2"):
                if f.get(veld) and f[veld] not in bekend:
                    del f[veld]
        _zonder_kringen(facts)
        over = [f for f in facts if f["kind"] not in MET_REF or f.get("ref")]
        if len(over) == len(facts):
            break
        facts = over
    v.r.shuffle(facts)
    extra = []
    if v.kans(0.05):
        extra = [kal.getal(v.t0 + v.r.randint(0, 60)) for _ in range(3)]
    return dict(query=vraag(v), facts=facts, extra_days=extra)


MET_REF = (
    F.VERNIETIGING,
    F.BEEINDIGD,
    F.PLAN_ONDERDEEL,
    F.HOGER_BEROEP,
    F.VOORNEMEN,
    F.BESLUIT_GI,
    F.GEHOORD,
    F.DEELNAME,
    F.UITLEG,
    F.OORDEEL,
    F.TERMIJN_GESTELD,
)
