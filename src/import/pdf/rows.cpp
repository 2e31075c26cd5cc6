#include "import/pdf/rows.hpp"

#include "import/pdf/bands.hpp"

#include <algorithm>
#include <limits>

namespace iepaudit {

namespace {

constexpr std::string_view uneven = "the lines of this row and of the next are not clearly apart";
constexpr std::string_view over_the_page = "the row may begin on one page and end on the next";

// In letters. Where dates or "Yes" and "No" tell the rows apart too, a small difference is enough.
constexpr double clear_with_anchors = 0.08;
constexpr double clear_without = 0.25;
constexpr double stands_off = 0.1;
constexpr double least_step = 0.03; ///< gaps that differ by less are one gap
constexpr std::size_t most_steps = 64;
// Without them, what stands as close as the lines of a cell may be one.
constexpr double like_lines = 0.55;

/// How a way to split the bands does: faults are rows that cannot be rows.
struct Split {
    std::vector<std::vector<RowBands>> rows; ///< of each run
    std::size_t faults = 0;
    double clear_by = 0; ///< letters between the widest gap inside a row and the narrowest between two
    bool joins = false;  ///< some row has several bands
};

class RowSplitter {
public:
    RowSplitter(std::span<const TableRun> runs, std::span<const PdfColumn> columns)
        : runs_(runs), columns_(columns), bands_(runs, columns), anchors_(bands_.anchors()) {}

    std::vector<std::vector<RowBands>> run() {
        Split best = by_gap(-1);
        for (const auto& [gap, step] : steps()) {
            Split split = by_gap(gap);
            split.clear_by = step;
            const bool may_join = split.faults == 0 || !anchors_.empty();
            if (split.faults < best.faults ||
                (may_join && split.faults == best.faults && split.clear_by > best.clear_by)) {
                best = std::move(split);
            }
        }
        if (best.faults > 0 && !anchors_.empty()) {
            if (Split split = by_anchors(); split.faults < best.faults) {
                best = std::move(split);
            }
        }
        tell_doubts(best);
        return std::move(best.rows);
    }

private:
    struct Step {
        double gap; ///< lies between two gaps
        double width;
    };
    /// The clearest steps in the gaps of the table, any of which may be the one between lines and rows.
    [[nodiscard]] std::vector<Step> steps() const {
        std::vector<double> gaps;
        for (std::size_t run = 0; run < runs_.size(); ++run) {
            for (std::size_t band = 0; band + 1 < runs_[run].bands.size(); ++band) {
                gaps.push_back(bands_.gap(run, band));
            }
        }
        std::ranges::sort(gaps);
        std::vector<Step> steps;
        for (std::size_t i = 0; i + 1 < gaps.size(); ++i) {
            if (gaps[i + 1] - gaps[i] >= (anchors_.empty() ? clear_without : least_step)) {
                steps.push_back({.gap = (gaps[i] + gaps[i + 1]) / 2, .width = gaps[i + 1] - gaps[i]});
            }
        }
        std::ranges::stable_sort(steps, std::ranges::greater{}, &Step::width);
        steps.resize(std::min(steps.size(), most_steps));
        return steps;
    }

    /// How many things about these bands speak against their being one row.
    [[nodiscard]] std::size_t faults(std::size_t run, const RowBands& row) const {
        if (row.end - row.begin == 1 && bands_.facts(run, row.begin).is_heading) {
            return 0;
        }
        std::vector<std::size_t> begins(columns_.size());
        bool has_service = false;
        std::size_t full = 0;
        std::vector<bool> filled(columns_.size());
        for (std::size_t band = row.begin; band < row.end; ++band) {
            const BandFacts& facts = bands_.facts(run, band);
            has_service = has_service || facts.has_service;
            full += facts.has_service && facts.filled * 4 >= bands_.most_filled() * 3 ? 1 : 0;
            for (const std::size_t column : facts.begins) {
                ++begins[column];
            }
            for (std::size_t column = 0; column < columns_.size(); ++column) {
                filled[column] = filled[column] || !runs_[run].bands[band].cells[column].empty();
            }
        }
        std::size_t count = has_service ? 0 : 1;
        if (anchors_.empty()) {
            const auto columns = static_cast<std::size_t>(std::ranges::count(filled, true));
            count += columns * 4 < bands_.most_filled() * 3 ? 1 : 0;
            count += full > 1 ? full - 1 : 0;
            count += widest_inside(run, row) > like_rows ? 1 : 0;
            const double before = row.begin > 0 ? bands_.gap(run, row.begin - 1) : like_rows;
            count += before < like_lines || (before < like_rows && columns < bands_.most_filled()) ? 1 : 0;
            return count;
        }
        std::size_t begun = 0;
        for (const std::size_t times : begins) {
            begun += times > 0 ? 1 : 0;
            count += times > 1 ? times - 1 : 0;
        }
        return count + (begun == 0 ? 1 : 0);
    }

