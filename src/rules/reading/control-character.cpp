#include "iepaudit/rule.hpp"
#include "rules/reading/report_problems.hpp"
#include "rules/sources.hpp"

namespace iepaudit::rules {

namespace {

void check(const Case& c, Sink& sink) {
    report_problems("control-character", c, sink);
}

constexpr Citation citations[] = {sources::own_format};

constexpr std::string_view leaves_alone[] = {
    "line breaks and tabs inside a text",
    "accents and letters of any language",
    "curly quotes and long dashes",
};

} // namespace

extern const Rule control_character;
constinit const Rule control_character{
    .id = "control-character",
    .family = Family::reading,
    .severity = Severity::warning,
    .basis = Basis::practice,
    .title = "A text holds characters that cannot be seen.",
    .meaning = "Some characters in this text do not show on the page. They often come from a scan, and can hide what "
               "is written.",
    .ask = "Can I type this text again?",
    .citations = citations,
    .leaves_alone = leaves_alone,
    .misses = "A wrong letter that a scan put in place of the right one is not seen.",
    .bad = R"("service": "Read\u0007ing")",
    .good = R"("service": "Reading")",
    .checks_504 = true,
    .check = check,
};

} // namespace iepaudit::rules
