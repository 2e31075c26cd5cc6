#include "iepaudit/rule.hpp"
#include "rules/change/row_changes.hpp"
#include "rules/sources.hpp"

namespace iepaudit::rules {

namespace {

void check(const Case& c, Sink& sink) {
    for (const RowChange* change : unexplained(c, Direction::less_qualified)) {
        const Row first = c.row(change->after.front());
        const bool is_one = change->after.size() == 1;
        report_change(c, sink, *change, first.printed.provider.place,
                      say("{} {} {}; {} named a certificated or licensed person.{}",
                          {rows_now(c, *change), is_one ? "names" : "name",
                           quoted(first.printed.provider.value, "an assistant or a paraeducator"),
                           rows_last_year(c, *change), match_shown(c, *change)}));
    }
}

constexpr Citation citations[] = {sources::wac_staff, sources::rcw_paraeducator};

constexpr std::string_view leaves_alone[] = {
    "an assistant or paraeducator beside a certificated or licensed person",
    "another certificated or licensed person",
    "words that name no role, such as staff or team",
    "goals met and a notice about it in the file",
};

} // namespace

extern const Rule provider_downgraded;
constinit const Rule provider_downgraded{
    .id = "provider-downgraded",
    .family = Family::change,
    .severity = Severity::note,
    .basis = Basis::practice,
    .title = "An assistant or paraeducator gives what a certificated person gave last year.",
    .meaning = "Last year a teacher or therapist gave this service. Now the page names only an assistant or a "
               "paraeducator. That is allowed with design and oversight, so it is a question.",
    .ask = "What changed, who designs and checks this work, and how often will that person see my child?",
    .citations = citations,
    .leaves_alone = leaves_alone,
    .misses = "A change that shows only in who really comes.",
    .bad = "last year: Speech therapy by the SLP; this year: Speech therapy by a paraeducator",
    .good = "last year: Speech therapy by the SLP; this year: Speech therapy by the SLP and a paraeducator",
    .needs = OtherPaper::last_year,
    .check = check,
};

} // namespace iepaudit::rules
