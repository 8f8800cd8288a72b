#!/usr/bin/env python3
"""Make the caseload of the quickstart: 200 invented children in one .zaak file.

    make_caseload.py [directory]        default: caseload/ beside this script

Writes kinderen.zaak there. The same bytes every time, with any Python 3: the chance comes from a
small generator of our own with a fixed seed, and the calendar is that of datetime. Nobody in it
exists; there are no names and no numbers of persons. The facts follow the usual course of a
measure, with what goes wrong in practice: late or missing contacts, waiting lists, unrecorded
facts, extensions that are bridged, placements that were not carried out, children turning
eighteen. Nothing here says what a verdict should be.
"""

import sys
from datetime import date, timedelta
from pathlib import Path

AS_OF = date(2026, 11, 2)
CHILDREN = 200
SEED = 20261102

HEAD = """\
# Tweehonderd verzonnen kinderen op een dag, voor wie de toets op een hele caseload wil zien.
# Gemaakt door make_caseload.py, altijd hetzelfde; niemand hierin bestaat. Er staan geen
# verwachtingen bij. De verdeling volgt ruwweg de praktijk: vooral ondertoezichtstellingen, een
# derde voogdij, enkele voorlopige maatregelen. Wat een dossier niet noemt is onbekend, tenzij er
# staat dat het volledig is.
zaak Caseload van tweehonderd kinderen
peildatum {as_of}
"""


class Chance:
    """SplitMix64: small, known, and the same everywhere."""

    def __init__(self, seed):
        self.state = seed

    def bits(self):
        mask = (1 << 64) - 1
        self.state = (self.state + 0x9E3779B97F4A7C15) & mask
        z = self.state
        z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & mask
        z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & mask
        return z ^ (z >> 31)

    def between(self, low, high):
        """A whole number from low through high."""
        return low + self.bits() % (high - low + 1)

    def percent(self, n):
        return self.bits() % 100 < n

    def pick(self, *options):
        """One of (weight, value) pairs."""
        at = self.bits() % sum(weight for weight, _ in options)
        for weight, value in options:
            if at < weight:
                return value
            at -= weight
        raise AssertionError("unreachable")


def days(n):
    return timedelta(days=n)


def office_day(day):
    """The day itself, or the Monday after a weekend."""
    return day + days({5: 2, 6: 1}.get(day.weekday(), 0))


def court_day(day):
    """The day itself, or the Friday before a weekend."""
    return day - days({5: 1, 6: 2}.get(day.weekday(), 0))


def years_later(day, years):
    try:
        return day.replace(year=day.year + years)
    except ValueError:
        return day.replace(year=day.year + years, day=28)


