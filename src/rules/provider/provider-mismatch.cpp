#include "iepaudit/rule.hpp"
#include "rules/direct_services.hpp"
#include "rules/provider/who_may.hpp"
#include "rules/sources.hpp"

namespace iepaudit::rules {

namespace {

/// The monitor cell is there and names nobody of the field.
bool is_overseen_by_nobody(const Row& row) {
    return row.printed.monitor.is_blank() ||
           (row.printed.monitor.has_value() && !row.means.monitor.roles.contains(Provider::vague));
}

bool is_helper_or_outsider(const ProviderList& roles) {
    return is_only(roles, {Provider::paraeducator, Provider::general_education_teacher, Provider::interpreter});
}

void report_misfit(const Row& row, Sink& sink) {
    Finding& finding = sink.report(row, row.printed.provider.place,
                                   say("{} is given by {}. This service is work for {}.",
                                       {row.label(), quoted(row.printed.provider.value), trade_of(row)}));
    if (has_overseer_of_field(row)) {
        if (has_supervision_schedule(row)) {
            finding.soften(Severity::note, "the row says who oversees it and how often");
        } else {
            finding.soften(Severity::warning, "someone trained in that field oversees it");
        }
    } else if (!is_helper_or_outsider(row.means.provider.roles)) {
        finding.soften(Severity::warning, "the person named holds another license or certificate");
    } else if (row.means.counting == Counting::stands_apart) {
        finding.soften(Severity::warning, "a nurse may train other staff for some care");
    } else if (!row.means.service.says_related && row.means.is_sdi()) {
        finding.soften(Severity::warning,
                       "as special teaching it may be given by others when certificated staff oversee it");
    } else if (!is_overseen_by_nobody(row)) {
        finding.soften(Severity::warning, "the file does not say who oversees it");
    }
}

/// An assistant under somebody of another trade. A blank or missing monitor is missing-monitor's question.
void report_assistant(const Row& row, Sink& sink) {
    const bool has_other_monitor =
        row.printed.monitor.has_value() && !row.means.monitor.roles.contains(Provider::vague);
    if (has_overseer_of_field(row) || !has_other_monitor || row.printed.supervision.has_value()) {
        return;
    }
    sink.report(
            row, row.printed.monitor.place,
            say("{} is given by {} and overseen by {}. The assistant works under {}.",
                {row.label(), quoted(row.printed.provider.value), quoted(row.printed.monitor.value), trade_of(row)}))
        .soften(Severity::warning, "the assistant's own therapist may be named elsewhere");
}

void check(const Case& c, Sink& sink) {
    Column providers;
    for (const Row& row : direct_services(c)) {
        if (!providers.is_in_row(row.printed.provider.presence)) {
            continue;
        }
        switch (fit(row)) {
        case Fit::misfit:
            report_misfit(row, sink);
            break;
        case Fit::assistant:
            report_assistant(row, sink);
            break;
        case Fit::helper:
        case Fit::fits:
        case Fit::not_judged:
            break;
        }
    }
    providers.finish(sink, "the file does not give the provider of any service");
}

constexpr Citation citations[] = {sources::wac_staff, sources::pesb_roles, sources::rcw_paraeducator};

constexpr std::string_view leaves_alone[] = {
    "a paraeducator or classroom teacher who gives special teaching under a certificated teacher: that is lawful",
    "a cell that names a qualified person beside others, such as \"SLP/SLPA\" or \"teacher and aide\"",
    "assistants under a therapist in the same field",
    "contracted and remote therapists, interns and long-term substitutes with a job named",
    "special education teachers for behavior, social skills and counseling",
    "teachers of the deaf for speech, teachers of the visually impaired for lessons in moving about",
    "staff whose job cannot be placed, consultation, aids and transportation",
};

} // namespace

extern const Rule provider_mismatch;
constinit const Rule provider_mismatch{
    .id = "provider-mismatch",
    .family = Family::provider,
    .severity = Severity::error,
    .basis = Basis::law,
    .title = "The person named does not fit the service.",
    .meaning = "Some services need a person trained for them. A paraeducator can help, but someone trained in that "
               "field plans the work and checks it.",
    .ask = "Who plans this, who gives it, and how often does the therapist see my child?",
    .citations = citations,
    .leaves_alone = leaves_alone,
    .misses = "Whether the person really holds the certificate, and rows with two services when one of the people "
              "named fits one of them.",
    .bad = "Speech therapy by a paraeducator, monitor: (empty)",
    .good = "Speech therapy by a speech-language pathologist",
    .check = check,
};

} // namespace iepaudit::rules
