#!/usr/bin/env python3
"""Write include/kwaliteitskader/kwaliteitskader.ffi.h: the public declarations, flat.

cffi, LuaJIT and PHP parse it as it is: no #if, no #include, no macro, no cast, no attribute. Every
constant is a plain number. --check compares with the committed file and fails on a difference.
"""
import argparse
import re
import sys

import headers

HEAD = """\
/*
 * kwaliteitskader.ffi.h: the declarations of libkwaliteitskader for a foreign function interface.
 * Made from the other headers by tests/abi/make_ffi_header.py: do not edit. C programs include
 * kwaliteitskader.h. The parser must know int32_t and uint32_t.
 */
"""


def evaluate(expression, known):
    """The number of a constant expression without casts."""
    text = re.sub(r"\b(0[xX][0-9a-fA-F]+|\d+)[uUlL]+\b", r"\1", expression)
    text = re.sub(r"\b[A-Za-z_]\w*\b", lambda m: str(known[m.group(0)]), text)
    if not re.fullmatch(r"[0-9a-fA-FxX\s()+\-*/<>|&~^]+", text):
        raise SystemExit(f"make_ffi_header: cannot evaluate {expression!r}")
    return int(eval(text.replace("/", "//"), {"__builtins__": {}}))  # digits and operators only


def enumerators(body, known):
    value = -1
    rows = []
    for item in body.split(","):
        item = " ".join(item.split())
        if not item:
            continue
        name, _, expression = item.partition("=")
        name = name.strip()
        value = evaluate(expression, known) if expression else value + 1
        known[name] = value
        rows.append(f"    {name} = {value}")
    return "enum {\n" + ",\n".join(rows) + "\n};\n"


def squeeze(text):
    return re.sub(r"\s+", " ", text).replace("( ", "(").replace(" )", ")").strip()


def convert(path, known):
    text = headers.strip_comments(path.read_text(encoding="utf-8"))
    text = re.sub(r"\\\n", " ", text)
    out = []
    for name, value in re.findall(r"^\s*#\s*define\s+(KWK_\w+)[ \t]+([^\n]+)$", text, re.M):
        if name not in ("KWK_API", "KWK_CALL"):
            out.append(enumerators(f"{name} = {value.strip()}", known))
    text = re.sub(r'#\s*ifdef __cplusplus.*?#\s*endif', "", text, flags=re.S)
    text = re.sub(r"^\s*#[^\n]*$", "", text, flags=re.M)
    text = re.sub(r"\b(KWK_API|KWK_CALL)\b", "", text)
    pattern = re.compile(
        r"enum\s*\w*\s*\{(?P<enum>[^}]*)\}\s*;"
        r"|struct\s+(?P<struct>\w+)\s*\{(?P<fields>[^}]*)\}\s*;"
        r"|(?P<other>[^;{}]+);"
    )
    position = 0
    for match in pattern.finditer(text):
        if text[position:match.start()].strip():
            raise SystemExit(f"make_ffi_header: {path.name}: not understood: {text[position:match.start()]!r}")
        position = match.end()
        if match.group("enum") is not None:
            out.append(enumerators(match.group("enum"), known))
        elif match.group("struct"):
            fields = [squeeze(field) for field in match.group("fields").split(";") if field.strip()]
            out.append(f"struct {match.group('struct')} {{\n" + "".join(f"    {f};\n" for f in fields) + "};\n")
        else:
            declaration = squeeze(match.group("other")).replace("* ", "*")
            if re.search(r"\b(inline|static|_Static_assert|__\w+)\b", declaration):
                raise SystemExit(f"make_ffi_header: {path.name}: not flat: {declaration}")
            out.append(declaration + ";\n")
    if text[position:].strip():
        raise SystemExit(f"make_ffi_header: {path.name}: not understood: {text[position:].strip()!r}")
    return out


def build():
    known = {}
    parts = [HEAD]
    for path in headers.ordered():
        rows = convert(path, known)
        if rows:
            parts.append(f"\n/* {path.name} */\n")
            parts += rows
    return "".join(parts)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--check", action="store_true", help="compare only")
    args = parser.parse_args()
    text = build()
    if not args.check:
        headers.FFI.write_text(text, encoding="utf-8")
        return 0
    if not headers.FFI.is_file() or headers.FFI.read_text(encoding="utf-8") != text:
        print("kwaliteitskader.ffi.h differs from the headers; run tests/abi/make_ffi_header.py")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