def months_later(day, months):
    month = day.month - 1 + months
    first = date(day.year + month // 12, month % 12 + 1, 1)
    last = (first.replace(day=28) + days(4)).replace(day=1) - days(1)
    return first.replace(day=min(day.day, last.day))


class Child:
    """The facts of one child: what had happened by AS_OF, and before the file closed."""

    def __init__(self, chance, number, birth):
        self.chance = chance
        self.birth = birth
        self.eighteen = years_later(birth, 18)
        self.closed = AS_OF
        self.label = f"k{number:03d}"
        self.first_id = chance.between(1, 9) * 1000 + chance.between(1, 400)
        self.head = []
        self.rows = []
        self.petitions = {}

    def add(self, day, before, after=""):
        """Record a fact: the words before its date, and after it. False if it lies too late."""
        if day > self.closed:
            return False
        self.rows.append((day, len(self.rows), f"{before} {day} {after}".rstrip()))
        return True

    def period(self, name, what, first, last, after):
        """A measure or authorisation; it may begin after AS_OF when it was ordered before."""
        line = f"@{name} {what} {first} t/m {last} {after}"
        self.rows.append((first, len(self.rows), line))

    def some(self, day, low, high):
        """An office day, low to high days after `day`."""
        return office_day(day + days(self.chance.between(low, high)))

    def text(self):
        lines = [f"kind {self.label}"] + self.head + [line for _, _, line in sorted(self.rows)]
        lines[1 + len(self.head)] += f" nr {self.first_id}"
        return "\n".join(lines) + "\n"


def family(chance, child, authority):
    """Birth, parents and who has authority. Returns the numbers of the parents with authority."""
    if chance.percent(6):  # only the month is known
        month = f"geboorte {child.birth.year}-{child.birth.month:02d}"
        child.rows.append((child.birth, len(child.rows), month))
    else:
        child.add(child.birth, "geboorte")
    child.add(child.birth, "ouder 1")
    second = chance.percent(85)
    if second:
        child.add(child.birth, "ouder 2")
    if not authority:
        return []
    holders = [1, 2] if second and chance.percent(65) else [1]
    for holder in holders:
        child.add(child.birth, f"gezag {holder}")
    return holders


# What the file of an example keeps in full; over the other kinds of fact it says nothing.
COMPLETE = (
    "maatregel, uitspraak, beeindigd, gi_belast, gi_in_kennis, werker_aangewezen, contact",
    "fgp_afgezien, fgp_gemaakt, koers, plan_vastgesteld, plan_bijgesteld, plan_bezien, veiligheidstaxatie",
    "nieuwe_ernstige_zorg, hulp_bepaald, hulp_gestart, hulp_alternatief_passend, hulp_doorbraak, machtiging, plaatsing",
    "terugplaatsing, toestemming_verblijf, voornemen, verzoek, besluit_gi, mededeling_rvdk, advies_rvdk, verslag",
    "schriftelijke_aanwijzing, melding_lokaal_team",
    "gezag, ouder allen",
)


def declare(chance, child, start):
    """How far the record is declared complete."""
    how = chance.pick((62, "alles"), (22, "begin"), (16, "niets"))
    if how == "alles":
        for kinds in COMPLETE:
            child.rows.append((AS_OF, len(child.rows), f"volledig {kinds}"))
    elif how == "begin":
        kinds = "gi_belast, gi_in_kennis, werker_aangewezen, contact"
        child.add(start, f"volledig {kinds}", f"t/m {AS_OF}")


def first_weeks(chance, child, start, measure, holders, gi):
    """Charged, informed, a worker and the first contact."""
    worker = chance.between(11, 29)
    if chance.percent(5):
        return
    child.add(start, "gi_belast", f"gi {gi} bij @{measure}")
    informed = office_day(start + days(chance.pick((45, 0), (35, 1), (15, 2), (5, 6))))
    if chance.percent(95):
        child.add(informed, "gi_in_kennis", f"bij @{measure}")
    wait = chance.pick((30, 0), (30, 1), (15, 3), (13, 6), (7, 9), (5, 24))
    appointed = office_day(informed + days(wait))
    if chance.percent(96):
        child.add(appointed, f"werker_aangewezen werker {worker}", f"bij @{measure}")
    wait = chance.pick((25, 1), (30, 2), (20, 3), (10, 5), (10, 9), (5, 20))
    met = office_day(appointed + days(wait))
    form = chance.pick((75, "huisbezoek"), (15, "kantoor"), (10, "beeldbellen"))
    how = chance.pick((68, "samen"), (14, "later"), (6, "niet"), (12, "apart"))
    if chance.percent(4):
        return
    present = ["jeugdige"] + [f"ouder {holder}" for holder in holders]
    last = present.pop() if len(holders) > 1 and how != "samen" else ""
    recorded = met + days(chance.between(6, 40))
    late = chance.percent(8) and recorded <= AS_OF
    who = f"{form} werker {worker}, {', '.join(present)}"
    child.add(met, "contact", who + (f" geregistreerd {recorded}" if late else ""))
    if last and how == "apart":
        child.add(met, "contact", f"telefoon werker {worker}, {last}")
    elif last and how == "later":
        child.add(child.some(met, 3, 25), "contact", f"kantoor werker {worker}, {last}")


def safety(chance, child, start, measure):
    """The assessment at the start, and at new concerns."""
    if chance.percent(86):
        child.add(child.some(start, 3, 28), "veiligheidstaxatie", f"bij @{measure}")
    for n in (1, 2):
        if not chance.percent(8):
            continue
        concern = child.some(start, 40, 700)
        what = chance.pick((60, "zorg"), (40, "omstandigheid"))
        noted = child.add(concern, f"@zorg{n} nieuwe_ernstige_zorg", f"{what} bij @{measure}")
        if noted and chance.percent(75):
            child.add(child.some(concern, 0, 12), "veiligheidstaxatie", f"bij @zorg{n}")


def plan(chance, child, start, measure, guardian):
    """Family group plan, course, plan and its yearly review."""
    adopted = office_day(start + days(chance.pick((60, 35), (25, 50), (15, 75))))
    if not guardian:
        offered = child.some(start, 5, 20)
        child.add(offered, "fgp_aangeboden", f"bij @{measure}")
        if chance.percent(8):
            child.add(child.some(offered, 20, 45), "fgp_gemaakt", f"bij @{measure}")
        elif chance.percent(92):
            waived = child.some(offered, 0, 14)
            why = chance.pick((80, "ouders"), (12, "bedreiging"), (8, "belang"))
            child.add(waived, "fgp_afgezien", f"{why} bij @{measure}")
            wait = chance.pick((64, 26), (22, 40), (14, 60)) + chance.between(0, 9)
            adopted = office_day(waived + days(wait))
            if chance.percent(5):
                ground = chance.pick((50, "personeel"), (30, "onderzoek"), (20, "ouders"))
                child.add(waived + days(41), "uitleg PLAN_ZES_WEKEN", f"bij @{measure} {ground}")
    if chance.percent(80):
        wait = chance.pick((70, 30), (20, 40), (10, 55)) + chance.between(0, 10)
        child.add(office_day(start + days(wait)), "koers", f"bij @{measure} gedragen")
    day = adopted
    if chance.percent(5) or not child.add(day, "plan_vastgesteld", f"bij @{measure}"):
        return
    while day <= child.closed:
        wait = chance.pick((75, 330), (17, 355), (8, 395)) + chance.between(0, 12)
        day = office_day(day + days(wait))
        child.add(day, chance.pick((70, "plan_bezien"), (30, "plan_bijgesteld")), f"bij @{measure}")


def help_in_time(chance, child, ordered, measure):
    """Help decided, applied for, and started or waited for."""
    decided = child.some(ordered, 20, 50)
    if chance.percent(4):
        child.add(decided, "hulp_bepaald geen", f"bij @{measure}")
        return
    if not child.add(decided, "@hulp hulp_bepaald jeugdhulp", f"bij @{measure}"):
        return
    child.add(office_day(decided + days(1)), "hulp_overleg", "bij @hulp gemeente")
    child.add(office_day(decided + days(3)), "hulp_aangemeld", "bij @hulp")
    intake = child.some(decided, 10, 35)
    child.add(intake, "hulp_intake", "bij @hulp")
    how = chance.pick((62, "start"), (10, "traag"), (8, "passend"), (4, "doorbraak"), (16, "wacht"))
    if how == "start":
        child.add(child.some(intake, 3, 15), "hulp_gestart", "bij @hulp")
        return
    if how == "wacht":
        child.add(intake, "hulp_wachtlijst", "bij @hulp")
        if chance.percent(45):
            promised = child.some(intake, 100, 500)
            line = f"bij @{measure} wachtlijst t/m {promised}"
            child.add(office_day(intake + days(7)), "uitleg HULP_DRIE_MAANDEN", line)
        return
    until = child.some(intake, 30, 140)
    child.add(intake, "hulp_wachtlijst", f"t/m {until} bij @hulp")
    if how == "traag":
        child.add(office_day(until + days(1)), "hulp_gestart", "bij @hulp")
    elif how == "doorbraak":
        child.add(office_day(until + days(1)), "hulp_doorbraak", "bij @hulp")
    else:
        family_too = chance.pick((80, "gezin_passend"), (20, "niet gezin_passend"))
        child.add(intake, "hulp_overbrugging", "bij @hulp")
        line = f"bij @hulp professional_passend {family_too}"
        child.add(child.some(intake, 5, 40), "hulp_alternatief_passend", line)


def petition(chance, child, n, last):
    """A petition to extend period n, which ends on `last`. True if it was filed by AS_OF."""
    before = chance.pick((62, 62), (16, 51), (14, 40), (8, 26)) + chance.between(0, 5)
    filed = court_day(last - days(before))
    said = chance.pick((82, " bespreking_vermeld"), (6, " niet bespreking_vermeld"), (12, ""))
    child.petitions[f"o{n}"] = (filed, said)
    line = f"bij @o{n} door jeugdbeschermer{said}"
    return child.add(filed, f"@v{n} verzoek verlenging_ots", line)


def provisional_first(chance, child, start, holders, gi):
    """A provisional supervision order that leads up to the supervision order of `start`."""
    begin = court_day(start - days(chance.between(60, 88)))
    if begin <= child.birth:
        return
    child.add(begin, "@spoed uitspraak vots", "spoed_zonder_verhoor")
    child.period("vots", "maatregel vots", begin, start - days(1), "op @spoed")
    if chance.percent(90):
        child.add(child.some(begin, 5, 16), "gehoord", "bij @spoed ouder 1")
    first_weeks(chance, child, begin, "vots", holders, gi)


def supervision(chance, child, holders):
    """A supervision order and its extensions. Returns its periods, the order day and the GI."""
    length = chance.pick((34, chance.between(2, 200)), (36, chance.between(200, 500)),
                         (30, chance.between(500, 1500)))
    start = max(AS_OF - days(length), child.birth + days(30))
    ordered = court_day(start - days(chance.pick((55, 0), (45, chance.between(1, 9)))))
    gi = chance.between(1, 3)
    if chance.percent(8):
        provisional_first(chance, child, start, holders, gi)
    child.add(ordered, "@u1 uitspraak ots")
    periods = []
    first, n, bridged_on, after = start, 1, "", "op @u1"
    while True:
        if bridged_on:
            last = first + days(7 * chance.between(4, 8) - 1)
        elif n > 1 and chance.percent(18):
            last = months_later(first, 6) - days(1)
        else:
            last = years_later(first, 1) - days(1)
        if chance.percent(94):
            last = min(last, child.eighteen - days(1))
        periods.append((f"o{n}", first, last))
        child.period(f"o{n}", "maatregel ots", first, last, after)
        if last >= AS_OF + days(100) or last >= child.eighteen - days(1):
            break
        if not bridged_on and chance.percent(22 if last > AS_OF else 4):
            if chance.percent(75):
                before = chance.pick((70, 75), (30, 45)) + chance.between(0, 6)
                report = chance.pick((80, " met_verslag"), (20, ""))
                child.add(court_day(last - days(before)), "mededeling_rvdk niet_verlengen",
                          f"bij @o{n}{report}")
            break
        if not bridged_on and not petition(chance, child, n, last):
            break
        carried = bridged_on or f"v{n}"
        bridge = not bridged_on and chance.percent(10)
        decided = court_day(last - days(chance.between(1, 24)))
        answer = f"bij @{carried}" + (" aangehouden" if bridge else "")
        if not child.add(decided, f"@u{n + 1} uitspraak verlenging_ots", answer):
            break
        bridged_on = carried if bridge else ""
        after = f"bij @o{n} op @u{n + 1}"
        first, n = last + days(1), n + 1
    return periods, ordered, gi


def together(child, period, n, begin):
    """The petition to extend authorisation n, filed with that of the supervision order."""
    if period in child.petitions:
        filed, said = child.petitions[period]
        filed = max(filed, office_day(begin + days(3)))
        child.add(filed, "verzoek verlenging_machtiging", f"bij @m{n} door jeugdbeschermer{said}")


def emergency(chance, child, ordered):
    """Who was heard after an order without a hearing."""
    if chance.percent(88):
        child.add(child.some(ordered, 4, 17), "gehoord", "bij @um1 ouder 1")
    if years_later(child.birth, 12) <= ordered and chance.percent(80):
        child.add(child.some(ordered, 3, 15), "gehoord", "bij @um1 jeugdige")


def placement(chance, child, periods):
    """An authorisation under the supervision order, the placement, and what follows."""
    at = 0 if chance.percent(60) else chance.between(0, len(periods) - 1)
    name, first, last = periods[at]
    begin = min(first + days(chance.between(0, 200)), last - days(30), AS_OF)
    if begin < first:
        return
    place = chance.pick((52, "pleegzorg"), (22, "netwerkpleegzorg"), (10, "gezinshuis"),
                        (13, "residentieel"), (3, "gesloten"))
    ordered = court_day(begin)
    if chance.percent(25):
        child.add(ordered, "@um1 uitspraak machtiging", "spoed_zonder_verhoor")
        emergency(chance, child, ordered)
    else:
        child.add(ordered, "@um1 uitspraak machtiging", "niet spoed_zonder_verhoor")
    if chance.percent(60):
        who = chance.pick((70, "jeugdbeschermer, gedragsdeskundige deelnemers_volledig"),
                          (18, "jeugdbeschermer, gi_medewerker deelnemers_volledig"),
                          (12, "jeugdbeschermer"))
        before = court_day(ordered - days(2))
        child.add(before, "kernbesluit uithuisplaatsing mdo", f"bij @{name} {who}")
    child.period("m1", f"machtiging {place}", begin, last, "op @um1")
    if chance.percent(6):  # never carried out
        return
    wait = chance.pick((70, 0), (20, chance.between(1, 20)), (10, chance.between(21, 110)))
    there = begin + days(wait)
    child.add(there, f"@plek plaatsing {place}", "op @m1")
    moved = there + days(chance.between(60, 600))
    home = moved if moved <= child.closed and chance.percent(18) else None
    if home:
        child.add(home, "terugplaatsing", "bij @plek")
    n = 1
    for period, first, until in periods[at + 1:]:
        if home and home < first + days(60):
            return
        together(child, periods[at + n - 1][0], n, begin)
        n += 1
        after = f"bij @m{n - 1} op @u{period[1:]}"
        child.period(f"m{n}", f"machtiging {place}", first, until, after)
    if not home and there <= child.closed:
        together(child, periods[-1][0], n, begin)
        two_years(chance, child, periods, there)
        if chance.percent(25):
            move(chance, child, moved, place)


def two_years(chance, child, periods, there):
    """Notice to and advice of the Board, where the placement will have lasted two years."""
    name, _, last = periods[-1]
    if years_later(max(there, periods[0][1]), 2) > last + days(1) or chance.percent(30):
        return
    told = court_day(last - days(chance.between(60, 95)))
    child.add(told, "mededeling_rvdk verlengen_twee_jaar", f"bij @{name}")
    if chance.percent(70):
        child.add(court_day(last - days(chance.between(55, 70))), "advies_rvdk", f"bij @{name}")


def move(chance, child, moved, place):
    """To another place of the same kind, with or without asking the court."""
    if not child.add(moved, f"@plek2 plaatsing {place}", "bij @plek"):
        return
    if chance.percent(60):
        asked = court_day(moved - days(chance.between(20, 40)))
        child.add(asked, "@wijziging verzoek wijziging_verblijf", "bij @plek door jeugdbeschermer")
        decided = court_day(moved - days(chance.between(1, 10)))
        answer = "bij @wijziging niet spoed_zonder_verhoor"
        child.add(decided, "uitspraak wijziging_verblijf", answer)


def guardianship(chance, child, kind):
    """Guardianship of the GI, and where the child lives. Returns first day and order day."""
    provisional = kind == "voorlopige_voogdij"
    length = chance.between(20, 85) if provisional else chance.between(20, 2600)
    start = max(AS_OF - days(length), child.birth + days(30))
    ordered = court_day(start - days(1))
    decided_on = {"voogdij": "gezagsbeeindiging", "tijdelijke_voogdij": "voogdij"}.get(kind, kind)
    if provisional:
        child.add(ordered, f"@u1 uitspraak {decided_on}", "niet spoed_zonder_verhoor")
        child.period("o1", f"maatregel {kind}", start, months_later(start, 3), "op @u1")
    else:
        child.add(ordered, f"@u1 uitspraak {decided_on}")
        child.add(start, f"@o1 maatregel {kind}", "- op @u1")
    place = chance.pick((58, "bestandspleegzorg"), (24, "netwerkpleegzorg"), (10, "gezinshuis"),
                        (8, "residentieel"))
    there = max(start - days(chance.between(0, 500)), child.birth + days(10))
    child.add(there, f"@plek plaatsing {place}")
    moved = there + days(chance.between(200, 1900))
    if moved <= AS_OF and chance.percent(16):
        if chance.percent(60):
            agreed = office_day(moved - days(chance.between(5, 40)))
            child.add(agreed, "toestemming_verblijf", "bij @plek pleegouder")
        child.add(moved, "@plek2 plaatsing bestandspleegzorg", "bij @plek")
    return start, ordered


def adulthood(chance, child, start):
    """Telling the local team at 16.5, and what is arranged before 18."""
    day = months_later(child.birth, 198)
    if day < start or day > AS_OF + days(60):
        return
    if chance.percent(75):
        told = day + days(chance.pick((70, -chance.between(2, 60)), (30, chance.between(1, 50))))
        child.add(office_day(told), "melding_lokaal_team", "bij @o1")
    if child.eighteen - AS_OF < days(300):
        for what in ("digid", "verzekering", "uitkering"):
            if chance.percent(55):
                arranged = office_day(AS_OF - days(chance.between(5, 150)))
                child.add(arranged, f"arrangement_18 {what}", "bij @o1")


def instruction(chance, child, start):
    """A written instruction, sometimes contested."""
    sent = child.some(start, 60, 500)
    kind = chance.pick((70, "aanwijzing"), (30, "contactbeperking"))
    if not child.add(sent, f"@aanwijzing schriftelijke_aanwijzing {kind}", "bij @o1 schriftelijk"):
        return
    if chance.percent(40):
        child.add(child.some(sent, 5, 17), "verzoek vervallenverklaring", "bij @aanwijzing ouder")
    if chance.percent(40):
        asked = child.some(sent, 20, 60)
        if child.add(asked, "@intrekking verzoek intrekking_aanwijzing", "bij @aanwijzing ouder"):
            line = "bij @intrekking afgewezen schriftelijk"
            child.add(child.some(asked, 4, 22), "besluit_gi", line)


def provisional(chance, child):
    """A provisional supervision order that still runs. Returns its periods and first day."""
    start = court_day(AS_OF - days(chance.between(4, 80)))
    last = months_later(start, 3) - days(1)
    hurry = chance.percent(60)
    unheard = "" if hurry else "niet "
    child.add(start, "@u1 uitspraak vots", f"{unheard}spoed_zonder_verhoor")
    child.period("o1", "maatregel vots", start, last, "op @u1")
    if hurry and chance.percent(80):
        child.add(child.some(start, 5, 16), "gehoord", "bij @u1 ouder 1")
    return [("o1", start, last)], start


def make_child(chance, number):
    kind = chance.pick((66, "ots"), (27, "voogdij"), (3, "vots"), (3, "voorlopige_voogdij"),
                       (1, "tijdelijke_voogdij"))
    guardian = kind.endswith("voogdij")
    age = chance.pick((86, chance.between(300, 6450)), (14, chance.between(6050, 6560)))
    child = Child(chance, number, AS_OF - days(age))
    holders = family(chance, child, not guardian)
    periods, gi = [], chance.between(1, 3)
    if kind == "vots":
        periods, ordered = provisional(chance, child)
        start = ordered
    elif guardian:
        start, ordered = guardianship(chance, child, kind)
    else:
        periods, ordered, gi = supervision(chance, child, holders)
        start = periods[0][1]
        child.closed = min(AS_OF, periods[-1][2])
    declare(chance, child, start)
    first_weeks(chance, child, start, "o1", holders, gi)
    safety(chance, child, start, "o1")
    plan(chance, child, start, "o1", guardian)
    help_in_time(chance, child, ordered, "o1")
    if periods and chance.percent(46):
        placement(chance, child, periods)
    if kind == "ots" and chance.percent(9):
        instruction(chance, child, start)
    adulthood(chance, child, start)
    return child


def main(arguments):
    if len(arguments) > 1 or arguments[:1] in (["-h"], ["--help"]):
        print(__doc__.strip(), file=sys.stderr)
        return 2
    folder = Path(arguments[0]) if arguments else Path(__file__).resolve().parent / "caseload"
    chance = Chance(SEED)
    parts = [HEAD.format(as_of=AS_OF.isoformat())]
    for number in range(1, CHILDREN + 1):
        parts.append(make_child(chance, number).text())
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "kinderen.zaak").write_bytes("\n".join(parts).encode("utf-8"))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
