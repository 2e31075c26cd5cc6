// Weekly minutes that a sentence gives to one area. Silence is the rule.
#include "meaning/narrative.hpp"

#include "meaning/printed.hpp"
#include "support/audited.hpp"

#include <catch2/catch_test_macros.hpp>

#include <chrono>

using namespace iepaudit;
using namespace iepaudit::test;
using namespace std::chrono;

namespace {

std::optional<NarrativeAmount> read(std::string_view sentence) {
    return read_narrative_sentence(sentence, {}, washington());
}

constexpr std::string_view promise = "She will receive 75 minutes a week of math instruction.";

PriorWrittenNotice notice(std::string_view decision, Date day) {
    PriorWrittenNotice notice;
    notice.presence = Presence::value;
    notice.decision = words(decision);
    notice.action = words(promise, 5);
    notice.date = date(day);
    return notice;
}

std::size_t promises_in(const PriorWrittenNotice& paper) {
    Iep iep;
    iep.plan.start_date = date(2026y / 10 / 19);
    iep.prior_written_notices = list({paper});
    return understand_narrative(iep, washington()).size();
}

} // namespace

TEST_CASE("narrative: a promise for one area is minutes a week", "[narrative]") {
    const auto found = read(promise);
    REQUIRE(found);
    CHECK(found->area == Area::math);
    CHECK(found->weekly == Range{75, 75});
    CHECK(found->looks_ahead);
    CHECK(found->printed == promise);
}

TEST_CASE("narrative: the two halves of an amount are put together", "[narrative]") {
    const auto found = read("He will get 25 minutes of speech therapy three times a week.");
    REQUIRE(found);
    CHECK(found->area == Area::communication);
    CHECK(found->weekly == Range{75, 75}); // 3 x 25
}

TEST_CASE("narrative: a daily amount is counted for five days, or for the days the plan states", "[narrative]") {
    const std::string_view daily = "He will receive 20 minutes daily of reading instruction.";
    REQUIRE(read(daily));
    CHECK(read(daily)->weekly == Range{100, 100}); // 20 x 5
    SchoolWeek four;
    four.days_per_week = number(4);
    const auto found = read_narrative_sentence(daily, four, washington());
    REQUIRE(found);
    CHECK(found->weekly == Range{80, 80}); // 20 x 4
}

TEST_CASE("narrative: what is received now does not look ahead", "[narrative]") {
    const auto found = read("She receives 75 minutes a week of math instruction.");
    REQUIRE(found);
    CHECK_FALSE(found->looks_ahead);
}

TEST_CASE("narrative: what is no promise of this plan is not read", "[narrative]") {
    for (const std::string_view sentence : {
             "Last spring she received 75 minutes a week of math instruction.",
             "The evaluator says she will receive 75 minutes a week of math instruction.",
             "She will receive 75 minutes a week of math instruction in an after school club.",
             "She will receive 75 minutes a week of math homework.",
             "She will receive about 75 minutes a week of math instruction.",
             "She may get math, and gets 75 minutes a week.",
             "She will receive 75 minutes a week of math and reading instruction.",
             "She will receive 75 minutes a week of math instruction unless staff are out.",
             "She will receive 75 minutes a week of instruction.",
             "She will receive 75 minutes a week.",
             "She will receive math instruction.",
             "She will receive 75 minutes of math instruction.",
             "She will receive 30 minutes of math on 2 days and 15 minutes on 3 days.",
             "Math: 75 minutes a week.",
             "",
         }) {
        CAPTURE(sentence);
        CHECK_FALSE(read(sentence).has_value());
    }
}

TEST_CASE("narrative: both cells of a present level are read, and the sentence is quoted", "[narrative]") {
    Iep iep;
    PresentLevel level;
    level.presence = Presence::value;
    level.current_level = words("Adds within 20. She will receive 75 minutes a week of math instruction.", 2);
    level.impact = words("She will receive 60 minutes a week of reading instruction.", 3);
    iep.present_levels = list({level});
    const auto found = understand_narrative(iep, washington());
    REQUIRE(found.size() == 2);
    CHECK(found[0].area == Area::math);
    CHECK(found[0].place.node == 2);
    CHECK(found[0].printed == "She will receive 75 minutes a week of math instruction");
    CHECK(found[1].area == Area::reading);
    CHECK(found[1].place.node == 3);
}

TEST_CASE("narrative: a notice promises something when it proposes, and belongs to this plan", "[narrative]") {
    CHECK(promises_in(notice("proposes to start", 2026y / 10 / 13)) == 1);
    CHECK(promises_in(notice("refuses to start", 2026y / 10 / 13)) == 0);
    // 60 days before October 19 is August 20.
    CHECK(promises_in(notice("proposes to start", 2026y / 8 / 20)) == 1);
    CHECK(promises_in(notice("proposes to start", 2026y / 8 / 19)) == 0);
}
