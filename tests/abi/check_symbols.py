#!/usr/bin/env python3
"""What the built libraries export: exactly the registry, and nothing without our prefix.

Usage: check_symbols.py SHARED STATIC
"""
import subprocess
import sys

import list_symbols


def names(*arguments):
    output = subprocess.run(["nm", *arguments], check=True, capture_output=True, text=True).stdout
    rows = [line.split() for line in output.splitlines()]
    return [row for row in rows if len(row) >= 2 and not row[-1].endswith(":")]


def main():
    shared, static = sys.argv[1:3]
    want = set(list_symbols.registry())
    wrong = 0
    # Version nodes themselves are listed as absolute symbols (A).
    dynamic = [row for row in names("-D", "--defined-only", shared) if row[-2] != "A"]
    got = {row[-1].split("@")[0] for row in dynamic}
    for name in sorted(got - want):
        print(f"exported but not registered: {name}")
        wrong += 1
    for name in sorted(want - got):
        print(f"registered but not exported: {name}")
        wrong += 1
    for row in dynamic:
        if row[-2] != "T":
            print(f"exported, but not a function: {' '.join(row)}")
            wrong += 1
    inside = {row[-1] for row in names("-g", "--defined-only", static)}
    for name in sorted(name for name in inside if not name.startswith("kwk_")):
        print(f"global in the static library without prefix kwk_: {name}")
        wrong += 1
    print(f"{len(got)} exported, {len(inside)} global in the static library")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
