// The bands of a table, and what each says about where rows begin: a date, a yes or a no, a service, a heading, and the
// gap to the next.
#pragma once

#include "import/pdf/head.hpp"
#include "import/pdf/lines.hpp"

#include <span>
#include <string>
#include <vector>

namespace iepaudit {

/// A band of the table, its words put under the columns.
struct TableBand {
    double top = 0;
    double bottom = 0;
    std::vector<PdfWordList> cells;  ///< one for each column
    std::vector<std::string> doubts; ///< one for each column, "" when none
};

/// Bands with nothing but rows between them: from a head or a heading to the next, or to the end of the page.
struct TableRun {
    std::size_t page = 0; ///< from 1
    double letter = 1;
    bool is_continued = false; ///< the table came over from the page before
    std::vector<TableBand> bands;
};

/// What a band says about rows.
struct BandFacts {
    std::vector<std::size_t> begins; ///< columns in which a date, a yes or a no begins here
    bool has_service = false;
    bool is_heading = false; ///< a section's name, in one of the columns
    std::size_t filled = 0;
};

/// In letters: bands as far apart stand in two rows, unless a date or a yes says otherwise.
inline constexpr double like_rows = 0.75;

class TableBands {
public:
    TableBands(std::span<const TableRun> runs, std::span<const PdfColumn> columns);

    [[nodiscard]] const BandFacts& facts(std::size_t run, std::size_t band) const { return facts_[run][band]; }
    /// Between a band and the next, in letters.
    [[nodiscard]] double gap(std::size_t run, std::size_t band) const;
    /// Columns that hold a date, a yes or a no in each row.
    [[nodiscard]] std::span<const std::size_t> anchors() const { return anchors_; }
    /// The cells of the fullest band.
    [[nodiscard]] std::size_t most_filled() const { return most_filled_; }

private:
    void choose_anchors(std::span<const PdfColumn> columns);
    void look_at_bands(std::span<const PdfColumn> columns);
    [[nodiscard]] bool stands_free(std::size_t run, std::size_t band) const;

    std::span<const TableRun> runs_;
    std::size_t most_filled_ = 0;
    std::vector<std::size_t> anchors_;
    std::vector<std::vector<BandFacts>> facts_; ///< of each run
};

} // namespace iepaudit
