#include "iepaudit/rule.hpp"
#include "rules/direct_services.hpp"
#include "rules/sources.hpp"

#include <algorithm>
#include <array>

namespace iepaudit::rules {

namespace {

/// What other pages say about one area, and what its rows do.
struct AreaGroups {
    std::optional<int> largest;  ///< the largest group any page allows
    bool from_evaluation = true; ///< otherwise the present levels say so
    bool has_individual_row = false;
};
using GroupsByArea = std::array<AreaGroups, static_cast<std::size_t>(Area::other) + 1>;

/// Two pages with two sizes: the larger one is allowed.
void allow(GroupsByArea& groups, const AreaList& areas, std::optional<int> largest, bool from_evaluation) {
    if (!largest) {
        return;
    }
    for (const Area area : areas) {
        AreaGroups& group = groups[static_cast<std::size_t>(area)];
        if (!group.largest || *group.largest < *largest) {
            group.largest = largest;
            group.from_evaluation = from_evaluation;
        }
    }
}

GroupsByArea read_pages(const Case& c) {
    GroupsByArea groups;
    for (const RecommendationMeaning& recommendation : c.meaning().recommendations) {
        allow(groups, recommendation.areas, recommendation.largest_group, true);
    }
    for (const LevelMeaning& level : c.meaning().levels) {
        allow(groups, level.areas, level.largest_group, false);
    }
    for (const RowMeaning& row : c.meaning().rows) {
        for (const Area area : row.service.areas) {
            groups[static_cast<std::size_t>(area)].has_individual_row |= row.group.individual && !row.group.group;
        }
    }
    return groups;
}

bool is_too_large(const GroupSize& row, int largest) {
    const bool is_unsized_group = !row.size && row.group && !row.individual;
    return (row.size && *row.size > largest) || (is_unsized_group && largest == 1);
}

void check(const Case& c, Sink& sink) {
    const GroupsByArea groups = read_pages(c);
    if (c.iep().evaluation.is_absent() && c.iep().present_levels.is_absent()) {
        sink.not_checked("the file gives no evaluation and no present levels to compare the groups with");
        return;
    }
    for (const Row& row : direct_services(c)) {
        const AreaList& areas = row.means.service.areas;
        if (areas.size() != 1 || !row.printed.group_size.has_value()) {
            continue;
        }
        const AreaGroups& said = groups[static_cast<std::size_t>(areas.front())];
        if (!said.largest || !is_too_large(row.means.group, *said.largest) ||
            (*said.largest == 1 && said.has_individual_row)) {
            continue;
        }
        const std::string limit =
            *said.largest == 1 ? "one to one" : say("a group of {} at most", {*said.largest}).shown;
        sink.report(row, row.printed.group_size.place,
                    say("{} has a group size of {}. {} asks for {}.",
                        {row.label(), quoted(row.printed.group_size.value.text),
                         said.from_evaluation ? "The evaluation" : "The present level", limit}));
    }
}

constexpr Citation citations[] = {sources::wac_iep_development, sources::matrix_guide};

constexpr std::string_view leaves_alone[] = {
    "an area with one-to-one rows beside its group rows",
    "advice for \"small group or individual\" help",
    "advice for another area than the row's",
    "a one-to-one paraeducator, which is not one-to-one teaching",
    "a group without a number, unless one-to-one is asked for",
    "a row without a group size: that is missing-group-size",
};

} // namespace

extern const Rule group_vs_individual;
constinit const Rule group_vs_individual{
    .id = "group-vs-individual",
    .family = Family::provider,
    .severity = Severity::warning,
    .basis = Basis::practice,
    .title = "The group is larger than another page asks for.",
    .meaning = "The evaluation or the present levels ask for one-to-one help or a small group. The table gives a "
               "larger group.",
    .ask = "The evaluation asks for a smaller group or one-to-one help. Why a larger group for my child?",
    .citations = citations,
    .leaves_alone = leaves_alone,
    .misses =
        "Advice in words the program does not know, rows with two services, and social skills taught only one-to-one.",
    .bad = "group of 6; the evaluation says no more than 3",
    .good = "group of 3; the evaluation says no more than 3",
    .check = check,
};

} // namespace iepaudit::rules
