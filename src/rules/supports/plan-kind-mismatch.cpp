#include "iepaudit/rule.hpp"
#include "rules/sources.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace iepaudit::rules {

namespace {

/// What stands in the file that only an IEP has.
std::string parts_of_an_iep(const Case& c) {
    const bool special_instruction =
        std::any_of(c.meaning().rows.begin(), c.meaning().rows.end(), [](const RowMeaning& row) {
            return row.service.says_sdi || (row.is_sdi() && row.service.kind_stated);
        });
    std::vector<std::string_view> parts;
    const auto add = [&](bool is_there, std::string_view what) {
        if (is_there) {
            parts.push_back(what);
        }
    };
    add(special_instruction, "specially designed instruction");
    add(!c.iep().goals.empty(), "annual goals");
    add(c.iep().totals.general_education_percent.has_value(), "a percent in general education");
    std::string words;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        words.append(i == 0 ? "" : i + 1 < parts.size() ? ", " : " and ").append(parts[i]);
    }
    return words;
}

void check(const Case& c, Sink& sink) {
    if (!c.meaning().is_504) {
        return;
    }
    if (const std::string parts = parts_of_an_iep(c); !parts.empty()) {
        sink.report(c.iep().plan.plan_kind.place,
                    say("The file says it is a 504 plan, but it has {}. That reads like an IEP.", {parts}));
    }
}

constexpr Citation citations[] = {sources::section_504, sources::wac_special_education};

constexpr std::string_view leaves_alone[] = {
    "a 504 plan with accommodations and health services",
    "an IEP: there, no-specially-designed-instruction looks at the other side",
};

} // namespace

extern const Rule plan_kind_mismatch;
constinit const Rule plan_kind_mismatch{
    .id = "plan-kind-mismatch",
    .family = Family::supports,
    .severity = Severity::note,
    .basis = Basis::practice,
    .title = "A 504 plan reads like an IEP.",
    .meaning = "A 504 plan changes how a child takes part. Special teaching and yearly goals belong to an IEP, which "
               "gives more rights: reports, notices, a review each year.",
    .ask = "My child gets special teaching. Should my child be evaluated for special education?",
    .citations = citations,
    .leaves_alone = leaves_alone,
    .misses = "A row that does not say it is special teaching is not taken for it.",
    .bad = "504 plan with annual goals and specially designed instruction",
    .good = "504 plan with accommodations",
    .checks_504 = true,
    .check = check,
};

} // namespace iepaudit::rules
