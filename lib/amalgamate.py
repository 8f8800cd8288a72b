#!/usr/bin/env python3
"""Write the library as one source file and one header: kwaliteitskader.c and kwaliteitskader.h.

The sources come in the order given; each header of the library is taken in once, at its first use;
a table (*.inc) is taken in at each use, since it is expanded more than once. System headers stay.
The result depends on the sources alone, so two runs give the same bytes.
"""
import argparse
import re
from pathlib import Path

INCLUDE = re.compile(r'^\s*#\s*include\s+"([^"]+)"')


class Amalgamation:
    def __init__(self, root):
        self.root = root
        self.lib = root / "lib"
        self.include = root / "include"
        self.done = set()
        self.read = []

    def find(self, name, beside):
        for folder in (beside, self.lib, self.include):
            path = (folder / name).resolve()
            if path.is_file():
                return path
        raise SystemExit(f"amalgamate: {beside}: no file for #include \"{name}\"")

    def is_public(self, path):
        return self.include in path.parents

    def expand(self, path, out, public):
        """Append the lines of path to out. public: build the header, else skip public headers."""
        self.read.append(path)
        out.append(f"/* ---- {path.relative_to(self.root).as_posix()} ---- */")
        for line in path.read_text(encoding="utf-8").splitlines():
            match = INCLUDE.match(line)
            if not match:
                out.append(line)
                continue
            target = self.find(match.group(1), path.parent)
            if self.is_public(target) and not public:
                continue
            if target.suffix != ".inc":
                if target in self.done:
                    continue
                self.done.add(target)
            self.expand(target, out, public)
        return out


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--root", type=Path, required=True)
    parser.add_argument("--output-dir", type=Path, required=True)
    parser.add_argument("--depfile", type=Path)
    parser.add_argument("sources", nargs="+", type=Path)
    args = parser.parse_args()

    work = Amalgamation(args.root.resolve())
    umbrella = work.include / "kwaliteitskader" / "kwaliteitskader.h"
    version = re.search(r"version:\s*'([^']+)'", (work.root / "meson.build").read_text()).group(1)
    copying = (work.root / "COPYING").read_text(encoding="utf-8").rstrip().splitlines()
    banner = ["/*", f" * libkwaliteitskader {version} in one file, made from its sources: do not edit.", " *"]
    banner += [(" * " + line).rstrip() for line in copying] + [" */"]

    work.done.add(umbrella)
    header = work.expand(umbrella, list(banner), True)

    source = list(banner)
    source += ["#if !defined(KWK_STATIC) && !defined(KWK_BUILD)", "#define KWK_BUILD", "#endif"]
    source += ['#include "kwaliteitskader.h"']
    for path in args.sources:
        work.expand(path.resolve(), source, False)

    args.output_dir.mkdir(parents=True, exist_ok=True)
    for name, lines in (("kwaliteitskader.h", header), ("kwaliteitskader.c", source)):
        (args.output_dir / name).write_text("\n".join(lines) + "\n", encoding="utf-8")
    if args.depfile:
        needs = " ".join(sorted({str(path).replace(" ", "\\ ") for path in work.read}))
        args.depfile.write_text(f"kwaliteitskader.c: {needs}\n", encoding="utf-8")


if __name__ == "__main__":
    main()
