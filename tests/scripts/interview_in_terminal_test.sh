#!/usr/bin/env bash
# `iepaudit new` in a real terminal of 80 columns: typed, interrupted, gone on with, audited. No line is wider.
#
#   tests/scripts/interview_in_terminal_test.sh PROGRAM
#
# Without tmux it is skipped (77).
set -euo pipefail

program=$(realpath "$1")
if ! command -v tmux >/dev/null; then
    echo "skipped: tmux is not installed" >&2
    exit 77
fi

export LC_ALL=C.UTF-8
scratch=$(mktemp -d)
terminal() { tmux -S "$scratch/socket" -f /dev/null "$@"; }
trap 'terminal kill-server 2>/dev/null || true; rm -rf "$scratch"' EXIT

page() { terminal capture-pane -p -J -S - -t t; }

fail() {
    printf 'FAILED: %s\n' "$1" >&2
    page >&2
    exit 1
}

# Types a line and waits until the page says what is expected.
types() {
    local words=$1 expected=$2 tries
    terminal send-keys -t t -l -- "$words"
    terminal send-keys -t t Enter
    for ((tries = 0; tries < 200; tries++)); do
        if [[ $(page) == *"$expected"* ]]; then
            return
        fi
        sleep 0.05
    done
    fail "after \"$words\" the page does not say \"$expected\""
}

terminal new-session -d -x 80 -y 24 -s t "cd '$scratch' && unset CI && IEPAUDIT_AS_OF=2026-11-22 PS1='shell ' bash --norc"
terminal set-option -g history-limit 10000
types "'$program' new -o x.json" "Name, or any label (such as R.)"
types "R." "Grade this school year"
types "go 8" "Row 1: service (such as Reading)"
types "Reading (SDI)" "Read as reading: special teaching."
types "special education teacher" "Read as special education teacher."
types "" "Row 1: frequency"
types "30 min 2x/week" "30 min 2x/week: I read 60 minutes a week (2 x 30)."
types "resource room" "Counts as time away from general education."
types "next" "Row 2: service"
types "Speech therapy" "Read as communication: a related service."
terminal send-keys -t t C-c
types "" "shell"
grep -q '"service": "Speech therapy"' "$scratch/x.json" || fail "Ctrl-C lost an answer"
[[ $(ls "$scratch") == $'socket\nx.json' ]] || fail "Ctrl-C left a file behind"
types "clear; '$program' new --continue x.json" "Row 2: service provider"
types "?" "Service provider for delivering service: the job, not the name."
types "list" '"change 3" changes answer 3'
types "SLP" "Read as speech-language pathologist."
types "" "Row 2: frequency"
types "as needed" "is not an amount."
types "done" "part 9 of 11"
types "done" "part 10 of 11"
types "done" "part 11 of 11"
types "done" "That was the last question."
types "" "This reads what the page says. It is not legal advice."
page | grep -q "vague-frequency" || fail "the audit does not name the vague row"

widest=0
while IFS= read -r line; do
    if ((${#line} > 80)) && [[ $line != shell* ]]; then
        fail "wider than 80 columns: $line"
    fi
    if ((${#line} > widest && ${#line} <= 80)); then
        widest=${#line}
    fi
done < <(page)
printf 'The widest line has %d columns.\n' "$widest"
