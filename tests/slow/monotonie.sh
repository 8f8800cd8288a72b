#!/bin/sh
# Which verdict may follow which (docs/monotonie.md): every subset of up to MONOTONIE_SIZE (default 5) facts of the
# universe of each norm.
set -eu
root=$(cd "$(dirname "$0")/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
${CC:-cc} -std=c11 -O2 -DKWK_STATIC -I"$root/include" -I"$root/lib" "$root/tests/monotonie/edges.c" \
    $(find "$root/lib" -name '*.c') -o "$work/edges"
"$work/edges" "$root/docs/monotonie.md" "${MONOTONIE_SIZE:-5}"
