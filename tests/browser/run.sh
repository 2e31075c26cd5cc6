#!/usr/bin/env bash
# Holds the HTML page and the Markdown report to a real browser, to axe, to the Nu checker and to a Markdown reader.
#
#   tests/browser/run.sh [BINARY]        build/dev/iepaudit when none is named
#
# Needs node, npm, java and chromium; scripts/install-deps --reports brings them. The packages from npm are installed once,
# outside this folder. Leaves with 1 when a page does not hold.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../.." && pwd)
binary=$(realpath "${1:-$root/build/dev/iepaudit}")

for command in node npm java; do
    if ! command -v "$command" >/dev/null; then
        printf '%s is missing: run scripts/install-deps --reports\n' "$command" >&2
        exit 1
    fi
done
if ! chromium=$(command -v chromium || command -v chromium-browser || command -v google-chrome); then
    printf 'chromium is missing: run scripts/install-deps --reports\n' >&2
    exit 1
fi

version=$(sha256sum "$here/package.json" | cut -c1-12)
tools=${IEPAUDIT_PAGE_TOOLS:-${XDG_CACHE_HOME:-$HOME/.cache}/iepaudit/page-checks-$version}
if [[ ! -f $tools/complete ]]; then
    mkdir -p "$tools"
    cp "$here/package.json" "$tools/"
    npm install --prefix "$tools" --ignore-scripts --no-audit --no-fund --no-package-lock --loglevel=error
    touch "$tools/complete"
fi

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

node "$here/page_test.mjs" "$binary" "$chromium" "$tools" "$root/samples" "$scratch"
# The index of a folder of pages. The exit code says what was found; that the index is there says that it went well.
"$binary" check "$root/samples" --as-of 2026-11-22 --format none --quiet --each html="$scratch/folder" || true
cp "$scratch/folder/index.html" "$scratch/pages/index-of-a-folder.html"
java -jar "$tools/node_modules/vnu-jar/build/dist/vnu.jar" --Werror "$scratch"/pages/*.html
echo "Every page holds."
