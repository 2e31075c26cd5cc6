#include "change/evidence.hpp"
#include "change/goals.hpp"
#include "change/match.hpp"
#include "change/minutes.hpp"

#include "iepaudit/changes.hpp"

#include <algorithm>
#include <array>
#include <chrono>

namespace iepaudit {

namespace {

using change::class_of;
using change::Difference;
using change::MatchedRows;
using change::RowClass;
using change::Rows;

constexpr std::chrono::days well_before{30};
constexpr double clearly = 0.05; // of the minutes in a setting; pages in different units rarely come out even

/// The rows of one page that a change is about.
class Side {
public:
    Side(const Iep& iep, const Meaning& meaning, const std::vector<std::size_t>& indexes)
        : iep_(iep), meaning_(meaning), indexes_(indexes) {}

    [[nodiscard]] Rows rows() const { return {meaning_, indexes_}; }

    template <class Test>
    [[nodiscard]] bool all(Test test) const {
        return !indexes_.empty() && std::all_of(indexes_.begin(), indexes_.end(),
                                                [&](std::size_t index) { return test(meaning_.rows[index]); });
    }
    [[nodiscard]] bool all_are(RowClass row_class) const {
        return all([&](const RowMeaning& row) { return class_of(row) == row_class; });
    }
    [[nodiscard]] bool has(RowClass row_class) const {
        return std::any_of(indexes_.begin(), indexes_.end(),
                           [&](std::size_t index) { return class_of(meaning_.rows[index]) == row_class; });
    }
    [[nodiscard]] bool all_in(Setting setting) const {
        return all([&](const RowMeaning& row) { return row.setting.setting == setting; });
    }

    /// Minutes that may be, or certainly are, in the setting. Nothing when some row gives no number.
    [[nodiscard]] std::optional<Range> minutes_in(Setting setting) const {
        Range sum;
        for (const std::size_t index : indexes_) {
            const RowMeaning& row = meaning_.rows[index];
            if (!row.weekly) {
                return std::nullopt;
            }
            const bool is_open = row.setting.setting == Setting::mixed || row.setting.setting == Setting::vague ||
                                 row.setting.setting == Setting::not_stated;
            if (row.setting.setting == setting || is_open) {
                sum.low += is_open ? 0 : row.weekly->comparison.low;
                sum.high += row.weekly->comparison.high;
            }
        }
        return sum;
    }

    [[nodiscard]] ProviderList providers() const {
        ProviderList roles;
        for (const std::size_t index : indexes_) {
            for (const Provider role : meaning_.rows[index].provider.roles) {
                roles.add(role);
            }
        }
        return roles;
    }

