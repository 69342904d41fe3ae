# Sourced by run.sh and test.sh: finds the project, installs what is missing, builds.

set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

say() { printf '\n== %s\n' "$*"; }

install_missing_packages() {
    if ! command -v apt-get >/dev/null 2>&1; then
        say "This is not Debian or Ubuntu: please install what README.md lists under “Building elsewhere”."
        return
    fi
    local wanted missing=() package
    wanted=$(sed -e 's/#.*//' -e '/^[[:space:]]*$/d' packaging/packages-debian.txt)
    for package in $wanted; do
        [ "$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null)" = installed ] || missing+=("$package")
    done
    [ ${#missing[@]} -eq 0 ] && return
    say "Installing ${#missing[@]} packages: ${missing[*]}"
    local root=()
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null 2>&1 || {
            echo "Installing needs root and there is no sudo. As root, run: apt-get install ${missing[*]}" >&2
            exit 1
        }
        root=(sudo)
    fi
    # One unreachable list of somebody else's packages must not stop Debian's from being installed.
    "${root[@]}" apt-get update -q || say "Some package lists could not be refreshed; going on with those at hand."
    "${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "${missing[@]}"
}

# build PRESET [TARGET ...]: configures and builds it, all cores.
build() {
    local preset=$1
    shift
    say "Building ($preset)"
    cmake --preset "$preset"
    cmake --build --preset "$preset" --parallel "$(nproc)" ${1:+--target "$@"}
}
