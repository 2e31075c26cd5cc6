#include "iepaudit/rule.hpp"
#include "rules/reading/report_problems.hpp"
#include "rules/sources.hpp"

namespace iepaudit::rules {

namespace {

void check(const Case& c, Sink& sink) {
    report_problems("not-json", c, sink);
}

constexpr Citation citations[] = {sources::own_format};

constexpr std::string_view leaves_alone[] = {
    "a mark at the start of the file that some editors write",
    "line ends of any system",
    "comments and a comma after the last item: a note at most",
};

} // namespace

extern const Rule not_json;
constinit const Rule not_json{
    .id = "not-json",
    .family = Family::reading,
    .severity = Severity::error,
    .basis = Basis::practice,
    .title = "The file is not JSON.",
    .meaning = "The file breaks off or has a mistake in it, such as a missing quote. Until it is fixed, not all of it "
               "can be read.",
    .ask = "Can I fix this line, or save the file again?",
    .citations = citations,
    .leaves_alone = leaves_alone,
    .misses = "What follows a mistake that cannot be passed over is not looked at.",
    .bad = R"({"services": [)",
    .good = R"({"services": []})",
    .checks_504 = true,
    .check = check,
};

} // namespace iepaudit::rules
