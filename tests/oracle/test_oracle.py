#!/usr/bin/env python3
"""The oracle against dates worked by hand from the articles, with the reasoning beside each.

Owns: what must be true of the oracle before it may judge the library. Run: python3 test_oracle.py
"""

import csv
import datetime
import pathlib
import sys
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))

from oracle import kalender as kal  # noqa: E402
from oracle import random_cases  # noqa: E402
from oracle.evaluate import evaluate  # noqa: E402
from oracle.getallen import F, KENMERK, N, R, ROL, V  # noqa: E402
from oracle.normen import alle  # noqa: E402
from oracle.normen.rijen import lees_rijen  # noqa: E402
from oracle.oordeel import VOLGORDE  # noqa: E402

VECTOREN = pathlib.Path(__file__).resolve().parents[1] / "data" / "equated_days.csv"
OTS, VOTS, VOOGDIJ = N.MAATREGEL_OTS, N.MAATREGEL_VOTS, N.MAATREGEL_VOOGDIJ


def f(nummer, kind, date, **velden):
    return dict(id=nummer, kind=kind, date=date, **velden)


def ots(first=20260401, last=20270331, nummer=1, **velden):
    return f(nummer, F.MAATREGEL, first, last_day=last, value=OTS, **velden)


def een(norm, as_of, *feiten, person=0, ordinal=1, anchor=None, extra=(), **vraag):
    """The one finding of a norm (and person, ordinal, anchor)."""
    uit = [
        b
        for b in evaluate(dict(as_of=as_of, **vraag), list(feiten), extra)
        if (b["norm"], b["person"], b["ordinal"]) == (norm, person, ordinal)
        and anchor in (None, b["anchor"])
    ]
    assert len(uit) == 1, uit
    return uit[0]


