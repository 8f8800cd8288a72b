#!/bin/sh
# The next change, the timeline and what was recorded late against an evaluation on every day: every shipped case and a
# quarter of the test cases over ten years, 10,000 random cases, 10,000 changed ones. TIMELINE_SEED (default 2) chooses the
# random ones. Takes about half an hour of one core.
set -eu
root=$(cd "$(dirname "$0")/../.." && pwd)
seed=${TIMELINE_SEED:-2}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
${CC:-cc} -std=c11 -O2 -DKWK_STATIC -I"$root/include" -I"$root/lib" -I"$root/examples/command" \
    "$root/tests/timeline/scan.c" "$root"/examples/command/zaak_*.c "$root"/examples/command/out.c \
    "$root"/examples/command/check_text.c "$root"/examples/command/check_line.c \
    $(find "$root/lib" -name '*.c') -o "$work/scan"
"$work/scan" files 5 "$root"/examples/cases/*.zaak
"$work/scan" files 5 "$root"/examples/cases/caseload/*.zaak
"$work/scan" files 5 $(find "$root/tests/cases" -name '*.zaak' | LC_ALL=C sort | awk 'NR % 4 == 0')
"$work/scan" random "$seed" 10000 200
"$work/scan" mutate "$seed" 10000 100 "$root"/examples/cases/*.zaak "$root"/tests/cases/*.zaak
