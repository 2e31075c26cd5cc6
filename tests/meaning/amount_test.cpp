// Phrases that give a number.
#include "meaning/amount_checks.hpp"

#include <catch2/catch_test_macros.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

using namespace iepaudit;
using namespace iepaudit::test;
using enum PeriodUnit;

namespace {

constexpr Period cycle_of(int days) {
    return {PeriodUnit::cycle, days};
}

} // namespace

TEST_CASE("amount: one amount and one period are read", "[amount]") {
    require_read(AmountKind::exact, {
                                        {"70 minutes per week", just(70), {week}},
                                        {"70 min/wk", just(70), {week}},
                                        {"Weekly, 70 minutes", just(70), {week}},
                                        {"70mins. each week", just(70), {week}},
                                        {"25 minutes daily", just(25), {day}},
                                        {"every day for 25 minutes", just(25), {day}},
                                        {"25 minutes every school day", just(25), {day}},
                                        {"forty-five minutes a day", just(45), {day}},
                                        {"one hundred twenty minutes monthly", just(120), {month}},
                                        {"1,350 minutes per month", just(1350), {month}},
                                        {"35 minutes on a monthly basis", just(35), {month}},
                                        {"90 minutes quarterly", just(90), {quarter}},
                                        {"90 min/qtr", just(90), {quarter}},
                                        {"240 minutes per trimester", just(240), {trimester}},
                                        {"600 min. per semester", just(600), {semester}},
                                        {"480 minutes annually", just(480), {year}},
                                        {"480 min/yr", just(480), {year}},
                                        {"40 minutes every other week", just(40), {two_weeks}},
                                        {"40 minutes every two weeks", just(40), {two_weeks}},
                                        {"20 minutes every other day", just(20), cycle_of(2)},
                                        {"50 minutes every three weeks", just(50), cycle_of(15)},
                                        {"50 minutes per six day cycle", just(50), cycle_of(6)},
                                        {"85 minutes out of the week", just(85), {week}},
                                        {"0 minutes weekly", just(0), {week}},
                                        {"Minutes per week: 55", just(55), {week}},
                                    });
}

TEST_CASE("amount: hours are minutes", "[amount]") {
    require_read(AmountKind::exact, {
                                        {"2.5 hours weekly", just(150), {week}},
                                        {"1 1/2 hours a week", just(90), {week}},
                                        {"one and a half hours a week", just(90), {week}},
                                        {"half an hour daily", just(30), {day}},
                                        {"a half hour per day", just(30), {day}},
                                        {"an hour and a half per week", just(90), {week}},
                                        {"1 hr 20 min weekly", just(80), {week}},
                                        {"1 hour and 20 minutes per week", just(80), {week}},
                                        {"six hours per day", just(360), {day}},
                                        {"\xC2\xBD hour weekly", just(30), {week}},
                                        {".5 hr daily", just(30), {day}},
                                    });
    CHECK(read_amount("2.5 hours weekly").how == "2.5 x 60");
    CHECK(read_amount("1 hr 20 min twice a week").how == "2 x (60 + 20)");
}

