#include "iepaudit/rule.hpp"
#include "rules/direct_services.hpp"
#include "rules/sources.hpp"

namespace iepaudit::rules {

namespace {

void check(const Case& c, Sink& sink) {
    Column providers;
    for (const Row& row : direct_services(c)) {
        if (providers.is_in_row(row.printed.provider.presence) && row.printed.provider.has_value() &&
            row.means.provider.roles.only(Provider::vague) && !row.means.provider.names_job) {
            sink.report(row, row.printed.provider.place,
                        say("{} says {}, which names no job.", {row.label(), quoted(row.printed.provider.value)}));
        }
    }
    providers.finish(sink, "the file does not give the provider of any service");
}

constexpr Citation citations[] = {sources::iep_form, sources::wac_staff};

constexpr std::string_view leaves_alone[] = {
    "any job that can be placed, such as teacher, therapist, nurse or paraeducator",
    "a teacher or specialist of a subject, though either kind of teacher may give it: \"math teacher\"",
    "a vague word beside a real job, such as \"special education teacher or staff\"",
    "staff of an agency with their job named",
    "an empty cell: that is missing-provider",
};

} // namespace

extern const Rule vague_provider;
constinit const Rule vague_provider{
    .id = "vague-provider",
    .family = Family::row,
    .severity = Severity::note,
    .basis = Basis::practice,
    .title = "The provider cell names no job.",
    .meaning = "These words fit anyone in the building. A job title tells you what training the person has.",
    .ask = "Which job does this person have: teacher, therapist or paraeducator? Who designs the lessons for my child?",
    .citations = citations,
    .leaves_alone = leaves_alone,
    .misses = "A job title the program does not know may be reported as no job.",
    .bad = "staff",
    .good = "special education teacher",
    .check = check,
};

} // namespace iepaudit::rules
