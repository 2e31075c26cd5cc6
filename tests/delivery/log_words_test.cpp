#include "delivery/log_words.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace iepaudit;
using namespace iepaudit::delivery;

namespace {

std::optional<double> minutes(std::string_view words) {
    return read_minutes(Cell{.text = words, .number = std::nullopt});
}

SessionStatus status(std::string_view words) {
    return read_log_words(words).status;
}

MissCause cause(std::string_view words) {
    return read_log_words(words).cause;
}

} // namespace

TEST_CASE("log words: a status is known under many words", "[delivery][log]") {
    for (const char* const held : {"Delivered", "present", "Yes", "Y", "held", "Completed", "attended", "PROVIDED"}) {
        CAPTURE(held);
        CHECK(status(held) == SessionStatus::held);
    }
    for (const char* const missed :
         {"Missed", "absent", "No", "n", "Cancelled", "canceled", "not held", "No-show", "Not delivered"}) {
        CAPTURE(missed);
        CHECK(status(missed) == SessionStatus::missed);
    }
    CHECK(status("Make-up") == SessionStatus::make_up);
    CHECK(status("makeup session") == SessionStatus::make_up);
    CHECK(status("Delivered (make-up)") == SessionStatus::make_up);
    CHECK(status("Missed, to be made up") == SessionStatus::missed);
    CHECK(status("Short") == SessionStatus::partly_held);
    CHECK(status("No school") == SessionStatus::no_school);
    CHECK(status("Holiday") == SessionStatus::no_school);
    CHECK(status("") == SessionStatus::not_stated);
    CHECK(status("floated") == SessionStatus::not_understood);
}

TEST_CASE("log words: a reason says on whose side minutes were lost", "[delivery][log]") {
    CHECK(cause("Provider absent, no substitute") == MissCause::provider_absent);
    CHECK(cause("therapist out sick") == MissCause::provider_absent);
    CHECK(cause("SLP on leave") == MissCause::provider_absent);
    CHECK(cause("Vacancy") == MissCause::vacancy);
    CHECK(cause("staff shortage") == MissCause::vacancy);
    CHECK(cause("IEP meeting") == MissCause::schedule);
    CHECK(cause("Started late") == MissCause::late);
    CHECK(cause("Student absent") == MissCause::student_absent);
    CHECK(cause("child sick at home") == MissCause::student_absent);
    CHECK(cause("unexcused absence") == MissCause::student_absent);
    CHECK(cause("student refused") == MissCause::student_refused);
    CHECK(cause("suspended") == MissCause::student_suspended);
    CHECK(cause("field trip") == MissCause::event);
    CHECK(cause("state testing") == MissCause::event);
    CHECK(cause("School closed") == MissCause::closure);
    CHECK(cause("snow day") == MissCause::closure);
}

TEST_CASE("log words: whose absence it is must be said", "[delivery][log]") {
    CHECK(side_of(cause("absent")) == Side::none);
    CHECK(side_of(cause("sick")) == Side::none);
    CHECK(side_of(cause("teacher said student absent or teacher absent")) != Side::school);
    CHECK(side_of(cause("see provider note")) == Side::none);
    CHECK(side_of(cause("")) == Side::none);
}

TEST_CASE("log words: minutes as people write them", "[delivery][log]") {
    CHECK(minutes("30") == 30);
    CHECK(minutes("30 min") == 30);
    CHECK(minutes("1h 15") == 75);
    CHECK(minutes("1 hr 15 min") == 75);
    CHECK(minutes("1 hour") == 60);
    CHECK(minutes("half an hour") == 30);
    CHECK(minutes("0") == 0);
    for (const char* const no_number : {"some", "15-20", "-5", "30 a week", "2 x 30", "99999", "", "1:15"}) {
        CAPTURE(no_number);
        CHECK(!minutes(no_number));
    }
}

TEST_CASE("log words: times of a school day", "[delivery][log]") {
    CHECK(read_time("10:15") == 615);
    CHECK(read_time("1:05 PM") == 785);
    CHECK(read_time("1:05") == 785);
    CHECK(read_time("13:05") == 785);
    CHECK(read_time("12:30 pm") == 750);
    CHECK(!read_time("noon"));
    CHECK(!read_time("25:00"));
    CHECK(!read_time("10:75"));
    CHECK(!read_time("30"));
    CHECK(read_time("9:30 a.m.") == 570);
    CHECK(read_time("9:30-10:00") == 570);
    CHECK(read_time("9:30:00") == 570);
    CHECK(!read_time("9:30 or later"));
    CHECK(!read_time("10:15x"));
}

TEST_CASE("log words: the day a make-up is for", "[delivery][log]") {
    CHECK(read_named_day("2025-10-28").date == std::chrono::year(2025) / 10 / 28);
    CHECK(read_named_day("for 10/28").day == std::chrono::October / 28);
    CHECK(read_named_day("makes up 10/28/2025.").date == std::chrono::year(2025) / 10 / 28);
    CHECK(!read_named_day("for 13/45").day);
    CHECK(!read_named_day("the one in October").day);
    CHECK(!read_named_day("2 of 3 trials").day);
}