TEST_CASE("amount: sessions and minutes are multiplied in either order", "[amount]") {
    const auto two_of_35 = [](std::string_view phrase) {
        return Expected{phrase, just(70), {week}, just(2), just(35)};
    };
    require_read(AmountKind::exact,
                 {
                     two_of_35("2x per week, 35 minutes"),
                     two_of_35("2 x 35 min/week"),
                     two_of_35("35 Minutes / 2 Times Weekly"),
                     two_of_35("2 time(s) Weekly / 35 minutes"),
                     two_of_35("35 min 2x/wk"),
                     two_of_35("35min2x/week"),
                     two_of_35("two 35-minute sessions per week"),
                     two_of_35("2 sessions weekly of 35 min each"),
                     two_of_35("twice a week for thirty-five minutes"),
                     two_of_35("35 minutes twice weekly"),
                     two_of_35("2Xweek, 35 min"),
                     two_of_35("2\xC3\x97"
                               "35 min per week"),
                     two_of_35("35 minutes per session, 2 sessions per week"),
                     two_of_35("2 days a week for 35 minutes"),
                     two_of_35("two (2) times per week for thirty-five (35) minutes"),
                     two_of_35("35 minutes 2 times per week"),
                     two_of_35("2x/week x 35 min"),
                     two_of_35("35 minutes (2 times per week)"),
                     two_of_35("2 weekly 35-minute sessions"),
                     two_of_35("35 min x 2 Times = 70 min Weekly"),
                     {"one 50-minute session three times a week", just(150), {week}, just(3), just(50)},
                     {"5 Minutes / 4 Times Daily", just(20), {day}, just(4), just(5)},
                     {"once per quarter for 1 hour", just(60), {quarter}, just(1), just(60)},
                     {"2 class periods daily (48 minutes each)", just(96), {day}, just(2), just(48)},
                     {"4 times (25 min) per month", just(100), {month}, just(4), just(25)},
                     {"twice (2x) weekly, 25 min", just(50), {week}, just(2), just(25)},
                     {"1 class period per day (48 min)", just(48), {day}, just(1), just(48)},
                 });
    CHECK(read_amount("2x per week, 35 minutes").how == "2 x 35");
}

TEST_CASE("amount: minutes a day on some days a week make a week", "[amount]") {
    require_read(AmountKind::exact,
                 {
                     {"25 minutes a day, 4 days a week", just(100), {week}, just(4), just(25)},
                     {"five days a week for 25 minutes a day", just(125), {week}, just(5), just(25)},
                     {"25 min daily, 3 days per week", just(75), {week}, just(3), just(25)},
                     {"10 minutes twice a day, 5 days a week", just(100), {week}, just(10), just(10)},
                     {"two 15 minute sessions four days a week", just(120), {week}, just(8), just(15)},
                     {"25 mins x 4 days", just(100), {week}, just(4), just(25)},
                     {"25 minutes a day, 3 times a week", just(75), {week}, just(3), just(25)},
                 });
    CHECK(read_amount("25 mins x 4 days").assumptions ==
          std::vector<std::string>{"4 days is read as 4 days each week."});
}

TEST_CASE("amount: patterns of weeks become cycles or months", "[amount]") {
    require_read(AmountKind::exact,
                 {
                     {"50 minutes weekly for 3 out of 4 weeks", just(150), cycle_of(20)},
                     {"twice a week, 20 minutes, 3 of every 4 weeks", just(120), cycle_of(20), just(6), just(20)},
                     {"25 minutes weekly, 3 weeks per month", just(75), {month}},
                 });
}

TEST_CASE("amount: a stated total is checked, never multiplied again", "[amount]") {
    require_read(AmountKind::exact,
                 {
                     {"twice a week for a total of 80 minutes", just(80), {week}, just(2)},
                     {"2 sessions totaling 80 minutes per week", just(80), {week}, just(2)},
                     {"2 times a week, 40 minutes, 80 minutes total", just(80), {week}, just(2), just(40)},
                     {"80 minutes total per week", just(80), {week}},
                     {"80 minutes per week in 2 sessions", just(80), {week}, just(2)},
                     {"240 min/week (4 hrs/week)", just(240), {week}},
                     {"250 min/week (50 min/day)", just(250), {week}},
                     {"80 minutes per week (40 min x 2)", just(80), {week}, just(2), just(40)},
                     {"90 min/week (50 group, 40 individual)", just(90), {week}},
                     {"3 hours per year or 180 minutes per year", just(180), {year}},
                     {"2x/week for a total of 40 minutes per session", just(80), {week}, just(2), just(40)},
                 });
}

TEST_CASE("amount: two different numbers for one thing are a contradiction", "[amount]") {
    const Amount amount = read_amount("40 min x 3 Times = 150 min Weekly");
    CHECK(amount.kind == AmountKind::not_understood);
    CHECK(amount.self_contradiction);
    CHECK(amount.reason == "it says 150 minutes, but 3 x 40 is 120");
    CHECK(read_amount("200 min/week (3 hrs/week)").self_contradiction);
    CHECK_FALSE(read_amount("60 min/week or 90 min/week").self_contradiction);
    CHECK_FALSE(read_amount("300 min/week (75 min/day)").self_contradiction); // may be a week of four days
    CHECK_FALSE(read_amount("300 min/week (75 min/day)").has_number());
}

