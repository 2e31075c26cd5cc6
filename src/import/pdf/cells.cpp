#include "import/pdf/cells.hpp"

#include "iepaudit/date.hpp"
#include "import/row_heads.hpp"
#include "text/fold.hpp"
#include "text/utf8.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace iepaudit {

namespace {

constexpr std::string_view straddles = "words reach over the edge of the column";
constexpr std::string_view broken = "a word may be broken at the end of a line";

/// Boxes to tick, private signs and what is no character at all: nothing a reader of text can be sure of.
bool has_odd_signs(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        const text::Character character = text::decode(text, at);
        at += character.length;
        const char32_t code = character.code;
        if (!character.is_valid || code == 0xFFFD || (code >= 0xE000 && code <= 0xF8FF) || code >= 0xF0000 ||
            (code >= 0x2600 && code <= 0x27BF) || (code >= 0x25A0 && code <= 0x25FF)) {
            return true;
        }
    }
    return false;
}

/// Words that lie on each other, or small raised ones among larger.
bool has_odd_words(const PdfWordList& line) {
    for (std::size_t i = 0; i + 1 < line.size(); ++i) {
        const PdfWord& word = *line[i];
        const PdfWord& next = *line[i + 1];
        const double overlap = word.right - next.left;
        const double shorter = std::min(word.right - word.left, next.right - next.left);
        const double small = std::min(word.height(), next.height());
        if (overlap > 0.3 * shorter || small < 0.8 * std::max(word.height(), next.height())) {
            return true;
        }
    }
    return false;
}

double width_of(const PdfWordList& line) {
    double right = line.front()->right;
    for (const PdfWord* word : line) {
        right = std::max(right, word->right);
    }
    return right - line.front()->left;
}

class TableReader {
public:
    TableReader(const FoundTable& table, const WholeWords& whole)
        : table_(table), whole_(whole), layout_(laid_out(table)) {
        for (const FoundRun& run : table.runs) {
            runs_.push_back(under_columns(run));
        }
        measure();
    }

    std::vector<PdfRow> run(std::vector<ImportRemark>& remarks) {
        const std::vector<std::vector<RowBands>> split = split_rows(runs_, table_.columns);
        std::vector<PdfRow> rows;
        std::string category;
        std::string category_doubt;
        std::vector<std::string> beside_heading; ///< columns in which a heading stands right above
        for (std::size_t run = 0; run < runs_.size(); ++run) {
            if (!runs_[run].is_continued) {
                category = table_.runs[run].category;
                category_doubt = table_.runs[run].category_is_sure ? "" : "this line may belong to the row above";
            }
            for (const RowBands& bands : split[run]) {
                PdfRow row = row_of(run, bands);
                if (holds_a_heading(run, bands)) {
                    category.clear();
                    category_doubt = "a heading may be mixed up with a row";
                    beside_heading = filled_keys(row);
                }
                if (!category.empty() || !category_doubt.empty()) {
                    row.cells.insert(row.cells.begin(), {.key = "category",
                                                         .text = category,
                                                         .doubt = bands.doubt.empty() ? category_doubt : bands.doubt,
                                                         .is_weekly = false});
                }
                doubt_row_of_half_dates(row);
                doubt_cells(std::exchange(beside_heading, {}), row);
                if (bands.goes_on && !rows.empty()) {
                    add_rest(rows.back(), row);
                } else if (is_alone(row)) {
                    if (const std::string words = words_of(row); is_section_heading(words)) {
                        category = category_of_heading(words);
                        category_doubt = "it is in one of the columns";
                        beside_heading = filled_keys(row);
                        if (!rows.empty()) {
                            doubt_cells(beside_heading, rows.back());
                        }
                    } else {
                        tell_alone(row.page, words, remarks);
                        category_doubt = "another heading may be between it and the row";
                    }
                } else {
                    rows.push_back(std::move(row));
                }
            }
        }
        return rows;
    }

private:
    static ColumnLayout laid_out(const FoundTable& table) {
        std::vector<PdfWordList> lines;
        double letter = 1;
        for (const FoundRun& run : table.runs) {
            letter = run.letter;
            for (const FoundBand& band : run.bands) {
                if (!band.straddles) {
                    lines.push_back(band.words);
                }
            }
        }
        return lay_out(table.columns, table.room, lines, letter);
    }

