#include "read/reading.hpp"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>

using namespace iepaudit;
using namespace iepaudit::test;
using Catch::Matchers::StartsWith;

TEST_CASE("iep: every section lands in its field", "[read][iep]") {
    const ReadResult result = read_iep(R"json({
  "$schema": "iep.schema.json", "formatVersion": 1,
  "student": { "name": "S.", "grade": "K", "birthDate": "2019-05-02", "age": 6, "eligibilityCategory": "autism", "district": "D", "school": "E",
    "guardian": true },
  "iep": { "type": "annual", "planKind": "IEP", "meetingDate": "2025-09-02", "startDate": "9/3/2025", "endDate": "2026-09-01",
    "reviewDueDate": "2026-09-01", "evaluationDate": "2024-09-10", "reevaluationDueDate": "2027-09-09", "reevaluationWaived": "2025-01-05",
    "amendments": [ { "date": "2026-01-10", "changes": "more speech", "reason": "data", "withoutMeeting": true } ],
    "teamMembers": [ "parent", { "role": "psychologist", "excused": "yes", "name": "nobody" } ] },
  "schoolWeek": { "minutesPerWeek": 1700, "daysPerWeek": 5, "weeksPerMonth": 4, "weeksPerYear": 36, "note": "no lunch" },
  "presentLevels": [ "Knows 4 letters.", { "area": "reading", "currentLevel": "4 letters", "gradeEquivalent": "K", "gradeExpected": 1.1,
    "date": "2025-08-30", "source": "probe", "history": [ { "date": "2024-08-30", "gradeEquivalent": 0 } ], "progress": "some",
    "impact": "needs help" } ],
  "evaluation": { "date": "2024-09-10", "recommendations": [ "small group", { "area": "reading", "service": "reading", "maxGroupSize": 3,
    "minutesPerWeek": 200, "text": "t" } ] },
  "goals": [ "By May ...", { "id": "G1", "area": "reading", "statement": "s", "baseline": 4, "target": "26 letters", "criterion": "2 of 3",
    "method": "probe", "schedule": "weekly", "dueDate": "2026-09-01", "objectives": [ "10 letters", "20 letters" ] } ],
  "services": [ { "id": "S1", "category": "related service", "service": "Speech", "area": "communication", "frequency": 2,
    "frequencyInterval": "week", "duration": 30, "indirectMinutes": "15 min", "location": "room 4", "provider": "SLP", "monitor": "SLP",
    "supervision": "none", "groupSize": 3, "delivery": "direct", "concurrent": false, "startDate": "2025-09-03", "endDate": "2026-09-01",
    "goals": [ "G1" ], "esy": "no", "note": "n" }, { "minutesPerMonth": 60, "minutesPerYear": "540 minutes", "sessions": 1 } ],
  "totals": { "serviceMinutesPerWeek": 60, "schoolMinutesPerWeek": "1,700 minutes per week",
    "specialEducationSettingMinutesPerWeek": "1 hour", "generalEducationPercent": "96.5% in General Education Setting" },
  "lre": { "placement": "80%-100% in Regular Class", "optionsConsidered": [ { "placement": "p", "selected": "x", "reasonsRejected": "r" } ],
    "justification": "j", "extentOfNonparticipation": "e", "neighborhoodSchool": "yes", "transportation": false, "generalPE": true,
    "cedarsCode": 12 },
  "accommodations": [ "time", { "description": "d", "frequency": "f", "location": "l", "startDate": "2025-09-03", "endDate": "2026-09-01" } ],
  "modifications": [], "staffSupports": [ "training" ],
  "assessmentParticipation": [ { "assessment": "ELA", "participates": true, "alternate": false, "parentInformed": "2025-09-02",
    "accommodations": [ "a" ] } ],
  "specialFactors": { "behavior": "not needed", "communication": "see G1", "englishLearner": false, "braille": "no", "deafHardOfHearing": null },
  "assistiveTechnology": { "needed": true, "description": "talker", "services": [ "set-up" ] },
  "extendedSchoolYear": { "eligible": "TBD", "basis": "b", "decideBy": "2026-05-01" },
  "transition": { "assessments": [ "survey" ], "postsecondaryGoals": [ { "area": "work", "goal": "g", "services": [ "v" ], "responsible": null } ],
    "services": "job visit", "courseOfStudy": "c", "agencyLinkages": "DVR", "rightsAtAgeOfMajorityDate": "2025-09-02", "studentInvited": true,
    "projectedExitDate": "2038-06-15" },
  "progressReporting": { "frequency": "quarterly", "method": "letter" },
  "priorWrittenNotices": [ { "date": "2025-09-04", "decision": "proposing", "action": "a", "reason": "r", "optionsRejected": "o",
    "basis": "b", "otherFactors": "f", "safeguards": "s", "sourcesOfHelp": "h", "effectiveDate": "2025-09-10" } ],
  "parentConcerns": "speech", "behaviorPlan": "on file", "notes": "n",
  "priorIep": { "startDate": "2024-09-03", "endDate": "2025-09-02", "services": [ { "service": "Speech" } ],
    "goals": [ { "target": "t", "result": "r", "status": "not met" } ] }
})json");
    CHECK(places(result) == Places{});
    const Iep& iep = result.iep;
    CHECK(iep.format_version.value == 1);
    CHECK(iep.student.grade->text == "K");
    CHECK(iep.student.guardian.value);
    CHECK(*iep.student.age == 6);
    CHECK(iep.student.birth_date->date.has_value());
    CHECK(*iep.plan.type == "annual");
    CHECK(iep.plan.start_date->text == "9/3/2025");
    CHECK(iep.plan.reevaluation_waived.value);
    CHECK(iep.plan.amendments.items.at(0).without_meeting.value);
    REQUIRE(iep.plan.team_members.size() == 2);
    CHECK(*iep.plan.team_members.items[0].role == "parent");
    CHECK(iep.plan.team_members.items[1].excused.value);
    CHECK(*iep.school_week.minutes_per_week == 1700);
    CHECK(*iep.school_week.weeks_per_year == 36);
    REQUIRE(iep.present_levels.size() == 2);
    CHECK(iep.present_levels.items[0].is_sentence);
    CHECK(*iep.present_levels.items[0].current_level == "Knows 4 letters.");
    CHECK_FALSE(iep.present_levels.items[1].is_sentence);
    CHECK(*iep.present_levels.items[1].grade_equivalent == 0);
    CHECK(*iep.present_levels.items[1].history.items.at(0).grade_equivalent == 0);
    CHECK(*iep.evaluation.recommendations.items.at(0).text == "small group");
    CHECK(*iep.evaluation.recommendations.items.at(1).max_group_size == 3);
    CHECK(*iep.goals.items.at(1).baseline == "4");
    CHECK(iep.goals.items[1].objectives.size() == 2);
    REQUIRE(iep.services.size() == 2);
    CHECK(*iep.services.items[0].indirect_minutes == 15);
    CHECK(iep.services.items[0].esy.has_value());
    CHECK_FALSE(iep.services.items[0].esy.value);
    CHECK(*iep.services.items[1].minutes_per_year == 540);
    CHECK(*iep.totals.school_minutes_per_week == 1700);
    CHECK(*iep.totals.special_education_setting_minutes_per_week == 60);
    CHECK(*iep.totals.general_education_percent == 96.5);
    CHECK(*iep.lre.options_considered.items.at(0).reasons_rejected.items.at(0) == "r");
    CHECK(*iep.lre.transportation == "no");
    CHECK(*iep.lre.cedars_code == "12");
    CHECK(*iep.accommodations.items.at(1).location == "l");
    CHECK(iep.modifications.is_blank());
    CHECK(*iep.staff_supports.items.at(0).description == "training");
    CHECK(iep.assessment_participation.items.at(0).parent_informed.value);
    CHECK(*iep.special_factors.english_learner == "no");
    CHECK(iep.special_factors.deaf_hard_of_hearing.is_blank());
    CHECK(iep.assistive_technology.needed.value);
    CHECK(iep.extended_school_year.eligible.is_absent());
    CHECK(*iep.extended_school_year.eligible_words == "TBD");
    CHECK(*iep.transition.postsecondary_goals.items.at(0).description == "g");
    CHECK(iep.transition.postsecondary_goals.items[0].responsible.is_blank());
    CHECK(*iep.transition.services.items.at(0) == "job visit");
    CHECK(iep.transition.student_invited.value);
    CHECK(*iep.progress_reporting.method == "letter");
    CHECK(*iep.prior_written_notices.items.at(0).sources_of_help == "h");
    CHECK(*iep.parent_concerns == "speech");
    CHECK(*iep.behavior_plan == "on file");
    CHECK(*iep.notes == "n");
    REQUIRE(iep.prior_iep.size() == 1);
    CHECK(iep.prior_iep[0].plan.start_date->text == "2024-09-03");
    CHECK(iep.prior_iep[0].plan.has_value());
    CHECK(*iep.prior_iep[0].goals.items.at(0).status == "not met");
    CHECK(*iep.prior_iep[0].services.items.at(0).service == "Speech");
    CHECK(iep.prior_iep[0].goals.items[0].statement.is_absent());
    CHECK(result.document.pointer(iep.prior_iep[0].services.items[0].provider.place) ==
          "/priorIep/services/0/provider");
}

