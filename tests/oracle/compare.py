#!/usr/bin/env python3
"""Run the library and the oracle over the same cases and print where they differ.

Owns: the ctypes view of the library, the field-by-field comparison, the minimiser and the command:

    compare.py [--library SO] --random N --seed S [--jobs J]
    compare.py [--library SO] --facts FILE          one JSON object a line: query, facts, extra_days

Exit 1 on any difference. The library may also be named by KWK_LIBRARY.
"""

import argparse
import collections
import ctypes
import json
import multiprocessing
import operator
import os
import pathlib
import struct
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))

from oracle import random_cases  # noqa: E402
from oracle.evaluate import evaluate  # noqa: E402
from oracle.getallen import F, N, V  # noqa: E402
from oracle.normen import rijen  # noqa: E402

FEIT = (
    "kind date last_day recorded withdrawn id ref ref2 person value detail roles persons flags "
    "known reserved"
).split()
BEVINDING = (
    "norm verdict verdict_strict reason person anchor ordinal trigger evidence missing start "
    "start_latest due due_latest done days readings flags alternative reserved"
).split()
VRAAG = (
    "size as_of known_on from edition sets verdicts policy flags complete_kinds complete_from "
    "complete_through"
).split()
SLEUTEL = ("norm", "person", "anchor", "ordinal")
VERGELEKEN = ("verdict", "verdict_strict", "start", "due", "due_latest", "done", "days", "missing")
VERSLAG = "size status fact_index fact_id field got other_index skipped".split()


def _struct(naam, velden, unsigned=()):
    soort = lambda v: ctypes.c_uint32 if v in unsigned else ctypes.c_int32
    return type(naam, (ctypes.Structure,), {"_fields_": [(v, soort(v)) for v in velden]})


Feit = _struct("Feit", FEIT, ("roles", "persons", "flags", "known"))
Bevinding = _struct("Bevinding", BEVINDING, ("readings", "flags"))
VELDEN = struct.Struct("=" + "".join("I" if v in ("readings", "flags") else "i" for v in BEVINDING))
Vraag = _struct("Vraag", VRAAG, ("size", "sets", "verdicts", "policy", "flags"))
Verslag = _struct("Verslag", VERSLAG, ("size",))


class Bibliotheek:
    RUIMTE = 4096

    def __init__(self, pad):
        rijen.gebruik(pad)
        self.evaluate = ctypes.CDLL(str(pad)).kwk_evaluate
        self.evaluate.restype = ctypes.c_int32
        self.uit = (Bevinding * self.RUIMTE)()

    def __call__(self, query, facts, extra_days=()):
        vraag = Vraag(**query)
        vraag.size = ctypes.sizeof(Vraag)
        rijen = (Feit * max(1, len(facts)))(*[Feit(**f) for f in facts])
        extra = (ctypes.c_int32 * max(1, len(extra_days)))(*extra_days)
        nodig, verslag = ctypes.c_uint32(0), Verslag(size=ctypes.sizeof(Verslag))
        status = self.evaluate(
            ctypes.byref(vraag),
            rijen,
            len(facts),
            None,
            0,
            extra,
            len(extra_days),
            self.uit,
            ctypes.sizeof(Bevinding),
            self.RUIMTE,
            ctypes.byref(nodig),
            ctypes.byref(verslag),
        )
        if status:
            return status, {v: getattr(verslag, v) for v in VERSLAG}
        gevuld = memoryview(self.uit).cast("B")[: nodig.value * ctypes.sizeof(Bevinding)]
        return 0, [dict(zip(BEVINDING, rij)) for rij in VELDEN.iter_unpack(gevuld)]


def verschillen(bieb, zaak, streng=False):
    """[(key, field, library, oracle)], or [("fault", ...)] when the library refuses the case."""
    status, lib = bieb(zaak["query"], zaak["facts"], zaak.get("extra_days", ()))
    if status:
        return [("fault", "status", status, lib)]
    eigen = evaluate(zaak["query"], zaak["facts"], zaak.get("extra_days", ()))
    sleutel = operator.itemgetter(*SLEUTEL)
    een, twee = {sleutel(b): b for b in lib}, {sleutel(b): b for b in eigen}
    uit = []
    if len(een) != len(lib) or len(twee) != len(eigen):
        uit.append(((0, 0, 0, 0), "twice", len(lib) - len(een), len(eigen) - len(twee)))
    for k in sorted(set(een) | set(twee)):
        if k not in een or k not in twee:
            uit.append(
                (
                    k,
                    "finding",
                    *(
                        (
                            None
                            if k not in x
                            else (x[k]["verdict"], x[k]["verdict_strict"], x[k]["reason"])
                        )
                        for x in (een, twee)
                    ),
                )
            )
            continue
        for veld in VERGELEKEN + (("reason",) if streng else ()):
            if een[k][veld] != twee[k][veld]:
                uit.append((k, veld, een[k][veld], twee[k][veld]))
    return uit


