#include "iepaudit/rule.hpp"
#include "rules/direct_services.hpp"
#include "rules/sources.hpp"

namespace iepaudit::rules {

namespace {

void check(const Case& c, Sink& sink) {
    Column locations;
    for (const Row& row : direct_services(c)) {
        if (locations.is_in_row(row.printed.location.presence) && row.means.setting.setting == Setting::mixed &&
            row.means.counting != Counting::stands_apart) {
            sink.report(row, row.printed.location.place,
                        say("{} says {}: in the regular classroom and also apart, with one amount for both.",
                            {row.label(), quoted(row.printed.location.value)}));
        }
    }
    locations.finish(sink, "the file does not give the location of any service");
}

constexpr Citation citations[] = {sources::iep_form, sources::cfr_services};

constexpr std::string_view leaves_alone[] = {
    "two rows for the same service, one in each place",
    "an interpreter, nursing or transportation, which go where the child goes",
    "one place with two names",
};

} // namespace

extern const Rule mixed_location;
constinit const Rule mixed_location{
    .id = "mixed-location",
    .family = Family::row,
    .severity = Severity::note,
    .basis = Basis::state_form,
    .title = "One row is in two kinds of place.",
    .meaning =
        "The row has time in the regular classroom and time apart, and only one number for both. So the share of "
        "time out of class cannot be worked out.",
    .ask = "How many of these minutes are in the regular classroom? How many are somewhere else?",
    .citations = citations,
    .leaves_alone = leaves_alone,
    .misses = "A row that names one place but is given in two is not seen.",
    .bad = "General Education and/or Special Education",
    .good = "General Education",
    .check = check,
};

} // namespace iepaudit::rules
