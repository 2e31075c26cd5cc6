// Phrases that give no number, and why; and any bytes at all.
#include "meaning/amount_checks.hpp"
#include "support/processor_time.hpp"

#include <catch2/catch_test_macros.hpp>

#include <chrono>
#include <string>
#include <string_view>
#include <vector>

using namespace iepaudit;
using namespace iepaudit::test;
using enum PeriodUnit;

TEST_CASE("amount: words that promise nothing are vague, numbers or not", "[amount]") {
    require_none(AmountKind::vague, {
                                        "as needed",
                                        "PRN",
                                        "ongoing",
                                        "as appropriate",
                                        "throughout the school day",
                                        "all day",
                                        "TBD",
                                        "per teacher discretion",
                                        "upon request",
                                        "each quiz",
                                        "when dysregulated",
                                        "consult",
                                        "periodically",
                                        "35 min/week as needed",
                                        "35 minutes per week per teacher discretion",
                                        "about 35 minutes weekly",
                                        "approximately one hour a week",
                                        "almost 2 hours a day",
                                        "~35 min/wk",
                                        "35-ish minutes weekly",
                                        "15 minutes throughout the day",
                                        "seg\xC3\xBAn sea necesario",
                                    });
    CHECK(read_amount("As Needed").reason == "\"As Needed\" is not an amount");
}

TEST_CASE("amount: an incomplete amount names what is missing", "[amount]") {
    struct Gap {
        std::string_view phrase;
        AmountGap gap;
        Period period;
    };
    const std::vector<Gap> table{
        {"3x/week", AmountGap::minutes, {week}},
        {"three times weekly", AmountGap::minutes, {week}},
        {"1/week", AmountGap::minutes, {week}},
        {"Once a semester", AmountGap::minutes, {semester}},
        {"two class periods a week", AmountGap::minutes, {week}},
        {"3 days a week", AmountGap::minutes, {week}},
        {"45 minutes", AmountGap::period, {}},
        {"45 minutes per session", AmountGap::period, {}},
        {"360", AmountGap::period, {}},
        {"a minimum of 15 minutes per reporting period", AmountGap::period, {}},
        {"2 x 45 minutes", AmountGap::period, {}},
        {"Monthly", AmountGap::both, {month}},
        {"daily check-ins", AmountGap::both, {day}},
        {"weekly OT group", AmountGap::both, {week}},
    };
    for (const Gap& expected : table) {
        INFO(expected.phrase);
        const Amount amount = read_amount(expected.phrase);
        CHECK(amount.kind == AmountKind::incomplete);
        CHECK(amount.gap == expected.gap);
        CHECK(amount.period == expected.period);
        CHECK_FALSE(amount.has_number());
        CHECK_FALSE(amount.reason.empty());
    }
    CHECK(read_amount("3x/week").sessions == just(3));
    CHECK(read_amount("45 minutes per session").minutes_per_session == just(45));
}

TEST_CASE("amount: words that change the meaning are never dropped", "[amount]") {
    require_none(AmountKind::not_understood, {
                                                 "35 minutes weekly until March, then 20",
                                                 "35 min/week except testing weeks",
                                                 "35 minutes weekly if behavior allows",
                                                 "35 minutes weekly unless absent",
                                                 "35 minutes weekly, more as needed",
                                                 "35 minutes weekly instead of 60",
                                                 "35 minutes a week down to 15 minutes a month",
                                                 "from 20 to 40 minutes weekly",
                                                 "35 minutes weekly, first semester",
                                                 "35 minutes weekly for 6 weeks",
                                                 "starting in May, 35 minutes weekly",
                                                 "35 minutes weekly, increasing to 60",
                                                 "35 minutes biweekly",
                                                 "35 minutes bi-monthly",
                                                 "35 min Weekly / monthly",
                                                 "daily or weekly, 35 minutes",
                                                 "1x per week OR 2x per month, 35 minutes",
                                                 "35 minutes weekly alternating reading and math",
                                                 "every third week 35 minutes",
                                                 "35 minutes per week (3:1 model)",
                                                 "35 minutes weekly per goal",
                                                 "35 minutes weekly in the month of June",
                                                 "no services, 35 minutes weekly",
                                                 "35 minutes weekly or 90 minutes weekly",
                                                 "once enrolled, 35 minutes weekly",
                                             });
    CHECK(read_amount("35 minutes biweekly").reason == "\"biweekly\" can mean twice a week or every two weeks");
    CHECK(read_amount("35 min Weekly / monthly").reason == "it says both \"Weekly\" and \"monthly\"");
}