TEST_CASE("iep: short forms stand for whole sections", "[read][iep]") {
    const ReadResult result = read_iep(R"({"services":[],"student":"R.","totals":"1,650 min per week","schoolWeek":1650,
        "extendedSchoolYear":"No","assistiveTechnology":"none at this time","progressReporting":"quarterly","bip":true,
        "plaafp":"Reads.","pwn":{"action":"a"},"present levels of performance":null})");
    CHECK(places(result) == Places{});
    CHECK(*result.iep.student.name == "R.");
    CHECK(*result.iep.totals.service_minutes_per_week == 1650);
    CHECK(*result.iep.school_week.minutes_per_week == 1650);
    CHECK(result.iep.extended_school_year.eligible.has_value());
    CHECK_FALSE(result.iep.extended_school_year.eligible.value);
    CHECK(*result.iep.assistive_technology.description == "none at this time");
    CHECK(result.iep.assistive_technology.needed.is_absent());
    CHECK(*result.iep.progress_reporting.frequency == "quarterly");
    CHECK(*result.iep.behavior_plan == "yes");
    CHECK(*result.iep.present_levels.items.at(0).current_level == "Reads.");
    CHECK(*result.iep.prior_written_notices.items.at(0).action == "a");
}

TEST_CASE("iep: a 504 plan may say so in three ways", "[read][iep]") {
    const std::string plan =
        GENERATE(R"("iep":{"planKind":"504"})", R"("iep":{"type":"504"})", R"("plan":{"kind":"504"})",
                 R"("iep":{"type":"Section 504 plan"})", R"("planKind":"504")");
    CAPTURE(plan);
    const ReadResult result = read_iep("{\"services\":[]," + plan + "}");
    CHECK(result.problems.empty());
    CHECK(result.iep.plan.plan_kind->find("504") != std::string_view::npos);
    CHECK(result.iep.plan.has_value());
}

