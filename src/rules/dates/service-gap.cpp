#include "iepaudit/rule.hpp"
#include "rules/dates/days.hpp"
#include "rules/sources.hpp"

#include <algorithm>
#include <tuple>
#include <vector>

namespace iepaudit::rules {

namespace {

/// Days without any row for an area, and the row before or after them.
struct Gap {
    std::size_t row = 0;
    bool before_row = false; ///< at the beginning of the plan, with no row before it
    Date from;
    Date to;
    Area area = Area::other;

    [[nodiscard]] auto key() const { return std::tie(row, before_row, from); }
};

struct Stretch {
    Date from;
    Date to;
    std::size_t row = 0;
};

constexpr std::size_t area_count = static_cast<std::size_t>(Area::other);

bool is_school_day(Date date, const Policy& policy) {
    const std::chrono::month_day day{date.month(), date.day()};
    const bool in_summer = policy.summer_from <= day && day <= policy.summer_to;
    const bool in_winter_break = policy.winter_from <= day || day <= policy.winter_to;
    const std::chrono::weekday weekday{std::chrono::sys_days{date}};
    return !in_summer && !in_winter_break && weekday != std::chrono::Saturday && weekday != std::chrono::Sunday;
}

/// More school days than any break has.
bool is_long(Date from, Date to, const Policy& policy) {
    int school_days = 0;
    for (Date date = from; date <= to && school_days <= policy.gap_school_days; date = add_days(date, 1)) {
        school_days += is_school_day(date, policy) ? 1 : 0;
    }
    return school_days > policy.gap_school_days;
}

/// The areas that must not have a hole: those of the goals; a 504 plan has no goals, so those of its services.
std::vector<bool> areas_to_cover(const Case& c) {
    std::vector<bool> wanted(area_count, false);
    const auto add = [&](const AreaList& areas) {
        for (const Area area : areas) {
            if (area != Area::other) {
                wanted[static_cast<std::size_t>(area)] = true;
            }
        }
    };
    for (const GoalMeaning& goal : c.meaning().goals) {
        add(goal.areas);
    }
    if (c.meaning().is_504) {
        for (const Row& row : c.service_rows()) {
            add(row.means.service.areas);
        }
    }
    return wanted;
}

/// A row is there for its own areas and for those of the goals it names.
bool covers(const RowMeaning& row, Area area, const Meaning& meaning) {
    const auto fits = [&](const AreaList& areas) {
        return std::any_of(areas.begin(), areas.end(), [&](Area own) { return areas_match(own, area); });
    };
    return fits(row.service.areas) || std::any_of(row.goals.begin(), row.goals.end(), [&](const Link& link) {
               return link.stated && fits(meaning.goals[link.index].areas);
           });
}

std::vector<Stretch> stretches_for(Area area, const Case& c, Date start, Date end) {
    std::vector<Stretch> stretches;
    for (std::size_t i = 0; i < c.meaning().rows.size(); ++i) {
        const RowMeaning& row = c.meaning().rows[i];
        if (!covers(row, area, c.meaning())) {
            continue;
        }
        const bool reversed = row.start && row.end && *row.end < *row.start;
        // A date nobody can know leaves no hole that could be proved.
        const Date from = row.start && !reversed ? std::max(*row.start, start) : start;
        const Date to = row.end && !reversed ? std::min(*row.end, end) : end;
        if (from <= to) {
            stretches.push_back({from, to, i});
        }
    }
    std::sort(stretches.begin(), stretches.end(),
              [](const Stretch& a, const Stretch& b) { return std::tie(a.from, a.row) < std::tie(b.from, b.row); });
    return stretches;
}

/// Help that starts later than a first plan, or than an amended one, waited for a consent or for the amendment.
bool may_start_late(const Case& c) {
    const EnumList<PlanType>& types = c.meaning().plan_types;
    return !c.iep().plan.amendments.empty() || types.contains(PlanType::amendment) || types.contains(PlanType::initial);
}

void find_gaps(Area area, const Case& c, Date start, Date end, std::vector<Gap>& gaps) {
    const std::vector<Stretch> stretches = stretches_for(area, c, start, end);
    if (stretches.empty()) {
        return; // goal-without-service speaks about that
    }
    const auto add = [&](const Gap& gap) {
        if (gap.from <= gap.to && is_long(gap.from, gap.to, c.policy)) {
            gaps.push_back(gap);
        }
    };
    if (!may_start_late(c)) {
        add({stretches.front().row, true, start, add_days(stretches.front().from, -1), area});
    }
    Stretch last = stretches.front();
    for (const Stretch& next : stretches) {
        add({last.row, false, add_days(last.to, 1), add_days(next.from, -1), area});
        if (next.to > last.to) {
            last = next;
        }
    }
    add({last.row, false, add_days(last.to, 1), end, area});
}

void report(const Case& c, const Gap& gap, Sink& sink) {
    const Row row = c.row(gap.row);
    Finding& finding = gap.before_row ? sink.report(row, row.printed.start_date.place,
                                                    say("{} starts {}. From {} to {} no row covers {}.",
                                                        {row.label(), day(add_days(gap.to, 1)), day(gap.from),
                                                         day(gap.to), plain_name(gap.area)}))
                                      : sink.report(row, row.printed.end_date.place,
                                                    say("{} ends {}. From {} to {} no row covers {}.",
                                                        {row.label(), day(add_days(gap.from, -1)), day(gap.from),
                                                         day(gap.to), plain_name(gap.area)}));
    if (c.meaning().is_504) {
        finding.soften(Severity::note, "a 504 plan has no dates that special education law sets");
    }
}

void check(const Case& c, Sink& sink) {
    const PlanInfo& plan = c.iep().plan;
    const std::optional<Date> start = day_of(plan.start_date);
    const std::optional<Date> end = day_of(plan.end_date);
    if (!start || !end) {
        sink.not_checked("the file does not give the start and the end of the plan");
        return;
    }
    std::vector<Gap> gaps;
    const std::vector<bool> wanted = areas_to_cover(c);
    for (std::size_t i = 0; i < area_count; ++i) {
        if (wanted[i]) {
            find_gaps(static_cast<Area>(i), c, *start, *end, gaps);
        }
    }
    std::sort(gaps.begin(), gaps.end(), [](const Gap& a, const Gap& b) { return a.key() < b.key(); });
    const auto same = [](const Gap& a, const Gap& b) { return a.key() == b.key(); };
    gaps.erase(std::unique(gaps.begin(), gaps.end(), same), gaps.end());
    for (const Gap& gap : gaps) {
        report(c, gap, sink);
    }
}

constexpr Citation citations[] = {sources::cfr_services, sources::matrix_guide};

constexpr std::string_view leaves_alone[] = {
    "the summer, the winter break and any gap of two school weeks or less",
    "a service that starts later in a first plan or in an amended one",
    "rows that follow each other, in one setting and then in another",
    "a gap that another row of a near area fills",
    "rows without dates of their own",
    "goals with no row at all: that is goal-without-service",
};

} // namespace

extern const Rule service_gap;
constinit const Rule service_gap{
    .id = "service-gap",
    .family = Family::dates,
    .severity = Severity::warning,
    .basis = Basis::practice,
    .title = "Some weeks of the plan have no service for a goal.",
    .meaning = "The plan has a goal, but for some school weeks no row gives help for it.",
    .ask = "What happens between these dates? Who will work on my child's goal then?",
    .citations = citations,
    .leaves_alone = leaves_alone,
    .misses = "The district calendar is not known, so the summer is taken to run from June 12 to September 10. Two "
              "school weeks or less are never reported.",
    .bad = "plan to 2027-10-05, the only reading row to 2027-01-29",
    .good = "plan to 2027-10-05, reading row to 2027-10-05",
    .checks_504 = true,
    .check = check,
};

} // namespace iepaudit::rules
