#!/bin/sh
# Writes docs/kernbesluiten.md: what each kind of core decision must meet, and what calls for one, from the
# rows of the library. Usage: make_kernbesluiten.sh COMMAND [--check]; with --check it only compares.
set -eu
page=$(cd "$(dirname "$0")/../.." && pwd)/docs/kernbesluiten.md
if [ "${2:-}" = --check ]; then
    "$1" decision --matrix | diff -u "$page" - || { echo "run tests/docs/make_kernbesluiten.sh COMMAND"; exit 1; }
    echo "$(grep -c '^| [0-9]' "$page") rows"
else
    "$1" decision --matrix >"$page.new" && mv "$page.new" "$page"
fi