class Kalender(unittest.TestCase):
    def test_pasen(self):
        # printed calendars: 2023 9 April, 2024 31 March, 2025 20 April, 2026 5 April, 2027 28 March
        for d in (20230409, 20240331, 20250420, 20260405, 20270328, 20280416, 20380425, 22850322):
            self.assertEqual(kal.getal(kal.pasen(d // 10000)), d)

    def test_feestdagen_2026(self):
        # Atw art. 3 lid 1: nieuwjaar, tweede Paasdag, Koningsdag, 5 mei, Hemelvaart, tweede
        # Pinksterdag, both Kerstdagen; Goede Vrijdag is lid 2
        self.assertEqual(
            sorted(map(kal.getal, kal.feestdagen(2026))),
            [20260101, 20260406, 20260427, 20260505, 20260514, 20260525, 20261225, 20261226],
        )
        self.assertEqual(kal.getal(kal.goede_vrijdag(2026)), 20260403)

    def test_koningsdag_op_zondag(self):
        # 27 April 2025 is a Sunday: celebrated on Saturday 26 April
        self.assertIn(kal.dag(20250426), kal.feestdagen(2025))
        self.assertNotIn(kal.dag(20250427), kal.feestdagen(2025))

    def test_gelijkgesteld(self):
        # day after Hemelvaart 2026 is in the decree; Monday 4 May 2026, a bridge day, is not
        self.assertTrue(kal.vrij(kal.dag(20260515)))
        self.assertFalse(kal.vrij(kal.dag(20260504)))
        self.assertTrue(kal.vrij(kal.dag(20260504), {kal.dag(20260504)}))

    @unittest.skipUnless(VECTOREN.exists(), "no table of equated days beside the tests yet")
    def test_gelijkgesteld_bestand(self):
        with VECTOREN.open(encoding="utf-8") as bestand:
            for rij in csv.DictReader(r for r in bestand if not r.startswith("#")):
                d = rij["date"].replace("-", "")
                self.assertTrue(kal.gelijkgesteld(kal.dag(int(d))), d)

    def test_maanden(self):
        # same day number, or the last day of the month
        for van, n, naar in (
            (20260131, 1, 20260228),
            (20240229, 12, 20250228),
            (20240229, 48, 20280229),
            (20260831, -2, 20260630),
            (20260228, 3, 20260528),
            (20251130, 3, 20260228),
        ):
            self.assertEqual(kal.getal(kal.plus_maanden(kal.dag(van), n)), naar)

    def test_verjaardag(self):
        # born 29 February 2008: 18 on 28 February or on 1 March 2026; 12 on 29 February 2020, no
        # dispute
        b = kal.dag(20080229)
        self.assertEqual(list(map(kal.getal, kal.verjaardag(b, 18))), [20260228, 20260301])
        self.assertEqual(list(map(kal.getal, kal.verjaardag(b, 12))), [20200229, 20200229])

    def test_vijf_werkdagen(self):
        # Thu 2 April 2026. Strict: Fri 3 (Goede Vrijdag) is a werkdag, Mon 6 is not: 3, 7, 8, 9,
        # 10. Wide: Goede Vrijdag is not: 7, 8, 9, 10, 13.
        self.assertEqual(
            list(map(kal.getal, kal.vijf_werkdagen(kal.dag(20260402)))), [20260410, 20260413]
        )
        # Fri 8 May 2026. Strict: 11, 12, 13, (14 Hemelvaart) 15, 18. Wide: 15 is equated: .., 18,
        # 19.
        self.assertEqual(
            list(map(kal.getal, kal.vijf_werkdagen(kal.dag(20260508)))), [20260518, 20260519]
        )
        # Thu 7 May 2026. Strict: 8, 11, 12, 13, 15; but a term ending on an equated day rolls
        # (Atw 1, 5) to Mon 18, which the wide reading counts as its fifth too.
        self.assertEqual(
            list(map(kal.getal, kal.vijf_werkdagen(kal.dag(20260507)))), [20260518, 20260518]
        )
        # no holiday near: Wed 4 March 2026 -> Wed 11 March
        self.assertEqual(
            list(map(kal.getal, kal.vijf_werkdagen(kal.dag(20260304)))), [20260311, 20260311]
        )

    def test_termijnenwet(self):
        # art. 1: 14 days from Sat 11 April 2026 end Sat 25, roll over Sunday and Koningsdag (Mon
        # 27)
        self.assertEqual(kal.getal(kal.termijn(kal.dag(20260411), 14, "day", True)), 20260428)
        # not statutory: never rolls
        self.assertEqual(kal.getal(kal.termijn(kal.dag(20260411), 14, "day", False)), 20260425)
        # art. 4: exactly three months is inside (Sat 4 July -> Mon 6), a year is outside (Sun 4
        # April)
        self.assertEqual(kal.getal(kal.termijn(kal.dag(20260404), 3, "month", True)), 20260706)
        self.assertEqual(kal.getal(kal.termijn(kal.dag(20260404), 1, "year", True)), 20270404)
        # art. 2: three days from Thu 24 December 2026 hold no ordinary day before Mon 28; two are
        # needed
        self.assertEqual(kal.getal(kal.termijn(kal.dag(20261224), 3, "day", True)), 20261229)


class Start(unittest.TestCase):
    """Besluit Jeugdwet 4.2.2; the day of the event is day 0."""

    def setUp(self):
        self.basis = (
            ots(),
            f(2, F.GI_BELAST, 20260401),
            f(3, F.GI_IN_KENNIS, 20260402),
            f(4, F.WERKER_AANGEWEZEN, 20260407),
            f(5, F.GEZAG, 20150412, person=1),
        )
        self.contact = f(6, F.CONTACT, 20260414, roles=1 << ROL.JEUGDBESCHERMER, persons=0b11)

    def test_eerste_contact_te_laat(self):
        # due 10 April, last defensible day 13 April (above); contact on the 14th is one day late
        for person in (-1, 0, 1):
            b = een(402, 20260420, *self.basis, self.contact, person=person)
            self.assertEqual(
                (b["due"], b["due_latest"], b["verdict"], b["days"]),
                (20260410, 20260413, V.MET_LATE, 1),
            )

    def test_later_van_belast_en_in_kennis(self):
        # "nadat de GI is belast ... en zij hiervan in kennis is gesteld": the later of the two
        b = een(401, 20260420, ots(), f(2, F.GI_BELAST, 20260408), f(3, F.GI_IN_KENNIS, 20260402))
        self.assertEqual((b["start"], b["due"]), (20260408, 20260415))

    def test_werker_op_tijd(self):
        self.assertEqual(een(401, 20260420, *self.basis)["verdict"], V.MET)

    def test_zonder_volledigheid_geen_overschrijding(self):
        # nobody said they looked: not known, never "overschreden"
        b = een(402, 20260420, *self.basis)
        self.assertEqual((b["verdict"], b["missing"]), (V.UNDETERMINED, F.CONTACT))
        b = een(402, 20260420, *self.basis, complete_kinds=69)
        self.assertEqual((b["verdict"], b["days"]), (V.BREACHED, 7))

    def test_volledig_tot_voor_de_laatste_dag(self):
        # the record is complete through 12 April; the last defensible day is the 13th, the strict
        # one the 10th: strictly late, by the wide reading not known
        b = een(402, 20260420, *self.basis, complete_kinds=69, complete_through=20260412)
        self.assertEqual((b["verdict"], b["verdict_strict"]), (V.UNDETERMINED, V.BREACHED))

    def test_lopend_tussen_de_lezingen(self):
        # on 11 April the early day has passed, the late one has not: two days left
        b = een(402, 20260411, *self.basis, complete_kinds=69)
        self.assertEqual((b["verdict"], b["verdict_strict"], b["days"]), (V.PENDING, V.BREACHED, 2))

    def test_lezing_en_beleid(self):
        lezing = f(9, F.LEZING, 20260101, value=N.READING_WERKDAG, detail=N.POLICY_VROEG)
        b = een(402, 20260420, *self.basis, self.contact, lezing)
        self.assertEqual((b["due_latest"], b["days"]), (20260410, 4))
        b = een(402, 20260420, *self.basis, self.contact, policy=N.POLICY_VROEG)
        self.assertEqual((b["due_latest"], b["days"]), (20260413, 4))

    def test_crisisdienst_telt_niet(self):
        # the contact must be by the appointed worker: somebody else's number, no role
        b = een(
            402,
            20260420,
            *self.basis[:3],
            f(4, F.WERKER_AANGEWEZEN, 20260407, person=9),
            f(6, F.CONTACT, 20260409, persons=0b100001),
            complete_kinds=69
        )
        self.assertEqual(b["verdict"], V.BREACHED)

    def test_ouder_gemist(self):
        # the child was seen in time, the parent with authority was not: the whole is late
        c = f(6, F.CONTACT, 20260409, roles=1 << ROL.JEUGDBESCHERMER, persons=0b1)
        delen = [
            een(402, 20260420, *self.basis, c, complete_kinds=69, person=p)["verdict"]
            for p in (-1, 0, 1)
        ]
        self.assertEqual(delen, [V.BREACHED, V.MET, V.BREACHED])

    def test_gezag_voorbij(self):
        # authority that ended before the start is owed no contact
        weg = f(5, F.GEZAG, 20150412, person=1, last_day=20260401)
        uit = evaluate(dict(as_of=20260420), list(self.basis[:4]) + [weg, self.contact])
        self.assertEqual([b["person"] for b in uit if b["norm"] == 402], [-1, 0])

    def test_ongeboren(self):
        b = een(402, 20260420, *self.basis, f(7, F.GEBOORTE, 20260601, value=1))
        self.assertEqual((b["verdict"], b["reason"]), (V.NOT_APPLICABLE, R.UNBORN))

    def test_geen_aanleiding(self):
        # no charge on record: unknown; and with a complete record: nothing was ever owed
        b = een(401, 20260420, ots())
        self.assertEqual((b["verdict"], b["missing"]), (V.UNDETERMINED, F.GI_BELAST))
        b = een(401, 20260420, ots(), complete_kinds=69)
        self.assertEqual((b["verdict"], b["reason"]), (V.NOT_APPLICABLE, R.NO_TRIGGER))

    def test_andere_gi(self):
        # a replaced GI: the clock runs again by the strict reading only
        nieuw = (f(7, F.GI_BELAST, 20260701, value=8), f(8, F.GI_IN_KENNIS, 20260701))
        basis = (ots(), f(2, F.GI_BELAST, 20260401, value=7)) + self.basis[2:]
        b = een(401, 20260801, *basis, *nieuw, ordinal=2, complete_kinds=69)
        self.assertEqual(
            (b["due"], b["verdict"], b["verdict_strict"]), (20260708, V.NOT_APPLICABLE, V.BREACHED)
        )

    def test_verlenging_begint_niet_opnieuw(self):
        b = evaluate(
            dict(as_of=20270601),
            [*self.basis, ots(20270401, 20280331, 7, ref=1), f(8, F.GI_BELAST, 20270401, ref=7)],
        )
        self.assertEqual([x["ordinal"] for x in b if x["norm"] == 401], [1])

    def test_ingetrokken_regel(self):
        # a row found wrong on 15 April: as known on the 14th it still stood
        fout = dict(self.contact, date=20260408, withdrawn=20260415)
        self.assertEqual(een(402, 20260420, *self.basis, fout)["verdict"], V.UNDETERMINED)
        b = een(402, 20260420, *self.basis, fout, known_on=20260414)
        self.assertEqual(b["verdict"], V.MET)


class Plan(unittest.TestCase):
    def test_zes_weken_goede_vrijdag(self):
        # Fri 20 February 2026 + 42 days = Fri 3 April = Goede Vrijdag; Sat, Sun, Mon tweede
        # Paasdag: rolls to Tue 7 April (Jeugdwet 4.1.3 lid 5; Atw 1, 3 lid 2)
        afgezien = f(2, F.FGP_AFGEZIEN, 20260220)
        b = een(403, 20260330, ots(20260201, 20270131), afgezien)
        self.assertEqual(
            (b["due"], b["due_latest"], b["verdict"], b["days"]), (20260407, 20260407, V.PENDING, 8)
        )

    def test_zes_weken_te_laat_uitgelegd(self):
        basis = (
            ots(20260201, 20270131),
            f(2, F.FGP_AFGEZIEN, 20260220),
            f(3, F.PLAN_VASTGESTELD, 20260410),
        )
        b = een(403, 20260420, *basis)
        self.assertEqual((b["verdict"], b["days"]), (V.MET_LATE, 3))
        uitleg = f(4, F.UITLEG, 20260409, ref=1, value=403, detail=1)
        self.assertEqual(een(403, 20260420, *basis, uitleg)["verdict"], V.EXPLAINED)
        # an explanation with a promised day holds when the plan came by that day
        self.assertEqual(
            een(403, 20260420, *basis, dict(uitleg, last_day=20260409))["verdict"], V.MET_LATE
        )
        self.assertEqual(
            een(403, 20260420, *basis, dict(uitleg, last_day=20260410))["verdict"], V.EXPLAINED
        )

    def test_familiegroepsplan(self):
        b = een(403, 20260420, ots(), f(2, F.FGP_GEMAAKT, 20260410))
        self.assertEqual((b["verdict"], b["reason"]), (V.NOT_APPLICABLE, R.FGP_GEMAAKT))

    def test_plan_voor_afzien(self):
        # a plan adopted in this measure before the waiver meets the norm
        b = een(
            403, 20260420, ots(), f(2, F.FGP_AFGEZIEN, 20260415), f(3, F.PLAN_VASTGESTELD, 20260410)
        )
        self.assertEqual(b["verdict"], V.MET)

    def test_koers_rolt_niet(self):
        # six weeks of the inspectorate from Sat 4 April 2026: Sat 16 May stays Saturday
        b = een(404, 20260501, ots(20260404, 20270403))
        self.assertEqual((b["due"], b["due_latest"]), (20260516, 20260516))

    def test_koers_uitspraak_of_ingang(self):
        # pronounced 20 March, in force 1 April: 1 May or 13 May
        b = een(404, 20260505, ots(ref2=2), f(2, F.UITSPRAAK, 20260320, value=3), complete_kinds=69)
        self.assertEqual(
            (b["start"], b["due"], b["due_latest"], b["verdict"], b["verdict_strict"]),
            (20260320, 20260501, 20260513, V.PENDING, V.BREACHED),
        )

    def test_termijn_gesteld(self):
        gesteld = f(2, F.TERMIJN_GESTELD, 20260402, ref=1, value=404, last_day=20260420)
        self.assertEqual(een(404, 20260410, ots(), gesteld)["due"], 20260420)
        self.assertEqual(een(404, 20260401, ots(), gesteld)["due"], 20260513)  # not yet set

    def test_hulp(self):
        # three months from 30 November 2025: 28 February 2026, not rolled (Saturday)
        b = een(501, 20260301, ots(20251130, 20261129), f(2, F.HULP_GESTART, 20260301))
        self.assertEqual((b["due"], b["verdict"], b["days"]), (20260228, V.MET_LATE, 1))
        # on a waiting list after intake is not started
        b = een(
            501,
            20260220,
            ots(20251130, 20261129),
            f(2, F.HULP_GESTART, 20260201, ref=4),
            f(3, F.HULP_WACHTLIJST, 20260115, ref=4),
            f(4, F.HULP_BEPAALD, 20251215, value=1),
        )
        self.assertEqual(b["verdict"], V.PENDING)
        # late by the doorbraakaanpak is judged positively
        b = een(501, 20260401, ots(20251130, 20261129), f(2, F.HULP_DOORBRAAK, 20260320))
        self.assertEqual((b["verdict"], b["reason"]), (V.EXPLAINED, R.DOORBRAAK))

    def test_jaarlijks(self):
        # Besluit Jeugdwet 4.2.4: reviewed 10 May 2026 after adoption 1 May 2025: nine days late;
        # then again
        basis = (
            ots(20250401, 20260331),
            ots(20260401, 20270331, 2),
            f(3, F.PLAN_VASTGESTELD, 20250501),
            f(4, F.PLAN_BEZIEN, 20260510),
        )
        b = een(601, 20260601, *basis)
        self.assertEqual((b["due"], b["verdict"], b["days"]), (20260501, V.MET_LATE, 9))
        self.assertEqual(een(601, 20260601, *basis, ordinal=2)["due"], 20270510)

    def test_veiligheid_zonder_termijn(self):
        self.assertEqual(een(405, 20260420, ots(), complete_kinds=69)["verdict"], V.JUDGEMENT)
        oordeel = f(2, F.OORDEEL, 20260415, ref=1, value=405, detail=N.OORDEEL_VOLDAAN)
        b = een(405, 20260420, ots(), oordeel, complete_kinds=69)
        self.assertEqual((b["verdict"], b["done"]), (V.MET, 20260415))

    def test_lokaal_team(self):
        # born 31 August 2009: 16 years and six months on 28 February 2026
        b = een(502, 20260227, ots(20250601, 20260531), f(2, F.GEBOORTE, 20090831))
        self.assertEqual((b["due"], b["verdict"], b["days"]), (20260228, V.PENDING, 1))


class Duur(unittest.TestCase):
    def test_vots(self):
        # three months at most: from 10 January 2026 through 9 April; the 10th is one day too many
        for laatste, verdict, dagen in ((20260409, V.MET, 0), (20260410, V.BREACHED, 1)):
            b = een(407, 20260201, f(1, F.MAATREGEL, 20260110, last_day=laatste, value=VOTS))
            self.assertEqual((b["verdict"], b["days"]), (verdict, dagen))

    def test_ots_schrikkeldag(self):
        # from 29 February 2024: a year ends 27 February 2025 (strict) or 28 February
        b = een(408, 20240301, ots(20240229, 20250228))
        self.assertEqual(
            (b["due"], b["due_latest"], b["verdict"], b["verdict_strict"]),
            (20250227, 20250228, V.MET, V.BREACHED),
        )

    def test_verlenging(self):
        b = een(701, 20270501, ots(), ots(20270401, 20280401, 2, ref=1))
        self.assertEqual((b["anchor"], b["verdict"], b["days"]), (2, V.BREACHED, 1))

    def test_achttien(self):
        # 18 on 1 June 2026: the last day is 31 May
        b = een(714, 20260501, ots(20250601, 20260601), f(2, F.GEBOORTE, 20080601))
        self.assertEqual((b["due"], b["verdict"], b["days"]), (20260531, V.BREACHED, 1))

    def test_achttien_onvolledige_datum(self):
        # born in June 2008: 31 May or 29 June 2026; the end of 10 June is too late for some births
        b = een(714, 20260501, ots(20250611, 20260610), f(2, F.GEBOORTE, 20080600))
        self.assertEqual((b["verdict"], b["reason"]), (V.UNDETERMINED, R.PARTIAL_DATE))


class Machtiging(unittest.TestCase):
    M = f(1, F.MACHTIGING, 20190620, last_day=20200619, value=N.PLAATS_PLEEGZORG)

    def test_vervallen(self):
        # BW 1:265c lid 3; hof: of 20 June 2019, lapsed on 20 September 2019. Last executable day:
        # the 19th, a Thursday, so no rolling either way
        b = een(604, 20190920, self.M, complete_kinds=69)
        self.assertEqual(
            (b["due"], b["due_latest"], b["verdict"], b["days"]),
            (20190919, 20190919, V.BREACHED, 1),
        )
        self.assertEqual(een(604, 20190919, self.M, complete_kinds=69)["verdict"], V.PENDING)

    def test_op_de_laatste_dag(self):
        plek = f(2, F.PLAATSING, 20190919, value=N.PLAATS_NETWERKPLEEGZORG)
        self.assertEqual(een(604, 20190930, self.M, plek)["verdict"], V.MET)

    def test_andere_soort_plek(self):
        # another kind of place is not execution
        plek = f(2, F.PLAATSING, 20190701, value=N.PLAATS_RESIDENTIEEL)
        self.assertEqual(een(604, 20190930, self.M, plek, complete_kinds=69)["verdict"], V.BREACHED)

    def test_rolt_in_een_lezing(self):
        # from 21 March 2026 the last day is Sat 20 June: by the Atw reading Mon 22 June
        b = een(604, 20260621, f(1, F.MACHTIGING, 20260321, last_day=20270320, value=1))
        self.assertEqual((b["due"], b["due_latest"], b["verdict"]), (20260620, 20260622, V.PENDING))

    def test_binnen_ots(self):
        m = f(2, F.MACHTIGING, 20260401, last_day=20270401, value=1)
        b = een(603, 20260501, ots(), m)
        self.assertEqual((b["due"], b["verdict"], b["days"]), (20270331, V.BREACHED, 1))

    def test_verhuizing_na_een_jaar(self):
        # BW 1:265i: in the family from 1 April 2025; moved on 1 April 2026 = a year: consent needed
        basis = (
            ots(20250401, 20260331),
            ots(20260401, 20270331, 2),
            f(3, F.PLAATSING, 20250401, value=1),
        )
        b = een(
            605, 20260501, *basis, f(4, F.PLAATSING, 20260401, value=1), anchor=3, complete_kinds=69
        )
        self.assertEqual((b["due"], b["verdict"]), (20260401, V.BREACHED))
        b = een(
            605, 20260501, *basis, f(4, F.PLAATSING, 20260331, value=1), anchor=3, complete_kinds=69
        )
        self.assertEqual((b["verdict"], b["reason"]), (V.NOT_APPLICABLE, R.TOO_SHORT))


class Aanwijzing(unittest.TestCase):
    def test_vervallenverklaring(self):
        # 264 lid 3: sent Fri 13 March 2026, the term starts the day after: Fri 27 March
        a = f(1, F.SCHRIFTELIJKE_AANWIJZING, 20260313)
        self.assertEqual(een(606, 20260320, a)["due"], 20260327)
        # sent Mon 13 April: Mon 27 April is Koningsdag: Tue 28 April; then the right is gone, no
        # breach
        a = f(1, F.SCHRIFTELIJKE_AANWIJZING, 20260413)
        self.assertEqual(een(606, 20260428, a)["verdict"], V.PENDING)
        b = een(606, 20260429, a, complete_kinds=69)
        self.assertEqual((b["verdict"], b["reason"]), (V.NOT_APPLICABLE, R.NO_REQUEST))

    def test_na_te_late_beslissing(self):
        # received 2 March 2026, decision due 16 March, sent Wed 18 March: late. Lid 4: the day of
        # sending counts: 31 March (+13); or as lid 3: 1 April (+14)
        basis = (
            f(1, F.SCHRIFTELIJKE_AANWIJZING, 20260201),
            f(2, F.VERZOEK, 20260302, value=N.VERZOEK_INTREKKING_AANWIJZING, ref=1),
            f(3, F.BESLUIT_GI, 20260318, ref=2),
        )
        b = een(607, 20260401, *basis)
        self.assertEqual((b["due"], b["verdict"], b["days"]), (20260316, V.MET_LATE, 2))
        b = een(608, 20260330, *basis)
        self.assertEqual((b["due"], b["due_latest"]), (20260331, 20260401))

    def test_na_tijdige_beslissing(self):
        basis = (
            f(2, F.VERZOEK, 20260302, value=N.VERZOEK_INTREKKING_AANWIJZING),
            f(3, F.BESLUIT_GI, 20260316, ref=2),
        )
        b = een(608, 20260320, *basis)
        self.assertEqual((b["due"], b["due_latest"]), (20260330, 20260330))

    def test_spoed(self):
        # Rv 800 lid 3: pronounced Sat 11 April 2026: Sat 25 April; rolled past Koningsdag: Tue 28
        # April
        u = f(
            1,
            F.UITSPRAAK,
            20260411,
            value=N.VERZOEK_VOTS,
            flags=KENMERK.SPOED_ZONDER_VERHOOR,
            known=KENMERK.SPOED_ZONDER_VERHOOR,
        )
        b = een(409, 20260420, u, person=-1)
        self.assertEqual((b["due"], b["due_latest"]), (20260425, 20260428))
        # Rv 809: born 12 April 2014, eleven on the day of the order
        b = een(410, 20260420, u, f(2, F.GEBOORTE, 20140412))
        self.assertEqual((b["verdict"], b["reason"]), (V.NOT_APPLICABLE, R.AGE))
        self.assertEqual(een(410, 20260420, u, f(2, F.GEBOORTE, 20140411))["verdict"], V.PENDING)


class Verlengen(unittest.TestCase):
    """An ots through 30 August 2026: it is over on 31 August (E)."""

    O = ots(20250831, 20260830)

    def test_mededeling(self):
        # E - 2 months = 30 June (31 June does not exist), over at 00:00: last day 29 June; the
        # naive L - 2 months is 30 June. Counted back, so no rolling
        b = een(707, 20260601, self.O)
        self.assertEqual(
            (b["due"], b["due_latest"], b["verdict"], b["alternative"]),
            (20260629, 20260630, V.PENDING, 705),
        )

    def test_verzoek(self):
        # 30 August - 56 days = 5 July; in the eighth week: 30 August - 49 days = 12 July
        b = een(705, 20260601, self.O)
        self.assertEqual((b["due"], b["due_latest"]), (20260705, 20260712))

    def test_weg_open(self):
        # after 29 June it must be known which road is taken
        self.assertEqual(een(705, 20260629, self.O)["verdict"], V.PENDING)
        for norm in (705, 707):
            b = een(norm, 20260630, self.O)
            self.assertEqual((b["verdict"], b["reason"]), (V.UNDETERMINED, R.ROAD_OPEN))

    def test_gekozen_weg(self):
        wel = f(2, F.VOORNEMEN, 20260501, ref=1, value=N.VOORNEMEN_VERLENGEN)
        self.assertEqual(een(707, 20260710, self.O, wel)["reason"], R.OTHER_ROAD)
        b = een(705, 20260710, self.O, wel, complete_kinds=69)
        self.assertEqual((b["verdict"], b["verdict_strict"]), (V.PENDING, V.BREACHED))

    def test_verzoek_55_dagen(self):
        # 55 days before the end: late by "eight weeks before", in time by "in the eighth week"
        q = f(2, F.VERZOEK, 20260706, value=N.VERZOEK_VERLENGING_OTS, ref=1)
        b = een(705, 20260801, self.O, q)
        self.assertEqual((b["verdict"], b["verdict_strict"]), (V.MET, V.MET_LATE))

    def test_verslag_erbij(self):
        # the notice of 29 June without its report counts from the day of the report
        m = f(
            2,
            F.MEDEDELING_RVDK,
            20260629,
            value=N.MEDEDELING_NIET_VERLENGEN,
            ref=1,
            known=KENMERK.MET_VERSLAG,
        )
        b = een(707, 20260901, self.O, m, f(3, F.VERSLAG, 20260702, ref=2))
        self.assertEqual((b["done"], b["verdict"], b["days"]), (20260702, V.MET_LATE, 2))
        b = een(707, 20260901, self.O, dict(m, flags=KENMERK.MET_VERSLAG))
        self.assertEqual(b["verdict"], V.MET)

    def test_beslist_na_afloop(self):
        # hof 's-Gravenhage 31-5-2000: extended after it expired
        b = een(
            703,
            20260910,
            self.O,
            ots(20260831, 20270830, 2, ref=1, ref2=3),
            f(3, F.UITSPRAAK, 20260901, value=1),
            anchor=1,
        )
        self.assertEqual((b["due"], b["verdict"], b["days"]), (20260830, V.MET_LATE, 2))

    def test_einde_plaatsing(self):
        # meant to end on 15 May 2026, so from 16 May: a month before is 16 April: last day 15
        # April, by both ways of counting
        m = f(2, F.MACHTIGING, 20250831, last_day=20260830, value=1)
        v = f(
            3, F.VOORNEMEN, 20260401, ref=2, value=N.VOORNEMEN_EERDER_BEEINDIGEN, last_day=20260515
        )
        b = een(709, 20260410, self.O, m, v)
        self.assertEqual((b["due"], b["due_latest"], b["verdict"]), (20260415, 20260415, V.PENDING))

    def test_twee_jaar(self):
        # placed 31 August 2024, E = 31 August 2026: exactly two years; a day later is too short
        eerste = ots(20240831, 20250830, 5)
        for dag_, reden in ((20240831, 0), (20240901, R.TOO_SHORT)):
            b = een(710, 20260601, eerste, self.O, f(2, F.PLAATSING, dag_, value=1), anchor=1)
            self.assertEqual(b["reason"], reden)

    def test_perspectief(self):
        k = f(1, F.KERNBESLUIT, 20251130, value=N.BESLUIT_PERSPECTIEF)
        self.assertEqual(een(712, 20260101, k)["due"], 20260228)


class Vormen(unittest.TestCase):
    """The general shapes, each on one norm; days counted from the article."""

    def test_termijn_van_een_maand(self):
        # Jeugdwet 4.2.1 lid 5 (258): within one month of receiving the finding. Mon 2 February 2026
        # + 1 month = Mon 2 March; from Sat 31 January: Sat 28 February, rolled to Mon 2 March.
        for dag, due in ((20260202, 20260302), (20260131, 20260302)):
            b = een(258, 20260220, f(2, F.OORDEEL_KLACHTENCOMMISSIE, dag))
            self.assertEqual((b["verdict"], b["due"]), (V.PENDING, due))
        reactie = f(3, F.REACTIE_OP_KLACHT, 20260303, ref=2)
        b = een(258, 20260401, f(2, F.OORDEEL_KLACHTENCOMMISSIE, 20260202), reactie)
        self.assertEqual((b["verdict"], b["days"], b["done"]), (V.MET_LATE, 1, 20260303))

    def test_een_recht_dat_niet_is_gebruikt(self):
        # Rv 806 lid 1 (263): appeal within three months; not appealing is no breach
        uitspraak = f(2, F.UITSPRAAK, 20260302, value=N.VERZOEK_OTS)
        self.assertEqual(een(263, 20260602, uitspraak)["verdict"], V.PENDING)  # the last day
        b = een(263, 20260603, uitspraak)
        self.assertEqual((b["verdict"], b["reason"]), (V.NOT_APPLICABLE, R.NO_REQUEST))

    def test_acht_maanden_rolt_niet(self):
        # BW 1:338 lid 3 (856): eight months; Atw art. 4 a leaves out what is longer than three
        # months. 15 June 2025 + 8 months is Sunday 15 February 2026, and stays there.
        m = f(1, F.MAATREGEL, 20250615, value=VOOGDIJ)
        b = een(856, 20260215, m)
        self.assertEqual((b["verdict"], b["due"], b["days"]), (V.PENDING, 20260215, 0))
        self.assertEqual(een(856, 20260216, m, complete_kinds=87)["verdict"], V.BREACHED)

    def test_vraag_tot_een_oordeel(self):
        # 216: only a professional can judge; ten days after the first day of the measure
        b = een(216, 20260411, ots())
        self.assertEqual((b["verdict"], b["reason"], b["days"]), (V.JUDGEMENT, R.QUESTION, 10))
        ja = f(5, F.OORDEEL, 20260410, ref=1, value=216, detail=N.OORDEEL_VOLDAAN)
        b = een(216, 20260411, ots(), ja)
        self.assertEqual((b["verdict"], b["done"]), (V.MET, 20260410))

    def test_bevoegd(self):
        # BW 1:264 lid 1 (659): parent with authority, or child of twelve or older
        kind = lambda geboren: (
            f(2, F.GEBOORTE, geboren),
            f(3, F.VERZOEK, 20260401, value=N.VERZOEK_VERVALLEN_AANWIJZING, roles=1),
        )
        self.assertEqual(een(659, 20260501, *kind(20140401))["verdict"], V.MET)  # twelve today
        b = een(659, 20260501, *kind(20140402))  # twelve tomorrow
        self.assertEqual((b["verdict"], b["reason"]), (V.BREACHED, R.AGE))

    def test_toestemming_per_leeftijd(self):
        # Jeugdwet 7.3.4, 7.3.5 (304): parents to 16, the child from 12; the last answer counts
        feiten = lambda geboren: (
            f(2, F.GEBOORTE, geboren),
            f(3, F.GEZAG, geboren, person=1),
            f(4, F.TOESTEMMING, 20260310, person=1, value=1, detail=N.ANTWOORD_GEGEVEN),
            f(5, F.HULP_GESTART, 20260316),
        )
        vraag = dict(complete_kinds=87)
        jong = een(304, 20260401, *feiten(20140317), person=0, **vraag)  # twelve a day later
        self.assertEqual((jong["verdict"], jong["reason"]), (V.NOT_APPLICABLE, R.AGE))
        ouder = een(304, 20260401, *feiten(20140317), person=1, **vraag)
        self.assertEqual((ouder["verdict"], ouder["done"]), (V.MET, 20260310))
        zestien = een(304, 20260401, *feiten(20100316), person=1, **vraag)  # sixteen that day
        self.assertEqual((zestien["verdict"], zestien["reason"]), (V.NOT_APPLICABLE, R.AGE))
        self.assertEqual(een(304, 20260401, *feiten(20100316), **vraag)["verdict"], V.BREACHED)

    def test_aanwezig_en_de_verwijzing(self):
        # 645: an unlinked arrangement after two placements may be for either; a linked one is not
        plek = (
            ots(20260302, 20270301),
            f(2, F.PLAATSING, 20260420, last_day=20260503, value=2),
            f(3, F.PLAATSING, 20260504, value=5),
        )
        los = f(4, F.OMGANGSREGELING, 20260511, value=1)
        for anchor in (2, 3):
            b = een(645, 20260601, *plek, los, anchor=anchor)
            self.assertEqual((b["verdict"], b["reason"]), (V.UNDETERMINED, R.AMBIGUOUS_LINK))
        vast = dict(los, ref=3)
        self.assertEqual(een(645, 20260601, *plek, vast, anchor=3)["verdict"], V.MET)
        b = een(645, 20260601, *plek, vast, anchor=2, complete_kinds=87)
        self.assertEqual((b["verdict"], b["days"]), (V.JUDGEMENT, 42))

    def test_iedere_norm_heeft_een_functie(self):
        self.assertEqual(set(alle()), set(lees_rijen()))


class Eigenschappen(unittest.TestCase):
    def test_willekeurige_gevallen(self):
        # what must hold of any case: order carries no meaning, a done day never lies ahead, a
        # breach needs a record that was declared complete, the whole is never better than its
        # worst part
        for zaad in range(60):
            z = random_cases.case(zaad)
            uit = evaluate(z["query"], z["facts"], z["extra_days"])
            self.assertEqual(uit, evaluate(z["query"], z["facts"][::-1], z["extra_days"]))
            for b in uit:
                self.assertLessEqual(b["done"], z["query"]["as_of"])
                self.assertLessEqual(b["due"], b["due_latest"])
                self.assertIn(b["verdict"], VOLGORDE)

    def test_geldige_invoer(self):
        for zaad in range(60):
            feiten = random_cases.case(zaad)["facts"]
            ids = [x["id"] for x in feiten]
            self.assertEqual(len(ids), len(set(ids)))
            for x in feiten:
                self.assertTrue(all(not x.get(r) or x[r] in ids for r in ("ref", "ref2")))
                self.assertTrue(not x.get("last_day") or x["last_day"] >= x["date"])
                if x["date"] % 100:
                    datetime.date(x["date"] // 10000, x["date"] // 100 % 100, x["date"] % 100)


if __name__ == "__main__":
    unittest.main()
