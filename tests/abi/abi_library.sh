#!/bin/sh
# Build lib/ with the debug information that abidiff reads. Usage: abi_library.sh OUTPUT
set -eu
root=$(cd "$(dirname "$0")/../.." && pwd)
cd "$root"
# Only what headers declare counts; the same flags each time keep the report free of noise.
gcc -std=c11 -g -gdwarf-4 -O1 -fno-eliminate-unused-debug-types -fvisibility=hidden -fPIC -shared -DKWK_BUILD \
    -Iinclude -Ilib -Wl,-soname,libkwaliteitskader.so.1 \
    -Wl,--version-script=lib/libkwaliteitskader.map \
    $(find lib -name '*.c' | LC_ALL=C sort) -o "$1"
