#include "meaning/report_times.hpp"

#include <catch2/catch_test_macros.hpp>

#include <utility>

using iepaudit::leaves_time_open;
using iepaudit::report_times;
using iepaudit::ReportTimes;
using iepaudit::says_when;

TEST_CASE("report times: a time is seen in its many forms", "[report_times]") {
    CHECK(says_when("Quarterly"));
    CHECK(says_when("sent home with report cards"));
    CHECK(says_when("every six weeks"));
    CHECK(says_when("end of each trimester"));
    CHECK_FALSE(says_when("written report"));
    CHECK_FALSE(says_when(""));
}

TEST_CASE("report times: words that leave the time open", "[report_times]") {
    CHECK(leaves_time_open("As needed"));
    CHECK(leaves_time_open("TBD"));
    CHECK_FALSE(leaves_time_open("as needed, and at least quarterly"));
    CHECK_FALSE(leaves_time_open("at each parent night"));
}

TEST_CASE("report times: once a year is read in its many forms", "[report_times]") {
    for (const char* const words :
         {"Annually",
          "annual",
          "yearly",
          "once a year",
          "Once per year.",
          "once yearly",
          "1x per year",
          "1x/year",
          "one time each year",
          "every 12 months",
          "Every twelve months",
          "once per school year",
          "every year",
          "on an annual basis",
          "at the annual review",
          "At the annual IEP meeting",
          "annual IEP review meeting",
          "yearly at the IEP meeting",
          "annually, at the annual review",
          "annual review in May",
          "annually (in the spring)",
          "at the end of the school year",
          "once a year, at the end of the year",
          "annual progress report",
          "Annually, written report",
          "Progress reports: annually",
          "Progress on annual goals will be reported to parents once a year.",
          "Parents/guardians will be informed of progress in writing at the time of the annual review",
          "one written report, yearly"}) {
        CAPTURE(words);
        CHECK(report_times(words) == ReportTimes::once_a_year);
    }
}

TEST_CASE("report times: what may be more than once a year is not called once", "[report_times]") {
    for (const char* const words : {"quarterly",
                                    "quarterly and at the annual review",
                                    "at the end of each trimester; annual review in May",
                                    "with report cards",
                                    "twice a year",
                                    "2x per year",
                                    "semi-annually",
                                    "semiannually",
                                    "biannually",
                                    "four times annually",
                                    "4 times each year",
                                    "12 times a year",
                                    "every 12 weeks",
                                    "mid-year and at the annual review",
                                    "midyear, end of year",
                                    "at least annually",
                                    "not less than once a year",
                                    "annually or more often",
                                    "annually or at the IEP meeting",
                                    "annually and as needed",
                                    "annual review and on request",
                                    "annually in May and November",
                                    "annually in May, November",
                                    "in January, annual review",
                                    "annual review and end of year",
                                    "annual review; end of the school year",
                                    "annually and in writing at the end of the year",
                                    "at each IEP meeting, annually",
                                    "every other year",
                                    "not annually",
                                    "annually: 11/1, 3/1, 6/1",
                                    "fall and spring conferences, annual review",
                                    "Progress will be reviewed at the annual review",
                                    "Progress reports and annual review",
                                    "progress reports, annual review",
                                    "Progress reports. Annual review.",
                                    "progress notes, annual review each year",
                                    "annual review\nprogress report",
                                    "annual IEP - progress report",
                                    "in writing and at the annual review",
                                    "TBD"}) {
        CAPTURE(words);
        CHECK(report_times(words) == ReportTimes::otherwise);
    }
}

TEST_CASE("report times: a form, or what belongs to a goal or a year's progress, is no time", "[report_times]") {
    for (const char* const words :
         {"", "written report", "progress report sent home", "by e-mail and phone call", "letter or phone call",
          "Written report on progress toward annual goals", "report of yearly progress",
          "progress on measurable annual goals", "at the IEP meeting"}) {
        CAPTURE(words);
        CHECK(report_times(words) == ReportTimes::unsaid);
    }
}

TEST_CASE("report times: a goal is asked only where it says how its progress is reported", "[report_times]") {
    const auto times_in = [](const char* statement, const char* method = "", const char* schedule = "") {
        iepaudit::Goal goal;
        for (const auto& [field, words] :
             {std::pair{&goal.statement, statement}, {&goal.method, method}, {&goal.schedule, schedule}}) {
            field->presence = iepaudit::Presence::value;
            field->value = words;
        }
        return iepaudit::goal_reports(goal).times;
    };
    CHECK(times_in("Will read 90 words a minute. Progress will be reported annually.") == ReportTimes::once_a_year);
    CHECK(times_in("Will read 90 words a minute", "weekly probe; progress reported to parents once a year") ==
          ReportTimes::once_a_year);
    CHECK(times_in("Will read 90 words a minute", "weekly probe", "progress reports are sent yearly") ==
          ReportTimes::once_a_year);
    CHECK(times_in("Progress will be reported yearly.", "progress reported each quarter") == ReportTimes::otherwise);
    CHECK(times_in("Progress will be reported quarterly and at the annual review.") == ReportTimes::otherwise);
    // How often it is measured, and what it is measured with, says nothing of reports.
    CHECK(times_in("Will read 90 words a minute", "annual progress report", "annually") == ReportTimes::unsaid);
    CHECK(times_in("Will write a book report once a year") == ReportTimes::unsaid);
    CHECK(times_in("") == ReportTimes::unsaid);
}
