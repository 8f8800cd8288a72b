#!/bin/sh
# Write the ABI baseline of the present version: tests/abi/<version>/.
# Run it at a release. Before 1.0.0 it may also follow a change of layout, number or signature, in a
# commit of its own that says why and adds a line to docs/NEWS.md; from 1.0.0 on a baseline is never
# written twice.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
command -v abidw >/dev/null || { echo "abidw is missing: Debian package abigail-tools" >&2; exit 1; }
version=$(sed -n "s/^ *version: '\(.*\)',/\1/p" "$root/meson.build")
target=$here/$version
python3 "$here/list_symbols.py" --check
python3 "$here/make_ffi_header.py" --check
mkdir -p "$target"
"$here/abi_dump.sh" "$target/libkwaliteitskader.abi"
python3 "$here/make_client.py" >"$target/client.c"
cp "$root/include/kwaliteitskader/kwaliteitskader.ffi.h" "$target/kwaliteitskader.ffi.h"
echo "written: tests/abi/$version"
