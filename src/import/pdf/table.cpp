#include "import/pdf/table.hpp"

#include "import/pdf/cells.hpp"
#include "import/pdf/furniture.hpp"
#include "import/pdf/head.hpp"
#include "import/printed_totals.hpp"
#include "import/row_heads.hpp"
#include "text/fold.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <optional>

namespace iepaudit {

namespace {

// In letters.
constexpr double gap_of_words = 0.45;  // between the words of a line, or a little more
constexpr double far_below = 4.0;      // a line this far below the last row needs to look like a row
constexpr double gap_of_columns = 0.9; // running text has no such gap
constexpr double like_lines = 0.6;     // as close as the lines of one cell
constexpr double like_rows = 0.75;     // rows of a table may stand as close
constexpr std::size_t bands_ahead = 4; // how far to look for the next row behind a line that is none
constexpr double foot_of_page = 0.88;
constexpr double head_of_page = 0.12;

class TableFinder {
public:
    explicit TableFinder(const PdfWords& words) {
        for (const PdfPage& page : words.pages) {
            pages_.push_back(
                {.width = page.width, .height = page.height, .letter = letter_height(page), .bands = bands_of(page)});
        }
        furniture_ = find_furniture(pages_);
        for (const PdfBands& page : pages_) {
            for (const PdfBand& band : page.bands) {
                if (constexpr std::size_t words_of_a_sentence = 5;
                    band.words.size() >= words_of_a_sentence && widest_gap(band, page.letter) < gap_of_words) {
                    for (const PdfWord* word : band.words) {
                        whole_.insert(text::fold(word->text));
                    }
                }
            }
        }
    }

    PdfTables run() {
        for (page_ = 0; page_ < pages_.size(); ++page_) {
            read_page();
        }
        finish();
        if (looks_ == 0) {
            found_.remarks.push_back({.kind = ImportRemark::Kind::unplaced,
                                      .where = {},
                                      .message = "The file is very long, so tables near its end may be missing."});
        }
        number_rows();
        return std::move(found_);
    }

private:
    [[nodiscard]] const PdfBands& page() const { return pages_[page_]; }
    [[nodiscard]] const PdfBand& band(std::size_t at) const { return page().bands[at]; }
    [[nodiscard]] bool is_furniture(std::size_t at) const { return furniture_[page_][at]; }

    void read_page() {
        const std::vector<PdfHead> heads = find_heads(page().bands, page().letter, looks_);
        auto head = heads.begin();
        has_begun_ = false; // nothing but running heads so far
        if (table_) {
            new_run(table_->runs.back().category, true);
            state_ = State::open;
        }
        const std::size_t count = page().bands.size();
        for (std::size_t at = 0; at < count;) {
            if (head != heads.end() && head->first == at) {
                take_head(*head);
                at = head->end;
                ++head;
                has_begun_ = true;
                continue;
            }
            const std::size_t end = head != heads.end() ? head->first : count;
            take_band(at, end);
            ++at;
        }
    }

    void take_head(const PdfHead& head) {
        std::string category;
        bool goes_on = table_.has_value() && !has_begun_;
        if (head.first > 0 && is_section_heading(text_of(band(head.first - 1).words))) {
            category = category_of_heading(text_of(band(head.first - 1).words));
        } else if (goes_on) {
            category = table_->runs.back().category;
        }
        if (goes_on && has_same_columns(head)) {
            FoundRun& run = table_->runs.back();
            run.is_continued = run.category == category;
            run.category = std::move(category);
            state_ = State::open;
            return;
        }
        finish();
        table_.emplace(FoundTable{.columns = head.columns, .room = GutterRoom(head.columns), .runs = {}});
        state_ = State::open;
        ++found_.count;
        new_run(std::move(category), false);
    }

    [[nodiscard]] bool has_same_columns(const PdfHead& head) const {
        constexpr double same_place = 2; // points
        return std::ranges::equal(head.columns, table_->columns, [](const PdfColumn& a, const PdfColumn& b) {
            return a.key == b.key && std::abs(a.left - b.left) < same_place;
        });
    }

    void new_run(std::string category, bool is_continued) {
        FoundRun run{.page = page_ + 1,
                     .letter = page().letter,
                     .category = std::move(category),
                     .category_is_sure = true,
                     .is_continued = is_continued,
                     .bands = {}};
        if (is_continued && !table_->runs.empty()) {
            run.category_is_sure = table_->runs.back().category_is_sure;
        }
        table_->runs.push_back(std::move(run));
    }

