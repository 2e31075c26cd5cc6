// Every rule, in as few plans as truth allows. What the first plan leaves out is left out because another rule of that
// plan excludes it, and each such pair is shown: mend the one and the other speaks, and no sample sets off both.
#include "support/audited.hpp"
#include "support/command_line.hpp"
#include "support/files.hpp"
#include "support/sets.hpp"

#include "iepaudit/rule.hpp"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <regex>
#include <set>
#include <sstream>

using namespace iepaudit;
using namespace iepaudit::test;

namespace fs = std::filesystem;

namespace {

using Rules = std::set<std::string>;

constexpr std::string_view first_plan = "samples/everything-wrong.json";
constexpr std::string_view second_plan = "samples/everything-wrong-too.json";

/// A rule that cannot speak on one plan beside another rule of that plan.
struct Exclusion {
    std::string_view rule;
    std::string_view by;
    std::string_view because;
    void (*mend)(Json& plan);   ///< takes what sets off `by` out of the first plan, so that `rule` can speak
    std::string_view spoken_in; ///< the second plan, or nothing: the rule's own bad sample
};

void drop_rows(Json& plan, bool (*is_dropped)(const Json& row)) {
    Json& rows = plan["services"];
    rows.erase(std::remove_if(rows.begin(), rows.end(), is_dropped), rows.end());
}

constexpr Exclusion exclusions[]{
    {"no-specially-designed-instruction", "sdi-without-goal", "a row of special teaching is there, or none is",
     [](Json& plan) { drop_rows(plan, [](const Json& row) { return row["category"] == "special education"; }); },
     second_plan},
    {"sped-minutes-more-than-rows", "sped-minutes-less-than-rows", "the printed minutes are over the rows or under",
     [](Json& plan) {
         // A row without a number or a place may hold any minutes, so only the first row can stay.
         drop_rows(plan, [](const Json& row) { return row["service"] != "Reading"; });
         plan["totals"]["specialEducationSettingMinutesPerWeek"] = 600;
     },
     second_plan},
    {"school-minutes-odd", "shortened-day", "the same short week, once its building has a longer one",
     [](Json& plan) { plan["schoolWeek"]["minutesPerWeek"] = 1200; }, second_plan},
    {"lre-percent-inverted", "lre-percent-arithmetic", "the percent is the page's other share, or it is neither",
     [](Json& plan) { plan["totals"]["generalEducationPercent"] = 25; }, second_plan},
    {"lre-percent-vs-rows",
     "lre-percent-arithmetic",
     "only a percent that fits its own page is held against the rows",
     [](Json& plan) { plan["totals"]["generalEducationPercent"] = 75; },
     {}},
    {"lre-percent-vs-rows",
     "lre-percent-inverted",
     "only a percent that fits its own page is held against the rows",
     [](Json& plan) { plan["totals"]["generalEducationPercent"] = 75; },
     {}},
    {"removal-weak-reason", "removal-not-explained", "a reason is weak, or it is blank",
     [](Json& plan) { plan["lre"]["justification"] = "Lessons are there because of the master schedule."; },
     second_plan},
    {"developmental-delay-age", "category-not-washington", "the category is on the state's list, or it is not",
     [](Json& plan) { plan["student"]["eligibilityCategory"] = "developmental delay"; }, second_plan},
    {"esy-undecided", "esy-yes-no-services", "summer services are open, or decided",
     [](Json& plan) {
         plan["extendedSchoolYear"] = {{"eligible", "TBD"}};
     },
     second_plan},
    {"esy-improper-reason",
     "esy-yes-no-services",
     "summer services are refused, or granted",
     [](Json& plan) {
         plan["extendedSchoolYear"] = {{"eligible", false}, {"basis", "The district does not offer summer programs."}};
     },
     {}},
    {"esy-improper-reason",
     "esy-undecided",
     "summer services are refused, or open",
     [](Json& plan) {
         plan["extendedSchoolYear"] = {{"eligible", false}, {"basis", "The district does not offer summer programs."}};
     },
     {}},
    {"progress-reported-once-a-year", "no-progress-reporting", "reports have one time a year, or no time",
     [](Json& plan) { plan["progressReporting"]["frequency"] = "annually"; }, second_plan},
    {"plan-kind-mismatch",
     "no-progress-reporting",
     "a 504 plan gets none of the checks that only an IEP can fail",
     [](Json& plan) { plan["iep"]["planKind"] = "504"; },
     {}},
    {"plan-kind-mismatch",
     "no-specially-designed-instruction",
     "a 504 plan gets none of the checks that only an IEP can fail",
     [](Json& plan) { plan["iep"]["planKind"] = "504"; },
     {}},
};

/// A file that cannot be read, or is no plan, leaves nothing for another rule to look at.
constexpr std::string_view unreadable[]{"not-json", "not-an-iep"};

Rules spoken(const FileReport& report) {
    const std::vector<std::string> fired = rules_that_fired(report);
    return {fired.begin(), fired.end()};
}

Rules spoken_in(std::string_view file) {
    return spoken(audited_text(content(repository() / std::string(file))));
}

std::string own_sample(std::string_view rule) {
    return "samples/rules/" + std::string(rule) + "/bad.json";
}

bool holds(const Rules& rules, std::string_view rule) {
    return rules.count(std::string(rule)) != 0;
}

/// Of the rules that look at one plan alone; those that need another paper have samples with it.
Rules all_ids() {
    Rules ids;
    for (const Rule* rule : all_rules()) {
        if (rule->needs == OtherPaper::none) {
            ids.emplace(rule->id);
        }
    }
    return ids;
}

/// The rules that the first plan, or the second when it is asked for, leaves to another file.
Rules left_out(bool of_both_plans) {
    Rules rules(std::begin(unreadable), std::end(unreadable));
    for (const Exclusion& each : exclusions) {
        if (!of_both_plans || each.spoken_in.empty()) {
            rules.emplace(each.rule);
        }
    }
    return rules;
}

Rules without_these(Rules rules, const Rules& these) {
    for (const std::string& rule : these) {
        rules.erase(rule);
    }
    return rules;
}

} // namespace