TEST_CASE("amount: parts with one period are added", "[amount]") {
    require_read(
        AmountKind::exact,
        {
            {"25 min/week OT, 40 min/week PT", just(65), {week}},
            {"Reading (25 min/day), Math (35 min/day)", just(60), {day}},
            {"2 x 20 group and 1 x 40 individual a week", just(80), {week}, just(3)},
            {"twice a week for 20 minutes in a group and once a week for 30 minutes alone", just(70), {week}, just(3)},
            {"25 minutes of reading and 35 minutes of math daily", just(60), {day}},
            {"1 hour/wk + 20 min/wk", just(80), {week}},
        });
    CHECK(read_amount("25 min/week OT, 40 min/week PT").how == "25 + 40");
    require_none(AmountKind::not_understood,
                 {
                     "25 min/week OT, 40 min/month PT",
                     "60 minutes weekly, 20 minutes weekly", // nothing says that these are two services
                     "Counseling (25 min/week), Behavior support (daily check-in)",
                     "25 minutes weekly + consult",
                     "twice weekly OT, 25 minutes PT",
                     "60 minutes per week, including 15 minutes of consult per week",
                     "25 minutes weekly, consult monthly",
                 });
}

TEST_CASE("amount: one amount for two areas says how it was read", "[amount]") {
    const Amount together = read_amount("50 minutes per day in reading and math");
    CHECK(together.minutes_per_period == just(50));
    CHECK(together.assumptions ==
          std::vector<std::string>{"50 minutes is read as the time for reading and math together."});
    const Amount each = read_amount("50 minutes per day each in reading and math");
    CHECK(each.minutes_per_period == just(100));
    CHECK(each.how == "2 x 50");
    CHECK(read_amount("math, reading and writing for 20 minutes per day in each area").minutes_per_period == just(60));
    CHECK(read_amount("2 sessions/week, 45 minutes each for reading and math").kind == AmountKind::not_understood);
}

TEST_CASE("amount: words in a row before a colon are one heading, and name only what comes", "[amount]") {
    require_none(AmountKind::not_understood, {
                                                 "60 min x 2 social skills: 30 min x 3 weekly",
                                                 "60 min x 2 ti^es : 150 min 6 weekly",
                                             });
    CHECK(read_amount("Reading: 60 min x 2 Social skills: 30 min x 3 weekly").minutes_per_period == Range{210, 210});
    CHECK(read_amount("60 min x 2 reading math: 30 min x 3 weekly").minutes_per_period == Range{210, 210});
}

TEST_CASE("amount: ranges keep both ends", "[amount]") {
    require_read(AmountKind::range,
                 {
                     {"25-40 minutes weekly", {25, 40}, {week}},
                     {"25 to 40 minutes weekly", {25, 40}, {week}},
                     {"25 \xE2\x80\x93 40 min/wk", {25, 40}, {week}},
                     {"between 25 and 40 minutes a week", {25, 40}, {week}},
                     {"30 minutes to 1 hour weekly", {30, 60}, {week}},
                     {"1.5-2 hours per week", {90, 120}, {week}},
                     {"1-2x/week for 35 minutes", {35, 70}, {week}, Range{1, 2}, just(35)},
                     {"3 or 4 times a week, 20 minutes", {60, 80}, {week}, Range{3, 4}, just(20)},
                     {"once or twice a week for 20 minutes", {20, 40}, {week}, Range{1, 2}, just(20)},
                     {"2-3x/week, 20-30 min", {40, 90}, {week}, Range{2, 3}, Range{20, 30}},
                 });
    CHECK(read_amount("2-3x/week, 20-30 min").how == "2 x 20 to 3 x 30");
}

