#include "support/audited.hpp"

#include <algorithm>

namespace iepaudit::test {

Json clean_iep() {
    // S1 40 x 5 = 200, S2 30 x 3 = 90, S3 30 x 2 = 60, S4 30 x 4 a month = 30 a week: 380 in all; in a special
    // education setting 200 + 60 + 30 = 290; (1650 - 290) / 1650 = 82.4%.
    return Json::parse(R"json({
  "student": { "name": "Fern (fictional)", "grade": 5, "birthDate": "2016-03-14", "eligibilityCategory": "specific learning disability" },
  "iep": {
    "type": "annual", "meetingDate": "2026-10-13", "startDate": "2026-10-19", "endDate": "2027-10-12", "reviewDueDate": "2027-10-12",
    "evaluationDate": "2025-10-21", "reevaluationDueDate": "2028-10-20",
    "teamMembers": ["parent", "special education teacher", "general education teacher", "district representative", "school psychologist", "SLP", "OT"]
  },
  "schoolWeek": { "minutesPerWeek": 1650, "daysPerWeek": 5, "weeksPerMonth": 4, "weeksPerYear": 36 },
  "parentConcerns": "Wants reading practice that can be kept up at home.",
  "presentLevels": [
    { "area": "reading", "currentLevel": "71 correct words per minute on grade 3 text", "gradeEquivalent": 3.2, "gradeExpected": 5.1, "progress": "some",
      "impact": "Needs support to read grade-level science text." },
    { "area": "written expression", "currentLevel": "22 correct word sequences in 3 minutes", "progress": "some", "impact": "Needs support to write a paragraph." },
    { "area": "communication", "currentLevel": "/r/ is 55% accurate in conversation", "progress": "some", "impact": "Hard to understand in class talk." },
    { "area": "fine motor", "currentLevel": "18 legible letters per minute", "progress": "some", "impact": "Copying takes twice as long." }
  ],
  "evaluation": { "date": "2025-10-21", "recommendations": [ { "area": "reading", "service": "specially designed instruction in reading", "maxGroupSize": 3 } ] },
  "goals": [
    { "id": "G1", "area": "reading", "baseline": "71 correct words per minute", "target": "110 correct words per minute", "criterion": "3 weekly probes in a row",
      "method": "oral reading probe", "schedule": "weekly", "dueDate": "2027-10-12" },
    { "id": "G2", "area": "written expression", "baseline": "22 correct word sequences", "target": "40 correct word sequences", "criterion": "2 of 3 samples",
      "method": "3-minute writing probe", "schedule": "every 2 weeks", "dueDate": "2027-10-12" },
    { "id": "G3", "area": "communication", "baseline": "55%", "target": "85%", "criterion": "over 3 sessions", "method": "SLP data chart", "schedule": "each session",
      "dueDate": "2027-10-12" },
    { "id": "G4", "area": "fine motor", "baseline": "18 legible letters per minute", "target": "35 legible letters per minute", "criterion": "3 of 4 trials",
      "method": "timed copy sample", "schedule": "monthly", "dueDate": "2027-10-12" }
  ],
  "services": [
    { "category": "special education", "service": "Reading", "frequency": "40 Minutes / 5 Times Weekly", "location": "Special Education", "provider": "Special Education Teacher",
      "monitor": "Special Education Teacher", "groupSize": 3, "startDate": "2026-10-19", "endDate": "2027-10-12", "goals": ["G1"] },
    { "category": "special education", "service": "Written Expression", "frequency": "30 minutes, 3 times per week", "location": "General Education",
      "provider": "Special Education Teacher", "monitor": "Special Education Teacher", "startDate": "2026-10-19", "endDate": "2027-10-12", "goals": ["G2"] },
    { "category": "related service", "service": "Speech/Language Therapy", "frequency": "30 minutes, 2 times per week", "location": "Special Education",
      "provider": "Speech-Language Pathologist", "monitor": "Speech-Language Pathologist", "groupSize": 3, "startDate": "2026-10-19", "endDate": "2027-10-12", "goals": ["G3"] },
    { "category": "related service", "service": "Occupational Therapy", "frequency": "30 minutes, 4 times per month", "location": "Special Education",
      "provider": "Occupational Therapist", "monitor": "Occupational Therapist", "groupSize": 1, "startDate": "2026-10-19", "endDate": "2027-10-12", "goals": ["G4"] },
    { "category": "supplementary aid", "service": "Paraeducator support in class", "frequency": "30 minutes daily", "location": "General Education",
      "provider": "Paraeducator", "supervision": "Special education teacher plans with the paraeducator for 20 minutes each week",
      "startDate": "2026-10-19", "endDate": "2027-10-12" }
  ],
  "totals": { "serviceMinutesPerWeek": 380, "schoolMinutesPerWeek": 1650, "specialEducationSettingMinutesPerWeek": 290, "generalEducationPercent": 82.4 },
  "lre": {
    "placement": "80%-100% in Regular Class",
    "justification": "Reading needs a quiet room and a group of no more than three. Audiobooks and a seat near the teacher were tried in class for eight weeks first; writing and math help come into the classroom.",
    "neighborhoodSchool": true, "transportation": "regular", "generalPE": true
  },
  "accommodations": [ "Extended time (1.5x) on classroom tests" ],
  "modifications": [],
  "staffSupports": [ "Reading teacher: two hours of training in the decoding program" ],
  "assessmentParticipation": [ { "assessment": "state reading test", "participates": true, "alternate": false, "accommodations": ["text-to-speech for items, not passages"] } ],
  "specialFactors": { "behavior": "not needed", "communication": "see G3", "englishLearner": "no", "braille": "no", "deafHardOfHearing": "no" },
  "assistiveTechnology": { "needed": true, "description": "Text-to-speech on the class laptop", "services": ["check of the device once per semester"] },
  "extendedSchoolYear": { "eligible": false, "basis": "Data after winter break show skills back within 10 school days." },
  "progressReporting": { "frequency": "quarterly", "method": "written progress report with report cards" }
})json");
}

