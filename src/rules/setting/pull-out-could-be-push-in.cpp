#include "iepaudit/rule.hpp"
#include "meaning/area_set.hpp"
#include "rules/setting/removal.hpp"
#include "rules/sources.hpp"

#include <algorithm>

namespace iepaudit::rules {

namespace {

template <class Item>
bool lists_any(const List<Item>& list) {
    return std::any_of(list.begin(), list.end(), [](const Item& item) { return item.has_value(); });
}

/// Help in class that the plan lists: aids, changes, support for staff, or a service given there.
bool has_support_in_class(const Case& c) {
    const Iep& iep = c.iep();
    const auto& rows = c.meaning().rows;
    return lists_any(iep.accommodations) || lists_any(iep.modifications) || lists_any(iep.staff_supports) ||
           c.meaning().removal.tried_supports || std::any_of(rows.begin(), rows.end(), [](const RowMeaning& row) {
               return row.setting.setting == Setting::general_education ||
                      row.service.kind == ServiceKind::supplementary_aid;
           });
}

/// Nothing in the file speaks of aids at all: whether any were tried is not known.
bool is_silent_on_support(const Iep& iep) {
    return iep.accommodations.is_absent() && iep.modifications.is_absent() && iep.staff_supports.is_absent();
}

/// Talking in private, health care and lessons in moving about are not given in the middle of a class.
bool needs_privacy_or_room(const Row& row) {
    constexpr Area apart[] = {
        Area::counseling, Area::social_work,      Area::nursing_health, Area::orientation_mobility,
        Area::adaptive,   Area::physical_therapy, Area::adapted_pe};
    return std::any_of(std::begin(apart), std::end(apart),
                       [&](Area area) { return row.means.service.areas.contains(area); });
}

/// Areas for which the evaluation asks for a separate place.
struct AskedApart {
    AreaSet areas;
    bool everything = false; ///< advice that names no area
};

AskedApart asked_apart(const Case& c) {
    AskedApart asked;
    for (const RecommendationMeaning& recommendation : c.meaning().recommendations) {
        if (recommendation.separate_place) {
            asked.areas.add(recommendation.areas);
            asked.everything = asked.everything || recommendation.areas.empty();
        }
    }
    return asked;
}

bool has_own_reason(const Row& row, const AskedApart& asked) {
    return row.printed.note.has_value() || needs_privacy_or_room(row) || asked.everything ||
           asked.areas.matches(row.means.service.areas);
}

void report(const Case& c, const Row& row, Sink& sink) {
    const auto at = [&](std::string_view pattern) -> Finding& {
        return sink.report(row, row.printed.location.place,
                           say(pattern, {row.label(), quoted(row.printed.location.value)}));
    };
    switch (c.meaning().removal.presence) {
    case Presence::blank:
        at("{} takes place in {}, and the place for the reason is empty.");
        break;
    case Presence::absent:
        at("{} takes place in {}, and the file does not say why.")
            .soften(Severity::note, "the file does not hold the explanation");
        break;
    case Presence::value:
        at("{} takes place in {}. A reason is given, but no help in class is listed or was tried.")
            .soften(Severity::note, "a reason is given");
        break;
    }
}

void check(const Case& c, Sink& sink) {
    const RemovalMeaning& removal = c.meaning().removal;
    const bool is_explained =
        removal.presence == Presence::value && (has_support_in_class(c) || is_silent_on_support(c.iep()));
    if (is_explained || removal.need_elsewhere) {
        return;
    }
    const AskedApart asked = asked_apart(c);
    for (const Row& row : pulled_out_rows(c)) {
        if (!has_own_reason(row, asked)) {
            report(c, row, sink);
        }
    }
}

constexpr Citation citations[] = {sources::wac_lre, sources::wac_continuum};

constexpr std::string_view leaves_alone[] = {
    "a plan that gives a reason and lists or tried help in class",
    "counseling and health care, which need privacy",
    "therapy with equipment, lessons in moving about, self-care",
    "a row with a note of its own",
    "an evaluation that asks for a separate place or a small group in that area",
    "a child whose papers speak of noise, distraction or privacy, or who prefers to leave",
};

} // namespace

extern const Rule pull_out_could_be_push_in;
constinit const Rule pull_out_could_be_push_in{
    .id = "pull-out-could-be-push-in",
    .family = Family::setting,
    .severity = Severity::warning,
    .basis = Basis::law,
    .title = "A service is out of class, and nothing says why.",
    .meaning =
        "Some help can be given in the classroom, some cannot. The team should say why this service is somewhere else.",
    .ask = "Could this happen in my child's class? What would it take?",
    .citations = citations,
    .leaves_alone = leaves_alone,
    .misses = "Whether a given reason is a good one. A separate place may be right: schools must offer the full range.",
    .bad = "reading in the resource room, explanation: (empty)",
    .good = "reading in the resource room, with a reason and the supports tried in class",
    .check = check,
};

} // namespace iepaudit::rules