TEST_CASE("amount: floors and ceilings are told apart", "[amount]") {
    require_read(AmountKind::floor, {
                                        {"at least 35 minutes twice a week", just(70), {week}, just(2), just(35)},
                                        {"a minimum of 75 minutes per week", just(75), {week}},
                                        {"no less than 75 minutes weekly", just(75), {week}},
                                        {"75+ minutes weekly", just(75), {week}},
                                        {"75 minutes weekly or more", just(75), {week}},
                                        {"more than 75 minutes weekly", just(75), {week}},
                                    });
    require_read(AmountKind::ceiling, {
                                          {"up to 2x/week for 35 min", just(70), {week}, just(2), just(35)},
                                          {"not to exceed 75 minutes per week", just(75), {week}},
                                          {"no more than 75 min/week", just(75), {week}},
                                          {"<75 min weekly", just(75), {week}},
                                          {"75 minutes weekly (maximum)", just(75), {week}},
                                          {"limit of one or two hours per day", {60, 120}, {day}},
                                      });
    CHECK(read_amount("at least 30 but no more than 60 minutes weekly").kind == AmountKind::not_understood);
    CHECK(read_amount("35 minutes weekly under supervision of the therapist").kind == AmountKind::exact);
}

TEST_CASE("amount: words of service, place and person change nothing", "[amount]") {
    const std::vector<std::string> amounts{"40 minutes weekly",
                                           "2 x 20 minutes per week",
                                           "20-30 minutes, 3 times monthly",
                                           "up to 1 hour a day",
                                           "40 minutes",
                                           "3x/week",
                                           "as needed"};
    const std::vector<std::string> noise{"direct",
                                         "(served)",
                                         "in the resource room",
                                         "individual, pull-out",
                                         "small group",
                                         "push-in",
                                         "by the special education teacher",
                                         "nurse or designee",
                                         "with peers",
                                         "school-based"};
    for (const std::string& phrase : amounts) {
        const Amount bare = read_amount(phrase);
        for (const std::string& words : noise) {
            INFO(phrase << " | " << words);
            const Amount longer = read_amount(phrase + " " + words);
            CHECK(longer.kind == bare.kind);
            CHECK(longer.minutes_per_period == bare.minutes_per_period);
            CHECK(longer.period == bare.period);
            CHECK(longer.how == bare.how);
        }
    }
}

TEST_CASE("amount: Spanish words are known", "[amount]") {
    require_read(AmountKind::exact,
                 {
                     {"35 minutos, 2 veces por semana", just(70), {week}, just(2), just(35)},
                     {"una vez a la semana por 35 minutos", just(35), {week}, just(1), just(35)},
                     {"treinta y cinco minutos diarios", just(35), {day}},
                     {"media hora al mes", just(30), {month}},
                     {"35 minutos cada dos semanas", just(35), {two_weeks}},
                     {"3 veces al mes, en sesiones de 20 minutos", just(60), {month}, just(3), just(20)},
                     {"en un grupo de no m\xC3\xA1s de 4 alumnos, 35 minutos semanales", just(35), {week}},
                 });
    require_read(AmountKind::ceiling, {{"hasta 35 minutos por semana", just(35), {week}}});
}

TEST_CASE("amount: letters that look like digits are read, and said", "[amount]") {
    CHECK(read_amount("4O minutes weekly").minutes_per_period == just(40));
    CHECK(read_amount("4O minutes weekly").assumptions == std::vector<std::string>{"\"4O\" is read as 40."});
    CHECK(read_amount("l5 minutes daily").minutes_per_period == just(15));
    CHECK(read_amount("1O5 minutes weekly").minutes_per_period == just(105));
    for (const char* const unsafe :
         {"30o minutes weekly", "2 x week 30o min", "l30 minutes weekly", "3oo minutes weekly"}) {
        CAPTURE(unsafe);
        CHECK_FALSE(read_amount(unsafe).has_number());
    }
    CHECK(read_amount("2 lessons a week").kind != AmountKind::exact);
}

TEST_CASE("amount: a number without a unit is minutes only beside a count", "[amount]") {
    CHECK(read_amount("2x35/week").minutes_per_period == just(70));
    CHECK(read_amount("2x35/week").assumptions == std::vector<std::string>{"\"35\" is read as minutes."});
    CHECK(read_amount("2 per week, 35").minutes_per_period == just(70));
    CHECK(read_amount("150 | 1 | per week").minutes_per_period == just(150));
    CHECK_FALSE(read_amount("35 weekly").has_number());
    CHECK_FALSE(read_amount("35 min/5 days").has_number());
    CHECK_FALSE(read_amount("2x3 weekly").has_number());
}

