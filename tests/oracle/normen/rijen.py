"""The rows of the norms: what fills in a general shape.

Owns: Rij, and lees_rijen(), norm number -> Rij for every norm that gives findings. A row (trigger,
values, roles, ages, measures, term, dates) is data that a jurist reviews; library and oracle share
it. It is read through the public getters of the library; five words of a row that no getter gives
(ABOUT, ANSWERS, DETAILS, OR_AGE, RIGHT) are read as text from lib/catalogue/h*.inc. How a row is
evaluated (vormen*.py) is the oracle's own, written from docs/rules.md section 4a.
"""

import ctypes
import functools
import os
import pathlib
import re

from .. import kalender as kal
from ..getallen import F, LEES, N

WORTEL = pathlib.Path(__file__).resolve().parents[3]
VELDEN = dict(
    uitleg=N.ENTRY_EXPLAIN,
    stelbaar=N.ENTRY_ADJUSTABLE,
    lengte=N.ENTRY_TERM_LENGTH,
    eenheid=N.ENTRY_TERM_UNIT,
    grondslag=N.ENTRY_TERM_BASIS,
    aanleiding=N.ENTRY_TRIGGER,
    vervulling=N.ENTRY_FULFIL,
    van_waarden=N.ENTRY_TRIGGER_VALUES,
    tot_waarden=N.ENTRY_FULFIL_VALUES,
    rollen=N.ENTRY_ROLES,
    kenmerk=N.ENTRY_FLAG,
    leeftijd=N.ENTRY_AGE,
    maatregelen=N.ENTRY_MEASURES,
    niet_onder=N.ENTRY_NOT_MEASURES,
    plaatsen=N.ENTRY_PLACES,
)
_keuze = {"pad": None}


class Soort:
    """What a kind of fact uses: for the generator of random cases."""

    def __init__(self, bieb, kind):
        info = (ctypes.c_uint32 * 8)(32)
        if bieb.kwk_fact_info(kind, info):
            raise SystemExit("fact kind %d is unknown" % kind)
        _, _, gebruikt, vereist, self.kenmerken, waarde, detail, self.onvolledig = info
        veld = lambda masker, naam: bool(masker >> N["FIELD_" + naam.upper()] - 1 & 1)
        namen = "last_day ref ref2 person value detail roles persons".split()
        self.velden = [n for n in namen if veld(gebruikt, n)]
        self.vereist = [n for n in namen if veld(vereist, n)]
        self.waarden = _codes(bieb, waarde)
        self.details = _codes(bieb, detail)


def _codes(bieb, groep):
    return [n for n in range(1, 32) if bieb.kwk_code_name(groep, n)]


@functools.lru_cache(maxsize=None)
def lees_soort(kind):
    return Soort(_bibliotheek(), kind)


def gebruik(pad):
    """Name the library whose rows are read; KWK_LIBRARY names it otherwise."""
    if _keuze["pad"] != str(pad):
        _keuze["pad"] = str(pad)
        lees_rijen.cache_clear()
        lees_soort.cache_clear()


class Rij:
    """One row. A mask holds bit 1 << number, or is 0 where the row does not say."""

    def __init__(self, lees, nummer, vorm, woorden):
        self.nummer, self.vorm = nummer, vorm
        for naam, veld in VELDEN.items():
            setattr(self, naam, lees(nummer, veld))
        self.vanaf = kal.dag(lees(nummer, N.ENTRY_VALID_FROM))
        self.recht = woorden["recht"]  # RIGHT: a right, not a duty
        self.over = woorden["over"]  # ABOUT: the kind of period the trigger must be about
        self.antwoord_op = woorden["antwoord_op"]  # ANSWERS: mask of VERZOEK values
        self.instellingen = woorden["instellingen"]  # DETAILS: mask of KERNBESLUIT details
        self.of_leeftijd = woorden["of_leeftijd"]  # OR_AGE: (threshold, reading) or None

    op_keten = property(lambda self: self.aanleiding == F.MAATREGEL)

    def rol(self, nummer):
        return bool(self.rollen >> nummer & 1)

    def rolnummers(self):
        return [r for r in range(32) if self.rol(r)]


def _masker(tekst):
    return sum(1 << N[naam] for naam in re.findall(r"\bV\((\w+)\)", tekst))


def _woorden():
    """Number -> the five words of a row without a getter."""
    uit = {}
    for pad in sorted((WORTEL / "lib" / "catalogue").glob("h*.inc")):
        for deel in re.split(r"\n(?=NORM\()", pad.read_text(encoding="utf-8")):
            nummer = re.match(r"NORM\((\d+),", deel)
            if not nummer:
                continue
            kaal = re.sub(r'"(?:[^"\\]|\\.)*"', "", deel)
            vind = lambda woord: re.search(
                r"\b%s\(((?:[^()]|\([^()]*\))*)\)" % woord, kaal
            ) or re.match("()", "")
            of = re.search(r"\bOR_AGE\((\w+), (\w+)\)", kaal)
            over = vind("ABOUT")[1]
            uit[int(nummer[1])] = dict(
                recht=bool(re.search(r"\bRIGHT\b", kaal)),
                over=F[over] if over else 0,
                antwoord_op=_masker(vind("ANSWERS")[1]),
                instellingen=_masker(vind("DETAILS")[1]),
                of_leeftijd=(N["GRENS_" + of[1]], LEES[of[2]]) if of else None,
            )
    return uit


def _bibliotheek():
    pad = _keuze["pad"] or os.environ.get("KWK_LIBRARY")
    if not pad:
        raise SystemExit("name the library with --library or KWK_LIBRARY: its rows are needed")
    bieb = ctypes.CDLL(pad)
    bieb.kwk_entry_text.restype = ctypes.c_char_p
    bieb.kwk_code_name.restype = ctypes.c_char_p
    bieb.kwk_entry_count.restype = ctypes.c_uint32
    return bieb


@functools.lru_cache(maxsize=None)
def lees_rijen():
    bieb = _bibliotheek()

    def lees(nummer, veld):
        waarde = ctypes.c_int32(0)
        status = bieb.kwk_entry_value(N.TABLE_NORM, nummer, veld, ctypes.byref(waarde))
        if status:
            raise SystemExit("norm %d, field %d: status %d" % (nummer, veld, status))
        return waarde.value

    uit, woorden = {}, _woorden()
    for i in range(bieb.kwk_entry_count(N.TABLE_NORM)):
        nummer = bieb.kwk_entry_at(N.TABLE_NORM, i)
        vorm = bieb.kwk_entry_text(N.TABLE_NORM, nummer, N.TEXT_SHAPE, 1)
        if vorm:
            uit[nummer] = Rij(lees, nummer, vorm.decode(), woorden[nummer])
    return uit
