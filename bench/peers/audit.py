#!/usr/bin/env python3
"""audit.py FOLDER...   the five rules of the peers, with the standard library only."""
import json, os, re, sys

MIN = r"(?:minutes|minute|mins|min)"
DIRECT = re.compile(r"([0-9]+) ?" + MIN + r" ?(?:per|/|a|each) ?(day|week|month)")
DUR = re.compile(r"([0-9]+) ?" + MIN + r"\b")
COUNT = re.compile(r"([0-9]+|one|two|three|four|five) ?(?:x|times|time|sessions|session) ?(?:per |/ ?|a |each )?(daily|weekly|monthly|day|week|month)")
ADV = re.compile(r"\b(daily|weekly|monthly)\b")
NUM = {"one": 1, "two": 2, "three": 3, "four": 4, "five": 5}
PER = {"day": 65, "daily": 65, "week": 13, "weekly": 13, "month": 3, "monthly": 3}  # thirteenths of a week
LICENSED = ["speech", "occupational", "physical", "counsel"]
PULL = re.compile("^special education$|resource|therapy room|self-contained|separate|pull-out")


def thirteenths(text):
    s = text.lower()
    if m := DIRECT.search(s):
        return int(m[1]) * PER[m[2]]
    if d := DUR.search(s):
        if c := COUNT.search(s):
            return int(d[1]) * (NUM.get(c[1]) or int(c[1])) * PER[c[2]]
        if a := ADV.search(s):
            return int(d[1]) * PER[a[1]]
    return None


def audit(path, out):
    with open(path, encoding="utf-8") as file:
        doc = json.load(file)
    known = {goal["id"] for goal in doc.get("goals", [])}
    total = 0
    for i, row in enumerate(doc.get("services", [])):
        amount = thirteenths(row["frequency"])
        if amount is None:
            out.append(f"{path}\tvague-frequency\t/services/{i}/frequency\n")
        else:
            total += amount
        if not any(goal in known for goal in row.get("goals", [])):
            out.append(f"{path}\tservice-without-goal\t/services/{i}\n")
        service, provider = row["service"].lower(), row["provider"].lower()
        kind = next((k for k in LICENSED if k in service), None)
        if kind and (kind not in provider or "para" in provider):
            out.append(f"{path}\tprovider-mismatch\t/services/{i}/provider\n")
        if PULL.search(row["location"].lower()):
            out.append(f"{path}\tpull-out\t/services/{i}/location\n")
    tenths = (total * 20 + 13) // 26
    stated = doc.get("totals", {}).get("serviceMinutesPerWeek", 0)
    if stated and stated * 10 != tenths:
        out.append(f"{path}\ttotal-mismatch\t/totals/serviceMinutesPerWeek\n")
    out.append(f"{path}\tweekly-minutes\t{tenths // 10}.{tenths % 10}\n")


def main():
    for given in sys.argv[1:]:
        files = [given] if os.path.isfile(given) else sorted(
            os.path.join(folder, name) for folder, _, names in os.walk(given) for name in names if name.endswith(".json"))
        for path in files:
            out = []
            audit(path, out)
            sys.stdout.write("".join(out))


main()
