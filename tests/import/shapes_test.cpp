// Other programs' JSON: known by keys of its own, units respected, what has no place kept.
#include "import/imported.hpp"

#include "iepaudit/case.hpp"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>

using namespace iepaudit;
using namespace iepaudit::test;
using Catch::Matchers::ContainsSubstring;

namespace {

Import import_text(std::string_view bytes) {
    return import_json(std::string(bytes), {});
}

const DraftPlan& row(const Import& import, std::size_t index = 0) {
    REQUIRE(import.is_usable);
    REQUIRE(import.plan.at("services").size() > index);
    return import.plan.at("services").at(index);
}

/// Minutes a week of every row, -1 where there is no number.
std::vector<double> minutes(const Import& import) {
    const Paper paper = take_up(plan_text(import.plan), washington().rules_as_of, washington());
    std::vector<double> all;
    for (const RowMeaning& row : paper.meaning.rows) {
        all.push_back(row.weekly ? row.weekly->minutes.low : -1);
    }
    return all;
}

using Minutes = std::vector<double>;

} // namespace

TEST_CASE("import json: service commitments", "[import]") {
    const Import import = import_text(R"([
        { "service_type": "speech_therapy", "frequency_count": 2, "frequency_period": "week", "duration_minutes": 30,
          "setting": "group", "location": "pull_out", "group_size_max": 3, "provider_qualification": "SLP",
          "linked_goal_ids": ["G1"], "effective_start": "2025-10-20", "effective_end": "2026-10-13",
          "source_ref": "p. 4" },
        { "service_type": "reading", "frequency_count": 3, "frequency_period": "month", "duration_minutes": 40,
          "setting": "individual", "location": "push_in", "group_size_max": null, "linked_goal_ids": [] }])");
    CHECK(row(import, 0) == DraftPlan{{"service", "speech therapy"},
                                      {"sessions", 2},
                                      {"frequencyInterval", "week"},
                                      {"duration", 30},
                                      {"location", "pull out"},
                                      {"provider", "SLP"},
                                      {"groupSize", 3},
                                      {"startDate", "2025-10-20"},
                                      {"endDate", "2026-10-13"},
                                      {"goals", {"G1"}},
                                      {"x-setting", "group"},
                                      {"x-source_ref", "p. 4"}});
    CHECK(row(import, 1).at("groupSize") == "individual");
    CHECK_FALSE(row(import, 1).contains("goals"));
    CHECK(minutes(import) == Minutes{60, 30});
}

TEST_CASE("import json: obligations, clinic services, scheduled services, required minutes", "[import]") {
    CHECK(minutes(import_text(R"({ "obligations": [ { "service": "OT", "minutes_per_session": 30,
        "sessions_per_period": 2, "period": "month", "start_date": "2025-10-20" } ], "events": [] })")) == Minutes{15});
    const Import clinic = import_text(R"([ { "service_name_ar": "\u0646\u0637\u0642", "service_name_en": "Speech",
        "frequency_per_week": 2, "session_duration_minutes": 30, "total_minutes_per_week": 60,
        "service_location": "clinic", "related_goal_ids": ["G2"] } ])");
    CHECK(row(clinic).at("service") == "Speech");
    CHECK(row(clinic).at("goals") == DraftPlan{"G2"});
    CHECK(minutes(clinic) == Minutes{60});
    const Import scheduled = import_text(R"({ "items": [ { "serviceType": "SPEECH_LANGUAGE",
        "expectedMinutesPerWeek": 45, "providerRole": "SLP", "startDate": "2025-10-20T00:00:00.000Z",
        "endDate": null } ] })");
    CHECK(row(scheduled) == DraftPlan{{"service", "SPEECH LANGUAGE"},
                                      {"minutesPerWeek", 45},
                                      {"provider", "SLP"},
                                      {"startDate", "2025-10-20"}});
    CHECK(minutes(scheduled) == Minutes{45});
    CHECK(minutes(import_text(
              R"([ { "service_type": "PT", "required_minutes": 120, "interval_type": "monthly" } ])")) == Minutes{30});
}

