#!/usr/bin/env python3
"""Decide from abidiff's report whether a change keeps old programs working.

abidiff gives the same exit code to a function that was added and to a struct that was broken, and its
suppressions let swapped members through. So this gate uses neither: it reads the report, lets additions
pass (functions, and enumerators behind the existing ones), and fails on every other line.

    abi_gate.py OLD NEW        OLD and NEW: libraries with debug information, or abidw files
"""
import re
import subprocess
import sys

SUMMARY = re.compile(r"^[\w/ ]+ summary: ")
# Lines that only lead to, or come after, a change that is judged by its own line.
QUIET = re.compile(
    r"^(\d+ Added (functions?|variables?|function symbols?)( not referenced by debug info)?:"
    r"|\d+ added types? unreachable from any public interface:"
    r"|Added functions?:"
    r"|\[A\] '.*"
    r"|type size hasn't changed"
    r"|\d+ enumerator insertions?:"
    r"|'?[\w:]+'? value '-?\d+'"
    r"|'enum .*' changed:"
    r"|\d+ impacted interfaces?.*"
    r"|)$"
)
DELETED = re.compile(r"^\d+ enumerator (deletions?|changes?):$")


def report(old, new):
    done = subprocess.run(
        ["abidiff", "--leaf-changes-only", "--non-reachable-types", "--no-show-locs", old, new],
        capture_output=True,
        text=True,
    )
    if done.returncode & 3:
        raise SystemExit(f"abi_gate: abidiff failed:\n{done.stdout}{done.stderr}")
    return done.returncode, done.stdout


def judge(old, new):
    """Returns the lines of the report that are not plain additions."""
    code, text = report(old, new)
    if code == 0:
        return []
    bad = []
    for raw in text.splitlines():
        line = raw.strip()
        if SUMMARY.match(line):
            if re.search(r"\b[1-9]\d* [Rr]emoved", line):
                bad.append(line)
            continue
        if DELETED.match(line) or not QUIET.match(line):
            bad.append(line)
    return bad


def main():
    if len(sys.argv) != 3:
        raise SystemExit(__doc__)
    bad = judge(sys.argv[1], sys.argv[2])
    if bad:
        print("The ABI changed in a way that breaks existing programs:")
        print("\n".join("  " + line for line in bad))
        return 1
    print("ABI kept")
    return 0


if __name__ == "__main__":
    sys.exit(main())
