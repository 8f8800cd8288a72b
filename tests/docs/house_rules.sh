#!/bin/sh
# Small rules of the house that no compiler sees.
set -eu
root=$(cd "$(dirname "$0")/../.." && pwd)
cd "$root"
wrong=0
say() {
    echo "$1"
    wrong=1
}

# Top level: nothing but what README.md names.
for entry in *; do
    case $entry in
    lib | include | examples | tests | docs | meson.build | meson_options.txt | README.md | COPYING) ;;
    build*) ;;
    *) say "not at the top level: $entry" ;;
    esac
done

# Every source file is built.
for source in $(find lib -name '*.c' | sed 's|^lib/||'); do
    grep -qF "'$source'" lib/meson.build || say "lib/$source is not listed in lib/meson.build"
done
for source in $(find tests -name '*.c' -exec grep -l cmocka_run_group_tests {} + | sed 's|^tests/||'); do
    grep -qF "'$source'" tests/meson.build || say "tests/$source is not listed in tests/meson.build"
done
for source in examples/command/*.c; do
    grep -qF "'command/${source##*/}'" examples/meson.build || say "$source is not listed in examples/meson.build"
done

# The version is written twice, in meson.build and in version.h.
version=$(sed -n "s/^ *version: '\(.*\)',/\1/p" meson.build)
header=$(awk '/KWK_VERSION_(MAJOR|MINOR|PATCH) =/ {gsub(/,/, "", $3); out = out (out == "" ? "" : ".") $3} END {print out}' \
    include/kwaliteitskader/version.h)
test "$version" = "$header" || say "version $version in meson.build, $header in version.h"

# NEWS opens with what changes for a caller.
grep -m1 '^##' docs/NEWS.md | grep -q "$version" || say "docs/NEWS.md does not open with $version"
grep -m1 '^###' docs/NEWS.md | grep -q 'Gewijzigde uitkomsten' ||
    say "docs/NEWS.md does not open with Gewijzigde uitkomsten"

# The library never touches a file, a clock, the heap or the locale.
if grep -nE '#[[:space:]]*include[[:space:]]*<(stdio|stdlib|time|locale|errno|unistd|pthread|threads|signal|setjmp|wchar)\.h>' \
    $(find lib -name '*.[ch]' -o -name '*.inc'); then
    say "lib/ includes a header that it must do without"
fi

# The day judged by is compared with other days in one place, so that the next change is found there.
if grep -nE '(->|\.)as_of' $(find lib -name '*.[ch]') |
    grep -vE '^lib/(reached|frame|case_query|next_change|timeline|late)\.c:|^lib/layout'; then
    say "as_of is read outside lib/reached.c and the verbs that walk over days"
fi

test "$(wc -l <docs/architecture.md)" -le 120 || say "docs/architecture.md is longer than 120 lines"
exit $wrong
