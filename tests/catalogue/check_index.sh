#!/bin/sh
# lib/catalogue/entry_index.inc against the rows it is derived from.
# Usage: check_index.sh MAKE_INDEX [--write]
set -eu
root=$(cd "$(dirname "$0")/../.." && pwd)
file=$root/lib/catalogue/entry_index.inc
work=$(mktemp)
trap 'rm -f "$work"' EXIT
"$1" >"$work"
printf 'DIGEST("sha256:%s")\n' "$("$1" --dump | sha256sum | cut -d' ' -f1)" >>"$work"
if test "${2:-}" = --write; then
    cp "$work" "$file"
    exit 0
fi
if ! cmp -s "$work" "$file"; then
    echo "entry_index.inc is out of date: tests/catalogue/check_index.sh BUILD/tests/make_index --write"
    diff "$file" "$work" | head -n 20
    exit 1
fi
echo "$(grep -c '^LINK' "$file") links, $(grep -c '^PICK' "$file") values, $(grep -c '^WORD' "$file") words"
