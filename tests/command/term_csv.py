#!/usr/bin/env python3
"""Pipe every table of tests/data through the built command and compare what it computes.

usage: term_csv.py COMMAND [DATA]
"""
import csv
import io
import pathlib
import subprocess
import sys

COMPUTED = {
    "workdays.csv": ["expected"],
    "workdays_between.csv": ["workdays"],
    "months.csv": ["expected", "clamped"],
    "ages.csv": ["age", "age_if_feb28", "leap_birth", "date_16_5", "date_16_5_clamp", "date_18",
                 "date_18_if_feb28"],
    "atw_terms.csv": ["nominal_end", "atw_applies", "expected_end", "extension_days"],
}
HOLIDAYS = ["date", "name", "atw", "atw_article", "weekday"]
wrong = 0


def say(text):
    global wrong
    wrong += 1
    if wrong <= 20:
        print(text)


def run(arguments, text=""):
    done = subprocess.run(arguments, input=text, capture_output=True, text=True, encoding="utf-8")
    return done.returncode, done.stdout, done.stderr


def table(rows, columns):
    out = io.StringIO()
    writer = csv.DictWriter(out, columns, extrasaction="ignore", lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return out.getvalue()


def check(command, path):
    computed = COMPUTED[path.name]
    rows = list(csv.DictReader(path.open(encoding="utf-8")))
    columns = list(rows[0])
    blank = [{k: "" if k in computed else v for k, v in row.items()} for row in rows]
    inputs = [c for c in columns if c not in computed]
    # as it is; without its answers; with the columns turned round; with the answers left out
    for given, order in ((rows, columns), (blank, columns), (blank, columns[::-1]), (rows, inputs)):
        code, out, err = run([command, "term", "--csv"], table(given, order))
        if code != 0:
            say(f"{path.name}: exit {code}: {err.strip()}")
            continue
        got = list(csv.DictReader(io.StringIO(out)))
        if len(got) != len(rows):
            say(f"{path.name}: {len(got)} rows of {len(rows)}")
        for number, (mine, theirs) in enumerate(zip(got, rows), 2):
            for name in columns:
                if mine[name] != theirs[name]:
                    say(f"{path.name}:{number}: {name} {mine[name]!r}, not {theirs[name]!r}")
    print(f"{path.name}: {len(rows)} rows, 4 ways")


def main():
    command = sys.argv[1]
    here = pathlib.Path(__file__).resolve().parent.parent / "data"
    data = pathlib.Path(sys.argv[2]) if len(sys.argv) > 2 else here
    for name in COMPUTED:
        check(command, data / name)

    published = list(csv.DictReader((data / "holidays_1990_2060.csv").open(encoding="utf-8")))
    years = [int(row["date"][:4]) for row in published]
    code, out, err = run([command, "holidays", "--csv", str(min(years)), str(max(years))])
    mine = {tuple(row[c] for c in HOLIDAYS) for row in csv.DictReader(io.StringIO(out))}
    theirs = {tuple(row[c] for c in HOLIDAYS) for row in published}
    for row in sorted(theirs - mine):
        say(f"holidays: lacks {row}")
    for row in sorted(row for row in mine - theirs if int(row[0][:4]) in set(years)):
        say(f"holidays: has {row}")
    print(f"holidays: {len(theirs)} rows")

    spoken = [
        (["5 werkdagen na 2026-04-02 amvb"], 0, ["2026-04-10", "2026-04-13", "Goede Vrijdag",
                                                 "Algemene termijnenwet art. 3 lid 2"]),
        (["--lang", "en", "6 weeks after 2026-04-03"], 0, ["2026-05-18", "BWBR0051300", "equated day"]),
        (["8", "weken", "voor", "2026-05-31"], 0, ["2026-04-05"]),
        (["3 maanden na 2026-01-31 overig"], 0, ["2026-04-30", "niet van toepassing"]),
        (["5 working days after 2026-04-02"], 0, ["2026-04-13"]),
        (["5 werkdagen na 2026-02-30"], 2, ["KWK_ERR_DATE"]),
        (["0 dagen na 2026-02-20"], 2, ["KWK_ERR_RANGE"]),
        (["5 fortnights na 2026-02-20"], 2, ["USAGE"]),
        (["--lang", "fr", "5 dagen na 2026-02-20"], 2, ["KWK_ERR_LANGUAGE"]),
        (["--csv", "/nonexistent"], 2, ["FILE"]),
        ([], 2, ["USAGE"]),
    ]
    for arguments, status, parts in spoken:
        code, out, err = run([command, "term", *arguments])
        if code != status or any(part not in out + err for part in parts):
            say(f"term {arguments}: exit {code}: {out}{err}")
        if status == 2 and (out or not err.startswith(parts[0])):
            say(f"term {arguments}: the message does not open with its code: {out}{err}")
    for text, part in (("a,b\n1,2\n", "COLUMN"), ("", "ROW"), ("date,months\n2026-01-31\n", "ROW"),
                       ("date,months\n2026-02-31,1\n", "KWK_ERR_DATE"),
                       ("date,months\n2026-02-28,x\n", "KWK_ERR_RANGE")):
        code, out, err = run([command, "term", "--csv"], text)
        if code != 2 or not err.startswith(part):
            say(f"term --csv {text!r}: exit {code}: {err}")
    code, out, err = run([command, "term", "--csv"], 'note,date,months\n"a, ""b""",2026-01-31,1\n')
    if out != 'note,date,months,expected,clamped\n"a, ""b""",2026-01-31,1,2026-02-28,1\n':
        say(f"term --csv with quotes: {out}{err}")
    for arguments, status, part in ((["2026"], 0, "Goede Vrijdag"), (["2200"], 2, "KWK_ERR_RANGE"),
                                    (["--lang", "en", "1995"], 0, "note: "), ([], 2, "USAGE")):
        code, out, err = run([command, "holidays", *arguments])
        if code != status or part not in out + err:
            say(f"holidays {arguments}: exit {code}: {out}{err}")
    print(f"{wrong} wrong" if wrong else "all as published")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