TEST_CASE("iep: the dates of the plan may stand at the top, before or after the plan, but once", "[read][iep]") {
    const ReadResult result =
        read_iep(R"({"startDate":"2025-10-20","services":[],"iep":{"endDate":"2026-10-19"},"grade":5})");
    CHECK(result.problems.empty());
    CHECK(result.iep.plan.start_date->text == "2025-10-20");
    CHECK(result.iep.plan.end_date->text == "2026-10-19");
    CHECK(result.iep.student.grade->text == "5");
    const ReadResult twice = read_iep(R"({"startDate":"2025-10-20","services":[],"iep":{"startDate":"2026-10-19"}})");
    CHECK(places(twice) == Places{"1:2 duplicate-key"});
    CHECK(twice.iep.plan.start_date->text == "2026-10-19");
}

TEST_CASE("iep: a behaviour plan may be a group of fields; its own words are kept", "[read][iep]") {
    const ReadResult result = read_iep(R"({"services":[],"behaviorInterventionPlan":{"strategy":"breaks"}})");
    CHECK(result.problems.empty());
    CHECK(*result.iep.behavior_plan == R"({"strategy":"breaks"})");
}

TEST_CASE("iep: without services the file is no IEP", "[read][iep]") {
    const ReadResult result = read_iep("\n{ \"student\": {} }");
    CHECK(places(result) == Places{"2:1 not-an-iep"});
    CHECK(result.document.pointer(result.problems[0].place) == "/services");
    CHECK(result.problems[0].message ==
          "The file has no \"services\", so there is no service table to check. Add \"services\": [ ] "
          "with one { } for each row of the table.");
    CHECK_FALSE(result.is_readable);
}

TEST_CASE("iep: services that are no list are told and leave nothing to check", "[read][iep]") {
    const std::string services = GENERATE("\"Reading\"", "12", "true");
    const ReadResult result = read_iep("{\"services\": " + services + "}");
    CHECK(places(result) == Places{"1:14 wrong-type"});
    CHECK_FALSE(result.is_readable);
}