TEST_CASE("amount: an amount for the summer says so", "[amount]") {
    const Amount amount = read_amount("35 minutes 2x/week during ESY");
    CHECK(amount.minutes_per_period == just(70));
    CHECK(amount.assumptions == std::vector<std::string>{"The amount is for \"ESY\" only."});
    CHECK_FALSE(read_amount("35 minutes weekly, 60 minutes weekly during ESY").has_number());
}

TEST_CASE("amount: kinds and periods have names", "[amount]") {
    CHECK(name(AmountKind::not_understood) == "not-understood");
    CHECK(name(AmountKind::ceiling) == "ceiling");
    CHECK(name(Period{two_weeks}) == "two-weeks");
    CHECK(name(cycle_of(20)) == "cycle:20 days");
    CHECK(name(Period{}).empty());
    CHECK(per(week) == "a week");
    CHECK(per(two_weeks) == "every two weeks");
}

TEST_CASE("amount: days named by their letters give no number of days", "[amount]") {
    for (const char* phrase :
         {"45 min/day M, T, Th, F", "45 min. daily (M/T/Th)", "45 minutes daily T & Th", "45 min daily m and w"}) {
        CAPTURE(phrase);
        CHECK(read_amount(phrase).kind == AmountKind::not_understood);
    }
}

TEST_CASE("amount: mpw is minutes per week", "[amount]") {
    const Amount amount = read_amount("75 MPW");
    CHECK(amount.kind == AmountKind::exact);
    CHECK(amount.minutes_per_period == Range{75, 75});
    CHECK(amount.period.unit == week);
}

TEST_CASE("amount: direct time and consulting are not added up", "[amount]") {
    CHECK(read_amount("40 minutes/month direct, 20 minutes/month consult").kind == AmountKind::not_understood);
    CHECK(read_amount("40 min monthly direct and 20 min monthly indirect").kind == AmountKind::not_understood);
    CHECK(read_amount("40 min/month indirect").kind == AmountKind::exact);
}

TEST_CASE("amount: a phrase that begins like one-to-one is still a range", "[amount]") {
    require_read(AmountKind::range, {
                                        {"1 to 1.25 hours a day", {60, 75}, {day}},
                                        {"1 to 10 minutes a day", {1, 10}, {day}},
                                    });
}

TEST_CASE("amount: what is taught on some days only is no amount a day", "[amount]") {
    require_none(AmountKind::incomplete, {"75 minutes on \"A\" days", "75 minutes B days"});
    CHECK_FALSE(read_amount("75 minutes each A day").has_number());
}

TEST_CASE("amount: a multiplier behind a full amount may be days, weeks or times", "[amount]") {
    require_none(AmountKind::not_understood,
                 {"35 min daily x 4", "35 minutes/week x2", "50 minutes weekly/2 times", "Daily 5 x 35"});
}

TEST_CASE("amount: words for an unknown count leave no number", "[amount]") {
    for (const std::string_view phrase :
         {"a couple of times a week for 35 minutes", "several 35-minute sessions weekly",
          "a few times a day, 5 minutes", "35 minutes less per week", "all but 35 minutes a day",
          "35 and/or 50 minutes weekly", "3-5 minute breaks per day", "1.150 minutes per month"}) {
        INFO(phrase);
        CHECK_FALSE(read_amount(phrase).has_number());
    }
}

TEST_CASE("amount: two counts before one length are not one count", "[amount]") {
    require_none(AmountKind::not_understood, {"three individual and two group 25-minute sessions per week"});
}

TEST_CASE("amount: an amount said again in another period or in sessions", "[amount]") {
    require_read(AmountKind::exact,
                 {
                     {"175 minutes per week/35 minutes per day", just(175), {week}},
                     {"35 minutes per day, 175 minutes per week", just(35), {day}},
                     {"70 minutes per week in two 35 minute sessions", just(70), {week}, just(2), just(35)},
                     {"35 minutes weekly (3 weeks per month)", just(105), {month}},
                 });
    CHECK_FALSE(read_amount("35 minutes per day, 100 minutes per week").has_number());
    CHECK_FALSE(read_amount("80 minutes per week in two 35 minute sessions").has_number());
}

