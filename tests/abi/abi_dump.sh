#!/bin/sh
# Build lib/ and write what it offers as abidw sees it. Usage: abi_dump.sh OUTPUT
set -eu
out=$1
case $out in /*) ;; *) out=$PWD/$out ;; esac
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
root=$(cd "$(dirname "$0")/../.." && pwd)
cd "$root"
# Only what headers declare counts; the same flags each time keep the report free of noise.
gcc -std=c11 -g -gdwarf-4 -O1 -fno-eliminate-unused-debug-types -fvisibility=hidden -fPIC -shared -DKWK_BUILD \
    -Iinclude -Ilib -Wl,-soname,libkwaliteitskader.so.1 \
    -Wl,--version-script=lib/libkwaliteitskader.map \
    $(find lib -name '*.c' | LC_ALL=C sort) -o "$work/libkwaliteitskader.so.1"
# Without --load-all-types abidiff 2.2 stops on the file it wrote; with the other two it holds the public
# types only.
abidw --load-all-types --exported-interfaces-only --drop-private-types --headers-dir include/kwaliteitskader \
    --no-corpus-path --no-comp-dir-path --no-show-locs --out-file "$out" "$work/libkwaliteitskader.so.1"
