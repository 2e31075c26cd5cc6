#include "iepaudit/rule.hpp"
#include "rules/sources.hpp"
#include "rules/totals/sums.hpp"

#include <algorithm>
#include <array>
#include <iterator>

namespace iepaudit::rules {

namespace {

/// Words and table may round differently.
constexpr double allowed_minutes = 5;

/// The minutes of each row by itself, for "does any row come to this?" in few steps.
class SingleRows {
public:
    void add(const Range& minutes) { rows_.push_back(minutes); }

    /// Sorts by the low end; from then on a row's high end is the highest so far.
    void settle() {
        std::sort(rows_.begin(), rows_.end(), [](const Range& a, const Range& b) { return a.low < b.low; });
        double highest = 0;
        for (Range& row : rows_) {
            row.high = highest = std::max(highest, row.high);
        }
    }

    [[nodiscard]] bool one_fits(const Range& said) const {
        const auto above = std::upper_bound(rows_.begin(), rows_.end(), said.high + allowed_minutes,
                                            [](double limit, const Range& row) { return limit < row.low; });
        return above != rows_.begin() && std::prev(above)->high >= said.low - allowed_minutes;
    }

private:
    std::vector<Range> rows_;
};

/// The rows of one area, added up in the two ways a sentence may mean: what is counted, and everything listed.
struct AreaRows {
    std::vector<Row> rows;
    Range counted;
    Range listed;
    SingleRows single;
    bool is_certain = true; ///< false when a row has no number, or shares its minutes with another area
};

constexpr std::size_t area_count = static_cast<std::size_t>(Area::other) + 1;
using RowsByArea = std::array<AreaRows, area_count>;

RowsByArea rows_by_area(const Case& c) {
    RowsByArea areas;
    for (const Row& row : c.rows()) {
        for (const Area area : row.means.service.areas) {
            AreaRows& of_area = areas[static_cast<std::size_t>(area)];
            if (!row.means.weekly || row.means.service.areas.size() > 1) {
                of_area.is_certain = false;
                continue;
            }
            const Range& minutes = row.means.weekly->comparison;
            of_area.listed.low += minutes.low;
            of_area.listed.high += minutes.high;
            if (row.means.counting == Counting::counted) {
                of_area.counted.low += minutes.low;
                of_area.counted.high += minutes.high;
                of_area.rows.push_back(row);
                of_area.single.add(minutes);
            }
        }
    }
    for (AreaRows& of_area : areas) {
        of_area.single.settle();
    }
    return areas;
}

bool overlap(const Range& a, const Range& b) {
    return a.low <= b.high + allowed_minutes && b.low <= a.high + allowed_minutes;
}

bool fits(const NarrativeAmount& words, const AreaRows& table) {
    return overlap(words.weekly, table.counted) || overlap(words.weekly, table.listed) ||
           table.single.one_fits(words.weekly);
}

/// Rows under a broad or unknown name may hold the minutes the sentence means.
bool may_be_elsewhere(const NarrativeAmount& words, const RowsByArea& areas) {
    for (std::size_t i = 0; i < area_count; ++i) {
        const Area area = static_cast<Area>(i);
        const bool is_close = area == Area::other || area == Area::consultation || areas_match(area, words.area);
        const AreaRows& table = areas[i];
        if (area != words.area && is_close && (!table.rows.empty() || !table.is_certain)) {
            return true;
        }
    }
    return false;
}

/// Last year's rows by area; all empty when last year's plan is not at hand.
std::array<SingleRows, area_count> last_years_rows(const Case& c) {
    std::array<SingleRows, area_count> areas;
    if (c.prior != nullptr) {
        for (const RowMeaning& row : c.prior->meaning.rows) {
            for (const Area area : row.service.areas) {
                if (row.weekly) {
                    areas[static_cast<std::size_t>(area)].add(row.weekly->comparison);
                }
            }
        }
    }
    for (SingleRows& rows : areas) {
        rows.settle();
    }
    return areas;
}

void check(const Case& c, Sink& sink) {
    const Meaning& meaning = c.meaning();
    if (c.iep().present_levels.is_absent() && c.iep().prior_written_notices.is_absent()) {
        sink.not_checked("the file gives no present levels and no notice to compare with the table");
        return;
    }
    if (meaning.narrative.empty() || c.totals().allowances.schedule_changes) {
        return;
    }
    const RowsByArea areas = rows_by_area(c);
    const std::array<SingleRows, area_count> last_year = last_years_rows(c);
    for (const NarrativeAmount& words : meaning.narrative) {
        const AreaRows& table = areas[static_cast<std::size_t>(words.area)];
        if (!table.is_certain || table.rows.empty() || fits(words, table) || may_be_elsewhere(words, areas) ||
            (!words.looks_ahead && last_year[static_cast<std::size_t>(words.area)].one_fits(words.weekly))) {
            continue;
        }
        Finding& finding =
            sink.report(words.place, say("{} says {} minutes a week of {}. The rows come to {}.",
                                         {quoted(words.printed, "The text"), in_words(words.weekly),
                                          plain_name(words.area), sum_with_parts(table.counted, table.rows)}));
        if (!words.looks_ahead) {
            finding.soften(Severity::note, "the words may speak of the plan that is ending");
        }
    }
}

constexpr Citation citations[] = {sources::antelope_valley, sources::fr_amount};

constexpr std::string_view leaves_alone[] = {
    "what the child got before: last year, currently, has been, from ... to",
    "advice in an evaluation, and what parents or private providers asked for or give",
    "help of general education: LAP, Title, Tier 2, MTSS, tutoring",
    "minutes that are not a service: recess, homework, breaks, time on task, words per minute, time limits",
    "sentences with two amounts, two areas, a condition or an unclear amount",
    "a range that meets the rows, and a monthly amount up to what it may come to in a week",
    "an area with a row that has no number or shares its minutes with another area",
};

} // namespace

extern const Rule narrative_vs_matrix;
constinit const Rule narrative_vs_matrix{
    .id = "narrative-vs-matrix",
    .family = Family::totals,
    .severity = Severity::warning,
    .basis = Basis::arithmetic,
    .title = "The words promise other minutes than the table.",
    .meaning = "A sentence of the IEP and its service table give different minutes for the same kind of help. "
               "Staff will follow one of them.",
    .ask = "Which one will staff follow for my child, the words or the table?",
    .citations = citations,
    .leaves_alone = leaves_alone,
    .misses = "Most sentences: only plain promises of one amount for one area are read. An area without any row, and "
              "words like "
              "\"intensive\" or \"daily\" beside few minutes, are not seen.",
    .bad = "The student will receive 120 minutes a week of reading instruction (rows: 60)",
    .good = "The student will receive 60 minutes a week of reading instruction (rows: 60)",
    .check = check,
};

} // namespace iepaudit::rules