TEST_CASE("iep: services inside another key are pointed at", "[read][iep]") {
    const ReadResult result = read_iep(R"({"iep":{"services":[]}})");
    CHECK(places(result) == Places{"1:9 not-an-iep"});
    CHECK(result.problems[0].message == "The list of services is inside \"iep\". Move it out, to the top of the file.");
}

TEST_CASE("iep: a service log is named", "[read][iep]") {
    const ReadResult result = read_iep(R"({"services":[{"id":"S1"}],"sessions":[{"date":"2025-10-21"}]})");
    CHECK(places(result) == Places{"1:27 not-an-iep"});
    CHECK_THAT(result.problems[0].message, StartsWith("This looks like a service log, not an IEP"));
}

TEST_CASE("iep: a Florida funding matrix is named, wherever its rows stand", "[read][iep]") {
    const std::string text =
        GENERATE(R"({"services":[{"domain":"A","level":3},{"domain":"B","level":1}]})",
                 R"({"matrix":[{"Domain":"A","Level":5,"points":2}]})", R"([{"domain":"A","level":2}])");
    CAPTURE(text);
    const ReadResult result = read_iep(text);
    REQUIRE(result.problems.size() == 1);
    CHECK(result.problems[0].rule == "not-an-iep");
    CHECK_THAT(result.problems[0].message,
               StartsWith("This looks like a Florida funding matrix, not an IEP service table"));
    CHECK_FALSE(result.is_readable);
}

TEST_CASE("iep: rows with minutes, another level or one plain row are no Florida matrix", "[read][iep]") {
    const std::string text = GENERATE(
        R"({"services":[{"domain":"A","level":3,"minutes":30}]})", R"({"services":[{"domain":"A","level":9}]})",
        R"({"services":[{"domain":"A","level":3},{"service":"Math"}]})", R"({"services":[]})");
    CAPTURE(text);
    CHECK(read_iep(text).is_readable);
}

TEST_CASE("iep: the lines below the form's table may stand at the top of the file", "[read][iep]") {
    const ReadResult result = read_iep(R"({"matrix":[{"service":"Math","how long":"20 min","who":"teacher"}],
        "Total minutes per week student spends in school":"1,700 minutes per week",
        "Percent of time in general education setting":"91.2% in General Education Setting"})");
    CHECK(result.problems.empty());
    REQUIRE(result.is_readable);
    CHECK(*result.iep.totals.school_minutes_per_week == 1700);
    CHECK(*result.iep.totals.general_education_percent == 91.2);
    CHECK(result.iep.totals.service_minutes_per_week.is_absent());
    CHECK(result.iep.services.items[0].duration->text == "20 min");
    CHECK(*result.iep.services.items[0].provider == "teacher");
}

TEST_CASE("iep: a total said at the top and in its section is said twice", "[read][iep]") {
    const ReadResult result = read_iep(
        R"({"services":[{"service":"Math"}],"schoolMinutesPerWeek":1700,"totals":{"schoolMinutesPerWeek":1650}})");
    REQUIRE(result.problems.size() == 1);
    CHECK(result.problems[0].rule == "duplicate-key");
    CHECK(*result.iep.totals.school_minutes_per_week == 1650);
}

TEST_CASE("iep: a plan in two groups is one plan", "[read][iep]") {
    const char* const both = R"({"iep": {"meetingDate": "2026-10-06", "type": "annual"},
 "plan": {"startDate": "2026-10-14", "End Date": "2027-10-05", "team": ["parent"]}, "services": []})";
    const ReadResult result = read_iep(both);
    CHECK(places(result) == Places{});
    CHECK(iso(*result.iep.plan.meeting_date->date) == "2026-10-06");
    CHECK(iso(*result.iep.plan.start_date->date) == "2026-10-14");
    CHECK(iso(*result.iep.plan.end_date->date) == "2027-10-05");
    CHECK(result.iep.plan.team_members.size() == 1);
    CHECK(result.iep.plan.evaluation_date.is_absent());
}

