#!/bin/sh
# Install into a folder of its own and build somebody else's program against what stands there.
# Usage: check_install.sh HOW BUILD_DIR VERSION    HOW: pkg-config, static, cmake, subproject, destdir
set -eu
how=$1
build=$2
version=$3
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
cc=${CC:-cc}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

skip() {
    echo "skipped: $1"
    exit 77
}

# A tree with its own prefix: configured anew, since a prefix is fixed when configuring.
install_tree() {
    meson setup "$work/build" "$root" --prefix "$work/tree" --libdir lib -Dcommand=false -Dtests=false \
        >"$work/log" 2>&1 || { cat "$work/log"; exit 1; }
    meson install -C "$work/build" >"$work/log" 2>&1 || { cat "$work/log"; exit 1; }
}

case $how in
pkg-config)
    command -v pkg-config >/dev/null || skip "pkg-config is not installed (Debian package pkg-config)"
    install_tree
    PKG_CONFIG_PATH=$work/tree/lib/pkgconfig
    export PKG_CONFIG_PATH
    test "$(pkg-config --modversion libkwaliteitskader)" = "$version"
    # shellcheck disable=SC2046
    $cc -DKWK_TEST_VERSION="\"$version\"" "$here/consumer.c" -o "$work/consumer" \
        $(pkg-config --cflags --libs libkwaliteitskader)
    LD_LIBRARY_PATH=$work/tree/lib "$work/consumer"
    ;;
static)
    command -v pkg-config >/dev/null || skip "pkg-config is not installed (Debian package pkg-config)"
    install_tree
    PKG_CONFIG_PATH=$work/tree/lib/pkgconfig
    export PKG_CONFIG_PATH
    case " $(pkg-config --static --cflags libkwaliteitskader) " in
    *" -DKWK_STATIC "*) ;;
    *) echo "pkg-config --static --cflags gives no -DKWK_STATIC"; exit 1 ;;
    esac
    rm "$work"/tree/lib/*.so*
    # shellcheck disable=SC2046
    $cc -DKWK_TEST_VERSION="\"$version\"" "$here/consumer.c" -o "$work/consumer" \
        $(pkg-config --static --cflags --libs libkwaliteitskader)
    "$work/consumer"
    ;;
cmake)
    command -v cmake >/dev/null || skip "cmake is not installed (Debian package cmake)"
    install_tree
    # The package files hold no absolute path: the tree may move.
    mv "$work/tree" "$work/moved"
    cmake -G Ninja -S "$here/cmake" -B "$work/cmake" -DCMAKE_PREFIX_PATH="$work/moved" \
        -DKWK_TEST_VERSION="$version" -DKWK_CONSUMER="$here/consumer.c" >"$work/log" 2>&1 &&
        cmake --build "$work/cmake" >>"$work/log" 2>&1 || { cat "$work/log"; exit 1; }
    "$work/cmake/consumer"
    "$work/cmake/consumer_static"
    ;;
subproject)
    mkdir -p "$work/outer/subprojects"
    cp "$here/subproject/meson.build" "$here/consumer.c" "$work/outer/"
    ln -s "$root" "$work/outer/subprojects/libkwaliteitskader"
    PKG_CONFIG_LIBDIR=$work meson setup "$work/build" "$work/outer" >"$work/log" 2>&1 &&
        meson compile -C "$work/build" >>"$work/log" 2>&1 || { cat "$work/log"; exit 1; }
    "$work/build/consumer"
    ;;
destdir)
    # What a package builder does, from the build that stands there; nothing is written outside.
    DESTDIR=$work/dest meson install -C "$build" --no-rebuild >"$work/log" 2>&1 || { cat "$work/log"; exit 1; }
    cd "$work/dest"
    find . -type f -o -type l | LC_ALL=C sort | sed 's|^\./||' >"$work/list"
    for want in 'libkwaliteitskader\.so\.1$' 'libkwaliteitskader\.so$' 'libkwaliteitskader\.a$' \
        'include/kwaliteitskader/kwaliteitskader\.h$' 'include/kwaliteitskader/kwaliteitskader\.ffi\.h$' \
        'pkgconfig/libkwaliteitskader\.pc$' 'libkwaliteitskader-config\.cmake$' \
        'libkwaliteitskader-config-version\.cmake$' 'bin/kwaliteitskader$' \
        'man1/kwaliteitskader\.1$' 'share/libkwaliteitskader/regels\.tsv$' \
        'share/libkwaliteitskader/catalogus\.schema\.json$'; do
        grep -q "$want" "$work/list" || { echo "not installed: $want"; cat "$work/list"; exit 1; }
    done
    # Digests of the framework, never the document itself.
    if find . -type f -exec cmp -s "$root/docs/bron/samenvattend-kwaliteitskader.txt" {} \; -print | grep .; then
        echo "the text of the framework is installed"
        exit 1
    fi
    # Every header, and only ours.
    for header in "$root"/include/kwaliteitskader/*.h; do
        grep -q "include/kwaliteitskader/${header##*/}\$" "$work/list" ||
            { echo "not installed: ${header##*/} (include/meson.build)"; exit 1; }
    done
    library=$(find . -name 'libkwaliteitskader.so.1')
    readelf -d "$library" | grep -q 'SONAME.*\[libkwaliteitskader\.so\.1\]' || { echo "wrong soname"; exit 1; }
    if readelf -d "$library" | grep -E 'RPATH|RUNPATH'; then
        echo "a run path is left in the library"
        exit 1
    fi
    LD_LIBRARY_PATH=$(cd "$(dirname "$library")" && pwd) "$(find . -path '*/bin/kwaliteitskader')" --version
    ;;
*)
    echo "unknown: $how" >&2
    exit 2
    ;;
esac
