#!/bin/sh
# examples/quickstart, from another directory: it ends well and shows findings on the whole caseload.
set -eu
root=$(cd "$(dirname "$0")/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
# The caseload is what its script makes.
python3 "$root/examples/cases/make_caseload.py" "$work/caseload" >/dev/null
diff -r "$work/caseload" "$root/examples/cases/caseload"
cd /
"$root/examples/quickstart" >"$work/out" 2>&1 || { cat "$work/out"; exit 1; }
cat "$work/out"
# The sum at the end of the command's own output.
grep -E '^200 kinderen, bij [0-9]+ is iets te laat' "$work/out"