def klein(bieb, zaak, streng, norm, veld):
    """Drop facts one at a time while a difference in this norm and field remains."""

    def blijft(z):
        try:
            return any(
                d[0] != "fault" and d[0][0] == norm and d[1] == veld
                for d in verschillen(bieb, z, streng)
            )
        except Exception:  # a broken case is no smaller case
            return False

    verder = True
    while verder:
        verder = False
        for f in list(zaak["facts"]):
            weg = {f["id"]}
            rest = [g for g in zaak["facts"] if g["id"] not in weg]
            rest = [dict(g) for g in rest]
            for g in rest:
                for r in ("ref", "ref2"):
                    if g.get(r) in weg:
                        g[r] = 0
            kandidaat = dict(zaak, facts=rest)
            if blijft(kandidaat):
                zaak, verder = kandidaat, True
        for veld_q in list(zaak["query"]):
            if veld_q != "as_of":
                kandidaat = dict(
                    zaak, query={k: w for k, w in zaak["query"].items() if k != veld_q}
                )
                if blijft(kandidaat):
                    zaak, verder = kandidaat, True
    return zaak


NAAM = {v: k for k, v in F.items() if isinstance(v, int)}
OORDEEL = {v: k for k, v in V.items() if isinstance(v, int)}


def leesbaar(zaak):
    regels = ["  query " + " ".join("%s=%s" % x for x in zaak["query"].items())]
    if zaak.get("extra_days"):
        regels.append("  extra_days %s" % zaak["extra_days"])
    for f in sorted(zaak["facts"], key=lambda f: (f["date"], f["id"])):
        velden = " ".join("%s=%s" % (v, f[v]) for v in FEIT[2:] if f.get(v))
        regels.append("  %d %s %s" % (f["date"], NAAM[f["kind"]], velden))
    return "\n".join(regels)


def waarde(veld, x):
    return OORDEEL.get(x, x) if veld.startswith("verdict") else x


def toon(zaak, lijst):
    for k, veld, lib, eigen in lijst:
        print("%s %s: library %s, oracle %s" % (k, veld, waarde(veld, lib), waarde(veld, eigen)))
    print(leesbaar(zaak))
    print(json.dumps(zaak, sort_keys=True))
    print()


def _reeks(werk):
    pad, zaden, streng = werk
    bieb, uit = Bibliotheek(pad), []
    for z in zaden:
        zaak = random_cases.case(z)
        d = verschillen(bieb, zaak, streng)
        if d:
            uit.append((z, d))
    return len(zaden), uit


def verdeeld(jobs, functie, werk):
    """In so many processes; in this one where processes cannot share memory."""
    try:
        pool = multiprocessing.Pool(jobs) if jobs > 1 else None
    except OSError:
        pool = None
    return pool.imap(functie, werk) if pool else map(functie, werk)


def main():
    a = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    a.add_argument("--library", default=os.environ.get("KWK_LIBRARY"))
    a.add_argument("--random", type=int, default=0)
    a.add_argument("--seed", type=int, default=1)
    a.add_argument("--facts")
    a.add_argument("--strict", action="store_true", help="compare reasons too")
    a.add_argument("--jobs", type=int, default=1)
    a.add_argument("--show", type=int, default=1, help="minimised cases per norm and field")
    k = a.parse_args()
    if not k.library:
        a.error("name the library with --library or KWK_LIBRARY")
    begin, soorten, mis, totaal = time.time(), collections.defaultdict(list), 0, 0
    if k.facts:
        with open(k.facts, encoding="utf-8") as f:
            zaken = [json.loads(r) for r in f if r.strip()]
        bieb = Bibliotheek(k.library)
        gevonden = [(z, verschillen(bieb, z, k.strict)) for z in zaken]
        totaal = len(zaken)
    else:
        zaden = range(k.seed * 1000000, k.seed * 1000000 + k.random)
        delen = [list(zaden[i :: k.jobs]) for i in range(k.jobs)]
        werk = [(k.library, d, k.strict) for d in delen]
        klaar = verdeeld(k.jobs, _reeks, werk)
        gevonden = []
        for n, lijst in klaar:
            totaal += n
            gevonden += lijst
    for z, lijst in gevonden:
        mis += bool(lijst)
        for d in lijst:
            soorten[("fault" if d[0] == "fault" else d[0][0], d[1])].append(z)
    verlopen = time.time() - begin
    bieb = Bibliotheek(k.library)
    for (norm, veld), zaken in sorted(soorten.items(), key=str):
        print("== norm %s field %s: %d differences" % (norm, veld, len(zaken)))
        for z in zaken[: k.show]:
            zaak = z if isinstance(z, dict) else random_cases.case(z)
            if norm != "fault":
                zaak = klein(bieb, zaak, k.strict, norm, veld)
            lijst = verschillen(bieb, zaak, k.strict)
            toon(zaak, [d for d in lijst if d[0] == "fault" or d[0][0] == norm])
    print("%d cases, %d differ, %.1f s" % (totaal, mis, verlopen))
    return 1 if mis else 0


if __name__ == "__main__":
    sys.exit(main())