TEST_CASE("everything wrong: the first plan sets off every rule that can stand beside the others", "[rules][samples]") {
    INFO("a rule that another rule of this plan excludes is a line of `exclusions`");
    CHECK(differences(without_these(all_ids(), left_out(false)), spoken_in(first_plan)) == "");
}

TEST_CASE("everything wrong: the second plan sets off what the first excludes", "[rules][samples]") {
    Rules expected;
    for (const Exclusion& each : exclusions) {
        if (each.spoken_in == second_plan) {
            expected.emplace(each.rule);
        }
    }
    CHECK(differences(expected, spoken_in(second_plan)) == "");
}

TEST_CASE("everything wrong: two plans, and a sample for each rule that neither can hold, set off every rule",
          "[rules][samples]") {
    Rules all = spoken_in(first_plan);
    all.merge(spoken_in(second_plan));
    CHECK(differences(without_these(all_ids(), left_out(true)), all) == "");
    for (const std::string& rule : left_out(true)) {
        CAPTURE(rule);
        CHECK(holds(spoken_in(own_sample(rule)), rule));
        all.insert(rule);
    }
    CHECK(differences(all_ids(), all) == "");
}

TEST_CASE("everything wrong: a file that is no plan leaves nothing for another rule", "[rules][samples]") {
    for (const std::string_view rule : unreadable) {
        CAPTURE(rule);
        CHECK(spoken_in(own_sample(rule)) == Rules{std::string(rule)});
    }
}

TEST_CASE("everything wrong: mending what excludes a rule makes the rule speak, on the same plan", "[rules][samples]") {
    const Json first = Json::parse(content(repository() / std::string(first_plan)));
    for (const Exclusion& each : exclusions) {
        CAPTURE(each.rule, each.by, each.because);
        CHECK_FALSE(holds(spoken(audited(first)), each.rule));
        Json mended = first;
        each.mend(mended);
        const Rules now = spoken(audited(mended));
        CHECK(holds(now, each.rule));
        CHECK_FALSE(holds(now, each.by));
    }
}

TEST_CASE("everything wrong: in one of the two plans, each rule left out meets the rule that excludes it",
          "[rules][samples]") {
    const Rules first = spoken_in(first_plan);
    const Rules second = spoken_in(second_plan);
    for (const Exclusion& each : exclusions) {
        CAPTURE(each.rule, each.by);
        CHECK((holds(first, each.by) || holds(second, each.by)));
        // What is in neither plan must be excluded in both.
        if (each.spoken_in.empty()) {
            const auto excluded_in = [&](const Rules& plan) {
                return std::any_of(std::begin(exclusions), std::end(exclusions), [&](const Exclusion& other) {
                    return other.rule == each.rule && holds(plan, other.by);
                });
            };
            CHECK(excluded_in(first));
            CHECK(excluded_in(second));
        }
    }
}

TEST_CASE("everything wrong: no sample sets off a rule beside the rule that excludes it", "[rules][samples]") {
    std::size_t files = 0;
    for (const fs::path& file : files_below(repository() / "samples", ".json")) {
        CAPTURE(file.string());
        const Rules rules = spoken(audited_text(content(file)));
        for (const Exclusion& each : exclusions) {
            CAPTURE(each.rule, each.by);
            CHECK_FALSE((holds(rules, each.rule) && holds(rules, each.by)));
        }
        ++files;
    }
    CHECK(files > 2 * all_rules().size());
}

TEST_CASE("everything wrong: a line for each finding, in the order of the page", "[rules][samples]") {
    const InFolder here(repository());
    for (const std::string_view plan : {first_plan, second_plan}) {
        CAPTURE(plan);
        const Typed typed = check({"--format", "short", std::string(plan)});
        CHECK(typed.err == "");
        CHECK(typed.exit == 1);
        const std::regex form(std::string(plan) +
                              R"(:(\d+):(\d+): (error|warning|note): ([A-Z0-9"].*[.?]) \[([a-z-]+)\])");
        std::pair<int, int> last{0, 0};
        Rules named;
        std::istringstream lines(typed.out);
        for (std::string line; std::getline(lines, line);) {
            CAPTURE(line);
            std::smatch parts;
            REQUIRE(std::regex_match(line, parts, form));
            const std::pair place{std::stoi(parts[1]), std::stoi(parts[2])};
            CHECK(last <= place);
            last = place;
            named.insert(parts[5]);
        }
        CHECK(differences(spoken_in(plan), named) == "");
    }
}
