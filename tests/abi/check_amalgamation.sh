#!/bin/sh
# The amalgamation compiles without a warning with every compiler that is here, is the same when made
# twice, and exports what the shared library exports.
# Usage: check_amalgamation.sh AMALGAMATION.c SHARED_LIBRARY SOURCE...
set -eu
root=$(cd "$(dirname "$0")/../.." && pwd)
amalgamation=$1
shared=$2
shift 2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 "$root/lib/amalgamate.py" --root "$root" --output-dir "$work" "$@"
cmp "$work/kwaliteitskader.c" "$amalgamation"
nm -D --defined-only "$shared" | awk '$2 == "T" {sub(/@.*/, "", $3); print $3}' | LC_ALL=C sort >"$work/want"
for cc in gcc clang; do
    command -v $cc >/dev/null || { echo "$cc: not here"; continue; }
    # Folder of its own: nothing but the two files may be needed.
    $cc -std=c11 -O2 -pedantic -Wall -Wextra -Wconversion -Wshadow -Werror -fvisibility=hidden -c "$work/kwaliteitskader.c" -o "$work/$cc.o"
    nm -g --defined-only "$work/$cc.o" | awk '{print $3}' | LC_ALL=C sort >"$work/all"
    $cc -shared -fPIC -std=c11 -fvisibility=hidden "$work/kwaliteitskader.c" -o "$work/$cc.so"
    nm -D --defined-only "$work/$cc.so" | awk '$2 == "T" {print $3}' | LC_ALL=C sort >"$work/got"
    diff "$work/want" "$work/got"
    if grep -v '^kwk_' "$work/all"; then
        echo "global without prefix kwk_" >&2
        exit 1
    fi
    echo "$cc: $(wc -l <"$work/got") symbols, $(wc -l <"$work/kwaliteitskader.c") lines"
done
