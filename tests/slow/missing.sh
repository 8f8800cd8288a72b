#!/bin/sh
# What kwk_missing says against brute force, in full: every pair of kinds for each norm of the shipped cases and of a part of
# the caseload, every set of three for two of them, and many random cases. Usage: missing.sh [BUILD]; without one it builds.
# MISSING_RANDOM (default 300) says how many random cases.
set -eu
root=$(cd "$(dirname "$0")/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
build=${1:-$work/build}
[ -d "$build" ] || meson setup "$build" "$root" -Dbuildtype=release >"$work/log" || { cat "$work/log"; exit 1; }
meson compile -C "$build" tests/missing_by_force >"$work/log" || { cat "$work/log"; exit 1; }
force="$build/tests/missing_by_force"
"$force" --random "${MISSING_RANDOM:-300}" "$root"/examples/cases/*.zaak "$root"/tests/cases/ontbreekt_*.zaak
"$force" --every 10 "$root/examples/cases/caseload/kinderen.zaak"
"$force" --level 2 "$root/examples/cases/onvolledig_dossier.zaak" "$root/examples/cases/kernbesluit.zaak" \
    "$root/examples/cases/twee_jaar_uit_huis_2021.zaak"
"$force" --level 3 "$root/examples/cases/eerder_opgeheven.zaak"