TEST_CASE("amount: times a day on some days a week", "[amount]") {
    require_read(AmountKind::exact, {{"8 minutes 2x/day 4x/week", just(64), {week}, just(8), just(8)}});
}

TEST_CASE("amount: group sizes, goals and class hours are names", "[amount]") {
    require_read(AmountKind::exact, {
                                        {"3:1 group, 35 minutes, 2 times weekly", just(70), {week}, just(2), just(35)},
                                        {"35 min weekly, group no larger than 4", just(35), {week}},
                                        {"35 minutes weekly (goals 1, 2 and 3)", just(35), {week}},
                                        {"4th period, 55 minutes daily", just(55), {day}},
                                        {"35 minutes after school, 2 days a week", just(70), {week}, just(2), just(35)},
                                    });
    require_none(AmountKind::not_understood, {"3:1 35 minutes weekly"});
}

TEST_CASE("amount: named lines of one cell are added", "[amount]") {
    require_read(AmountKind::exact,
                 {
                     {"Reading: 35 min/day Math: 25 min/day", just(60), {day}},
                     {"writing (35 min daily) math (25 min daily)", just(60), {day}},
                     {"35 minutes weekly with the SLP and 25 minutes weekly with the OT", just(60), {week}},
                 });
    CHECK_FALSE(read_amount("Fall: 35 min weekly Spring: 70 min weekly").has_number());
}

TEST_CASE("amount: a lowest amount in other words", "[amount]") {
    require_read(AmountKind::floor, {
                                        {"35 or more minutes per week", just(35), {week}},
                                        {"over 35 minutes weekly", just(35), {week}},
                                        {"min. of 35 min/wk", just(35), {week}},
                                        {"2 or more times a week, 35 minutes", just(70), {week}, just(2), just(35)},
                                    });
}

TEST_CASE("amount: two ends of an amount are never added", "[amount]") {
    require_none(AmountKind::not_understood, {"between 1 hour and 80 minutes weekly"});
}

TEST_CASE("amount: each before a period stands for the services named", "[amount]") {
    require_read(AmountKind::exact, {
                                        {"OT and PT 25 minutes each per week", just(50), {week}},
                                        {"reading and math 25 minutes each daily", just(50), {day}},
                                    });
    require_none(AmountKind::not_understood, {"25 minutes each per week", "2 times each, 25 minutes weekly"});
}

TEST_CASE("amount: days behind a weekly amount do not multiply it", "[amount]") {
    require_none(AmountKind::not_understood, {"250 min/week/5 days"});
}

TEST_CASE("amount: a total of sessions is a count", "[amount]") {
    require_read(AmountKind::exact,
                 {
                     {"a total of three 25-minute sessions per week", just(75), {week}, just(3), just(25)},
                     {"a total of 4 sessions of 25 minutes per week", just(100), {week}, just(4), just(25)},
                     {"total of 2 sessions/week 25 minutes each", just(50), {week}, just(2), just(25)},
                     {"a total of 75 minutes weekly in 3 sessions", just(75), {week}, just(3)},
                 });
    require_none(AmountKind::not_understood, {"total 3x/week 90 min", "2x a week = 70 min"});
}

TEST_CASE("amount: both halves of a day or of a trip are more than the number", "[amount]") {
    require_none(AmountKind::not_understood, {"25 minutes morning and afternoon daily", "35 minutes each way daily",
                                              "35 minutes weekly as the schedule permits"});
}

