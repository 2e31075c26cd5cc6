#include "iepaudit/rule.hpp"
#include "rules/direct_services.hpp"
#include "rules/sources.hpp"

namespace iepaudit::rules {

namespace {

void check(const Case& c, Sink& sink) {
    Column locations;
    for (const Row& row : direct_services(c)) {
        if (locations.is_in_row(row.printed.location.presence) && row.printed.location.is_blank()) {
            sink.report(
                row, row.printed.location.place,
                say("{} has an empty location cell: in the regular classroom, or somewhere else?", {row.label()}));
        }
    }
    locations.finish(sink, "the file does not give the location of any service");
}

constexpr Citation citations[] = {sources::cfr_services, sources::iep_form};

constexpr std::string_view leaves_alone[] = {
    "any kind of place: the regular classroom, a resource room, a therapy room, the community, home",
    "a word that is not a place, such as \"TBD\": that is vague-location",
    "one cell with two places: that is mixed-location",
    "supplementary aids, transportation and consultation",
};

} // namespace

extern const Rule missing_location;
constinit const Rule missing_location{
    .id = "missing-location",
    .family = Family::row,
    .severity = Severity::error,
    .basis = Basis::law,
    .title = "A service does not say where it happens.",
    .meaning = "The place decides whether the child learns with other children or apart from them. An empty cell "
               "leaves that open.",
    .ask = "Will this happen in the regular classroom or somewhere else?",
    .citations = citations,
    .leaves_alone = leaves_alone,
    .misses = "A row whose location was not typed into the file is not judged.",
    .bad = "(empty)",
    .good = "General Education",
    .check = check,
};

} // namespace iepaudit::rules
