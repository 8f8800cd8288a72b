# Read by tests/run and examples/quickstart: see to it that Debian packages are there.
# Needs nothing but a shell. Says what it installs; touches no network when everything is there.

# Prints which of the packages named are not installed.
missing_packages() {
    for package in "$@"; do
        case $(dpkg-query -W -f='${Status}' "$package" 2>/dev/null) in
        *' installed') ;;
        *) printf '%s ' "$package" ;;
        esac
    done
}

# need_packages required|wanted PACKAGE...
# required: enough_packages stops if they cannot be had. wanted: go on without; the tests that use them
# are skipped. So that everything is named at once, nothing stops before enough_packages.
lacking=no
enough_packages() {
    [ $lacking = no ] || exit 1
}
need_packages() {
    how=$1
    shift
    if ! command -v dpkg-query >/dev/null 2>&1; then
        echo "This is no Debian system; nothing is installed. What Debian calls these packages is needed:"
        echo "    $*"
        return 0
    fi
    # shellcheck disable=SC2046
    set -- $(missing_packages "$@")
    [ $# -eq 0 ] && return 0
    if [ "$(id -u)" -ne 0 ]; then
        echo "Not installed, and only root can install it:"
        echo "    apt-get install --no-install-recommends $*"
        if [ "$how" = required ]; then
            lacking=yes
        else
            echo "    (without these, what needs them is skipped)"
        fi
        return 0
    fi
    echo "Installing Debian packages: $*"
    DEBIAN_FRONTEND=noninteractive
    export DEBIAN_FRONTEND
    log=$(mktemp)
    for try in 1 2 3; do
        if apt-get install -y -q --no-install-recommends "$@" >"$log" 2>&1; then
            rm -f "$log"
            return 0
        fi
        # No lists yet, or old ones; and networks falter.
        apt-get update -q >>"$log" 2>&1 || sleep "$try"
    done
    tail -n 15 "$log"
    rm -f "$log"
    echo "Could not install: $*"
    if [ "$how" = required ]; then
        lacking=yes
    else
        echo "Going on without: what needs it is skipped."
    fi
}

# A folder to build in: inside the source tree, or elsewhere if that cannot be written (another user's
# tree, a read-only disk). usable_build_dir SOURCE_ROOT NAME
usable_build_dir() {
    inside=$1/$2
    if mkdir -p "$inside" 2>/dev/null && [ -w "$inside" ] && [ "$(stat -c %u "$inside")" = "$(id -u)" ]; then
        echo "$inside"
    else
        outside=${TMPDIR:-/tmp}/kwaliteitskader-$(id -u)/$2
        mkdir -p "$outside"
        echo "$outside"
    fi
}

# configure BUILD_DIR SOURCE_ROOT OPTION...: new, or again with these options; a folder that belongs to
# a tree elsewhere is made anew.
configure() {
    where=$1
    shift
    log=$(mktemp)
    if [ -f "$where/build.ninja" ] && meson setup --reconfigure "$where" "$@" >"$log" 2>&1; then
        rm -f "$log"
        return 0
    fi
    rm -rf "$where"
    if meson setup "$where" "$@" >"$log" 2>&1; then
        rm -f "$log"
        return 0
    fi
    cat "$log"
    rm -f "$log"
    return 1
}