    /// The first lines on a page may be the rest of a row from the page before.
    [[nodiscard]] bool is_rest_of_a_row(std::size_t run, const RowBands& row) const {
        if (!runs_[run].is_continued || row.begin != 0) {
            return false;
        }
        bool has_service = false;
        bool has_anchor = false;
        for (std::size_t band = row.begin; band < row.end; ++band) {
            has_service = has_service || bands_.facts(run, band).has_service;
            has_anchor = has_anchor || !bands_.facts(run, band).begins.empty();
        }
        return anchors_.empty() ? !has_service : !has_anchor;
    }

    void add_up(Split& split) const {
        split.faults = 0;
        split.joins = false;
        for (std::size_t run = 0; run < runs_.size(); ++run) {
            for (RowBands& row : split.rows[run]) {
                row.goes_on = run > 0 && is_rest_of_a_row(run, row);
                split.faults += row.goes_on ? 0 : faults(run, row);
                split.joins = split.joins || row.end - row.begin > 1;
            }
        }
    }

    /// Bands with at most this gap between them are one row.
    [[nodiscard]] Split by_gap(double most) const {
        Split split;
        for (std::size_t run = 0; run < runs_.size(); ++run) {
            std::vector<RowBands>& rows = split.rows.emplace_back();
            for (std::size_t band = 0; band < runs_[run].bands.size(); ++band) {
                if (band > 0 && bands_.gap(run, band - 1) <= most) {
                    rows.back().end = band + 1;
                } else {
                    rows.push_back({.begin = band, .end = band + 1, .goes_on = false, .doubt = {}});
                }
            }
        }
        add_up(split);
        return split;
    }

    /// Between two bands in which a row begins the widest gap parts the rows.
    [[nodiscard]] Split by_anchors() const {
        Split split;
        for (std::size_t run = 0; run < runs_.size(); ++run) {
            std::vector<RowBands>& rows = split.rows.emplace_back();
            const std::size_t count = runs_[run].bands.size();
            if (count == 0) {
                continue;
            }
            rows.push_back({.begin = 0, .end = count, .goes_on = false, .doubt = {}});
            std::size_t last = count; // the band in which the last row began
            for (std::size_t band = 0; band < count; ++band) {
                if (bands_.facts(run, band).begins.empty()) {
                    continue;
                }
                if (last != count) {
                    part(run, last, band, rows);
                }
                last = band;
            }
        }
        for (std::size_t run = 0; run < runs_.size(); ++run) {
            cut_off_ends(run, narrowest_parting(split), split.rows[run]);
        }
        add_up(split);
        split.clear_by = clear_with_anchors; // each row has its own doubt
        return split;
    }

    /// The narrowest gap between two rows.
    [[nodiscard]] double narrowest_parting(const Split& split) const {
        double narrowest = like_rows;
        bool is_first = true;
        for (std::size_t run = 0; run < runs_.size(); ++run) {
            for (std::size_t row = 1; row < split.rows[run].size(); ++row) {
                const double here = bands_.gap(run, split.rows[run][row].begin - 1);
                narrowest = is_first ? here : std::min(narrowest, here);
                is_first = false;
            }
        }
        return narrowest;
    }

    /// What stands above the first row that has begun, or below the last, as far off as another row, is none of it.
    void cut_off_ends(std::size_t run, double parting, std::vector<RowBands>& rows) const {
        if (rows.empty()) {
            return;
        }
        const auto has_begun = [&](std::size_t band) { return !bands_.facts(run, band).begins.empty(); };
        std::size_t first = rows.front().begin;
        while (first < rows.front().end && !has_begun(first)) {
            ++first;
        }
        for (std::size_t band = std::min(first, rows.front().end - 1); band > rows.front().begin; --band) {
            if (bands_.gap(run, band - 1) >= parting - clear_with_anchors) {
                const RowBands above{.begin = rows.front().begin, .end = band, .goes_on = false, .doubt = {}};
                rows.front().begin = band;
                rows.insert(rows.begin(), above);
                break;
            }
        }
        std::size_t last = rows.back().end - 1;
        while (last > rows.back().begin && !has_begun(last)) {
            --last;
        }
        for (std::size_t band = last + 1; band < rows.back().end; ++band) {
            if (bands_.gap(run, band - 1) >= parting - clear_with_anchors) {
                const RowBands below{.begin = band, .end = rows.back().end, .goes_on = false, .doubt = {}};
                rows.back().end = band;
                rows.push_back(below);
                break;
            }
        }
    }

