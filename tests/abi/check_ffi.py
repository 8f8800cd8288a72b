#!/usr/bin/env python3
"""A foreign parser reads kwaliteitskader.ffi.h and sees the sizes of the C compiler.

With cffi where it is installed, else with the C compiler. Usage: check_ffi.py [CC]
"""
import re
import subprocess
import sys
import tempfile
from pathlib import Path

import headers


def c_sizes(cc, header, names, extra):
    lines = ["#include <stdio.h>", f'#include "{header}"', "int main(void) {"]
    lines += [f'printf("{name} %u\\n", (unsigned)sizeof(struct {name}));' for name in names]
    lines += ["return 0; }"]
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "sizes.c"
        source.write_text("\n".join(lines))
        program = Path(folder) / "sizes"
        subprocess.run([cc, *extra, str(source), "-o", str(program)], check=True)
        output = subprocess.run([str(program)], check=True, capture_output=True, text=True).stdout
    return {name: int(size) for name, size in (line.split() for line in output.splitlines())}


def main():
    cc = sys.argv[1] if len(sys.argv) > 1 else "cc"
    text = headers.FFI.read_text(encoding="utf-8")
    bare = headers.strip_comments(text)
    for forbidden in (r"#", r"\binline\b", r"__\w+", r"\bKWK_API\b", r"\bsizeof\b"):
        if re.search(forbidden, bare):
            print(f"kwaliteitskader.ffi.h holds {forbidden}")
            return 1
    names = re.findall(r"^struct (\w+) \{", bare, re.M)
    real = c_sizes(cc, headers.UMBRELLA, names, [])
    flat = c_sizes(cc, headers.FFI, names, ["-include", "stdint.h"])
    if real != flat:
        print("sizes differ:", real, flat)
        return 1
    try:
        import cffi
    except ImportError:
        print(f"{len(names)} structs, read by the C compiler (no cffi here)")
        return 0
    ffi = cffi.FFI()
    ffi.cdef(text)
    seen = {name: ffi.sizeof(f"struct {name}") for name in names}
    if seen != real:
        print("sizes differ:", real, seen)
        return 1
    print(f"{len(names)} structs, read by cffi {cffi.__version__}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
