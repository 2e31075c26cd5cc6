#include "iepaudit/rule.hpp"
#include "rules/direct_services.hpp"
#include "rules/sources.hpp"

namespace iepaudit::rules {

namespace {

void check(const Case& c, Sink& sink) {
    Column providers;
    for (const Row& row : direct_services(c)) {
        const Words& provider = row.printed.provider;
        if (!providers.is_in_row(provider.presence) || !provider.is_blank()) {
            continue;
        }
        Finding& finding =
            sink.report(row, provider.place, say("{} has an empty provider cell: no job is named.", {row.label()}));
        if (c.meaning().is_504) {
            finding.soften(Severity::note, "a 504 plan has no column for the provider");
        } else if (row.printed.monitor.has_value() || row.printed.supervision.has_value()) {
            finding.soften(Severity::note, "the row names who oversees it");
        }
    }
    providers.finish(sink, "the file does not give the provider of any service");
}

constexpr Citation citations[] = {sources::iep_form, sources::wac_staff};

constexpr std::string_view leaves_alone[] = {
    "a job without a name: the form asks for no more",
    "\"staff\" and the like: that is vague-provider",
    "a row whose monitor is named: a note",
    "a 504 plan: a note",
    "supplementary aids, transportation and consultation",
};

} // namespace

extern const Rule missing_provider;
constinit const Rule missing_provider{
    .id = "missing-provider",
    .family = Family::row,
    .severity = Severity::warning,
    .basis = Basis::state_form,
    .title = "Nobody is named to give a service.",
    .meaning = "The form has a column for the job of the person who gives the service. When it is empty, anyone could "
               "be sent.",
    .ask = "Who will do this with my child, and who designs and checks it?",
    .citations = citations,
    .leaves_alone = leaves_alone,
    .misses = "A row whose provider was not typed into the file is not judged. A job named in another cell of the row "
              "is not looked for.",
    .bad = "(empty)",
    .good = "special education teacher",
    .checks_504 = true,
    .check = check,
};

} // namespace iepaudit::rules
