#!/usr/bin/env python3
"""Sum up a test run: what failed and why, what was skipped and why, seconds per suite, and the counts.

Usage: report.py [--skips-fail] RESULTS_DIR, a folder that tests/run fills:
NAME.json (meson's test log), NAME.slow + NAME.out (exit code and seconds of a slow script), NAME.broken.
"""
import json
import re
import sys
from pathlib import Path

TAP = re.compile(r"^\s*(not )?ok\b(.*)$", re.M)


def count(entry):
    """passed, failed, skipped of one meson test; a TAP test counts each of its lines."""
    result = entry["result"]
    if result == "SKIP":
        return 0, 0, 1
    rows = TAP.findall(entry.get("stdout") or "")
    skipped = sum(1 for no, rest in rows if re.search(r"#\s*skip", rest, re.I))
    failed = sum(1 for no, rest in rows if no)
    passed = len(rows) - skipped - failed
    if result in ("OK", "EXPECTEDFAIL"):
        return max(passed, 0 if skipped else 1), 0, skipped
    return passed, max(failed, 1), skipped


def tail(text, lines=25):
    return "".join("    " + line + "\n" for line in (text or "").splitlines()[-lines:])


def main():
    strict = "--skips-fail" in sys.argv
    folder = Path([argument for argument in sys.argv[1:] if not argument.startswith("--")][0])
    total = [0, 0, 0]
    suites = {}
    for path in sorted(folder.glob("*.broken")):
        print("FAILED", path.read_text().strip())
        total[1] += 1
    for path in sorted(folder.glob("*.json")):
        for line in path.read_text(encoding="utf-8").splitlines():
            entry = json.loads(line)
            suite, _, name = entry["name"].rpartition(" / ")
            suite = suite.split(":")[-1]
            numbers = count(entry)
            row = suites.setdefault((path.stem, suite), [0, 0, 0, 0.0])
            for index in range(3):
                row[index] += numbers[index]
                total[index] += numbers[index]
            row[3] += entry["duration"]
            if numbers[1]:
                print(f"FAILED {path.stem}: {entry['name']} ({entry['result']})")
                shown = entry.get("stdout") or ""
                if TAP.search(shown):
                    shown = "\n".join(l for l in shown.splitlines() if not re.match(r"\s*ok\b", l))
                print(tail(shown) + tail(entry.get("stderr")), end="")
            elif numbers[2]:
                print(f"skipped {path.stem}: {entry['name']}")
                print(tail(entry.get("stdout"), 1), end="")
    for path in sorted(folder.glob("*.slow")):
        code, seconds = (int(part) for part in path.read_text().split())
        kind = {0: 0, 77: 2}.get(code, 1)
        row = suites.setdefault(("slow", path.stem), [0, 0, 0, 0.0])
        row[kind] += 1
        row[3] += seconds
        total[kind] += 1
        if kind:
            print(f"{'FAILED' if kind == 1 else 'skipped'} slow: {path.stem}")
            print(tail(path.with_suffix(".out").read_text(encoding="utf-8", errors="replace"), 25 if kind == 1 else 1), end="")
    print()
    for (tier, suite), row in sorted(suites.items()):
        print(f"{tier:10} {suite:14} {row[3]:7.1f} s   {row[0]:5} passed {row[1]:3} failed {row[2]:3} skipped")
    if strict and total[2]:
        print(f"\n{total[2]} skipped: here everything must be installed, so they count as failed.")
        total[1] += total[2]
        total[2] = 0
    if sum(total) == 0:
        total[1] = 1
    print(f"\n{total[0]} passed, {total[1]} failed, {total[2]} skipped")
    return 1 if total[1] else 0


if __name__ == "__main__":
    sys.exit(main())
