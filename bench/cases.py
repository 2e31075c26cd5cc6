#!/usr/bin/env python3
"""Holds the audit against published decisions:  cases.py BINARY CASES.json

Every case that can be seen in the words of one IEP (matrix rows, goals, dates) becomes a small IEP: what the decision
does not tell is filled with a neutral, complete value, and "" is left blank. Printed are the labels a case expects with
the rules that answered, labels that must stay silent and did not, and everything else that fired.
Exit code 1 when something fired that must not.

Of a case are read: rows, goals, present_levels, iep_dates; expect, may_fire, expect_not; testable_as and scorable.
"""
import json
import subprocess
import sys
import tempfile
from datetime import date, timedelta

# What a case calls a fault -> the rules that speak of it.
RULES = {
    "vague-frequency": {"vague-frequency", "frequency-up-to", "frequency-range"},
    "missing-frequency": {"missing-frequency"},
    "missing-duration": {"missing-duration"},
    "missing-location": {"missing-location"},
    "vague-location": {"vague-location"},
    "missing-provider": {"missing-provider"},
    "combined-services": {"multiple-services-in-row"},
    "provider-mismatch": {"provider-mismatch", "monitor-not-certificated"},
    "undefined-supervision": {"vague-supervision", "missing-monitor"},
    "service-without-goal": {"sdi-without-goal", "related-service-without-goal"},
    "goal-without-service": {"goal-without-service"},
    "need-without-goal": {"need-without-goal"},
    "unmeasurable-goal": {"unmeasurable-goal"},
    "missing-present-levels": {"missing-present-levels"},
    "missing-progress-monitoring": {"no-progress-reporting", "goal-no-method"},
    "lre-percentage-mismatch": {"lre-percent-arithmetic", "lre-percent-inverted", "lre-percent-vs-rows", "lre-band-mismatch"},
    "removal-not-explained": {"removal-not-explained", "pull-out-could-be-push-in"},
    "annual-review-overdue": {"annual-review-overdue"},
    "transition-missing": {"transition-missing"},
    "low-intensity": {"gap-vs-minutes"},
    "minutes-reduced": {"service-reduced", "service-removed"},
    "no-increase": {"no-change-after-minimal-progress"},
}
# Seen only with a service log, last year's IEP or the facts of the case; no paper alone shows them. No case gives last
# year's rows, so none expects these two; where a decision found no such fault they must stay silent.
NOT_IN_ONE_PAPER = {"under-delivery", "minutes-reduced", "no-increase"}

SEEN_IN_ONE_IEP = {"matrix-row", "goal-text", "dates"}

MEASURABLE = "will go from 4 of 10 correct to 8 of 10 correct as measured by weekly teacher-made probes."
PROVIDERS = [
    ("speech", "Speech-Language Pathologist"), ("communication", "Speech-Language Pathologist"),
    ("occupational", "Occupational Therapist"), ("physical therapy", "Physical Therapist"),
    ("nurs", "School Nurse"), ("counsel", "School Counselor"), ("vision", "Teacher of the Visually Impaired"),
]


def provider_for(service):
    return next((who for word, who in PROVIDERS if word in service.lower()), "Special Education Teacher")


def filled(value, neutral):
    return neutral if value is None else value


def whole_day(text):
    """"2013-05" is a month: its first day."""
    return date.fromisoformat(text if len(text) == 10 else text + "-01")


def goals_of(described, due):
    """The words of a goal, or goals of the kind that a decision only describes."""
    area, text = described.get("area"), described["text"]
    made = {"area": area} if area else {}
    measurable = f"By {due}, the student {MEASURABLE}"
    if text is None:
        return [made | {"statement": measurable}]
    lower = text.lower()
    if "objectives state" in lower or "benchmarks measurable" in lower:
        return [made | {"statement": "The student will get better at this.", "objectives": [measurable, measurable]}]
    if "not quoted" in lower or lower.startswith("measurable"):
        return [made | {"statement": measurable}]
    if area == "annual":  # the topics of several goals
        return [{"area": topic.strip(), "statement": measurable} for topic in text.split(",")]
    return [made | {"statement": text}]


