#!/bin/sh
# The reports in a browser: Debian's Chromium, headless, its network denied. Screenshots on a desktop, a phone
# and paper, light and dark; axe-core (WCAG 2.2 A and AA) in that browser; sorting and filtering by keyboard;
# no request at all. The pictures stay in $REPORT_PICTURES, if set. Exit 77: not installed, or axe-core cannot
# be had. Debian packages: chromium npm poppler-utils.
set -eu
root=$(cd "$(dirname "$0")/../.." && pwd)
. "$root/tests/packages.sh"
for tool in chromium npm python3; do
    command -v $tool >/dev/null || { echo "skipped: no $tool (Debian packages chromium npm)"; exit 77; }
done
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
pictures=${REPORT_PICTURES:-$work/pictures}

cp "$root/tests/slow/report/package.json" "$root/tests/slow/report/package-lock.json" "$work"
(cd "$work" && npm ci --ignore-scripts --no-audit --no-fund >npm.log 2>&1) ||
    { tail -n 5 "$work/npm.log"; echo "skipped: axe-core could not be fetched from the npm registry"; exit 77; }

build=$(usable_build_dir "$root" build-report)
configure "$build" "$root" -Dtests=false
meson compile -C "$build" >"$work/build.log" 2>&1 || { cat "$work/build.log"; exit 1; }
python3 "$root/tests/slow/report/look.py" "$build/examples/kwaliteitskader" \
    "$work/node_modules/axe-core/axe.min.js" "$pictures"
command -v pdftoppm >/dev/null || exit 0
for paper in "$pictures"/*.pdf; do
    pdftoppm -r 60 -l 6 -png "$paper" "${paper%.pdf}-papier"
done
