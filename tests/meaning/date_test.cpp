#include "iepaudit/date.hpp"

#include <catch2/catch_test_macros.hpp>
#include <string>

using namespace iepaudit;

namespace {

std::string read(std::string_view text) {
    const PrintedDate printed = read_date(text);
    return printed.date ? iso(*printed.date) : "none";
}

Date day(int year, unsigned month, unsigned of_month) {
    return Date{std::chrono::year{year}, std::chrono::month{month}, std::chrono::day{of_month}};
}

} // namespace

TEST_CASE("date: the numeric forms are read, month before day", "[date]") {
    CHECK(read("2026-03-16") == "2026-03-16");
    CHECK(read("3/16/2026") == "2026-03-16");
    CHECK(read("03-16-2026") == "2026-03-16");
    CHECK(read(" 4/5/2027. ") == "2027-04-05");
    CHECK(read("2026/03/16") == "2026-03-16");
}

TEST_CASE("date: the named forms are read", "[date]") {
    CHECK(read("March 16, 2026") == "2026-03-16");
    CHECK(read("march 3rd, 2026") == "2026-03-03");
    CHECK(read("Sept. 9 2026") == "2026-09-09");
    CHECK(read("Monday, June 1, 2026") == "2026-06-01");
    CHECK(read("16-Mar-2026") == "2026-03-16");
    CHECK(read("the 2nd of May, 2026") == "2026-05-02");
}

TEST_CASE("date: a two-digit year is of this century and says so", "[date]") {
    CHECK(read("3/16/26") == "2026-03-16");
    CHECK(read_date("3/16/26").two_digit_year);
    CHECK(read_date("Mar 16, 26").two_digit_year);
    CHECK_FALSE(read_date("3/16/2026").two_digit_year);
}

TEST_CASE("date: blanks from a scan inside a numeric date are ignored", "[date]") {
    CHECK(read("0 9/1 4/20 26") == "2026-09-14");
    CHECK(read("11 /02/202 5") == "2025-11-02");
    CHECK(read("2026 - 03 - 16") == "2026-03-16");
    CHECK(read("3/16/2026 5") == "none");
}

TEST_CASE("date: a time of day behind the date is accepted", "[date]") {
    CHECK(read("2026-03-16T00:00:00") == "2026-03-16");
    CHECK(read("2026-03-16T08:30:00.000Z") == "2026-03-16");
    CHECK(read("2026-03-16T08:30:00-07:00") == "2026-03-16");
    CHECK(read("3/16/2026 12:00:00 AM") == "2026-03-16");
    CHECK(read("2026-03-16T99:00") == "none");
    CHECK(read("3/16/2026: later") == "none");
    CHECK(read("3/16/2026 99:00") == "none");
    CHECK(read("March 16, 2026: 9") == "none");
    CHECK(read("16: March 2026") == "none");
}

TEST_CASE("date: what is no single calendar date gives none", "[date]") {
    for (const char* text : {"",
                             "   ",
                             "soon",
                             "TBD",
                             "11/31/2026",
                             "2/29/2026",
                             "16/3/2026",
                             "13/1/2026",
                             "0/4/2026",
                             "3/2026",
                             "March 2026",
                             "March 16",
                             "3/16/2026 - 3/16/2027",
                             "3/16/2026, 3/17/2026",
                             "March 16-17, 2026",
                             "3/16-2026",
                             "3/16/1989",
                             "1/1/2100",
                             "3/16/026",
                             "2026-3",
                             "20260316",
                             "2026-03-16-01",
                             "32 March 2026",
                             "Smarch 3, 2026",
                             "March April 3 2026",
                             "2026",
                             "////",
                             "1/2/99999999999999999999"}) {
        INFO(text);
        CHECK(read(text) == "none");
    }
    CHECK(read(std::string(100000, '1')) == "none");
}

TEST_CASE("date: leap days exist in leap years only", "[date]") {
    CHECK(read("2/29/2028") == "2028-02-29");
    CHECK(read("2000-02-29") == "2000-02-29");
    CHECK(read("Feb 29, 2027") == "none");
}

TEST_CASE("date: the words as printed are kept", "[date]") {
    CHECK(read_date("  11/31/2026 ").text == "11/31/2026");
    CHECK(read_date("soon").text == "soon");
}

TEST_CASE("date: ages count whole years", "[date]") {
    CHECK(whole_years(day(2015, 3, 14), day(2026, 3, 13)) == 10);
    CHECK(whole_years(day(2015, 3, 14), day(2026, 3, 14)) == 11);
    CHECK(whole_years(day(2016, 2, 29), day(2026, 2, 27)) == 9);
    CHECK(whole_years(day(2016, 2, 29), day(2026, 2, 28)) == 10);
    CHECK(whole_years(day(2016, 2, 29), day(2028, 2, 28)) == 11);
    CHECK(whole_years(day(2016, 2, 29), day(2028, 2, 29)) == 12);
}

TEST_CASE("date: years and days are added on the calendar", "[date]") {
    CHECK(add_years(day(2024, 2, 29), 1) == day(2025, 2, 28));
    CHECK(add_years(day(2024, 2, 29), 4) == day(2028, 2, 29));
    CHECK(add_years(day(2026, 10, 13), -1) == day(2025, 10, 13));
    CHECK(add_days(day(2026, 12, 31), 1) == day(2027, 1, 1));
    CHECK(add_days(day(2028, 3, 1), -1) == day(2028, 2, 29));
    CHECK(days_between(day(2025, 10, 14), day(2026, 10, 14)) == 365);
    CHECK(days_between(day(2026, 10, 14), day(2026, 10, 13)) == -1);
}