def document(case):
    dates = case.get("iep_dates") or {}
    rows = case["rows"] or [{"service": "Reading"}]
    known = [whole_day(d) for d in [dates.get("iep_date")] + [r.get("start") for r in rows] if d]
    expires = dates.get("iep_expires")
    end = whole_day(expires) if expires else (min(known) if known else date(2025, 9, 3)) + timedelta(364)
    start = min(known) if known else end - timedelta(364)
    as_of = whole_day(dates["next_meeting"]) if "next_meeting" in dates else start + timedelta(14)
    services = [{
        "service": filled(r["service"], "Reading"),
        "frequency": filled(r.get("frequency"), "30 Minutes / 3 Times Weekly"),
        "location": filled(r.get("location"), "Special Education"),
        "provider": filled(r.get("provider"), provider_for(filled(r["service"], ""))),
        "startDate": filled(r.get("start"), start.isoformat()),
        "endDate": filled(r.get("end"), end.isoformat()),
    } for r in rows]
    iep = {"iep": {"startDate": start.isoformat(), "endDate": end.isoformat()}, "services": services,
           "lre": {"justification": "Tried in class first with visual cues and help; the student needs a quiet room to hear."},
           "accommodations": ["Visual cues"]}
    if case["goals"] is not None:
        iep["goals"] = [made for described in case["goals"] for made in goals_of(described, end.isoformat())]
    if case["present_levels"] is not None:
        iep["presentLevels"] = case["present_levels"]
    return iep, as_of


def fired_rules(binary, iep, as_of):
    with tempfile.NamedTemporaryFile("w", suffix=".json", encoding="utf-8") as f:
        json.dump(iep, f, ensure_ascii=False)
        f.flush()
        run = subprocess.run([binary, "check", "--format", "json", "--as-of", as_of.isoformat(), f.name],
                             text=True, capture_output=True, encoding="utf-8")
    if not run.stdout:
        sys.exit(f"{binary}: {run.stderr}")
    found = {}
    for finding in json.loads(run.stdout)["findings"]:
        found.setdefault(finding["rule"], []).append(f"{finding['severity']}: {finding['message']}")
    return found


def main():
    binary, path = sys.argv[1:3]
    verbose = "-v" in sys.argv[3:]
    with open(path, encoding="utf-8") as f:
        cases = [c for c in json.load(f) if c["scorable"] and SEEN_IN_ONE_IEP & set(c["testable_as"])]
    expected = answered = cried = 0
    for case in cases:
        iep, as_of = document(case)
        found = fired_rules(binary, iep, as_of)
        print(f"{case['number']:>3} {case['id']}")
        explained = set()
        for label in case["expect"]:
            if label in NOT_IN_ONE_PAPER or label.startswith("other:"):
                continue
            expected += 1
            hits = RULES[label] & set(found)
            answered += bool(hits)
            explained |= hits
            print(f"      expected {label}: {', '.join(sorted(hits)) or 'MISSED'}")
        for label in case["expect_not"]:
            hits = RULES.get(label, set()) & set(found)
            cried += len(hits)
            explained |= hits
            for hit in sorted(hits):
                print(f"      MUST NOT {label}: {hit}: {found[hit][0]}")
        may = set().union(*(RULES.get(label, set()) for label in case["may_fire"]))
        for rule in sorted(set(found) - explained):
            if verbose or not found[rule][0].startswith("note"):
                print(f"      {'may fire' if rule in may else 'besides'} {rule}: {found[rule][0]}")
    print(f"\n{len(cases)} cases: {answered} of {expected} expected labels found, {cried} fired that must not")
    return 1 if cried else 0


if __name__ == "__main__":
    sys.exit(main())
