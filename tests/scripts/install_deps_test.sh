#!/usr/bin/env bash
# scripts/install-deps against made-up machines: what it would add to the package sources, and what it says elsewhere.
# Nothing is installed and this machine's own /etc is not touched.
set -euo pipefail

project=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
# shellcheck source=/dev/null
source "$project/scripts/install-deps"

as_root() { "$@"; }

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
failures=0

expect_equal() {
    local what=$1 expected=$2 actual=$3
    if [[ $expected != "$actual" ]]; then
        printf 'FAILED: %s\nexpected:\n%s\nactual:\n%s\n\n' "$what" "$expected" "$actual"
        failures=$((failures + 1))
    fi
}

machine() {
    local root=$scratch/$1
    mkdir -p "$root/etc/apt/sources.list.d"
    printf 'ID=%s\nVERSION_CODENAME=%s\n' "$2" "$3" >"$root/etc/os-release"
    printf '%s' "$root"
}

backports_of() {
    (cd "$1/etc/apt/sources.list.d" && find . -name '*-backports.*' -exec cat {} +)
}

# --- the deb822 format: comments go, the key stays, security is not what is copied ---
root=$(machine deb822 debian bookworm)
cat >"$root/etc/apt/sources.list.d/debian.sources" <<'END'
Types: deb
URIs: http://mirror.example/debian-security
Suites: bookworm-security
Components: main
Signed-By: /usr/share/keyrings/security.gpg

Types: deb
# a note somebody left
URIs: http://mirror.example/debian
Suites: bookworm bookworm-updates
Components: main contrib
Signed-By: /usr/share/keyrings/archive.gpg
END
add_backports "$root" bookworm 2>/dev/null
expect_equal "deb822: the release's own entry, with the suite changed" \
    'Types: deb
URIs: http://mirror.example/debian
Suites: bookworm-backports
Components: main contrib
Signed-By: /usr/share/keyrings/archive.gpg' "$(backports_of "$root")"

add_backports "$root" bookworm 2>/dev/null
expect_equal "deb822: a second run adds nothing" 1 "$(grep -c Suites: <(backports_of "$root"))"

# --- a list of suites over two lines, a key in the file itself, an entry switched off before it ---
root=$(machine folded debian bookworm)
cat >"$root/etc/apt/sources.list.d/debian.sources" <<'END'
Enabled: no
Types: deb
URIs: http://old.example/debian
Suites: bookworm
Components: main

types: deb
uris: https://mirror.example/debian
suites: bookworm-updates
 bookworm
components: main
signed-by:
 -----BEGIN PGP PUBLIC KEY BLOCK-----
 .
 -----END PGP PUBLIC KEY BLOCK-----
END
add_backports "$root" bookworm 2>/dev/null
expect_equal "deb822: folded fields, an inline key, an entry that is off" \
    'types: deb
uris: https://mirror.example/debian
Suites: bookworm-backports
components: main
signed-by:
 -----BEGIN PGP PUBLIC KEY BLOCK-----
 .
 -----END PGP PUBLIC KEY BLOCK-----' "$(backports_of "$root")"

# --- the one-line format ---
root=$(machine lines debian bookworm)
cat >"$root/etc/apt/sources.list" <<'END'
# deb http://off.example/debian bookworm main
deb-src http://mirror.example/debian bookworm main
deb http://mirror.example/debian-security bookworm-security main
deb [arch=amd64 signed-by=/usr/share/keyrings/archive.gpg] http://mirror.example/debian bookworm main contrib # ours
END
add_backports "$root" bookworm 2>/dev/null
expect_equal "one-line: options kept, comments and sources left alone" \
    'deb [arch=amd64 signed-by=/usr/share/keyrings/archive.gpg] http://mirror.example/debian bookworm-backports main contrib' \
    "$(backports_of "$root")"

# --- backports there already, in either format, under any file name ---
root=$(machine present-lines debian bookworm)
echo 'deb http://mirror.example/debian bookworm main' >"$root/etc/apt/sources.list"
echo 'deb [trusted=yes] http://mirror.example/debian bookworm-backports main' >"$root/etc/apt/sources.list.d/more.list"
add_backports "$root" bookworm
expect_equal "backports in a .list file: nothing is added" "more.list" "$(ls "$root/etc/apt/sources.list.d")"