    TableRun under_columns(const FoundRun& found) const {
        TableRun run{.page = found.page, .letter = found.letter, .is_continued = found.is_continued, .bands = {}};
        for (const FoundBand& band : found.bands) {
            TableBand& out = run.bands.emplace_back();
            out.top = band.top;
            out.bottom = band.bottom;
            out.cells.resize(table_.columns.size());
            out.doubts.resize(table_.columns.size());
            for (const PdfWord* word : band.words) {
                const std::size_t column = layout_.column_of(*word);
                out.cells[column].push_back(word);
                if (const std::size_t other = layout_.also_in(*word); other != column) {
                    out.doubts[column] = straddles;
                    out.doubts[other] = straddles;
                }
            }
            if (band.may_be_cut_off) {
                out.doubts.assign(out.doubts.size(), "a line of the row may be on the next page");
            }
            for (std::size_t column = 0; column < table_.columns.size(); ++column) {
                if (band.may_end_a_service && table_.columns[column].key == "service") {
                    out.doubts[column] = "the line below may belong to it";
                }
            }
        }
        return run;
    }

    /// The widest line of each column, for a word that fills it may have been broken; and the words that are not.
    void measure() {
        widest_.resize(table_.columns.size());
        for (const TableRun& run : runs_) {
            for (const TableBand& band : run.bands) {
                for (std::size_t column = 0; column < widest_.size(); ++column) {
                    for (const PdfWordList& line : lines_of(band.cells[column])) {
                        widest_[column] = std::max(widest_[column], width_of(line));
                        for (std::size_t word = 0; word + 1 < line.size(); ++word) {
                            whole_.insert(text::fold(line[word]->text));
                        }
                    }
                }
            }
        }
    }

    PdfCell cell_of(std::size_t column, const PdfWordList& words) const {
        PdfCell cell{.key = table_.columns[column].key,
                     .text = {},
                     .doubt = layout_.doubts[column],
                     .is_weekly = table_.columns[column].is_weekly};
        const auto doubt = [&](std::string_view why) { cell.doubt = cell.doubt.empty() ? why : cell.doubt; };
        const std::vector<PdfWordList> lines = lines_of(words);
        JoinedLines joined;
        std::string together; // without any blank: a date that was broken inside a number
        for (std::size_t i = 0; i < lines.size(); ++i) {
            const std::string line = text_of_line(lines[i]);
            if (i > 0 && may_break_a_word(column, lines[i - 1], line)) {
                joined.broke_a_word = true;
            }
            join_line(joined, line);
            together += line;
            if (has_odd_words(lines[i])) {
                doubt("its words are not on one line");
            }
        }
        cell.text = std::move(joined.text);
        const bool is_numeric = std::ranges::none_of(together, text::is_letter);
        if (is_date_key(cell.key) && lines.size() > 1 && is_numeric && read_date(together).date) {
            cell.text = std::move(together);
            joined.broke_a_word = false;
        }
        if (joined.broke_a_word) {
            doubt(broken);
        }
        if (!cell.text.empty()) {
            if (const std::string_view why = misfit(cell.key, cell.text); !why.empty()) {
                doubt(why);
            }
        }
        if (!table_.columns[column].is_known && !cell.text.empty()) {
            doubt("iepaudit does not know the name of its column");
        }
        if (table_.columns[column].may_have_more && !cell.text.empty()) {
            doubt("the name of its column may have one more line");
        }
        if (has_odd_signs(cell.text)) {
            doubt("a character in it cannot be read");
        }
        return cell;
    }

    /// A word that is too long for its column is broken where the column ends; the next line then goes on in small
    /// letters or digits.
    [[nodiscard]] bool may_break_a_word(std::size_t column, const PdfWordList& before, std::string_view line) const {
        if (before.size() != 1 || line.empty()) {
            return false;
        }
        const PdfWord& word = *before.front();
        const char first = line.front();
        const bool goes_on = (first >= 'a' && first <= 'z') || text::is_digit(first);
        constexpr double one_letter = 0.6; // of a word's height, at most: a broken word leaves no room for one more
        return goes_on && text::is_word(word.text.back()) &&
               width_of(before) + one_letter * word.height() >= widest_[column] &&
               !whole_.contains(text::fold(word.text));
    }

