#!/usr/bin/env python3
"""The library of today against the baseline of every release. Usage: check_abi.py CLIENT_CC SHARED_LIBRARY"""
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import headers

HERE = Path(__file__).resolve().parent


def main():
    cc, shared = sys.argv[1:3]
    releases = sorted(path.parent for path in HERE.glob("*/client.c"))
    if not releases:
        print("no baseline under tests/abi/")
        return 1
    wrong = 0
    with tempfile.TemporaryDirectory() as folder:
        for release in releases:
            program = str(Path(folder) / "client")
            folder_of = str(Path(shared).resolve().parent)
            subprocess.run(
                [cc, "-std=c11", "-Wall", "-Wextra", "-Werror", f"-I{headers.ROOT / 'include'}",
                 str(release / "client.c"), f"-L{folder_of}", "-lkwaliteitskader", "-o", program],
                check=True,
            )
            subprocess.run([program], check=True, env={**os.environ, "LD_LIBRARY_PATH": folder_of})
            print(f"client of {release.name}: compiles, links, runs")
        if not shutil.which("abidiff") or not shutil.which("gcc"):
            print("skipped: abidiff is not installed (Debian package abigail-tools)")
            return 77
        import abi_gate

        # Structs that open with their size grow at the end, and so do findings: the caller gives the size.
        text = headers.strip_comments(headers.FFI.read_text(encoding="utf-8"))
        growing = re.findall(r"struct (\w+) \{\s*uint32_t size;", text) + ["kwk_finding"]
        today = str(Path(folder) / "today.abi")
        subprocess.run([str(HERE / "abi_dump.sh"), today], check=True)
        for release in releases:
            bad = abi_gate.judge(str(release / "libkwaliteitskader.abi"), today, growing)
            print(f"ABI of {release.name}: {'kept' if not bad else 'broken'}")
            print("".join(f"  {line}\n" for line in bad), end="")
            wrong += len(bad)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
