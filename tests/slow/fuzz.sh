#!/bin/sh
# Lets libFuzzer look for a case that breaks an invariant of tests/fuzz/facts.c.
# FUZZ_SECONDS (default 600) says how long. Exit 77 when clang or its fuzzer runtime is not installed.
set -eu
root=$(cd "$(dirname "$0")/../.." && pwd)
seconds=${FUZZ_SECONDS:-600}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
command -v clang >/dev/null 2>&1 || { echo "skipped: clang is not installed (Debian package clang)"; exit 77; }
if ! clang -std=c11 -O1 -g -fsanitize=fuzzer,address,undefined -fno-sanitize-recover=all -DKWK_STATIC \
    -I"$root/include" -I"$root/lib" "$root/tests/fuzz/facts.c" $(find "$root/lib" -name '*.c') -o "$work/facts" 2>"$work/log"; then
    cat "$work/log"
    grep -q 'libclang_rt' "$work/log" && { echo "skipped: no fuzzer runtime (Debian package libclang-rt-14-dev)"; exit 77; }
    exit 1
fi
mkdir "$work/corpus"
cd "$work"
./facts -max_len=640 -max_total_time="$seconds" -print_final_stats=1 corpus >"$work/out" 2>&1 || { tail -40 "$work/out"; exit 1; }
grep -E 'stat::number_of_executed_units|stat::new_units_added' "$work/out"
