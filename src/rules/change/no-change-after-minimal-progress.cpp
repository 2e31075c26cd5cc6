#include "iepaudit/rule.hpp"
#include "rules/change/row_changes.hpp"
#include "rules/sources.hpp"
#include "rules/totals/sums.hpp"

#include <map>
#include <string>

namespace iepaudit::rules {

namespace {

std::string_view in_a_word(Progress progress) {
    switch (progress) {
    case Progress::minimal:
        return "minimal";
    case Progress::regression:
        return "a step back";
    default:
        return "none";
    }
}

using Units = std::map<Area, std::map<std::string, int>>;

/// How many goals of an area are counted in which unit. A new kind of goal shows here; a new number does not.
Units units_of(const Meaning& meaning) {
    Units units;
    for (const GoalMeaning& goal : meaning.goals) {
        for (const Area area : goal.areas) {
            ++units[area][goal.reading.target ? goal.reading.target->unit : std::string{}];
        }
    }
    return units;
}

bool goals_changed(const AreaList& areas, const Units& last, const Units& now) {
    for (const Area area : areas) {
        const auto was = last.find(area);
        const auto is = now.find(area);
        if (was != last.end() && is != now.end() && was->second != is->second) {
            return true;
        }
    }
    return false;
}

void check(const Case& c, Sink& sink) {
    if (c.changes->same_plan) {
        sink.not_checked("both pages are of the same plan");
        return;
    }
    const Units last_units = units_of(c.prior->meaning);
    const Units units = units_of(c.meaning());
    for (const RowChange& change : c.changes->rows) {
        const bool is_poor = change.progress != Progress::not_said && change.progress != Progress::good;
        const bool missed = change.goal_not_met && change.progress != Progress::good;
        if (!change.was_service || !change.same_minutes_for_sure || !(is_poor || missed)) {
            continue;
        }
        const Row first = c.row(change.after.front());
        const bool is_one = change.after.size() == 1;
        const Part why =
            is_poor ? Part("this year's page calls the progress there " + std::string(in_a_word(change.progress)))
                    : Part("a goal there was not met");
        Finding& finding =
            report_change(c, sink, change, first.means.amount.place,
                          say("{} {} at {} minutes a week, as in {}, and {}.{}",
                              {rows_now(c, change), is_one ? "stays" : "stay", in_words(*change.minutes_after),
                               rows_last_year(c, change), why, match_shown(c, change)}));
        if (!change.directions.empty()) {
            finding.soften(Severity::note, "something else about the service changed");
        } else if (goals_changed(change.areas, last_units, units)) {
            finding.soften(Severity::note, "the goals in this area are of another kind than last year's");
        }
    }
}

constexpr Citation citations[] = {sources::cfr_review, sources::wac_iep_development};

constexpr std::string_view leaves_alone[] = {
    "more minutes than last year, or fewer (service-reduced speaks of those)",
    "an amount that cannot be counted on either page, or may have changed",
    "progress called good, adequate or as expected",
    "another place, group or provider: a note",
    "another kind of goal in the area: a note",
    "words about progress in another area",
    "an amendment of the same plan",
};

} // namespace

extern const Rule no_change_after_minimal_progress;
constinit const Rule no_change_after_minimal_progress{
    .id = "no-change-after-minimal-progress",
    .family = Family::change,
    .severity = Severity::warning,
    .basis = Basis::law,
    .title = "Progress was poor and the service stays as it was.",
    .meaning = "When progress falls short, the team must look at the plan again and change it where that fits. More "
               "minutes are one way and not the only one. The page shows no change here.",
    .ask = "What is changing this year because last year's plan did not work? If you decline more time for my child, "
           "please give me Prior Written Notice.",
    .citations = citations,
    .leaves_alone = leaves_alone,
    .misses = "A new way of teaching that the table does not show; progress given only in numbers.",
    .bad = "Reading, 60 minutes a week both years; progress: minimal",
    .good = "Reading, 60 minutes last year and 120 this year; progress: minimal",
    .needs = OtherPaper::last_year,
    .check = check,
};

} // namespace iepaudit::rules
