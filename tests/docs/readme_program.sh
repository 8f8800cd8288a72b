#!/bin/sh
# The C program of README.md is taken out of it, compiled without a warning and run; what it prints is
# what README.md says it prints. The
# same program stands in examples/. Usage: readme_program.sh SHARED_LIBRARY
set -eu
root=$(cd "$(dirname "$0")/../.." && pwd)
library=$(cd "$(dirname "$1")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# The first ```c block is the program; the first ```text block behind it is its output.
awk '/^```c$/ && !c {c = 1; on = 1; next} /^```$/ {on = 0} on' "$root/README.md" >"$work/program.c"
awk '/^```c$/ {c = 1} /^```text$/ && c && !t {t = 1; on = 1; next} /^```$/ {on = 0} on' "$root/README.md" >"$work/want"
test -s "$work/program.c" && test -s "$work/want"
diff -u "$root/examples/eerste_contact.c" "$work/program.c"

${CC:-cc} -std=c11 -pedantic -Wall -Wextra -Wconversion -Wshadow -Werror -I"$root/include" \
    "$work/program.c" -o "$work/program" -L"$library" -lkwaliteitskader
LD_LIBRARY_PATH=$library "$work/program" >"$work/got"
diff -u "$work/want" "$work/got"
lines=$(grep -c . "$work/program.c")
echo "$lines lines"
test "$lines" -le 40