TEST_CASE("amount: clocks, day names and stray numbers are refused", "[amount]") {
    require_none(AmountKind::not_understood, {
                                                 "10:15-10:45 daily",
                                                 "1:30 hours weekly",
                                                 "Mon/Wed/Fri 35 minutes",
                                                 "MWF 35 min",
                                                 "every other Friday 35 minutes",
                                                 "35 minutes weekly, 9/1/2025",
                                                 "35 minutes weekly, 3 goals",
                                                 "510,35,20 - Weekly",
                                                 "30/45 minutes weekly",
                                                 "3 - 35 minute sessions per week",
                                                 "8-30 minute sessions per month",
                                                 "2 1/2 hour sessions per week",
                                                 "1,5 hours weekly",
                                                 "35 min weekly x 36 weeks",

                                                 "50% of the day",
                                                 "35 minutes weekly with 2 breaks",
                                                 "45 minutes per class period daily",
                                                 "2 study halls, 45 min/day",
                                                 "35 minute sessions per week",
                                                 "2:1",
                                                 "",
                                                 "   ",
                                                 "period 3 daily 50 minutes",
                                                 "2 class periods daily (90 minutes)",
                                                 "service 3 weekly 25 minutes",
                                                 "lunch",
                                             });
}

TEST_CASE("amount: when minutes may be for one time or in all, no number is given", "[amount]") {
    require_none(AmountKind::not_understood, {
                                                 "60 minutes weekly, 2x/week",
                                                 "60 minutes weekly (2x/week)",
                                                 "60 minutes per week, 2 sessions",
                                                 "a total of 90 minutes twice a week",
                                                 "30 minutes twice a week total",
                                                 "60 | 2 | per week",
                                                 "30 minutes daily, 3 times weekly",
                                             });
}

TEST_CASE("amount: numbers about other things are no amount", "[amount]") {
    for (const std::string_view noise :
         {"group of 4", "1:1", "in a small group of up to 5 students", "groups of 2-4", "grade 3", "3rd grade",
          "with 80% accuracy", "(12:1:1)", "tier 2", "room 14", "no more than 4 students"}) {
        for (const std::string& phrase : {std::string("40 minutes weekly, ") + std::string(noise),
                                          std::string(noise) + ", 2 x 20 minutes weekly"}) {
            INFO(phrase);
            const Amount amount = read_amount(phrase);
            CHECK(amount.kind == AmountKind::exact);
            CHECK(amount.minutes_per_period == just(40));
        }
    }
}

TEST_CASE("amount: weeks of other weeks are whole and counted, or there is no number", "[amount]") {
    CHECK(read_amount("30 minutes twice weekly, 2 of 3 weeks").has_number());
    for (const char* const phrase :
         {"60 minutes weekly 1.5 of 3 weeks", "45 minutes weekly 1/2 of 4 weeks",
          "45 minutes weekly 1.5 weeks of each month", "30 minutes twice weekly, week of each month"}) {
        CAPTURE(phrase);
        CHECK_FALSE(read_amount(phrase).has_number());
    }
}

TEST_CASE("amount: any bytes are read in linear time, without harm", "[amount]") {
    const auto repeat = [](std::string_view piece, std::size_t bytes) {
        std::string text;
        while (text.size() < bytes) {
            text += piece;
        }
        return text;
    };
    for (const std::string_view piece : {"2x", "a", "1 ", "1,", "(", "30 min ", "a ", "one ", "1/2 ", "\xFF",
                                         "\xE2\x80", "30 min and ", "2x30 (", "each "}) {
        for (const std::size_t bytes : {std::size_t{4000}, std::size_t{65536}}) {
            INFO(piece << " x " << bytes);
            const std::string phrase = repeat(piece, bytes);
            const auto start = processor_time();
            const Amount amount = read_amount(phrase);
            const auto spent = processor_time() - start;
            CHECK(spent < std::chrono::milliseconds(250)); // what grows with the square takes seconds
            CHECK((amount.has_number() || !amount.reason.empty()));
        }
    }
}

TEST_CASE("amount: a phrase cut anywhere keeps the promise", "[amount]") {
    const std::string phrase =
        "OT 2x/week for a 1/2 hour (60 min = 1 hr), and twenty-five to 40 minutes of PT, 3 of 4 weeks | 1:1 \xC2\xBD";
    for (std::size_t begin = 0; begin < phrase.size(); ++begin) {
        for (std::size_t size = 1; begin + size <= phrase.size(); size += 3) {
            const Amount amount = read_amount(std::string_view(phrase).substr(begin, size));
            const bool number_kind = amount.kind == AmountKind::exact || amount.kind == AmountKind::range ||
                                     amount.kind == AmountKind::floor || amount.kind == AmountKind::ceiling;
            REQUIRE(number_kind == amount.has_number());
            REQUIRE(amount.reason.empty() == number_kind);
            if (number_kind) {
                REQUIRE(amount.period.unit != none);
                require_how(amount);
            }
        }
    }
}
