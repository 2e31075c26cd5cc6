#include "iepaudit/rule.hpp"
#include "rules/reading/report_problems.hpp"
#include "rules/sources.hpp"

namespace iepaudit::rules {

namespace {

void check(const Case& c, Sink& sink) {
    report_problems("unknown-field", c, sink);
}

constexpr Citation citations[] = {sources::own_format};

constexpr std::string_view leaves_alone[] = {
    "other known names for a field, in any case, with spaces or dashes",
    "fields that begin with x- or with a dollar sign",
    "notes and ids",
};

} // namespace

extern const Rule unknown_field;
constinit const Rule unknown_field{
    .id = "unknown-field",
    .family = Family::reading,
    .severity = Severity::note,
    .basis = Basis::practice,
    .title = "A field is not known.",
    .meaning = "The program does not know this field, so nothing in it was checked. The name may be misspelled.",
    .ask = "Is the name of this field spelled right?",
    .citations = citations,
    .leaves_alone = leaves_alone,
    .misses = "A known field in the wrong section may be taken for an unknown one.",
    .bad = R"("freqency": "30 minutes weekly")",
    .good = R"("frequency": "30 minutes weekly")",
    .checks_504 = true,
    .check = check,
};

} // namespace iepaudit::rules
