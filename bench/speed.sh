#!/usr/bin/env bash
# Is it fast enough to be free? Two promises, each a ratio, so that any machine can hold the program to them:
#
#   one plan of 6 KB costs at most 1.5 times what the program costs when it only says its version
#   5,000 rows cost at most 12 times what 500 rows cost, also when every row has an area and a goal of its own
#
#   bench/speed.sh [RUNS]        medians of RUNS paired runs (15); leaves with 1 when a promise is broken
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
runs=${1:-15}
cd "$root"

built=$({ cmake --preset release && cmake --build --preset release --target iepaudit; } 2>&1) || { echo "$built"; exit 1; }
iepaudit=$root/build/release/iepaudit

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
bench/gen file "$scratch/one.json"
bench/gen rows "$scratch/500.json" 500
bench/gen rows "$scratch/5000.json" 5000

exec python3 - "$iepaudit" "$scratch" "$runs" <<'END'
import os, statistics, subprocess, sys, time

iepaudit, folder, runs = sys.argv[1], sys.argv[2], int(sys.argv[3])
quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}


def audit(name, report="none"):
    return [iepaudit, "check", "--as-of", "2026-11-22", "--format", report, f"{folder}/{name}.json"]


def seconds(command, times):
    start = time.perf_counter()
    for _ in range(times):
        subprocess.run(command, **quiet)
    return (time.perf_counter() - start) / times


def pairs(small, large, times):
    """The two are run in turn, so that whatever else the machine does falls on both."""
    for command in (small, large):
        seconds(command, 2)
    measured = [(seconds(small, times), seconds(large, times)) for _ in range(runs)]
    return [statistics.median(column) for column in zip(*measured)], statistics.median(large / small for small, large in measured)


table = [
    ("one plan, short, against --version", [iepaudit, "--version"], audit("one", "short"), 20, 1.5),
    ("one plan, text, against --version", [iepaudit, "--version"], audit("one", "text"), 20, 1.5),
    ("5,000 rows against 500, no report", audit("500"), audit("5000"), 1, 12),
    ("5,000 rows against 500, json", audit("500", "json"), audit("5000", "json"), 1, 12),
]
print(f"one plan: {os.path.getsize(folder + '/one.json')} bytes; 5,000 rows: {os.path.getsize(folder + '/5000.json')} bytes; {runs} paired runs\n")
print(f"{'medians':<38}{'less, ms':>10}{'more, ms':>10}{'ratio':>8}{'at most':>9}")
broken = 0
for name, small, large, times, most in table:
    (less, more), ratio = pairs(small, large, times)
    broken += ratio > most
    print(f"{name:<38}{less * 1000:>10.2f}{more * 1000:>10.2f}{ratio:>8.2f}{most:>9}{'  BROKEN' if ratio > most else ''}")
sys.exit(1 if broken else 0)
END
