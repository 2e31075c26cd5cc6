#include "iepaudit/rule.hpp"
#include "rules/direct_services.hpp"
#include "rules/provider/who_may.hpp"
#include "rules/sources.hpp"

namespace iepaudit::rules {

namespace {

bool speaks_of_supervision(const Row& row) {
    return row.printed.supervision.has_value() || row.means.provider.says_supervised ||
           !row.means.provider.supervisors.empty();
}

void check(const Case& c, Sink& sink) {
    Column providers;
    for (const Row& row : direct_services(c)) {
        const ProviderList& roles = row.means.provider.roles;
        const bool is_by_helper =
            is_only(roles, {Provider::paraeducator, Provider::slpa, Provider::cota, Provider::pta});
        if (!providers.is_in_row(row.printed.provider.presence) || row.means.is_sdi() || !is_by_helper ||
            !speaks_of_supervision(row) || has_supervision_schedule(row)) {
            continue;
        }
        const Words& words = row.printed.supervision.has_value() ? row.printed.supervision : row.printed.provider;
        Finding& finding =
            sink.report(row, words.place, say("{} says {}, but not how often.", {row.label(), quoted(words.value)}));
        if (!roles.contains(Provider::paraeducator)) {
            finding.soften(Severity::note, "state rules set how an assistant is supervised");
        }
    }
    providers.finish(sink, "the file does not give the provider of any service");
}

constexpr Citation citations[] = {sources::wac_staff, sources::rcw_paraeducator, sources::fr_amount};

constexpr std::string_view leaves_alone[] = {
    "special teaching, where the monitor cell is enough",
    "supervision with how often or how much: weekly, 20 minutes a month",
    "therapists and teachers, who need no supervision in the row",
    "assistants of a therapist: a note",
    "consultation, aids and transportation",
};

} // namespace

extern const Rule vague_supervision;
constinit const Rule vague_supervision{
    .id = "vague-supervision",
    .family = Family::provider,
    .severity = Severity::warning,
    .basis = Basis::law,
    .title = "Supervision is named, but not how often.",
    .meaning = "Staff other than the therapist give this help \"under supervision\". If nobody says how often, that "
               "can mean one "
               "signature a year.",
    .ask = "How often does the therapist watch, train and change the plan for my child? Is that time in the table?",
    .citations = citations,
    .leaves_alone = leaves_alone,
    .misses = "Supervision that is described on another page.",
    .bad = "paraeducator under SLP supervision",
    .good = "SLPA; SLP watches every second week and checks the data",
    .check = check,
};

} // namespace iepaudit::rules
