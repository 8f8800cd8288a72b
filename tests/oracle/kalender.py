"""Civil dates, feestdagen, equated days, werkdagen and the Algemene termijnenwet, by brute force.

Owns: every day count of the oracle. Days are ordinals (datetime.date.toordinal); yyyymmdd only at
the edge. Equated days are typed here from the royal decrees of Atw art. 3 lid 3. Everything
loops.
"""

import datetime
import functools

EEUWIG = datetime.date.max.toordinal()

# Atw art. 3 lid 3: Stb./Stcrt. decrees, one line each.
GELIJKGESTELD = [
    # KB 12-1-1990
    "1990-05-25",
    "1990-12-24",
    "1990-12-31",
    "1991-05-10",
    "1991-12-27",
    "1992-05-01",
    "1992-05-29",
    # KB 26-11-2003
    "2005-05-06",
    "2006-05-26",
    "2007-05-18",
    "2007-12-27",
    "2007-12-28",
    "2007-12-31",
    # KB 27-9-2007
    "2007-12-24",
    "2008-05-02",
    "2009-01-02",
    "2009-05-01",
    "2009-05-04",
    "2009-05-22",
    "2010-05-14",
    # KB 7-6-2010
    "2011-05-06",
    "2011-06-03",
    "2012-05-18",
    "2012-12-24",
    "2012-12-31",
    "2013-04-29",
    "2013-05-10",
    "2013-12-27",
    # KB 17-6-2013
    "2014-05-30",
    "2015-01-02",
    "2015-05-04",
    "2015-05-15",
    "2016-05-06",
    # KB 31-10-2016, Stcrt. 2016, 58653
    "2017-04-28",
    "2017-05-26",
    "2018-05-11",
    "2018-12-24",
    "2018-12-31",
    "2019-05-31",
    "2019-12-27",
    # Besluit 20-9-2019
    "2020-05-22",
    "2021-05-14",
    "2022-05-27",
    # Besluit gelijkstelling 2023-2025
    "2023-04-28",
    "2023-05-19",
    "2024-05-10",
    "2024-12-27",
    "2025-05-30",
    # Besluit gelijkstelling 2026-2028
    "2026-01-02",
    "2026-05-15",
    "2027-05-07",
    "2028-04-28",
    "2028-05-26",
]