TEST_CASE("import json: services that a program read from a document are marked so", "[import]") {
    const Import import = import_text(R"({
        "student": { "name": { "value": "R.", "evidence": [ { "page": 1 } ] } },
        "dates": { "iepStartDate": { "value": "2025-10-20", "evidence": [] } },
        "services": [ { "serviceType": { "value": "Speech", "evidence": [ { "page": 3, "confidence": 0.7 } ] },
                        "frequency": { "value": "2 times per week", "evidence": [] },
                        "duration": { "value": "30 minutes", "evidence": [] } } ],
        "goals": [ { "goalText": { "value": "By June ...", "evidence": [] },
                     "domain": { "value": "Reading", "evidence": [] } } ] })");
    CHECK(row(import).at("unconfirmed") == DraftPlan{"service", "frequency", "duration"});
    CHECK(row(import).at("x-evidence").at("serviceType").at(0).at("page") == 3);
    CHECK(import.plan.at("iep") == DraftPlan{{"startDate", "2025-10-20"}});
    CHECK(import.plan.at("student") == DraftPlan{{"name", "R."}});
    CHECK(import.plan.at("goals").at(0).at("statement") == "By June ...");
    CHECK(import.plan.at("x-student").at("name").at("evidence").at(0).at("page") == 1);
    CHECK(minutes(import) == Minutes{60});
    CHECK(remarks(import).size() == 3); // the rows, the goals, what was left
}

TEST_CASE("import json: the Ohio form", "[import]") {
    const Import import = import_text(R"({ "IEP": {
        "6. MEASURABLE ANNUAL GOALS": { "GOALS": [ { "NUMBER": 1, "AREA": "Reading",
            "MEASURABLE ANNUAL GOAL": "By June ..." } ] },
        "7. SPECIALLY DESIGNED SERVICES": {
            "SPECIALLY DESIGNED INSTRUCTION": [ { "Description": "Reading", "Goal Addressed #": 1,
                "Provider Title": "Intervention Specialist", "Location of Service": "Resource room",
                "Begin Date": "10/20/2025", "End Date": "10/13/2026", "Amount of Time": "30 minutes",
                "Frequency": "5 times per week" } ],
            "RELATED SERVICES": [ { "Description": "Speech", "Provider Title": "SLP", "Amount of Time": "120 minutes",
                "Frequency": "per month" } ],
            "ACCOMMODATIONS": [ { "Description": "Extra time" } ] } } })");
    CHECK(row(import, 0) == DraftPlan{{"category", "SPECIALLY DESIGNED INSTRUCTION"},
                                      {"service", "Reading"},
                                      {"frequency", "5 times per week"},
                                      {"duration", "30 minutes"},
                                      {"location", "Resource room"},
                                      {"provider", "Intervention Specialist"},
                                      {"startDate", "10/20/2025"},
                                      {"endDate", "10/13/2026"},
                                      {"goals", 1}});
    CHECK(row(import, 1).at("category") == "RELATED SERVICES");
    CHECK(import.plan.at("goals") ==
          DraftPlan::array({{{"id", 1}, {"area", "Reading"}, {"statement", "By June ..."}}}));
    CHECK(import.plan.at("accommodations") == DraftPlan{"Extra time"});
    CHECK(minutes(import) == Minutes{150, 30});
    CHECK(remarks(import) == Remarks{});
}

TEST_CASE("import json: a record with dates, goals and services, hours as hours", "[import]") {
    const Import import = import_text(R"({ "iep_dates": { "start": "2025-10-20", "end": "2026-10-13" },
        "goals": [ { "goal_number": 1, "goal_area": "Reading", "criteria": "4 of 5", "responsible_person": "teacher" } ],
        "services": [
          { "service": "Reading", "provider_role": "teacher", "location": "room 5", "frequency": "5 hours/week",
            "type": "Special Education" },
          { "service": "Speech", "provider_role": "SLP", "location": "room 6", "frequency": "30 min/month",
            "type": "Related Service" } ] })");
    CHECK(import.plan.at("iep") == DraftPlan{{"startDate", "2025-10-20"}, {"endDate", "2026-10-13"}});
    CHECK(row(import, 1).at("category") == "Related Service");
    CHECK(import.plan.at("goals").at(0).at("x-responsible_person") == "teacher");
    CHECK(minutes(import) == Minutes{300, 7.5});
}