root=$(machine present-deb822 debian bookworm)
printf 'Types: deb\nURIs: http://mirror.example/debian\nSuites: bookworm bookworm-backports\nComponents: main\n' \
    >"$root/etc/apt/sources.list.d/debian.sources"
add_backports "$root" bookworm
expect_equal "backports in a .sources file: nothing is added" "debian.sources" "$(ls "$root/etc/apt/sources.list.d")"

root=$(machine switched-off debian bookworm)
echo 'deb http://mirror.example/debian bookworm main' >"$root/etc/apt/sources.list"
echo '# deb http://mirror.example/debian bookworm-backports main' >"$root/etc/apt/sources.list.d/more.list"
add_backports "$root" bookworm 2>/dev/null
expect_equal "a backports entry behind a # does not count" \
    "deb http://mirror.example/debian bookworm-backports main" "$(backports_of "$root")"

# --- nothing of Debian's own to copy: another vendor's entry is never taken for it ---
root=$(machine none debian bookworm)
echo 'deb https://vendor.example/tools bookworm main' >"$root/etc/apt/sources.list.d/vendor.list"
status=0
add_backports "$root" bookworm || status=$?
expect_equal "no entry to copy: it fails" 1 "$status"
expect_equal "no entry to copy: nothing is added" "vendor.list" "$(ls "$root/etc/apt/sources.list.d")"

# --- which systems it takes on ---
for case in "debian debian yes" "ubuntu ubuntu yes" "fedora fedora no"; do
    read -r name id answer <<<"$case"
    root=$(machine "$name" "$id" any)
    actual=no
    if is_debian_family "$root"; then actual=yes; fi
    expect_equal "is $name taken on" "$answer" "$actual"
done
root=$(machine mint linuxmint wilma)
echo 'ID_LIKE="ubuntu debian"' >>"$root/etc/os-release"
actual=no
if is_debian_family "$root"; then actual=yes; fi
expect_equal "a system that says it is like Ubuntu is taken on" yes "$actual"
actual=no
if is_debian_family "$scratch/no-such-machine"; then actual=yes; fi
expect_equal "a system that does not say what it is is not taken on" no "$actual"

# --- elsewhere it names every package, says why, and fails ---
status=0
said=$(
    # shellcheck disable=SC2317 # main calls it
    is_debian_family() { return 1; }
    main --tests 2>&1 >/dev/null
) || status=$?
expect_equal "another system: exit code" 1 "$status"
for package in g++ cmake ninja-build libcli11-dev nlohmann-json3-dev rapidjson-dev libfmt-dev libutf8proc-dev libxxhash-dev catch2 poppler-utils; do
    expect_equal "another system: $package is named" 1 "$(grep -cE "^  ${package//+/\\+} [0-9]" <<<"$said")"
done
expect_equal "another system: the reason is said" 1 "$(grep -c 'Debian and Ubuntu only' <<<"$said")"

status=0
said=$(main --everything 2>&1) || status=$?
expect_equal "an unknown option: exit code" 2 "$status"
expect_equal "an unknown option: usage" "Usage: scripts/install-deps [--tests | --reports | --guard | --fuzz | --lint | --coverage | --package | --pdf]" "$said"

# --- what counts as missing ---
dpkg-query() {
    printf 'cmake installed 3.25.1-1\nlibfmt-dev:amd64 installed 7.1.3\nninja-build config-files 1.11\n'
}
if command -v dpkg >/dev/null; then
    expect_equal "installed, too old, removed, never there" "libfmt-dev ninja-build catch2" \
        "$(printf '%s\n' "cmake 3.25" "libfmt-dev 9" "ninja-build 1.10" "catch2 3" | missing_of | paste -sd ' ')"
fi

if ((failures)); then
    echo "$failures failed"
    exit 1
fi
echo "install-deps: all as expected"
