#!/bin/sh
# Each public header alone, as C11 and as C++17, without a warning, not even about padding.
# Usage: header_alone.sh CC [CXX]
set -eu
cc=${1:-cc}
cxx=${2:-c++}
root=$(cd "$(dirname "$0")/../.." && pwd)
count=0
for header in "$root"/include/kwaliteitskader/*.h; do
    name=${header##*/}
    pre=
    # The flat declarations for foreign function interfaces bring no include of their own.
    [ "$name" = kwaliteitskader.ffi.h ] && pre='-include stdint.h'
    # shellcheck disable=SC2086
    printf '#include <kwaliteitskader/%s>\n#include <kwaliteitskader/%s>\n' "$name" "$name" |
        if [ -n "$pre" ]; then sed 1d; else cat; fi |
        $cc -std=c11 -pedantic -Wall -Wextra -Wpadded -Wconversion -Wshadow -Werror \
            -I"$root/include" $pre -fsyntax-only -x c -
    if [ -z "$pre" ]; then
        printf '#include <kwaliteitskader/%s>\n' "$name" |
            $cxx -std=c++17 -pedantic -Wall -Wextra -Wpadded -Wconversion -Werror \
                -I"$root/include" -fsyntax-only -x c++ -
    fi
    count=$((count + 1))
done
echo "$count headers"
