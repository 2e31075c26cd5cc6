#include "iepaudit/rule.hpp"
#include "rules/reading/report_problems.hpp"
#include "rules/sources.hpp"

namespace iepaudit::rules {

namespace {

void check(const Case& c, Sink& sink) {
    report_problems("not-an-iep", c, sink);
}

constexpr Citation citations[] = {sources::own_format};

constexpr std::string_view leaves_alone[] = {
    "an IEP with only its service rows",
    "an IEP whose list of services is empty",
    "other names for the list, such as serviceMatrix",
};

} // namespace

extern const Rule not_an_iep;
constinit const Rule not_an_iep{
    .id = "not-an-iep",
    .family = Family::reading,
    .severity = Severity::error,
    .basis = Basis::practice,
    .title = "The file is not an IEP.",
    .meaning = "The file can be opened, but it has no list of services, so there is nothing to check.",
    .ask = "Is this the right file? It needs a list called services.",
    .citations = citations,
    .leaves_alone = leaves_alone,
    .misses = "A list of services under a name the program does not know is not found.",
    .bad = R"({"level": 251})",
    .good = R"({"services": []})",
    .checks_504 = true,
    .check = check,
};

} // namespace iepaudit::rules
