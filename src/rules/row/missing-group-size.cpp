#include "iepaudit/rule.hpp"
#include "meaning/area_set.hpp"
#include "rules/direct_services.hpp"
#include "rules/sources.hpp"
#include "text/fold.hpp"
#include "text/word_finder.hpp"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace iepaudit::rules {

namespace {

bool speaks_of_group(std::string_view printed) {
    constexpr text::SoughtWord phrases[] = {"small group", "smaller group", "group of",     "groups of",
                                            "1:1",         "one-to-one",    "one to one",   "one-on-one",
                                            "one on one",  "1-on-1",        "individually", "individual instruction"};
    const std::string words = text::fold(printed);
    return text::has_any_words(words, phrases);
}

/// The areas that the evaluation or the present levels want in a small group or alone.
AreaSet wanted_areas(const Case& c) {
    AreaSet wanted;
    const std::vector<RecommendationMeaning>& recommendations = c.meaning().recommendations;
    for (std::size_t i = 0; i < recommendations.size(); ++i) {
        if (recommendations[i].largest_group ||
            speaks_of_group(c.iep().evaluation.recommendations.items[i].text.value)) {
            wanted.add(recommendations[i].areas);
        }
    }
    const std::vector<LevelMeaning>& levels = c.meaning().levels;
    for (std::size_t i = 0; i < levels.size(); ++i) {
        const PresentLevel& level = c.iep().present_levels.items[i];
        if (speaks_of_group(level.current_level.value) || speaks_of_group(level.impact.value)) {
            wanted.add(levels[i].areas);
        }
    }
    return wanted;
}

void check(const Case& c, Sink& sink) {
    std::optional<AreaSet> wanted; // read only for a row that says nothing
    const auto wants_a_group = [&](const AreaList& areas) {
        if (!wanted) {
            wanted = wanted_areas(c);
        }
        return wanted->matches(areas);
    };
    Column sizes;
    for (const Row& row : direct_services(c)) {
        if (sizes.is_in_row(row.printed.group_size.presence) && row.printed.group_size.is_blank() &&
            !row.means.group.individual && !row.means.group.group && row.means.counting != Counting::stands_apart &&
            wants_a_group(row.means.service.areas)) {
            sink.report(row, row.printed.group_size.place,
                        say("{} does not say if it is alone or in a group, and another page of this plan does.",
                            {row.label()}));
        }
    }
    sizes.finish(sink, "the file does not give the group size of any service");
}

constexpr Citation citations[] = {sources::matrix_guide};

constexpr std::string_view leaves_alone[] = {
    "a row whose group size was not typed into the file", "a plan that never speaks of one-to-one or small groups",
    "a group without a number, such as \"small group\"",  "rows of other areas than the one that needs a small group",
    "an interpreter, nursing or transportation",
};

} // namespace

extern const Rule missing_group_size;
constinit const Rule missing_group_size{
    .id = "missing-group-size",
    .family = Family::row,
    .severity = Severity::note,
    .basis = Basis::practice,
    .title = "The row does not say if the child is alone or in a group.",
    .meaning = "Other pages of this plan speak of one-to-one or small group help, and the row does not. No rule asks "
               "for a group size, but it is worth knowing.",
    .ask = "How many children will be in the group with my child?",
    .citations = citations,
    .leaves_alone = leaves_alone,
    .misses = "Words for a small group that the program does not know are not seen.",
    .bad = "(empty)",
    .good = "up to 3",
    .check = check,
};

} // namespace iepaudit::rules