    /// Every row ended on a day of its own, well before its plan.
    [[nodiscard]] bool ended_well_before_plan() const {
        const DateField& end = iep_.plan.end_date;
        return end.has_value() && end->date && all([&](const RowMeaning& row) {
                   return row.end && std::chrono::sys_days(*row.end) + well_before < std::chrono::sys_days(*end->date);
               });
    }

private:
    const Iep& iep_;
    const Meaning& meaning_;
    const std::vector<std::size_t>& indexes_;
};

bool is_individual(const RowMeaning& row) {
    return (row.group.individual || row.group.size == 1) && !row.group.group;
}

bool is_group(const RowMeaning& row) {
    return (row.group.group || row.group.size.value_or(0) > 1) && !row.group.individual;
}

/// Certificated or licensed, for certain.
bool is_certificated(Provider role) {
    switch (role) {
    case Provider::special_education_teacher:
    case Provider::general_education_teacher:
    case Provider::slp:
    case Provider::ot:
    case Provider::pt:
    case Provider::psychologist:
    case Provider::counselor:
    case Provider::nurse:
    case Provider::social_worker:
    case Provider::other_licensed:
        return true;
    default:
        return false;
    }
}

bool is_assistant(Provider role) {
    return role == Provider::paraeducator || role == Provider::slpa || role == Provider::cota || role == Provider::pta;
}

bool same_roles(const ProviderList& a, const ProviderList& b) {
    return a.size() == b.size() && std::all_of(a.begin(), a.end(), [&](Provider role) { return b.contains(role); });
}

void add_moves(const Side& before, const Side& after, DirectionList& directions) {
    const auto moved = [&](Setting from, Setting to) {
        if (before.all_in(from) && after.all_in(to)) {
            return true;
        }
        const auto was_from = before.minutes_in(from);
        const auto was_to = before.minutes_in(to);
        const auto is_from = after.minutes_in(from);
        const auto is_to = after.minutes_in(to);
        return was_from && was_to && is_from && is_to && is_from->high < was_from->low * (1 - clearly) &&
               is_to->low * (1 - clearly) > was_to->high;
    };
    if (moved(Setting::special_education, Setting::general_education)) {
        directions.add(Direction::into_class);
    } else if (moved(Setting::general_education, Setting::special_education)) {
        directions.add(Direction::out_of_class);
    }
}

void add_providers(const Side& before, const Side& after, DirectionList& directions) {
    const ProviderList was = before.providers();
    const ProviderList is = after.providers();
    if (was.empty() || is.empty() || was.contains(Provider::vague) || is.contains(Provider::vague) ||
        same_roles(was, is)) {
        return;
    }
    directions.add(Direction::provider_changed);
    if (std::any_of(was.begin(), was.end(), is_certificated) && std::all_of(is.begin(), is.end(), is_assistant)) {
        directions.add(Direction::less_qualified);
    }
}

void add_directions(const Side& before, const Side& after, RowChange& change) {
    DirectionList& directions = change.directions;
    if (change.after.empty() || change.before.empty()) {
        directions.add(change.after.empty() ? Direction::gone : Direction::added);
        return;
    }
    const Difference minutes = change::difference(before.rows(), after.rows());
    change.same_minutes_for_sure = minutes == Difference::none;
    if (minutes == Difference::less || minutes == Difference::more) {
        directions.add(minutes == Difference::less ? Direction::less_time : Direction::more_time);
    }
    add_moves(before, after, directions);
    if (before.all(is_individual) && after.all(is_group)) {
        directions.add(Direction::one_to_one_to_group);
    } else if (before.all(is_group) && after.all(is_individual)) {
        directions.add(Direction::group_to_one_to_one);
    }
    if (before.has(RowClass::service) && after.all_are(RowClass::consulting)) {
        directions.add(Direction::direct_to_consult);
    } else if (before.all_are(RowClass::consulting) && after.has(RowClass::service)) {
        directions.add(Direction::consult_to_direct);
    }
    add_providers(before, after, directions);
}

std::string in_words(const AreaList& areas) {
    std::string words;
    for (std::size_t i = 0; i < areas.size(); ++i) {
        words += i == 0 ? "" : i + 1 == areas.size() ? " and " : ", ";
        words += plain_name(areas.begin()[i]);
    }
    return words;
}

std::string how_matched(const MatchedRows& rows) {
    std::string words;
    switch (rows.matched) {
    case MatchedBy::nothing:
        return rows.after.empty() ? "no row like it this year" : "no row like it last year";
    case MatchedBy::same_area:
        words = "same area: " + in_words(rows.areas);
        break;
    case MatchedBy::close_area:
        words = "close areas: " + in_words(rows.areas);
        break;
    case MatchedBy::same_area_new_kind:
        words = "same area, another kind of help: " + in_words(rows.areas);
        break;
    case MatchedBy::same_name:
        words = "same name";
        break;
    case MatchedBy::close_name:
        words = "same name but for a letter";
        break;
    case MatchedBy::only_ones_left:
        words = "the only rows of this kind left on both pages";
        break;
    }
    if (rows.before.size() != rows.after.size()) {
        words += "; " + std::to_string(rows.before.size()) + (rows.before.size() == 1 ? " row" : " rows") +
                 " last year, " + std::to_string(rows.after.size()) + " now";
    }
    return words;
}

RowChange change_of(MatchedRows rows, const Iep& last_iep, const Meaning& last, const Iep& iep, const Meaning& now) {
    RowChange change;
    change.how_matched = how_matched(rows);
    change.matched = rows.matched;
    change.before = std::move(rows.before);
    change.after = std::move(rows.after);
    change.may_go_on_renamed = rows.may_go_on_renamed;
    const Side before(last_iep, last, change.before);
    const Side after(iep, now, change.after);
    const auto add_areas = [&](const std::vector<std::size_t>& indexes, const Meaning& meaning) {
        for (const std::size_t index : indexes) {
            for (const Area area : change::areas_of(meaning.rows[index], meaning)) {
                change.areas.add(area);
            }
        }
    };
    add_areas(change.before, last);
    add_areas(change.after, now);
    change.minutes_before = change::minutes_shown(before.rows());
    change.minutes_after = change::minutes_shown(after.rows());
    change.was_service = before.all_are(RowClass::service);
    change.is_aid_now = after.all_are(RowClass::aid);
    change.ended_early = before.ended_well_before_plan();
    add_directions(before, after, change);
    return change;
}

bool is_same_plan(const Iep& last_iep, const Iep& iep, const Meaning& now) {
    const DateField& was = last_iep.plan.start_date;
    const DateField& is = iep.plan.start_date;
    return now.plan_types.contains(PlanType::amendment) ||
           (was.has_value() && is.has_value() && was->date && is->date && *was->date == *is->date);
}

} // namespace

std::string_view name(Direction direction) {
    constexpr std::array<std::string_view, 12> names{"less-time",
                                                     "more-time",
                                                     "gone",
                                                     "new",
                                                     "into-class",
                                                     "out-of-class",
                                                     "one-to-one-to-group",
                                                     "group-to-one-to-one",
                                                     "direct-to-consult",
                                                     "consult-to-direct",
                                                     "provider",
                                                     "less-qualified"};
    return names[static_cast<std::size_t>(direction)];
}

std::string_view plain_name(Direction direction) {
    constexpr std::array<std::string_view, 12> names{"less time",
                                                     "more time",
                                                     "gone",
                                                     "new",
                                                     "moved into class",
                                                     "moved out of class",
                                                     "one-to-one to group",
                                                     "group to one-to-one",
                                                     "direct to consultation",
                                                     "consultation to direct",
                                                     "another provider",
                                                     "to an assistant or paraeducator"};
    return names[static_cast<std::size_t>(direction)];
}

std::string_view name(MatchedBy matched) {
    constexpr std::array<std::string_view, 7> names{"nothing",   "same-area",  "close-area",    "same-area-new-kind",
                                                    "same-name", "close-name", "only-ones-left"};
    return names[static_cast<std::size_t>(matched)];
}

Changes compare_years(const Iep& last_iep, const Meaning& last, const Iep& iep, const Meaning& now) {
    Changes changes;
    changes.same_plan = is_same_plan(last_iep, iep, now);
    changes.copied_goals = change::copied_goals(last_iep, last, iep, now);
    const change::Evidence evidence(last, now);
    for (MatchedRows& rows : change::match_rows(last_iep, last, iep, now)) {
        RowChange change = change_of(std::move(rows), last_iep, last, iep, now);
        evidence.fill(change);
        changes.rows.push_back(std::move(change));
    }
    const auto place = [](const RowChange& change) {
        return change.after.empty() ? std::pair(std::size_t{1}, change.before.front())
                                    : std::pair(std::size_t{0}, change.after.front());
    };
    std::sort(changes.rows.begin(), changes.rows.end(),
              [&](const RowChange& a, const RowChange& b) { return place(a) < place(b); });
    return changes;
}

} // namespace iepaudit
