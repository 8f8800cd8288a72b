#!/bin/sh
# The library as a Windows DLL, with a C program that calls it, run under wine.
# Usage: windows.sh (from anywhere). Exit 77: mingw-w64 or wine is not installed.
set -eu
root=$(cd "$(dirname "$0")/../.." && pwd)
command -v x86_64-w64-mingw32-gcc >/dev/null || { echo "skipped: no mingw-w64 (Debian package gcc-mingw-w64-x86-64)"; exit 77; }
wine=/usr/lib/wine/wine64
test -x $wine || { echo "skipped: no wine (Debian package wine64)"; exit 77; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
version=$(sed -n "s/^ *version: '\(.*\)',/\1/p" "$root/meson.build")

meson setup "$work/build" "$root" --cross-file "$root/tests/cross/mingw-w64.ini" --prefix "$work/tree" --libdir lib \
    -Dcommand=false -Dtests=false -Dwerror=true >"$work/log" 2>&1 &&
    meson install -C "$work/build" >>"$work/log" 2>&1 || { cat "$work/log"; exit 1; }
ls "$work/tree/bin/libkwaliteitskader-1.dll" "$work/tree/lib/libkwaliteitskader.dll.a" >/dev/null

# Exactly the registered functions leave the DLL.
x86_64-w64-mingw32-objdump -p "$work/tree/bin/libkwaliteitskader-1.dll" |
    awk '/Ordinal\/Name Pointer/ {on = 1; next} on && /\[/ {print $NF} on && /^$/ {on = 0}' | LC_ALL=C sort >"$work/got"
sed 1d "$root/docs/symbols.tsv" | cut -f1 | LC_ALL=C sort >"$work/want"
diff "$work/want" "$work/got"

flags="-std=c11 -Wall -Wextra -Werror -I$work/tree/include"
x86_64-w64-mingw32-gcc $flags -DKWK_TEST_VERSION="\"$version\"" "$root/tests/install/consumer.c" \
    -o "$work/tree/bin/consumer.exe" -L"$work/tree/lib" -lkwaliteitskader
x86_64-w64-mingw32-gcc $flags -DKWK_STATIC -DKWK_TEST_VERSION="\"$version\"" "$root/tests/install/consumer.c" \
    -o "$work/consumer_static.exe" "$work/tree/lib/libkwaliteitskader.a"

WINEPREFIX=$work/wine
WINEDEBUG=-all
export WINEPREFIX WINEDEBUG
mkdir -p "$WINEPREFIX"
for program in "$work/tree/bin/consumer.exe" "$work/consumer_static.exe"; do
    timeout 120 $wine "$program" >"$work/out" 2>"$work/err" || { cat "$work/out" "$work/err"; exit 1; }
    tr -d '\r' <"$work/out" | tee "$work/line"
    grep -qx "libkwaliteitskader $version: 20260410, 20260413" "$work/line"
done
# Let the helper processes of wine end before their folder goes.
/usr/lib/wine/wineserver64 -w 2>/dev/null || /usr/lib/wine/wineserver -w 2>/dev/null || true
