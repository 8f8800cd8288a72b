#!/usr/bin/env python3
"""The library needs no C library and keeps no state.

Builds the sources -ffreestanding -nostdlib, twice (-O0, -O2); the linked result may want only
memcpy, memmove, memset and memcmp from outside, and may hold no writable data.
Usage: check_freestanding.py CC SOURCE...
"""
import re
import subprocess
import sys
import tempfile
from pathlib import Path

import headers

ALLOWED = {"memcpy", "memmove", "memset", "memcmp"}
# Made by the linker, or read-only after relocation.
READ_ONLY = (".data.rel.ro",)


def run(*command):
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def main():
    cc = sys.argv[1]
    sources = sys.argv[2:]
    wrong = 0
    for level in ("-O0", "-O2"):
        with tempfile.TemporaryDirectory() as folder:
            objects = []
            for number, source in enumerate(sources):
                target = str(Path(folder) / f"{number}.o")
                run(cc, "-std=c11", level, "-ffreestanding", "-fno-stack-protector", "-fPIC", "-DKWK_BUILD",
                    f"-I{headers.ROOT / 'include'}", f"-I{headers.ROOT / 'lib'}", "-c", source, "-o", target)
                objects.append(target)
            linked = str(Path(folder) / "all.so")
            run(cc, "-nostdlib", "-shared", *objects, "-o", linked)
            undefined = {line.split()[-1] for line in run("nm", "-u", "-D", linked).splitlines() if line.split()}
            for name in sorted(undefined - ALLOWED):
                print(f"{level}: needs {name} from outside")
                wrong += 1
            for source, target in zip(sources, objects):
                for line in run("readelf", "-SW", target).splitlines():
                    match = re.match(r"\s*\[\s*\d+\]\s+(\.\S+)\s+\S+\s+\S+\s+\S+\s+([0-9a-f]+)\s+\S+\s+(\S*)", line)
                    if not match:
                        continue
                    name, size, flags = match.group(1), int(match.group(2), 16), match.group(3)
                    if "W" in flags and "A" in flags and size > 0 and not name.startswith(READ_ONLY):
                        print(f"{level}: {source}: writable data: {name}, {size} bytes")
                        wrong += 1
    print(f"{len(sources)} sources")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
