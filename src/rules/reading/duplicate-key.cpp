#include "iepaudit/rule.hpp"
#include "rules/reading/report_problems.hpp"
#include "rules/sources.hpp"

namespace iepaudit::rules {

namespace {

void check(const Case& c, Sink& sink) {
    report_problems("duplicate-key", c, sink);
}

constexpr Citation citations[] = {sources::own_format};

constexpr std::string_view leaves_alone[] = {
    "the same field in two different rows",
    "the same goal cited by two rows",
};

} // namespace

extern const Rule duplicate_key;
constinit const Rule duplicate_key{
    .id = "duplicate-key",
    .family = Family::reading,
    .severity = Severity::error,
    .basis = Basis::practice,
    .title = "The same field is there twice.",
    .meaning = "The same field is there two times, so it is not clear which one counts.",
    .ask = "Which of the two is right? Please keep one.",
    .citations = citations,
    .leaves_alone = leaves_alone,
    .misses = "Two fields with different names that say the same thing are compared by other rules, not here.",
    .bad = R"({"provider": "SLP", "provider": "OT"})",
    .good = R"({"provider": "SLP"})",
    .checks_504 = true,
    .check = check,
};

} // namespace iepaudit::rules
