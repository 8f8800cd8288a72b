#!/usr/bin/env python3
"""The gate judges small libraries as it must: additions pass, everything else fails. Usage: test_abi_gate.py [CC]"""
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

BASE = """
struct s { int a; int b; };
struct grow { unsigned size; int first; int rest[2]; };
struct t { int n; int rest[3]; };
enum e { E_ONE = 1, E_TWO = 2 };
enum loose { LOOSE_ONE = 1, LOOSE_TWO = 2 };
int f(const struct s *x, const struct t *y);
int f(const struct s *x, const struct t *y) { return x->a + y->n; }
int g(enum e x);
int g(enum e x) { return (int)x + (int)LOOSE_ONE; }
int h(int x);
int h(int x) { return x; }
int i(const struct grow *x);
int i(const struct grow *x) { return x->first; }
"""

# name, text to replace, replacement, may it pass?
CASES = [
    ("same", "", "", True),
    ("another body", "return (int)x + (int)LOOSE_ONE", "return (int)x - (int)LOOSE_ONE", True),
    ("appended function", "int h(int x);", "int k(int x);\nint k(int x) { return -x; }\nint h(int x);", True),
    ("appended enumerator", "{ E_ONE = 1, E_TWO = 2 }", "{ E_ONE = 1, E_TWO = 2, E_THREE = 3 }", True),
    ("appended unused enumerator", ", LOOSE_TWO = 2 }", ", LOOSE_TWO = 2, LOOSE_THREE = 3 }", True),
    ("new struct", "enum e {", "struct u { int z; };\nint k(struct u *x);\nint k(struct u *x) { return x->z; }\nenum e {", True),
    ("grown at its end", "int rest[2]; };", "int rest[2]; int more; int still; };", True),
    ("grown, array too", "int rest[2]; };", "int rest[3]; int more; };", False),
    ("grown in the middle", "int first; int rest[2];", "int first; int more; int rest[2];", False),
    ("grown, swapped", "unsigned size; int first; int rest[2];", "unsigned size; int rest[2]; int first; int more;", False),
    ("shrunk", "unsigned size; int first; int rest[2];", "unsigned size; int first;", False),
    ("swapped members", "int a; int b;", "int b; int a;", False),
    ("inserted member", "int a; int b;", "int a; int c; int b;", False),
    ("appended member", "int a; int b;", "int a; int b; int c;", False),
    ("removed member", "int a; int b;", "int a;", False),
    ("changed member type", "int a; int b;", "int a; unsigned b;", False),
    ("grown array", "rest[3]", "rest[4]", False),
    ("renumbered enumerator", "{ E_ONE = 1, E_TWO = 2 }", "{ E_ONE = 1, E_TWO = 3 }", False),
    ("inserted enumerator", "{ E_ONE = 1, E_TWO = 2", "{ E_ONE = 1, E_MORE = 2, E_TWO = 3", False),
    ("removed enumerator", "{ E_ONE = 1, E_TWO = 2", "{ E_ONE = 1", False),
    ("removed function", "int h(int x);\nint h(int x) { return x; }", "", False),
    ("changed parameter", "int h(int x);\nint h(int x)", "int h(long x);\nint h(long x)", False),
    ("added parameter", "int h(int x);\nint h(int x)", "int h(int x, int y);\nint h(int x, int y)", False),
    ("changed return type", "int h(int x);\nint h(int x) { return x; }", "long h(int x);\nlong h(int x) { return x; }", False),
    ("lost const", "int f(const struct s *x, const struct t *y)", "int f(struct s *x, const struct t *y)", False),
]


def build(cc, folder, name, text):
    source = folder / f"{name}.c"
    source.write_text(text)
    library = folder / f"{name}.so"
    subprocess.run(
        [cc, "-g", "-Wno-unused-parameter", "-fno-eliminate-unused-debug-types", "-fPIC", "-shared",
         "-Wl,-soname,libtiny.so.1", str(source), "-o", str(library)],
        check=True,
    )
    return str(library)


def main():
    if not shutil.which("abidiff"):
        print("skipped: abidiff is not installed (Debian package abigail-tools)")
        return 77
    import abi_gate

    cc = sys.argv[1] if len(sys.argv) > 1 else "gcc"
    wrong = 0
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        old = build(cc, folder, "old", BASE)
        for number, (name, find, replace, may_pass) in enumerate(CASES):
            text = BASE
            if find:
                assert find in BASE, name
                text = BASE.replace(find, replace)
            new = build(cc, folder, f"new{number}", text)
            bad = abi_gate.judge(old, new, ("grow",))
            if (not bad) != may_pass:
                wrong += 1
                print(f"wrong: {name}: must {'pass' if may_pass else 'fail'}")
                print(abi_gate.report(old, new)[1])
                print(bad)
    print(f"{len(CASES)} changes judged, {wrong} wrongly")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