    void part(std::size_t run, std::size_t from, std::size_t to, std::vector<RowBands>& rows) const {
        std::size_t widest = from;
        double second = std::numeric_limits<double>::lowest();
        for (std::size_t band = from + 1; band < to; ++band) {
            const double here = bands_.gap(run, band);
            if (here > bands_.gap(run, widest)) {
                second = bands_.gap(run, widest);
                widest = band;
            } else {
                second = std::max(second, here);
            }
        }
        const bool is_clear = to == from + 1 || bands_.gap(run, widest) - second >= clear_without;
        const std::size_t end = rows.back().end;
        rows.back().end = widest + 1;
        rows.push_back({.begin = widest + 1, .end = end, .goes_on = false, .doubt = {}});
        if (!is_clear) {
            rows.back().doubt = uneven;
            rows[rows.size() - 2].doubt = uneven;
        }
    }

    /// The widest gap inside a row; below all gaps when it is one band.
    [[nodiscard]] double widest_inside(std::size_t run, const RowBands& row) const {
        double widest = -1;
        for (std::size_t band = row.begin; band + 1 < row.end; ++band) {
            widest = std::max(widest, bands_.gap(run, band));
        }
        return widest;
    }

    /// A line that stands off farther than the lines of all other rows may be none of the row: a note below the table.
    void doubt_what_stands_off(Split& split) const {
        double widest = -1;
        double second = -1;
        RowBands* farthest = nullptr;
        for (std::size_t run = 0; run < runs_.size(); ++run) {
            for (RowBands& row : split.rows[run]) {
                const double inside = widest_inside(run, row);
                if (inside > widest) {
                    second = widest;
                    widest = inside;
                    farthest = &row;
                } else {
                    second = std::max(second, inside);
                }
            }
        }
        if (farthest != nullptr && farthest->doubt.empty() &&
            widest > (second < 0 ? like_lines : second + stands_off)) {
            farthest->doubt = uneven;
        }
    }

    void tell_doubts(Split& split) const {
        doubt_what_stands_off(split);
        const bool is_clear = split.clear_by >= (anchors_.empty() ? clear_without : clear_with_anchors);
        for (std::size_t run = 0; run < runs_.size(); ++run) {
            std::vector<RowBands>& rows = split.rows[run];
            for (std::size_t i = 0; i < rows.size(); ++i) {
                const bool is_wrapped = rows[i].end - rows[i].begin > 1;
                if (rows[i].goes_on) {
                    rows[i].doubt = over_the_page;
                } else if (faults(run, rows[i]) > 0 || (is_wrapped && !is_clear)) {
                    rows[i].doubt = uneven;
                    for (const std::size_t other : {i > 0 ? i - 1 : i, i + 1 < rows.size() ? i + 1 : i}) {
                        rows[other].doubt = rows[other].doubt.empty() ? uneven : rows[other].doubt;
                    }
                }
            }
            // Without dates, or a yes or no, in each row nothing shows that a row is whole at the end of a page.
            if (run > 0 && runs_[run].is_continued && anchors_.empty() && !rows.empty()) {
                rows.front().doubt = over_the_page;
            }
            if (run > 0 && runs_[run].is_continued && !rows.empty() && rows.front().doubt == over_the_page &&
                !split.rows[run - 1].empty()) {
                split.rows[run - 1].back().doubt = over_the_page;
            }
        }
    }

    std::span<const TableRun> runs_;
    std::span<const PdfColumn> columns_;
    TableBands bands_;
    std::span<const std::size_t> anchors_;
};

} // namespace

std::vector<std::vector<RowBands>> split_rows(std::span<const TableRun> runs, std::span<const PdfColumn> columns) {
    return runs.empty() ? std::vector<std::vector<RowBands>>{} : RowSplitter(runs, columns).run();
}

} // namespace iepaudit
