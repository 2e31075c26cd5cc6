#include "iepaudit/rule.hpp"
#include "rules/direct_services.hpp"
#include "rules/sources.hpp"

namespace iepaudit::rules {

namespace {

/// "Virtual" says how; "small group" says with whom. Neither says where, but the first is the plainer slip.
bool is_mode(const Row& row) {
    const GroupSize group = read_group_size(row.printed.location.value);
    return row.means.setting.mode_only && !group.individual && !group.group;
}

void check(const Case& c, Sink& sink) {
    Column locations;
    for (const Row& row : direct_services(c)) {
        if (!locations.is_in_row(row.printed.location.presence) || row.means.setting.setting != Setting::vague ||
            row.means.counting == Counting::stands_apart) {
            continue;
        }
        Finding& finding =
            sink.report(row, row.printed.location.place,
                        say("{} says {}. That does not say if it is in the regular classroom or somewhere else.",
                            {row.label(), quoted(row.printed.location.value)}));
        if (is_mode(row)) {
            finding.soften(Severity::note, "the cell says how the service is given");
        }
    }
    locations.finish(sink, "the file does not give the location of any service");
}

constexpr Citation citations[] = {sources::cfr_services, sources::iep_form};

constexpr std::string_view leaves_alone[] = {
    "any kind of place: the regular classroom, a resource room, a therapy room, the community, home",
    "an empty cell: that is missing-location",
    "an interpreter, nursing or transportation, which go where the child goes",
    "how a service is given, such as \"virtual\": a note",
};

} // namespace

extern const Rule vague_location;
constinit const Rule vague_location{
    .id = "vague-location",
    .family = Family::row,
    .severity = Severity::warning,
    .basis = Basis::law,
    .title = "The location cell names no kind of place.",
    .meaning = "These words fit any room, so nobody can tell if the child is in class with the others or apart.",
    .ask = "Will this happen in the regular classroom or somewhere else?",
    .citations = citations,
    .leaves_alone = leaves_alone,
    .misses = "A room number or the name of a school is reported too, since it does not say what kind of place it is.",
    .bad = "TBD",
    .good = "resource room",
    .check = check,
};

} // namespace iepaudit::rules