Json one_row() {
    return Json::parse(R"json({
  "services": [
    { "service": "Reading (SDI)", "frequency": "30 minutes, 4 times weekly", "location": "Special Education", "provider": "Special Education Teacher",
      "startDate": "2026-10-19", "endDate": "2027-10-12" }
  ]
})json");
}

Date today() {
    return Date(std::chrono::year(2026), std::chrono::month(11), std::chrono::day(22));
}

FileReport audited_text(std::string bytes, Date as_of) {
    AuditOptions options;
    options.as_of = as_of;
    return audit("test.json", std::move(bytes), options);
}

FileReport audited(const Json& iep, Date as_of) {
    return audited_text(iep.dump(2), as_of);
}

std::vector<std::string> places(const FileReport& report, std::string_view rule) {
    std::vector<std::string> found;
    for (const ReportedFinding& finding : report.findings) {
        if (finding.rule->id == rule) {
            found.push_back(finding.where + ' ' + std::string(name(finding.severity)));
        }
    }
    std::sort(found.begin(), found.end());
    return found;
}

std::vector<std::string> places(std::string_view rule, const Json& iep, Date as_of) {
    return places(audited(iep, as_of), rule);
}

std::vector<std::string> rules_that_fired(const FileReport& report) {
    std::vector<std::string> ids;
    for (const ReportedFinding& finding : report.findings) {
        ids.emplace_back(finding.rule->id);
    }
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    return ids;
}

std::vector<ReportedFinding> findings(const FileReport& report, std::string_view rule) {
    std::vector<ReportedFinding> found;
    for (const ReportedFinding& finding : report.findings) {
        if (finding.rule->id == rule) {
            found.push_back(finding);
        }
    }
    return found;
}

std::string why_not_checked(const FileReport& report, std::string_view rule) {
    for (const NotChecked& entry : report.not_checked) {
        if (entry.rule->id == rule) {
            return entry.why;
        }
    }
    return {};
}

} // namespace iepaudit::test
