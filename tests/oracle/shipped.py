#!/usr/bin/env python3
"""Compare library and oracle over every case file: shipped cases, named tests, caseload.

    shipped.py LIBRARY COMMAND FOLDER...

The command turns each .zaak file into flat rows; a line `#kind` opens each child. Two processes share
the files. Exit 1 on a difference.
"""
import multiprocessing
import pathlib
import subprocess
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))

from oracle.compare import FEIT, Bibliotheek, toon, verdeeld, verschillen      # noqa: E402

VRAAG = "as_of known_on from edition sets policy complete_kinds complete_from complete_through".split()


def kinderen(command, pad):
    tekst = subprocess.run([command, "convert", "--to", "rows", str(pad)], check=True,
                           capture_output=True, text=True).stdout
    zaak = None
    for regel in tekst.splitlines()[1:]:
        velden = regel.split(",")
        if velden[0].startswith("#kind"):
            if zaak:
                yield zaak
            zaak = {"query": dict(zip(VRAAG, map(int, velden[1:]), strict=True)), "facts": []}
        else:
            zaak["facts"].append(dict(zip(FEIT, map(int, velden), strict=True)))
    if zaak:
        yield zaak


def vergelijk(werk):
    """(cases, [(file, case, differences)]) of some of the files."""
    pad, command, bestanden = werk
    bieb, aantal, uit = Bibliotheek(pad), 0, []
    for bestand in bestanden:
        for zaak in kinderen(command, bestand):
            if zaak["query"]["sets"]:
                continue  # the oracle knows no sets; tests/evaluate.c tests them
            aantal += 1
            lijst = verschillen(bieb, zaak)
            if lijst:
                uit.append((bestand.name, zaak, lijst))
    return aantal, uit


def main():
    bestanden = [pad for map_ in sys.argv[3:] for pad in sorted(pathlib.Path(map_).rglob("*.zaak"))]
    werk = [(sys.argv[1], sys.argv[2], bestanden[i::8]) for i in range(8)]
    aantal = mis = 0
    for n, lijst in verdeeld(2, vergelijk, werk):
        aantal += n
        mis += len(lijst)
        for naam, zaak, verschil in lijst:
            print("== %s" % naam)
            toon(zaak, verschil)
    print("%d cases, %d differ" % (aantal, mis))
    return 1 if mis or not aantal else 0


if __name__ == "__main__":
    sys.exit(main())