    PdfRow row_of(std::size_t run, const RowBands& bands) const {
        const FoundRun& found = table_.runs[run];
        PdfRow row{.page = found.page, .number = 0, .cells = {}};
        for (std::size_t column = 0; column < table_.columns.size(); ++column) {
            PdfWordList words;
            std::string doubt = bands.doubt;
            for (std::size_t band = bands.begin; band < bands.end; ++band) {
                const TableBand& of = runs_[run].bands[band];
                words.insert(words.end(), of.cells[column].begin(), of.cells[column].end());
                doubt = doubt.empty() ? of.doubts[column] : doubt;
            }
            PdfCell cell = cell_of(column, words);
            cell.doubt = doubt.empty() ? cell.doubt : doubt;
            row.cells.push_back(std::move(cell));
        }
        return row;
    }

    /// One of its lines has the words of a heading and nothing else, and may be one.
    [[nodiscard]] bool holds_a_heading(std::size_t run, const RowBands& row) const {
        return std::any_of(runs_[run].bands.begin() + static_cast<std::ptrdiff_t>(row.begin),
                           runs_[run].bands.begin() + static_cast<std::ptrdiff_t>(row.end), [](const TableBand& band) {
                               PdfWordList words;
                               for (const PdfWordList& cell : band.cells) {
                                   words.insert(words.end(), cell.begin(), cell.end());
                               }
                               return is_section_heading(text_of(words));
                           });
    }

    static std::vector<std::string> filled_keys(const PdfRow& row) {
        std::vector<std::string> keys;
        for (const PdfCell& cell : row.cells) {
            if (!cell.text.empty() && cell.key != "category") {
                keys.push_back(cell.key);
            }
        }
        return keys;
    }
    /// What was taken for a heading in these columns may be a line of the row beside it.
    static void doubt_cells(const std::vector<std::string>& keys, PdfRow& row) {
        for (PdfCell& cell : row.cells) {
            if (cell.doubt.empty() && std::ranges::find(keys, cell.key) != keys.end()) {
                cell.doubt = "a line beside it was taken for a heading";
            }
        }
    }

    /// Half a date in a cell: the row has lost lines, or has those of another.
    static void doubt_row_of_half_dates(PdfRow& row) {
        const bool has_half = std::ranges::any_of(row.cells, [](const PdfCell& cell) {
            return (is_date_key(cell.key) || cell.key == "concurrent") && !cell.text.empty() &&
                   !misfit(cell.key, cell.text).empty();
        });
        for (PdfCell& cell : row.cells) {
            if (has_half && cell.doubt.empty()) {
                cell.doubt = "a date, or the yes or no, of this row cannot be read, so its lines may be mixed up";
            }
        }
    }

    static void add_rest(PdfRow& row, const PdfRow& rest) {
        for (const PdfCell& more : rest.cells) {
            const auto cell = std::ranges::find(row.cells, more.key, &PdfCell::key);
            if (cell == row.cells.end() || more.key == "category") {
                continue;
            }
            JoinedLines joined{.text = std::move(cell->text), .broke_a_word = false};
            if (!more.text.empty()) {
                join_line(joined, more.text);
            }
            cell->text = std::move(joined.text);
            cell->doubt = more.doubt.empty() ? cell->doubt : more.doubt;
        }
    }

    /// One cell only, in a table of several columns, is a heading or a note rather than a row.
    static bool is_alone(const PdfRow& row) {
        const auto filled = std::ranges::count_if(
            row.cells, [](const PdfCell& cell) { return cell.key != "category" && !cell.text.empty(); });
        return filled <= 1 || is_section_heading(words_of(row));
    }

    static std::string words_of(const PdfRow& row) {
        std::string words;
        for (const PdfCell& cell : row.cells) {
            if (cell.key != "category" && !cell.text.empty()) {
                words += (words.empty() ? "" : " ") + cell.text;
            }
        }
        return words;
    }

    static void tell_alone(std::size_t page, const std::string& words, std::vector<ImportRemark>& remarks) {
        if (!words.empty()) {
            remarks.push_back(
                {.kind = ImportRemark::Kind::unplaced,
                 .where = fmt::format("page {}", page),
                 .message = fmt::format(
                     "\"{}\" is alone on its line and was not taken for a row. If it is one, add it by hand.", words)});
        }
    }

    const FoundTable& table_;
    WholeWords whole_;
    ColumnLayout layout_;
    std::vector<TableRun> runs_;
    std::vector<double> widest_;
};

} // namespace

std::vector<PdfRow> rows_of(const FoundTable& table, const WholeWords& whole, std::vector<ImportRemark>& remarks) {
    return TableReader(table, whole).run(remarks);
}

} // namespace iepaudit
