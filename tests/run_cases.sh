#!/bin/sh
# Every case file under the folders named, against its own `verwacht` lines; one TAP line per file. A
# file without such a line fails: it would test nothing. The caseload of the quickstart is no test.
# Usage: run_cases.sh COMMAND FOLDER...
set -u
command=$1
shift
number=0
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
find "$@" -name '*.zaak' ! -path '*/caseload/*' | LC_ALL=C sort >"$work/files"
echo "1..$(wc -l <"$work/files")"
while read -r file; do
    number=$((number + 1))
    name=$(basename "$file" .zaak)
    if ! grep -Eq '^[[:space:]]*verwacht(_besluit|_vereist)? ' "$file"; then
        echo "not ok $number - $name: no line with verwacht"
    elif "$command" check --verwacht "$file" >"$work/out" 2>&1; then
        echo "ok $number - $name"
    else
        echo "not ok $number - $name"
        sed 's/^/# /' "$work/out" | head -n 20
    fi
done <"$work/files"
test "$number" -gt 0
