#!/usr/bin/env python3
"""docs/numbers.tsv against the headers: every constant, its number, and the version it came with.

A constant KWK_<GROUP>_<NAME> stands in the registry under GROUP and NAME; one of a single word
under "-". Only the version of the library itself is left out. Numbers of a kind of fact, a status
or a code are unique in their group, and what is new is above everything released before it:
"complete up to kind K" must stay true.

Usage: numbers.py            check
       numbers.py --missing  print the rows that the registry lacks
"""
import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "tests" / "abi"))

import headers  # noqa: E402

REGISTRY = ROOT / "docs" / "numbers.tsv"
ENUM = re.compile(r"\benum\b[^{;]*\{([^}]*)\}", re.S)
CONSTANT = re.compile(r"^(KWK_[A-Z0-9_]+)\s*=\s*(-?[0-9]+)$")
LEFT_OUT = re.compile(r"^KWK_VERSION_(MAJOR|MINOR|PATCH)$")
# Numbered by chapter of the framework, by record, and by age: new ones come in between.
BY_RANGE = {"NORM", "FIELD", "GRENS"}
# Bits and sizes of one record beside its codes.
SIZE = re.compile(r"_?SIZE_V1$")


def version(text):
    return tuple(int(part) for part in text.split("."))


def split(name):
    parts = name.split("_", 2)
    return (parts[1], parts[2]) if len(parts) == 3 else ("-", parts[1])


def of_headers(wrong):
    numbers = {}
    for path in headers.all_headers():
        text = headers.strip_comments(path.read_text(encoding="utf-8"))
        for body in ENUM.findall(text):
            for entry in filter(None, (part.strip() for part in body.split(","))):
                match = CONSTANT.match(entry)
                if not match:
                    wrong.append(f"{path.name}: no explicit number: {entry}")
                elif match.group(1) in numbers:
                    wrong.append(f"{path.name}: twice: {match.group(1)}")
                elif not LEFT_OUT.match(match.group(1)):
                    numbers[match.group(1)] = int(match.group(2))
    return numbers


def of_registry(text, wrong):
    rows = []
    lines = text.splitlines()
    if lines[:1] != ["group\tname\tnumber\tsince"]:
        wrong.append("numbers.tsv: the heading has changed")
    for number, line in enumerate(lines[1:], 2):
        cells = line.split("\t")
        if len(cells) != 4 or not re.fullmatch(r"-?\d+", cells[2]) or \
                not re.fullmatch(r"\d+\.\d+\.\d+", cells[3]):
            wrong.append(f"numbers.tsv:{number}: not group, name, number, version: {line}")
            continue
        rows.append((cells[0], cells[1], int(cells[2]), cells[3]))
    return rows


def full_name(group, name):
    return f"KWK_{name}" if group == "-" else f"KWK_{group}_{name}"


def compare(numbers, rows, wrong):
    registered = {}
    for group, name, number, _ in rows:
        full = full_name(group, name)
        if full in registered:
            wrong.append(f"numbers.tsv: twice: {full}")
        registered[full] = number
    for full, number in numbers.items():
        if full not in registered:
            wrong.append(f"not in numbers.tsv: {full} = {number}")
        elif registered[full] != number:
            wrong.append(f"{full} is {number} in the header, {registered[full]} in numbers.tsv")
    for full in registered:
        if full not in numbers:
            wrong.append(f"in numbers.tsv, in no header: {full}")


def ascending(rows, code_groups, now, wrong):
    """Within a group: unique, and nothing new at or below what an earlier version had."""
    for group in sorted(code_groups):
        own = [row for row in rows if row[0] == group and not SIZE.search(row[1])]
        seen = set()
        for _, name, number, since in own:
            if number in seen:
                wrong.append(f"{group}: {number} is used twice ({name})")
            seen.add(number)
            if version(since) > now:
                wrong.append(f"{group} {name}: since {since}, which is not out yet")
            earlier = [abs(row[2]) for row in own if version(row[3]) < version(since)]
            if group not in BY_RANGE and earlier and abs(number) <= max(earlier):
                wrong.append(f"{group} {name}: {number}, new in {since}, is not above the "
                             f"{max(earlier)} of an earlier version")


def library_version():
    text = (headers.INCLUDE / "version.h").read_text(encoding="utf-8")
    parts = (re.search(rf"KWK_VERSION_{part} = (\d+)", text).group(1)
             for part in ("MAJOR", "MINOR", "PATCH"))
    return tuple(int(part) for part in parts)


def check(numbers, rows, now):
    wrong = []
    compare(numbers, rows, wrong)
    groups = {split(name)[1] for name in numbers if name.startswith("KWK_GROUP_")}
    groups -= {"NONE", "GETAL", "STATUS"}
    groups |= {"ERR", "NORMSTATUS", "GROUP", "RECORD", "LIMIT"}
    ascending(rows, groups, now, wrong)
    return wrong


def self_test(numbers, rows, now):
    """Each kind of mistake is found."""
    later = (now[0], now[1] + 1, 0)
    text = ".".join(map(str, later))
    mistakes = {
        "a number that moved": [("FACT", "CONTACT", 16, row[3]) if row[:2] == ("FACT", "CONTACT")
                                else row for row in rows],
        "a row that went": [row for row in rows if row[:2] != ("ERR", "DATE")],
        "a row too many": rows + [("FACT", "NIEUW", 999, "0.1.0")],
        "a new number below a released one": rows + [("FACT", "NIEUW", 15, text)],
        "a number used twice": rows + [("CONTACT", "NIEUW", 1, "0.1.0")],
        "a version not out yet": rows + [("CONTACT", "NIEUW", 99, text)],
    }
    missed = []
    for what, spoilt in mistakes.items():
        at = later if what.startswith("a new number") else now
        extra = {full_name(group, name): number for group, name, number, _ in spoilt
                 if name == "NIEUW" and what != "a row too many"}
        if not check({**numbers, **extra}, spoilt, at):
            missed.append(f"self-test: {what} is not found")
    fine = rows + [("FACT", "NIEUW", 999, text)]
    if check({**numbers, "KWK_FACT_NIEUW": 999}, fine, later):
        missed.append("self-test: a plain new number is refused")
    return missed


def main():
    wrong = []
    numbers = of_headers(wrong)
    rows = of_registry(REGISTRY.read_text(encoding="utf-8"), wrong)
    now = library_version()
    if sys.argv[1:] == ["--missing"]:
        known = {full_name(row[0], row[1]) for row in rows}
        for name, number in numbers.items():
            if name not in known:
                print(*split(name), number, ".".join(map(str, now)), sep="\t")
        return 0
    wrong += check(numbers, rows, now)
    if not wrong:
        wrong += self_test(numbers, rows, now)
    for line in wrong:
        print(line)
    print(f"{len(numbers)} numbers, {len(wrong)} wrong")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
