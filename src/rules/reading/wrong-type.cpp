#include "iepaudit/rule.hpp"
#include "rules/reading/report_problems.hpp"
#include "rules/sources.hpp"

namespace iepaudit::rules {

namespace {

void check(const Case& c, Sink& sink) {
    report_problems("wrong-type", c, sink);
}

constexpr Citation citations[] = {sources::own_format};

constexpr std::string_view leaves_alone[] = {
    "a number in quotes, such as \"1650\"",
    "one number in place of the totals",
    "a sentence in place of a goal or a present level",
    "a list that holds one text, in place of that text",
};

} // namespace

extern const Rule wrong_type;
constinit const Rule wrong_type{
    .id = "wrong-type",
    .family = Family::reading,
    .severity = Severity::error,
    .basis = Basis::practice,
    .title = "A field holds the wrong kind of value.",
    .meaning = "A group of fields is where words belong, or words where a number belongs. That field is left out "
               "of the checks.",
    .ask = "What should be in this field?",
    .citations = citations,
    .leaves_alone = leaves_alone,
    .misses = "A value of the right kind with the wrong content is left to the other rules.",
    .bad = R"("location": {"room": 12})",
    .good = R"("location": "resource room")",
    .checks_504 = true,
    .check = check,
};

} // namespace iepaudit::rules