    void take_band(std::size_t at, std::size_t end) {
        if (!table_) {
            return;
        }
        if (is_furniture(at)) {
            return;
        }
        if (state_ == State::maybe_over) {
            // Below the last row of a page only its foot may stand.
            return;
        }
        if (!has_begun_ && table_->runs.back().is_continued) {
            const bool is_at_the_top = band(at).bottom < head_of_page * page().height;
            if (is_at_the_top && !table_->room.has_room_for(band(at).words)) {
                // A running head that this page alone has, or the rest of a row.
                tell_between(text_of(band(at).words));
                cut_off_last_row();
                return;
            }
        }
        const bool is_first = !has_begun_;
        has_begun_ = true;
        const std::string words = text_of(band(at).words);
        if (begins_total(words) || is_another_head(at)) {
            finish();
            return;
        }
        if (is_section_heading(words) && stands_as_heading(at)) {
            take_heading(at, words);
            return;
        }
        if (is_section_heading(words)) {
            add(at, true); // perhaps a heading within a column: it has no say where the gutters are
            return;
        }
        const bool fits = table_->room.has_room_for(band(at).words) && !is_sentence(at);
        if (fits && (!is_far_below(at) || looks_like_row(at))) {
            add(at, false);
            table_->room.lay(band(at).words);
            return;
        }
        const bool is_inside = row_follows(at + 1, end);
        const bool is_text = is_running_text(at);
        if (!fits && !is_text && (is_inside || has_anchor(at) || fills_half(at))) {
            add(at, true);
            return;
        }
        if (is_inside && !is_first && !is_far_below(at)) {
            tell_between(words);
            new_run("", false);
            return;
        }
        if (band(at).top > foot_of_page * page().height) {
            state_ = State::maybe_over;
            return;
        }
        if (is_below_row() && !is_far_below(at) && (!is_text || gap_above(at) < 1)) {
            tell_between(words);
        }
        finish();
    }

    void add(std::size_t at, bool straddles) {
        table_->runs.back().bands.push_back({.top = band(at).top,
                                             .bottom = band(at).bottom,
                                             .words = band(at).words,
                                             .straddles = straddles,
                                             .may_be_cut_off = false,
                                             .may_end_a_service = false});
    }

    /// Lines of the last row may be missing.
    void cut_off_last_row() {
        const auto last = std::find_if(table_->runs.rbegin(), table_->runs.rend(),
                                       [](const FoundRun& run) { return !run.bands.empty(); });
        if (last != table_->runs.rend()) {
            last->bands.back().may_be_cut_off = true;
        }
    }

    void take_heading(std::size_t at, const std::string& words) {
        const bool is_close = is_below_row() && gap_above(at) < like_lines;
        if (is_close) {
            table_->runs.back().bands.back().may_end_a_service = true;
        }
        new_run(category_of_heading(words), false);
        table_->runs.back().category_is_sure = !is_close;
    }

    [[nodiscard]] bool is_below_row() const {
        return !table_->runs.back().bands.empty() && table_->runs.back().page == page_ + 1;
    }
    /// Letters between this band and the last row, or the band above.
    [[nodiscard]] double gap_above(std::size_t at) const {
        const double above = is_below_row() ? table_->runs.back().bands.back().bottom
                             : at > 0       ? band(at - 1).bottom
                                            : band(at).top;
        return (band(at).top - above) / page().letter;
    }
    [[nodiscard]] bool is_far_below(std::size_t at) const { return is_below_row() && gap_above(at) > far_below; }

    /// The column a word would be in, by the middles of the gutters that are free so far.
    [[nodiscard]] std::size_t likely_column(const PdfWord& word) const {
        const double middle = (word.left + word.right) / 2;
        std::size_t column = 0;
        while (column < table_->room.size()) {
            const auto& free = table_->room.free(column);
            const Stripe widest = *std::ranges::max_element(free, {}, &Stripe::width);
            if (middle < (widest.left + widest.right) / 2) {
                break;
            }
            ++column;
        }
        return column;
    }

    [[nodiscard]] std::vector<PdfWordList> likely_cells(std::size_t at) const {
        std::vector<PdfWordList> cells(table_->columns.size());
        for (const PdfWord* word : band(at).words) {
            cells[likely_column(*word)].push_back(word);
        }
        return cells;
    }

    [[nodiscard]] bool has_anchor(std::size_t at) const {
        const std::vector<PdfWordList> cells = likely_cells(at);
        for (std::size_t column = 0; column < cells.size(); ++column) {
            if (!cells[column].empty() &&
                anchor_part(table_->columns[column].key, text_of(cells[column])) == AnchorPart::begins) {
                return true;
            }
        }
        return false;
    }

