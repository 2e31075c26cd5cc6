// Columns of a table: what stands between the gutters, the stripes down the page that no word touches.
#pragma once

#include "import/pdf/head.hpp"
#include "import/pdf/lines.hpp"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace iepaudit {

struct Stripe {
    double left = 0;
    double right = 0;
    [[nodiscard]] double width() const { return right - left; }
};

/// The room that is left for each gutter, between the heads on its two sides. Lines of the table are laid over it.
class GutterRoom {
public:
    explicit GutterRoom(std::span<const PdfColumn> columns);

    /// Some room stays in each gutter when these words are laid over it.
    [[nodiscard]] bool has_room_for(const PdfWordList& words) const;
    void lay(const PdfWordList& words);

    /// The stripes that are free in the gutter behind this column, from left to right; one at least.
    [[nodiscard]] const std::vector<Stripe>& free(std::size_t column) const { return free_[column]; }
    [[nodiscard]] std::size_t size() const { return free_.size(); }

private:
    [[nodiscard]] std::vector<std::vector<Stripe>> laid(const PdfWordList& words) const;

    std::vector<std::vector<Stripe>> free_;
};

/// Where a column ends and the next begins, and what is not sure about it.
struct ColumnLayout {
    std::vector<double> borders;     ///< one fewer than columns
    std::vector<std::string> doubts; ///< of each column; "" when none
    [[nodiscard]] std::size_t column_of(const PdfWord& word) const;
    /// The word reaches over the border behind its column, or the one before it; then the other column.
    [[nodiscard]] std::size_t also_in(const PdfWord& word) const;
};

/// `lines` are the words of the table's rows, a list for each band.
ColumnLayout lay_out(std::span<const PdfColumn> columns, const GutterRoom& room, std::span<const PdfWordList> lines,
                     double letter);

} // namespace iepaudit