TEST_CASE("iep: two groups of one section are merged in either order, and a field that both give is told once",
          "[read][iep]") {
    CHECK(problems(R"({"plan": {"startDate": "2026-10-14"},
 "iep": {"Begin Date": "2026-10-15", "endDate": "2027-10-05"}, "services": []})") == Places{"2:10 duplicate-key"});
    CHECK(problems(R"({"student": {"grade": 3}, "child": {"birthDate": "2017-05-02"}, "services": []})") == Places{});
    CHECK(
        problems(R"({"lre": {"placement": "80%-100% in Regular Class"}, "placement": {"justification": "A quiet room."},
 "services": []})") == Places{});
    const ReadResult kind =
        read_iep(R"({"iep": {"startDate": "2026-10-14"}, "plan": {"type": "504"}, "services": []})");
    CHECK(kind.iep.plan.plan_kind.has_value());
    CHECK(problems(R"({"iep": {"type": "annual"}, "plan": {"color": "red"}, "services": []})") ==
          Places{"1:38 unknown-field"});
    CHECK(problems(R"({"iep": {"type": "annual"}, "plan": "annual", "services": []})") == Places{"1:29 duplicate-key"});
}

TEST_CASE("iep: a placement alone is a placement, a sentence is the reason for it", "[read][iep]") {
    for (const char* words : {"80%-100% in Regular Class", "Regular class at least 80% of the day", "Resource room",
                              "Separate day school"}) {
        CAPTURE(words);
        const ReadResult result = read_iep(R"({"LRE": ")" + std::string(words) + R"(", "services": []})");
        CHECK(places(result) == Places{});
        CHECK(*result.iep.lre.placement == words);
        CHECK(result.iep.lre.justification.is_absent());
    }
    for (const char* words : {"Ash learns reading in a small room because noise in class breaks his work.",
                              "The student will be in the regular class except for reading in a small group",
                              "Math is taught apart since the pace of class is too fast for her."}) {
        CAPTURE(words);
        const ReadResult result = read_iep(R"({"LRE": ")" + std::string(words) + R"(", "services": []})");
        CHECK(places(result) == Places{});
        CHECK(*result.iep.lre.justification == words);
        CHECK(result.iep.lre.placement.is_absent());
    }
    CHECK(read_iep(R"({"LRE": "", "services": []})").iep.lre.is_blank());
}

TEST_CASE("iep: goals after school may stand under the name of their kind", "[read][iep]") {
    const ReadResult result =
        read_iep(R"({"transition": {"postsecondaryGoals": {"Education/Training": "A welding course",
 "employment": {"goal": "Work as a welder", "responsible": "counselor"}, "independentLiving": ""}}, "services": []})");
    CHECK(places(result) == Places{});
    const auto& goals = result.iep.transition.postsecondary_goals;
    REQUIRE(goals.size() == 3);
    CHECK(*goals.items[0].area == "education/training");
    CHECK(*goals.items[0].description == "A welding course");
    CHECK(*goals.items[1].area == "employment");
    CHECK(*goals.items[1].description == "Work as a welder");
    CHECK(*goals.items[2].area == "independent living");
    CHECK(goals.items[2].description.is_blank());
    // One goal as a group of fields is still one goal.
    CHECK(read_iep(R"({"transition": {"postsecondaryGoals": {"area": "work", "goal": "g"}}, "services": []})")
              .iep.transition.postsecondary_goals.size() == 1);
}

TEST_CASE("iep: transition services may be groups of keys", "[read][iep]") {
    const auto services = [](const std::string& value) {
        const ReadResult result = read_iep(R"({"transition": {"services": )" + value + R"(}, "services": []})");
        Places words = places(result);
        for (const Words& each : result.iep.transition.services) {
            words.emplace_back(*each);
        }
        return words;
    };
    CHECK(services(R"([{"service": "Job shadowing", "responsible": "teacher"}, "College visit"])") ==
          Places{"Job shadowing", "College visit"});
    CHECK(services(R"([{"area": "Employment", "activity": "Job shadowing"}])") == Places{"Job shadowing"});
    CHECK(services(R"({"education": "College visit", "employment": "Job shadowing"})") ==
          Places{"College visit", "Job shadowing"});
    CHECK(services(R"(["Job shadowing"])") == Places{"Job shadowing"});
    CHECK(services("[]").empty());
}

TEST_CASE("iep: the child's name and category may stand at the top, once", "[read][iep]") {
    const ReadResult result =
        read_iep(R"({"Student Name": "R.", "Disability Category": "autism", "grade": 4, "services": []})");
    CHECK(places(result) == Places{});
    CHECK(*result.iep.student.name == "R.");
    CHECK(*result.iep.student.eligibility_category == "autism");
    CHECK(problems(R"({"student": {"eligibility": "autism"}, "Disability Category": "autism", "services": []})") ==
          Places{"1:40 duplicate-key"});
}
