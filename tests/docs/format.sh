#!/bin/sh
# Every C file as .clang-format lays it out. Left out: what a script writes (the flat header, the frozen
# clients under tests/abi) and the program that stands in the README. Exit 77: clang-format is not installed.
set -eu
cd "$(dirname "$0")/../.."
command -v clang-format >/dev/null || { echo "skipped: no clang-format (Debian package clang-format)"; exit 77; }
find lib include examples tests \( -name '*.c' -o -name '*.h' \) ! -name '*.ffi.h' ! -path 'tests/abi/0*' \
    ! -path examples/eerste_contact.c ! -path '*/build*' -print0 |
    LC_ALL=C sort -z | xargs -0 clang-format --dry-run --Werror
echo "laid out as .clang-format says"
