#!/usr/bin/env python3
"""Keep docs/symbols.tsv and lib/libkwaliteitskader.map in step with the headers.

    tests/abi/list_symbols.py           print the functions that the headers declare
    tests/abi/list_symbols.py --write   add new functions to the registry and write the version script
    tests/abi/list_symbols.py --check   fail if registry, version script and headers differ

The registry is append-only: a function that is in it and no longer declared is an error, also for --write.
"""
import argparse
import re
import sys

import headers

REGISTRY = headers.ROOT / "docs" / "symbols.tsv"
MAP = headers.ROOT / "lib" / "libkwaliteitskader.map"


def project_version():
    return re.search(r"version:\s*'([^']+)'", (headers.ROOT / "meson.build").read_text()).group(1)


def registry():
    rows = {}
    if REGISTRY.is_file():
        lines = REGISTRY.read_text(encoding="utf-8").splitlines()
        if lines[0] != "symbol\tsince":
            raise SystemExit("docs/symbols.tsv: the first line must be: symbol<TAB>since")
        for line in lines[1:]:
            symbol, since = line.split("\t")
            if symbol in rows:
                raise SystemExit(f"docs/symbols.tsv: {symbol} stands twice")
            rows[symbol] = since
    return rows


def map_text(rows):
    names = "".join(f"        {name};\n" for name in sorted(rows))
    return (
        "/*\n * Every exported function. A function that comes after 1.0.0 goes into a new node that\n"
        " * names this one as its parent.\n */\n"
        "KWK_1 {\n    global:\n" + names + "    local:\n        *;\n};\n"
    )


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--write", action="store_true")
    parser.add_argument("--check", action="store_true")
    args = parser.parse_args()
    declared = headers.functions()
    doubles = sorted({name for name in declared if declared.count(name) > 1})
    if doubles:
        raise SystemExit("declared twice: " + " ".join(doubles))
    if not args.write and not args.check:
        print("\n".join(declared))
        return 0
    rows = registry()
    gone = [name for name in rows if name not in declared]
    new = [name for name in declared if name not in rows]
    if gone:
        raise SystemExit("in docs/symbols.tsv but no longer declared: " + " ".join(gone))
    if args.write:
        for name in new:
            rows[name] = project_version()
        REGISTRY.write_text(
            "symbol\tsince\n" + "".join(f"{name}\t{since}\n" for name, since in rows.items()),
            encoding="utf-8",
        )
        MAP.write_text(map_text(rows), encoding="utf-8")
        return 0
    if new:
        raise SystemExit("declared but not in docs/symbols.tsv: " + " ".join(new))
    if MAP.read_text(encoding="utf-8") != map_text(rows):
        raise SystemExit("lib/libkwaliteitskader.map differs from docs/symbols.tsv; run tests/abi/list_symbols.py --write")
    print(f"{len(rows)} symbols")
    return 0


if __name__ == "__main__":
    sys.exit(main())