    [[nodiscard]] std::size_t filled_cells(std::size_t at) const {
        return static_cast<std::size_t>(
            std::ranges::count_if(likely_cells(at), [](const PdfWordList& cell) { return !cell.empty(); }));
    }
    [[nodiscard]] bool fills_half(std::size_t at) const { return filled_cells(at) * 2 > table_->columns.size(); }

    [[nodiscard]] bool looks_like_row(std::size_t at) const {
        return table_->room.has_room_for(band(at).words) &&
               (fills_half(at) || (filled_cells(at) > 1 && has_anchor(at)));
    }

    [[nodiscard]] bool row_follows(std::size_t from, std::size_t end) const {
        for (std::size_t at = from; at < std::min(end, from + bands_ahead); ++at) {
            if (begins_total(text_of(band(at).words))) {
                return false;
            }
            if (looks_like_row(at)) {
                return true;
            }
        }
        return false;
    }

    /// Letters between two words of a band, at most.
    static double widest_gap(const PdfBand& band, double letter) {
        double right = band.words.front()->right;
        double widest = 0;
        for (const PdfWord* word : band.words) {
            widest = std::max(widest, word->left - right);
            right = std::max(right, word->right);
        }
        return widest / letter;
    }
    [[nodiscard]] double widest_gap(std::size_t at) const { return widest_gap(band(at), page().letter); }
    /// One line of words with no gap as wide as between columns.
    [[nodiscard]] bool is_running_text(std::size_t at) const { return widest_gap(at) <= gap_of_columns; }

    /// Words that run on over several columns, a little below the rows. By chance all gutters may stay free.
    [[nodiscard]] bool is_sentence(std::size_t at) const {
        return gap_above(at) > like_rows && widest_gap(at) < gap_of_words && !has_anchor(at) &&
               likely_column(*band(at).words.back()) >= likely_column(*band(at).words.front()) + 2;
    }

    /// The words of a heading run over a gutter; or they stand as far from the lines above and below as rows do, and
    /// begin where the table does or go over two columns. Any others may be a cell, or a part of one.
    [[nodiscard]] bool stands_as_heading(std::size_t at) const {
        if (!is_running_text(at)) {
            return false;
        }
        if (!table_->room.has_room_for(band(at).words)) {
            return true;
        }
        const std::size_t first = likely_column(*band(at).words.front());
        return gap_above(at) >= like_rows && gap_below(at) >= like_rows &&
               (first == 0 || first != likely_column(*band(at).words.back()));
    }
    [[nodiscard]] double gap_below(std::size_t at) const {
        return at + 1 < page().bands.size() ? (band(at + 1).top - band(at).bottom) / page().letter : far_below;
    }

    /// Heads again, of a table about other things.
    [[nodiscard]] bool is_another_head(std::size_t at) const {
        std::size_t known = 0;
        std::size_t filled = 0;
        for (const PdfWordList& cell : likely_cells(at)) {
            filled += cell.empty() ? 0 : 1;
            known += !cell.empty() && row_head(text_of(cell)).is_known ? 1 : 0;
        }
        // The lines of a cell stand closer, and two of them may be words of heads by chance: "minutes per session".
        return (known >= 3 || (known == 2 && gap_above(at) > 1)) && known * 2 > filled;
    }

    void tell_between(const std::string& words) {
        found_.remarks.push_back(
            {.kind = ImportRemark::Kind::unplaced,
             .where = fmt::format("page {}", page_ + 1),
             .message = fmt::format("\"{}\" is among the rows and was not taken for one.", words)});
    }

    void finish() {
        if (table_) {
            std::vector<PdfRow> rows = rows_of(*table_, whole_, found_.remarks);
            std::ranges::move(rows, std::back_inserter(found_.rows));
            table_.reset();
        }
    }

    void number_rows() {
        for (std::size_t i = 0; i < found_.rows.size(); ++i) {
            const bool is_same_page = i > 0 && found_.rows[i - 1].page == found_.rows[i].page;
            found_.rows[i].number = is_same_page ? found_.rows[i - 1].number + 1 : 1;
        }
    }

    enum class State { open, maybe_over };

    std::vector<PdfBands> pages_;
    std::vector<std::vector<bool>> furniture_;
    WholeWords whole_;
    std::size_t looks_ = 20'000;
    std::size_t page_ = 0;
    std::optional<FoundTable> table_; ///< the one being read
    State state_ = State::open;
    bool has_begun_ = false; ///< something but running heads stood on this page
    PdfTables found_;
};

} // namespace

PdfTables read_tables(const PdfWords& words) {
    return TableFinder(words).run();
}

} // namespace iepaudit
