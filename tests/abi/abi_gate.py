#!/usr/bin/env python3
"""Decide from abidiff's report whether a change keeps old programs working.

abidiff gives the same exit code to a function that was added and to a struct that was broken, and its
suppressions let swapped members through. So this gate uses neither: it reads the report, lets additions
pass (functions; enumerators behind the existing ones; members behind the last one of a struct that is
said to grow), and fails on every other line.

    abi_gate.py OLD NEW [GROWING...]    OLD and NEW: libraries with debug information, or abidw files
"""
import re
import subprocess
import sys

SUMMARY = re.compile(r"^[\w/ ]+ summary: ")
# Lines that are no change by themselves, or that announce additions.
QUIET = re.compile(
    r"^(\d+ Added (functions?|variables?|function symbols?)( not referenced by debug info)?:"
    r"|\d+ (added|changed) types? unreachable from any public interface:"
    r"|\[A\] '.*"
    r"|type size hasn't changed"
    r"|\d+ enumerator insertions?:"
    r"|'?[\w:]+'? value '-?\d+'"
    r"|'enum .*' changed:"
    r"|\[C\] 'enum .*' changed:"
    r"|details were reported earlier"
    r"|\d+ impacted interfaces?.*"
    r"|)$"
)
REMOVED = re.compile(r"\b[1-9]\d* [Rr]emoved")
STRUCT = re.compile(r"^(?:\[C\] )?'struct (\w+)(?: at [^']*)?' changed:$")
SIZE = re.compile(r"^type size changed from (\d+) to (\d+) \(in bits\)$")
INSERTIONS = re.compile(r"^\d+ data member insertions?:$")
MEMBER = re.compile(r"^'.*', at offset (\d+) \(in bits\)")


def report(old, new):
    done = subprocess.run(
        ["abidiff", "--leaf-changes-only", "--non-reachable-types", "--no-show-locs", old, new],
        capture_output=True,
        text=True,
    )
    if done.returncode & 3 or done.returncode < 0:
        raise SystemExit(f"abi_gate: abidiff failed ({done.returncode}):\n{done.stdout}{done.stderr}")
    return done.returncode, done.stdout


def judge(old, new, growing=()):
    """Returns the lines of the report that are not plain additions."""
    code, text = report(old, new)
    if code == 0:
        return []
    bad = []
    old_size = None  # inside a struct that may grow: its old size in bits, 0 until it is read
    for raw in text.splitlines():
        line = raw.strip()
        if SUMMARY.match(line):
            if REMOVED.search(line):
                bad.append(line)
            continue
        struct = STRUCT.match(line)
        if struct:
            old_size = 0 if struct.group(1) in growing else None
            if old_size is None:
                bad.append(line)
            continue
        if old_size is not None:
            size = SIZE.match(line)
            member = MEMBER.match(line)
            if size and int(size.group(2)) > int(size.group(1)):
                old_size = int(size.group(1))
                continue
            if INSERTIONS.match(line):
                continue
            if member and old_size and int(member.group(1)) >= old_size:
                continue
        if not QUIET.match(line):
            bad.append(line)
    return bad


def main():
    if len(sys.argv) < 3:
        raise SystemExit(__doc__)
    bad = judge(sys.argv[1], sys.argv[2], sys.argv[3:])
    if bad:
        print("The ABI changed in a way that breaks existing programs:")
        print("\n".join("  " + line for line in bad))
        return 1
    print("ABI kept")
    return 0


if __name__ == "__main__":
    sys.exit(main())
