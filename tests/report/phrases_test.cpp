#include "report/phrases.hpp"

#include "support/audited.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace iepaudit;
using namespace iepaudit::test;

namespace {

ServiceLine line_for(std::string_view words) {
    Json iep = one_row();
    iep["services"][0]["frequency"] = words;
    return audited(iep).services.at(0);
}

} // namespace

TEST_CASE("phrases: minutes are whole where they are whole", "[report][phrases]") {
    CHECK(report::minutes({60, 60}) == "60");
    CHECK(report::minutes({20, 30}) == "20-30");
    CHECK(report::minutes({12.5, 12.5}) == "12.5");
    CHECK(report::minutes({13.333333, 13.333333}) == "13.33");
    CHECK(report::minutes({0, 0}) == "0");
}

TEST_CASE("phrases: percentages have one decimal", "[report][phrases]") {
    CHECK(report::percent({4, 4}) == "4.0%");
    CHECK(report::percent({4, 6}) == "4.0-6.0%");
    CHECK(report::percent({82.42, 82.42}) == "82.4%");
    CHECK(report::percent({6.0001, 6.0002}) == "6.0%");
}

TEST_CASE("phrases: counts agree with their nouns", "[report][phrases]") {
    CHECK(report::count(0, "error", "errors") == "0 errors");
    CHECK(report::count(1, "error", "errors") == "1 error");
    CHECK(report::count(2, "error", "errors") == "2 errors");
    Counts counts;
    counts.add(Severity::error);
    counts.add(Severity::note);
    counts.add(Severity::note);
    CHECK(report::counted_findings(counts) == "1 error, 0 warnings, 2 notes");
}

TEST_CASE("phrases: a grade is said once, however the page says it", "[report][phrases]") {
    for (const char* const printed : {"4", "4th", "Grade 4", "4th grade", "fourth", "Fourth Grade"}) {
        CHECK(report::grade_in_words(printed) == "grade 4");
    }
    CHECK(report::grade_in_words("K") == "kindergarten");
    CHECK(report::grade_in_words("PreK") == "preschool");
    CHECK(report::grade_in_words("ungraded") == "grade ungraded");
    CHECK(report::grade_in_words("Grade 4/5") == "Grade 4/5");
    CHECK(report::grade_in_words("").empty());
}

TEST_CASE("phrases: an amount is said in short, or quoted when it is none", "[report][phrases]") {
    CHECK(report::amount_in_words(line_for("30 minutes, 2 times weekly")) == "2 x 30 min a week");
    CHECK(report::amount_in_words(line_for("30 minutes weekly")) == "30 min a week");
    CHECK(report::amount_in_words(line_for("20-30 minutes daily")) == "20-30 min a day");
    CHECK(report::amount_in_words(line_for("up to 60 minutes monthly")) == "up to 60 min a month");
    CHECK(report::amount_in_words(line_for("at least 60 minutes weekly")) == "at least 60 min a week");
    CHECK(report::amount_in_words(line_for("as needed")) == "\"as needed\"");
    CHECK(report::amount_in_words(ServiceLine{}) == "no amount");
}

TEST_CASE("phrases: families that were not checked are named once, in order", "[report][phrases]") {
    FileReport report;
    CHECK(report::families_not_checked(report).empty());
    report.not_checked = {{find_rule("lre-band-mismatch"), "x"}};
    CHECK(report::families_not_checked(report) == "time in class");
    report.not_checked = {{find_rule("stated-total-mismatch"), "x"},
                          {find_rule("lre-band-mismatch"), "x"},
                          {find_rule("lre-percent-inverted"), "x"},
                          {find_rule("gap-vs-minutes"), "x"}};
    CHECK(report::families_not_checked(report) == "totals, time in class and needs");
}