TEST_CASE("amount: amounts for different children or times are never added", "[amount]") {
    for (const char* phrase :
         {"Grades K-2: 20 min; Grades 3-5: 40 min daily", "Grade 4 30 minutes weekly, grade 5 60 minutes weekly",
          "Kindergarten: 30 minutes weekly; first grade: 45 minutes weekly",
          "elementary 30 min weekly and middle school 45 min weekly", "Elementary: 25 min/day; Secondary: 40 min/day",
          "Middle school: 40 minutes daily; High school: 50 minutes daily",
          "preschool 30 minutes weekly, school age 60 minutes weekly", "Group A: 30 min weekly; Group B: 45 min weekly",
          "Option 1: 30 min weekly; Option 2: 60 min weekly", "Tier 2: 20 minutes daily; Tier 3: 40 minutes daily",
          "Level 1: 30 min weekly; Level 2: 60 min weekly",
          "Fall semester: 30 min weekly; Spring semester: 60 min weekly",
          "1st semester: 30 minutes weekly; 2nd semester: 45 minutes weekly",
          "Setting 1: 30 min daily; Setting 2: 60 min daily", "Ages 3-4: 60 min weekly; age 5: 90 min weekly"}) {
        CAPTURE(phrase);
        const Amount amount = read_amount(phrase);
        CHECK(amount.kind == AmountKind::not_understood);
        CHECK_FALSE(amount.minutes_per_period.has_value());
    }
}

TEST_CASE("amount: one grade, one group or two subjects still give their minutes", "[amount]") {
    const auto minutes = [](const char* phrase) {
        const Amount amount = read_amount(phrase);
        return amount.minutes_per_period ? amount.minutes_per_period->high : 0;
    };
    CHECK(minutes("30 minutes weekly on grade 3 text") == 30);
    CHECK(minutes("Grades K-5: 30 minutes weekly") == 30);
    CHECK(minutes("reading 30 min and math 45 min weekly") == 75);
    CHECK(minutes("30 min weekly in a small group and 15 min weekly one to one") == 45);
    CHECK(minutes("20 minutes of grade level reading and 10 minutes of math daily") == 30);
    CHECK(minutes("30 minutes in a group a week and 20 minutes alone a week") == 50);
}

TEST_CASE("amount: the stop of a short form is no decimal point", "[amount]") {
    const auto minutes = [](const char* phrase) {
        const Amount amount = read_amount(phrase);
        return amount.minutes_per_period ? amount.minutes_per_period->high : 0;
    };
    CHECK(minutes("a.30 minutes weekly") == 30);
    CHECK(minutes("min.30 min weekly") == 30);
    CHECK(minutes("max.45 min weekly") == 45);
    CHECK(minutes(".5 hour weekly") == 30);
    CHECK(minutes("(.5 hr) weekly") == 30);
    CHECK(minutes("2x.5 hr weekly") == 60);
    CHECK(minutes("2 x .5 hr weekly") == 60);
    CHECK(minutes("1..5 hours weekly") == 0);
}

TEST_CASE("amount: running for the whole school year changes nothing, for a part of it does", "[amount]") {
    require_read(AmountKind::exact, {
                                        {"35 minutes weekly for 36 weeks", just(35), {week}},
                                        {"2 x 20 minutes per week for 38 weeks", just(40), {week}, just(2), just(20)},
                                        {"60 minutes a month for 10 months", just(60), {month}},
                                    });
    require_none(AmountKind::not_understood,
                 {"35 minutes weekly for 12 weeks", "35 minutes weekly for 36 weeks then 20 minutes",
                  "60 minutes a month for 3 months", "35 minutes weekly for 36 to 38 weeks"});
    CHECK_FALSE(read_amount("35 minutes for 36 weeks").has_number());
}

TEST_CASE("amount: class periods whose minutes are told are sessions", "[amount]") {
    require_read(AmountKind::exact,
                 {
                     {"3 class periods of 50 minutes every day", just(150), {day}, just(3), just(50)},
                     {"two periods of 42 minutes weekly", just(84), {week}, just(2), just(42)},
                 });
    CHECK_FALSE(read_amount("2 class periods daily, 50 minutes weekly").has_number());
}

TEST_CASE("amount: one letter stands for its unit between a number and a period", "[amount]") {
    require_read(AmountKind::exact, {
                                        {"2 h/wk", just(120), {week}},
                                        {"1 h per day", just(60), {day}},
                                        {"45 m/day", just(45), {day}},
                                    });
    CHECK_FALSE(read_amount("45 h").has_number());
    CHECK_FALSE(read_amount("45 m/w/f").has_number());
}