def dag(jjjjmmdd):
    """yyyymmdd -> ordinal."""
    return datetime.date(jjjjmmdd // 10000, jjjjmmdd // 100 % 100, jjjjmmdd % 100).toordinal()


def getal(ordinaal):
    """ordinal -> yyyymmdd; None -> 0."""
    if ordinaal is None:
        return 0
    d = datetime.date.fromordinal(ordinaal)
    return d.year * 10000 + d.month * 100 + d.day


def span(jjjjmmdd):
    """First and last day meant by a date that may lack its day or its month."""
    jaar, maand, d = jjjjmmdd // 10000, jjjjmmdd // 100 % 100, jjjjmmdd % 100
    if maand == 0:
        return dag(jaar * 10000 + 101), dag(jaar * 10000 + 1231)
    if d == 0:
        eerste = dag(jaar * 10000 + maand * 100 + 1)
        laatste = eerste
        while datetime.date.fromordinal(laatste + 1).month == maand:
            laatste += 1
        return eerste, laatste
    return dag(jjjjmmdd), dag(jjjjmmdd)


_GELIJK = frozenset(datetime.date.fromisoformat(x).toordinal() for x in GELIJKGESTELD)


def pasen(jaar):
    """Easter Sunday: the Sunday after the first ecclesiastical full moon on or after 21 March.

    The age of the moon on 1 January (epact) is built up century by century from the tables of the
    calendar reform; then days are walked, not computed.
    """
    gulden = jaar % 19
    eeuw = jaar // 100
    zon = sum(1 for e in range(16, eeuw + 1) if e % 4)  # dropped leap days since 1582
    maan = 0  # lunar corrections since 1582
    for e in range(18, eeuw + 1):
        if (e - 18) % 25 in (0, 3, 6, 9, 12, 15, 18, 21):
            maan += 1
    epacta = (11 * gulden + 1 - zon + maan) % 30
    volle = datetime.date(jaar, 3, 21).toordinal()
    # moon is full on its 14th day: on 31 March the moon is as old as on 1 January
    maart31 = datetime.date(jaar, 3, 31).toordinal()
    while (epacta + (volle - maart31)) % 30 != 13:
        volle += 1
    # the hollow month: the two last places of the table move one day forward
    if volle == datetime.date(jaar, 4, 19).toordinal():
        volle -= 1
    elif volle == datetime.date(jaar, 4, 18).toordinal() and gulden > 10:
        volle -= 1
    zondag = volle + 1
    while datetime.date.fromordinal(zondag).weekday() != 6:
        zondag += 1
    return zondag


@functools.lru_cache(maxsize=None)
def feestdagen(jaar):
    """Atw art. 3 lid 1: the general holidays of one year."""
    p = pasen(jaar)
    uit = {dag(jaar * 10000 + md) for md in (101, 505, 1225, 1226)}
    uit |= {p + 1, p + 39, p + 50}
    if jaar >= 2014:
        koning = dag(jaar * 10000 + 427)
        if koning % 7 == 0:
            koning -= 1
    else:
        koning = dag(jaar * 10000 + 430)
        if koning % 7 == 0:
            koning -= 1
    uit.add(koning)
    return frozenset(uit)


@functools.lru_cache(maxsize=None)
def goede_vrijdag(jaar):
    return pasen(jaar) - 2


def _jaar(d):
    return datetime.date.fromordinal(d).year


def weekend(d):
    return datetime.date.fromordinal(d).weekday() >= 5


def feestdag(d):
    return d in feestdagen(_jaar(d))


def gelijkgesteld(d, extra=()):
    """Goede Vrijdag (art. 3 lid 2) and the days of the decrees (lid 3), and those of the caller."""
    return d in _GELIJK or d in extra or d == goede_vrijdag(_jaar(d))


def vrij(d, extra=()):
    """A day on which no term of the Act ends (art. 1 lid 1 with art. 3)."""
    return weekend(d) or feestdag(d) or gelijkgesteld(d, extra)


def rol(d, extra=()):
    """Atw art. 1 lid 1: forward to the next day that is not free."""
    while vrij(d, extra):
        d += 1
    return d


def rol_vroeg(d, extra=()):
    """The same, leaving aside the days of 2017-2022, which only secondary sources name."""
    while vrij(d, extra) and not (
        2017 <= _jaar(d) <= 2022
        and d not in extra
        and not weekend(d)
        and not feestdag(d)
        and d != goede_vrijdag(_jaar(d))
    ):
        d += 1
    return d


def werkdag(d, ruim, extra=()):
    """Is it a werkdag? ruim: equated days are not; streng: they are (equated for the Act only)."""
    if weekend(d) or feestdag(d):
        return False
    return not (ruim and gelijkgesteld(d, extra))


def werkdagen_na(d, aantal, ruim, extra=()):
    while aantal:
        d += 1
        if werkdag(d, ruim, extra):
            aantal -= 1
    return d


def vijf_werkdagen(start, extra=()):
    """(early, late) last day of "binnen vijf werkdagen": Besluit Jeugdwet 4.2.1, 4.2.2; Atw
    art. 5.
    """
    streng, ruim = (werkdagen_na(start, 5, r, extra) for r in (False, True))
    return rol_vroeg(streng, extra), rol(ruim, extra)


def plus_maanden(d, aantal):
    """The same day number `aantal` months on; the last day of the month when there is none."""
    basis = datetime.date.fromordinal(d)
    maand = basis.year * 12 + basis.month - 1 + aantal
    jaar, maand = divmod(maand, 12)
    for dagnummer in range(basis.day, 27, -1):
        try:
            return datetime.date(jaar, maand + 1, dagnummer).toordinal()
        except ValueError:
            continue
    return datetime.date(jaar, maand + 1, basis.day).toordinal()


def plus_jaren(d, aantal):
    return plus_maanden(d, 12 * aantal)


def verjaardag(d, jaren):
    """(early, late) day on which someone born on d reaches that age; they differ for 29
    February.
    """
    vroeg = laat = plus_jaren(d, jaren)
    geboren = datetime.date.fromordinal(d)
    bereikt = datetime.date.fromordinal(vroeg)
    if (geboren.month, geboren.day) == (2, 29) and bereikt.day == 28:
        laat = vroeg + 1
    return vroeg, laat


def binnen_de_wet(aantal, eenheid):
    """Atw art. 4 a: not in more than 90 days, twelve weeks, three months, nor in years."""
    return {"day": 90, "week": 12, "month": 3, "workday": 10**6}.get(eenheid, 0) >= aantal


def termijn(start, aantal, eenheid, wettelijk, extra=()):
    """A forward term with Atw art. 1, 2, 4 and 5; workdays in the strict reading."""
    if eenheid == "workday":
        einde = werkdagen_na(start, aantal, False, extra)
    elif eenheid == "day":
        einde = start + aantal
    elif eenheid == "week":
        einde = start + 7 * aantal
    elif eenheid == "month":
        einde = plus_maanden(start, aantal)
    else:
        einde = plus_jaren(start, aantal)
    if not wettelijk or not binnen_de_wet(aantal, eenheid):
        return einde
    lengte = aantal if eenheid == "workday" else einde - start
    if lengte >= 3:  # art. 2
        while sum(1 for d in range(start + 1, einde + 1) if not vrij(d, extra)) < 2:
            einde += 1
    return rol(einde, extra)
