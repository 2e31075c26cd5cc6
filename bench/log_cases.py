#!/usr/bin/env python3
"""Holds the sums of a service log against published decisions:  log_cases.py BINARY CASES.json

Every entry of `service_log` and `compensatory` that tells how much was planned and how much was given, as numbers, becomes
one row of an IEP and one school week of a log; one that tells only the minutes missed becomes a log of missed sessions.
The program's planned, delivered and short must be the decision's. Exit code 1 when one differs.
"""
import json
import re
import subprocess
import sys
import tempfile
from datetime import date, timedelta
from pathlib import Path

MONDAY = date(2025, 10, 6)
FRIDAY = MONDAY + timedelta(4)
AMOUNT = re.compile(r"(\d+)(?:-(\d+))? ?(min|h)\w*(?: x (\d+))?/(day|week)")


def amount(words):
    """(low, high, sessions a week) of "30 min x 3/week", "45 min/day"; None when it is no such number."""
    if words is None:
        return None
    if str(words).strip() in ("0", "0.0"):
        return 0, 0, 0
    found = AMOUNT.match(str(words))
    if not found:
        return None
    low, high, unit, times, period = found.groups()
    scale = 60 if unit == "h" else 1
    count = int(times) if times else (5 if period == "day" else 1)
    return int(low) * scale, int(high or low) * scale, count


def audit(binary, row, sessions):
    iep = {"services": [row]}
    log = {"period": {"startDate": MONDAY.isoformat(), "endDate": FRIDAY.isoformat()}, "sessions": sessions}
    with tempfile.TemporaryDirectory() as folder:
        paper, book = Path(folder) / "iep.json", Path(folder) / "log.json"
        paper.write_text(json.dumps(iep), encoding="utf-8")
        book.write_text(json.dumps(log), encoding="utf-8")
        run = subprocess.run([binary, "log", "--format", "json", "--as-of", "2025-11-01", str(paper), str(book)],
                             text=True, capture_output=True, encoding="utf-8")
    if not run.stdout:
        sys.exit(f"{binary}: {run.stderr}")
    return json.loads(run.stdout)["files"][0]["delivery"][0]


def week(binary, planned, given):
    """Planned, delivered and not delivered minutes of a week as the program has them."""
    minutes, _, times = planned
    row = {"id": "S", "service": "Reading", "frequency": f"{minutes} minutes, {times} times per week"}
    each, _, count = given
    sessions = [{"date": (MONDAY + timedelta(i)).isoformat(), "service": "S", "deliveredMinutes": each if i < count else 0,
                 "status": "delivered" if i < count and each >= minutes else "partial" if i < count else "missed"}
                for i in range(min(times, 5))]
    sums = audit(binary, row, sessions)
    return sums["planned"], sums["delivered"], sum(sums["short"].values()) + sums["unaccounted"]


def missed(binary, minutes):
    row = {"id": "S", "service": "Reading", "frequency": "30 minutes, 5 times per week"}
    sessions = [{"date": (MONDAY + timedelta(i)).isoformat(), "service": "S", "plannedMinutes": size, "deliveredMinutes": 0,
                 "status": "missed", "reason": "vacancy"}
                for i, size in enumerate([30] * (minutes // 30) + ([minutes % 30] if minutes % 30 else []))]
    return audit(binary, row, sessions)["short"]["school"]


def main():
    binary, path = sys.argv[1:3]
    cases = json.loads(Path(path).read_text(encoding="utf-8"))
    told = agreed = 0

    def hold(case, what, expected, found):
        nonlocal told, agreed
        told += 1
        agreed += expected == found
        print(f"{case['id']:>20}  {what}: decision {expected}, program {found}{'' if expected == found else '   DIFFERS'}")

    for case in cases:
        comp = case.get("compensatory")
        for entry in (case.get("service_log") or []) + ([comp] if comp else []):
            planned = amount(entry.get("planned", entry.get("planned_min")))
            given = amount(entry.get("delivered", entry.get("delivered_min")))
            gone = entry.get("missed_min")
            if planned and given:
                for delivered in sorted({given[0], given[1]}):
                    expected = (planned[0] * planned[2], delivered * given[2],
                                planned[0] * planned[2] - delivered * given[2])
                    hold(case, f"{entry['planned']} / {entry['delivered']}", expected,
                         week(binary, planned, (delivered, delivered, given[2])))
            elif isinstance(gone, int):
                hold(case, f"missed {gone}", gone, missed(binary, gone))
    print(f"{agreed} of {told} entries with numbers agree")
    sys.exit(agreed != told or told == 0)


if __name__ == "__main__":
    main()