TEST_CASE("import json: Ed-Fi minutes with an interval are not multiplied on a guess", "[import]") {
    const char* const interval = GENERATE("Week", "Month");
    const std::string text =
        R"([ { "servicePrescriptionDescriptor": "uri://ed-fi.org/ServicePrescriptionDescriptor#Reading",
        "beginDate": "2025-10-20", "duration": 30, "durationIntervalDescriptor": "uri://ed-fi.org/D#)" +
        std::string(interval) + R"(",
        "frequency": 2.00, "frequencyIntervalDescriptor": "uri://ed-fi.org/F#Week",
        "serviceLocationTypeDescriptor": "uri://ed-fi.org/L#Special Education Classroom" } ])";
    const Import import = import_text(text);
    CHECK(row(import) == DraftPlan{{"service", "Reading"},
                                   {"frequency", 2},
                                   {"frequencyInterval", "Week"},
                                   {"location", "Special Education Classroom"},
                                   {"startDate", "2025-10-20"},
                                   {"x-duration", 30},
                                   {"x-durationInterval", interval}});
    CHECK(minutes(import) == Minutes{-1});
    CHECK(remarks(import) == Remarks{"line 2, column 48 unsure"});
}

TEST_CASE("import json: Ed-Fi minutes of one session a week are the same either way", "[import]") {
    const Import import = import_text(R"({ "servicePrescriptionDescriptor": "uri://ed-fi.org/S#Math", "duration": 30,
        "durationIntervalDescriptor": "uri://ed-fi.org/D#Week", "frequency": 1,
        "frequencyIntervalDescriptor": "uri://ed-fi.org/F#Week" })");
    CHECK(row(import).at("duration") == 30);
    CHECK(minutes(import) == Minutes{30});
}

TEST_CASE("import json: Ed-Fi plan and goals", "[import]") {
    const Import import = import_text(R"({
        "studentIEPs": [ { "studentIEPIdentifier": "A1", "iepBeginDate": "2025-10-20", "iepEndDate": "2026-10-13",
            "iepStatusDescriptor": "uri://ed-fi.org/IEPStatusDescriptor#Active", "schoolHoursPerWeek": 27.5,
            "specialEducationHoursPerWeek": 4.5,
            "specialEducationSettingDescriptor": "uri://ed-fi.org/S#Inside regular class 80% or more of the day" } ],
        "studentIEPGoals": [ { "iepGoalIdentifier": "G1", "iepGoalDetails": "By June ..." } ],
        "studentIEPServicePrescriptions": [] })");
    CHECK(import.plan.at("totals") == DraftPlan{{"schoolMinutesPerWeek", "27.5 hours"}});
    CHECK(import.plan.at("lre") == DraftPlan{{"placement", "Inside regular class 80% or more of the day"}});
    CHECK(import.plan.at("goals").at(0) == DraftPlan{{"id", "G1"}, {"statement", "By June ..."}});
    // Hours of service and hours in a special setting are two things, and the name says neither.
    CHECK(import.plan.at("x-studentIEPs").at(0).at("specialEducationHoursPerWeek") == 4.5);
    const Import two = import_text(R"([ { "iepBeginDate": "2024-10-20", "iepEndDate": "2025-10-19" },
                                        { "iepBeginDate": "2025-10-20", "iepEndDate": "2026-10-13" } ])");
    CHECK_FALSE(two.is_usable);
}

TEST_CASE("import json: rows of our own words without a plan around them", "[import]") {
    const Import import =
        import_text(R"([ { "service": "Reading", "frequency": "40 minutes daily", "provider": "teacher",
                                             "colour": "red" } ])");
    CHECK(row(import).at("x-colour") == "red");
    CHECK(remarks(import) == Remarks{"line 2, column 46 unplaced"});
}

TEST_CASE("import json: what is nothing to import is said", "[import]") {
    struct Row {
        const char* bytes;
        const char* words;
    };
    const auto each = GENERATE(
        Row{R"({ "services": [ { "service": "Reading", "frequency": "daily", "provider": "teacher" } ] })",
            "plan already"},
        Row{R"([ { "date": "2026-01-05", "minutes_delivered": 30, "status": "delivered", "provider": "SLP" } ])",
            "service log"},
        Row{R"({ "weather": "rain" })", "no service rows"}, Row{"[]", "no service rows"},
        Row{"[1, 2", "This JSON cannot be read"}, Row{"{\"a\": 1", "This JSON cannot be read"});
    CAPTURE(each.bytes);
    const Import import = import_text(each.bytes);
    CHECK_FALSE(import.is_usable);
    CHECK_THAT(messages(import), ContainsSubstring(each.words));
}
