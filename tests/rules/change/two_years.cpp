#include "rules/change/two_years.hpp"

#include <catch2/catch_test_macros.hpp>

namespace iepaudit::test {

namespace {

void replace_all(std::string& text, std::string_view from, std::string_view to) {
    for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size())) {
        text.replace(at, from.size(), to);
    }
}

} // namespace

Json last_years_iep() {
    std::string text = clean_iep().dump();
    replace_all(text, "2026-", "2025-");
    replace_all(text, "2027-", "2026-");
    Json last = Json::parse(text);
    const auto starts_from = [&](std::size_t goal, const char* baseline, const char* target) {
        last["goals"][goal]["baseline"] = baseline;
        last["goals"][goal]["target"] = target;
    };
    starts_from(0, "52 correct words per minute", "71 correct words per minute");
    starts_from(1, "15 correct word sequences", "22 correct word sequences");
    starts_from(2, "30%", "55%");
    starts_from(3, "11 legible letters per minute", "18 legible letters per minute");
    return last;
}

FileReport audited_beside(const Json& last, const Json& now) {
    const Paper paper = take_up(last.dump(2), today(), washington());
    REQUIRE(paper.read.is_readable);
    AuditOptions options;
    options.as_of = today();
    options.prior = &paper;
    options.prior_name = "last-year.json";
    return audit("this-year.json", now.dump(2), options);
}

Places places(std::string_view rule, const Json& last, const Json& now) {
    return places(audited_beside(last, now), rule);
}

std::string message(std::string_view rule, const Json& last, const Json& now) {
    const auto found = findings(audited_beside(last, now), rule);
    REQUIRE(found.size() == 1);
    return found.front().message.shown;
}

Json notice_about(std::string_view area) {
    return {{"date", "2026-10-15"},
            {"decision", "proposing"},
            {"action", "Change the minutes of " + std::string(area)},
            {"reason", "The data of the year support it"},
            {"optionsRejected", "No change, because the data do not call for it"},
            {"basis", "Probes of the year"},
            {"otherFactors", "The class schedule"},
            {"safeguards", "A copy is enclosed"},
            {"sourcesOfHelp", "The parent center"}};
}

void goal_was(Json& last, std::string_view area, std::string_view status) {
    for (Json& goal : last["goals"]) {
        if (goal["area"] == area) {
            goal["status"] = status;
        }
    }
}

} // namespace iepaudit::test
