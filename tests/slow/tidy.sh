#!/bin/sh
# clang-tidy over lib/ and the case reader, with the checks of .clang-tidy. Exit 77: not installed.
set -eu
root=$(cd "$(dirname "$0")/../.." && pwd)
command -v clang-tidy >/dev/null || { echo "skipped: no clang-tidy (Debian package clang-tidy)"; exit 77; }
cd "$root"
find lib examples/command -name '*.c' -print0 | LC_ALL=C sort -z |
    xargs -0 -P 2 -n 8 sh -c 'clang-tidy --quiet "$@" -- -std=c11 -Iinclude -Ilib -Iexamples/command -DKWK_BUILD 2>/dev/null' sh
echo "clean"
