#!/usr/bin/env python3
"""Write a C client that leans on everything the headers promise today.

It names every constant with its number, every field with its offset, every size and every signature,
so that a renamed field or a renumbered constant stops the build. One is kept per release:
tests/abi/<version>/client.c; later versions of the headers must still compile it.
"""
import re

import headers


def main():
    text = headers.strip_comments(headers.FFI.read_text(encoding="utf-8"))
    out = [
        "/* Made by tests/abi/update_baseline.sh at the release it stands under: do not edit. */",
        "#include <stddef.h>",
        "#include <kwaliteitskader/kwaliteitskader.h>",
        "",
        "#define SAME(what, number) _Static_assert((int64_t)(what) == (number), #what)",
        "",
    ]
    for body in re.findall(r"enum \{([^}]*)\};", text):
        for name, value in re.findall(r"(\w+) = (-?\d+)", body):
            if name.startswith("KWK_VERSION_"):
                continue  # a release changes these and nothing else need follow
            # -2147483648 is no literal in C
            literal = value if int(value) > -2147483648 else "-2147483647 - 1"
            out.append(f"SAME({name}, {literal});")
    for name, body in re.findall(r"struct (\w+) \{([^}]*)\};", text):
        offset = 0
        for kind, field, count in re.findall(r"(\w+) (\w+)(?:\[(\d+)\])?;", body):
            if kind not in ("int32_t", "uint32_t", "kwk_date"):
                raise SystemExit(f"struct {name}: field {field} is a {kind}")
            out.append(f"SAME(offsetof(struct {name}, {field}), {offset});")
            out.append(f"_Static_assert(_Generic(((struct {name} *)0)->{field}{'[0]' if count else ''}, {kind}: 1, default: 0), \"{name}.{field}\");")
            offset += 4 * int(count or 1)
        # Those that open with their size may grow, and findings, of which the caller gives the size.
        grows = body.split()[:2] == ["uint32_t", "size;"] or name == "kwk_finding"
        out.append(f"_Static_assert(sizeof(struct {name}) {'>=' if grows else '=='} {offset}, \"{name}\");")
    flat = re.sub(r"(enum|struct \w+) \{[^}]*\};", "", text)
    number = 0
    for result, name, parameters in re.findall(r"^([\w ]+[ *])(kwk_\w+)\(([^)]*)\);", flat, re.M):
        number += 1
        out.append(f"extern {result}(KWK_CALL *const kwk_client_{number})({parameters});")
        out.append(f"{result}(KWK_CALL *const kwk_client_{number})({parameters}) = {name};")
    out += ["", "int main(void)", "{", "    return kwk_abi_version() == KWK_ABI_VERSION ? 0 : 1;", "}"]
    print("\n".join(out))


if __name__ == "__main__":
    main()
