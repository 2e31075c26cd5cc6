#include "iepaudit/rule.hpp"
#include "rules/goals/goal_words.hpp"
#include "rules/sources.hpp"
#include "rules/totals/sums.hpp"
#include "text/fold.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <vector>

namespace iepaudit::rules {

namespace {

/// Special teaching of one area in a week.
struct AreaTime {
    std::vector<Row> rows;
    Range minutes;
    bool uncounted = false; ///< some row gives no number, so the sum is not known
    std::string sum;        ///< "60 minutes a week (2 x 30)"
};

AreaTime time_for(const Case& c, Area area) {
    AreaTime time;
    const AreaList wanted = [&] {
        AreaList list;
        list.add(area);
        return list;
    }();
    for (const Row& row : c.service_rows()) {
        const RowMeaning& means = row.means;
        if (!means.is_sdi() || means.is_consultation || means.is_extended_year ||
            means.counting == Counting::not_in_force || !areas_match(means.service.areas, wanted)) {
            continue;
        }
        time.rows.push_back(row);
        time.uncounted = time.uncounted || !means.weekly;
        if (means.weekly) {
            time.minutes.low += means.weekly->minutes.low;
            time.minutes.high += means.weekly->minutes.high;
        }
    }
    if (!time.uncounted) {
        time.sum = in_words(time.minutes) + " minutes a week" + shown_sum(time.rows);
    }
    return time;
}

/// Each area is added up once, however many present levels speak of it.
class AreaTimes {
public:
    explicit AreaTimes(const Case& c) : case_(c) {}
    const AreaTime& operator[](Area area) {
        std::optional<AreaTime>& time = times_[static_cast<std::size_t>(area)];
        if (!time) {
            time = time_for(case_, area);
        }
        return *time;
    }

private:
    const Case& case_;
    std::array<std::optional<AreaTime>, static_cast<std::size_t>(Area::other) + 1> times_;
};

std::string grade_in_words(double grade) {
    return grade == 0 ? "kindergarten" : "grade " + Part(grade).shown;
}

/// "shows grade 2 now and grade 5 expected, a gap of about 3 grade levels (read from the sentence)".
std::string gap_in_words(const LevelMeaning& level) {
    std::string words;
    if (level.grade_now && level.grade_expected) {
        words = "shows " + grade_in_words(*level.grade_now) + " now and " + grade_in_words(*level.grade_expected) +
                " expected, ";
    } else {
        words = "tells of ";
    }
    words += level.from_text ? "a gap of about " : "a gap of ";
    words += Part(*level.gap).shown + " grade levels";
    words += level.from_text ? " (read from the sentence)" : "";
    return words;
}

/// Grade levels may not be the right measure of this child's learning.
bool grades_may_not_fit(const Iep& iep) {
    const auto& tests = iep.assessment_participation;
    const bool alternate = std::any_of(tests.begin(), tests.end(), [](const AssessmentRow& test) {
        return test.alternate.has_value() && test.alternate.value;
    });
    return alternate || text::has_words(text::fold(iep.student.eligibility_category.value), "intellectual");
}

void report(const Case& c, Sink& sink, std::size_t i, Area area, const AreaTime& time) {
    const LevelMeaning& level = c.meaning().levels[i];
    const Part subject(std::string(plain_name(area)), "this area");
    const Part level_name("Present level " + std::to_string(i + 1));
    Message message = say("Special teaching in {} comes to {}. {} {}. No law sets minutes for a gap, so this is a "
                          "question, not a mistake.",
                          {subject, time.sum, level_name, gap_in_words(level)});
    const Row& first = time.rows.front();
    Finding& finding = time.rows.size() == 1 ? sink.report(first, first.means.amount.place, std::move(message))
                                             : sink.report(first.means.amount.place, std::move(message));
    if (grades_may_not_fit(c.iep())) {
        finding.soften(Severity::note, "grade levels may not be the right measure for this child");
    } else if (level.general_help) {
        finding.soften(Severity::note, "help outside special education is listed too");
    } else if (level.progress == Progress::good) {
        finding.soften(Severity::note, "the page calls the progress good");
    }
}

void check(const Case& c, Sink& sink) {
    const List<PresentLevel>& levels = c.iep().present_levels;
    if (levels.is_absent()) {
        sink.not_checked("the file does not give present levels");
        return;
    }
    if (c.meaning().is_preschool) {
        sink.not_checked("grade levels do not apply before kindergarten");
        return;
    }
    AreaTimes times(c);
    bool any_gap = levels.empty();
    for (std::size_t i = 0; i < levels.size(); ++i) {
        const LevelMeaning& level = c.meaning().levels[i];
        any_gap = any_gap || level.gap.has_value();
        if (!level.gap || *level.gap < c.policy.gap_grades) {
            continue;
        }
        // Of several areas in one level, the one that gets the most teaching: no question when that is enough.
        std::optional<Area> best;
        for (const Area area : level.areas) {
            if (area != Area::other && (!best || times[area].minutes.high > times[*best].minutes.high)) {
                best = area;
            }
        }
        if (!best) {
            continue;
        }
        const AreaTime& time = times[*best];
        if (!time.rows.empty() && !time.uncounted && time.minutes.high <= c.policy.gap_small_minutes) {
            report(c, sink, i, *best, time);
        }
    }
    if (!any_gap) {
        sink.not_checked("the file does not give grade levels");
    }
}

constexpr Citation citations[] = {sources::endrew_f, sources::wac_iep_development, sources::matrix_guide};

constexpr std::string_view leaves_alone[] = {
    "preschool, where there are no grade levels",
    "a gap given only as a percentile or a score",
    "an area that gets more than an hour a week of special teaching",
    "an area with no special teaching at all, or with an amount that cannot be counted",
    "a sentence that leaves the level open, such as \"second to third grade\"",
};

} // namespace

extern const Rule gap_vs_minutes;
constinit const Rule gap_vs_minutes{
    .id = "gap-vs-minutes",
    .family = Family::need,
    .severity = Severity::warning,
    .basis = Basis::practice,
    .title = "The gap is big and the teaching time is small.",
    .meaning =
        "The child is two or more grades behind and gets an hour a week or less of special teaching there. No law sets "
        "minutes for a gap. The plan should still make real progress likely.",
    .ask =
        "What evidence supports that this amount is enough to produce meaningful progress for my child, given the gap? "
        "May I see it?",
    .citations = citations,
    .leaves_alone = leaves_alone,
    .misses = "A gap under two grades, and lessons in class that are not in the service table.",
    .bad = "reading: grade 2 now, grade 5 expected; Reading 2 x 30 minutes weekly",
    .good = "reading: grade 2 now, grade 5 expected; Reading 5 x 40 minutes weekly",
    .check = check,
};

} // namespace iepaudit::rules
