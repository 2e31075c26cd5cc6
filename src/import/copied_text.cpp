#include "import/copied_text.hpp"

#include "import/other_files.hpp"
#include "import/printed_totals.hpp"
#include "import/row_heads.hpp"
#include "read/encoding.hpp"
#include "text/fold.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <string_view>
#include <vector>

namespace iepaudit {

namespace {

using Kind = ImportRemark::Kind;

constexpr std::size_t fewest_heads = 3;
constexpr std::size_t most_heads = 20;

struct Line {
    std::size_t number = 0; ///< from 1
    std::string_view text;  ///< without the blanks around it; tabs inside stay
};

std::vector<Line> lines_of(std::string_view bytes) {
    std::vector<Line> lines;
    for (std::size_t number = 1; !bytes.empty(); ++number) {
        const std::size_t end = std::min(bytes.find('\n'), bytes.size());
        // A tab at either end is an empty cell.
        std::string_view text = bytes.substr(0, end);
        while (!text.empty() && (text.back() == '\r' || text.back() == ' ' || text.back() == '\f')) {
            text.remove_suffix(1);
        }
        while (!text.empty() && (text.front() == ' ' || text.front() == '\f')) {
            text.remove_prefix(1);
        }
        if (!text::trim(text).empty()) {
            lines.push_back({.number = number, .text = text});
        }
        bytes.remove_prefix(std::min(end + 1, bytes.size()));
    }
    return lines;
}

using Cells = std::vector<std::string>;

Cells at_tabs(std::string_view line) {
    Cells cells;
    for (;;) {
        const std::size_t tab = std::min(line.find('\t'), line.size());
        cells.emplace_back(text::trim(line.substr(0, tab)));
        if (tab == line.size()) {
            return cells;
        }
        line.remove_prefix(tab + 1);
    }
}

Cells at_blanks(std::string_view line) {
    Cells cells;
    while (!line.empty()) {
        const std::size_t gap = std::min(line.find("  "), line.size());
        cells.emplace_back(text::trim(line.substr(0, gap)));
        line.remove_prefix(gap);
        line.remove_prefix(std::min(line.find_first_not_of(' '), line.size()));
    }
    return cells;
}

std::vector<RowHead> heads_of(const Cells& cells) {
    std::vector<RowHead> heads;
    for (const std::string& cell : cells) {
        RowHead head = row_head(cell);
        const auto is_same = [&](const RowHead& other) { return other.key == head.key; };
        if (std::ranges::any_of(heads, is_same)) {
            head = {.key = "x-" + cell, .is_known = false, .is_weekly = false};
        }
        for (std::size_t again = 2; std::ranges::any_of(heads, is_same); ++again) {
            head.key = fmt::format("x-{} {}", cell, again);
        }
        heads.push_back(std::move(head));
    }
    return heads;
}

/// A service, something that says how much or several others, and few heads that are not known.
bool is_head(const std::vector<RowHead>& heads) {
    const auto known = static_cast<std::size_t>(std::ranges::count_if(heads, &RowHead::is_known));
    const bool has_service = std::ranges::any_of(heads, [](const RowHead& head) { return head.key == "service"; });
    const bool has_amount = std::ranges::any_of(heads, [](const RowHead& head) { return is_amount_key(head.key); });
    return has_service && known >= fewest_heads && 2 * known > heads.size() && (has_amount || known > fewest_heads);
}

/// Dates stand under dates, yes and no under "Concurrent".
bool fits_heads(const Cells& cells, const std::vector<RowHead>& heads) {
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (!cells[i].empty() && !misfit(heads[i].key, cells[i]).empty()) {
            return false;
        }
    }
    return true;
}

Import refused(std::string message) {
    Import import;
    import.is_usable = false;
    import.remarks.push_back({.kind = Kind::refused, .where = {}, .message = std::move(message)});
    return import;
}

class TextReader {
public:
    explicit TextReader(std::string bytes)
        : decoded_(decode_table(std::move(bytes))), lines_(lines_of(decoded_.bytes)) {}

    Import run() {
        if (lines_.empty()) {
            return refused("There is no text in this file.");
        }
        import_.plan["services"] = DraftPlan::array();
        used_.resize(lines_.size());
        if (!read_lines_as_rows() && !read_lines_as_cells()) {
            return refused(
                "iepaudit found no rows in this text. It looked for a line of column names, such as Service, Frequency "
                "and Location. Below them it looked for rows of as many cells, with tabs or wide gaps between them, or "
                "for one cell on each line. Type the rows with `iepaudit new`.");
        }
        read_totals_lines();
        keep_the_rest();
        if (decoded_.was_windows_1252) {
            import_.remarks.insert(import_.remarks.begin(),
                                   {.kind = Kind::told, .where = {}, .message = "Read as Windows-1252."});
        }
        import_.remarks.insert(
            import_.remarks.begin(),
            {.kind = Kind::told,
             .where = {},
             .message = fmt::format("{} read from copied text. Copied text loses the places of the words, so every "
                                    "cell is marked. Compare each row with the page.",
                                    rows() == 1 ? std::string("1 row was") : fmt::format("{} rows were", rows()))});
        return std::move(import_);
    }

private:
    [[nodiscard]] std::size_t rows() const { return import_.plan["services"].size(); }

    void add_row(const Cells& cells, const std::vector<RowHead>& heads, std::size_t line, const std::string& category) {
        DraftPlan row = DraftPlan::object();
        DraftPlan unconfirmed = DraftPlan::array();
        const auto put = [&](const std::string& key, const std::string& words) {
            row[key] = words;
            unconfirmed.push_back(key);
        };
        if (!category.empty()) {
            put("category", category);
        }
        for (std::size_t i = 0; i < cells.size(); ++i) {
            if (cells[i].empty()) {
                continue;
            }
            put(heads[i].key, cells[i]);
            if (heads[i].is_weekly && !row.contains("frequencyInterval")) {
                row["frequencyInterval"] = "week";
            }
            if (const std::string_view why = misfit(heads[i].key, cells[i]); !why.empty()) {
                import_.remarks.push_back(
                    {.kind = Kind::unsure,
                     .where = fmt::format("line {}", line),
                     .message = fmt::format("\"{}\" was read as {}: {}.", cells[i], heads[i].key, why)});
            }
        }
        row["unconfirmed"] = std::move(unconfirmed);
        import_.plan["services"].push_back(std::move(row));
    }

    /// One row a line, under a line of heads that is parted in the same way.
    bool read_lines_as_rows() {
        std::vector<RowHead> heads;
        bool by_tabs = false;
        std::string category;
        for (std::size_t at = 0; at < lines_.size(); ++at) {
            const std::string_view line = lines_[at].text;
            const bool has_tab = line.find('\t') != std::string_view::npos;
            const Cells cells = has_tab ? at_tabs(line) : at_blanks(line);
            if (cells.size() >= fewest_heads && cells.size() <= most_heads) {
                if (auto found = heads_of(cells); is_head(found)) {
                    const bool follows_heading = at > 0 && is_section_heading(lines_[at - 1].text);
                    category = follows_heading ? category_of_heading(text::trim(lines_[at - 1].text)) : std::string();
                    if (follows_heading) {
                        used_[at - 1] = true;
                    }
                    heads = std::move(found);
                    by_tabs = has_tab;
                    used_[at] = true;
                    continue;
                }
            }
            if (heads.empty()) {
                continue;
            }
            if (cells.size() == 1 && is_section_heading(line)) {
                category = category_of_heading(text::trim(line));
                used_[at] = true;
            } else if (cells.size() == heads.size() && has_tab == by_tabs) {
                add_row(cells, heads, lines_[at].number, category);
                used_[at] = true;
            }
        }
        return rows() > 0;
    }

    /// One cell a line: as many heads below each other, then the cells of each row in the same order.
    bool read_lines_as_cells() {
        for (std::size_t first = 0; first < lines_.size(); ++first) {
            if (!row_head(text::trim(lines_[first].text)).is_known) {
                continue;
            }
            Cells names;
            for (std::size_t at = first; at < lines_.size() && names.size() < most_heads; ++at) {
                const std::string_view line = text::trim(lines_[at].text);
                if (!row_head(line).is_known || is_section_heading(line)) {
                    break;
                }
                names.emplace_back(line);
            }
            const std::vector<RowHead> heads = heads_of(names);
            const bool has_anchor = std::ranges::any_of(
                heads, [](const RowHead& head) { return head.key == "concurrent" || is_date_key(head.key); });
            // Without a date, a yes or a no in each row nothing would show that the cells have slipped.
            if (is_head(heads) && has_anchor && read_cells(first, heads)) {
                return true;
            }
            first += names.empty() ? 0 : names.size() - 1;
        }
        return false;
    }

    bool read_cells(std::size_t first, const std::vector<RowHead>& heads) {
        std::fill_n(used_.begin() + static_cast<std::ptrdiff_t>(first), heads.size(), true);
        std::string category;
        for (std::size_t at = first + heads.size(); at < lines_.size();) {
            if (is_section_heading(text::trim(lines_[at].text)) && !is_row_at(at, heads)) {
                category = category_of_heading(text::trim(lines_[at].text));
                used_[at++] = true;
                continue;
            }
            if (!is_row_at(at, heads)) {
                break;
            }
            add_row(cells_at(at, heads.size()), heads, lines_[at].number, category);
            std::fill_n(used_.begin() + static_cast<std::ptrdiff_t>(at), heads.size(), true);
            at += heads.size();
        }
        return rows() > 0;
    }

    [[nodiscard]] Cells cells_at(std::size_t at, std::size_t count) const {
        Cells cells;
        for (std::size_t i = 0; i < count; ++i) {
            cells.emplace_back(text::trim(lines_[at + i].text));
        }
        return cells;
    }
    [[nodiscard]] bool is_row_at(std::size_t at, const std::vector<RowHead>& heads) const {
        return at + heads.size() <= lines_.size() && fits_heads(cells_at(at, heads.size()), heads);
    }

    void read_totals_lines() {
        std::vector<PlacedLine> left;
        std::vector<std::size_t> index;
        for (std::size_t at = 0; at < lines_.size(); ++at) {
            if (!used_[at]) {
                left.push_back({.where = fmt::format("line {}", lines_[at].number),
                                .text = std::string(text::trim(lines_[at].text))});
                index.push_back(at);
            }
        }
        for (const std::size_t at : read_totals(left, import_.plan, import_.remarks)) {
            used_[index[at]] = true;
        }
    }

    void keep_the_rest() {
        DraftPlan kept = DraftPlan::array();
        for (std::size_t at = 0; at < lines_.size();) {
            if (used_[at]) {
                ++at;
                continue;
            }
            std::size_t end = at;
            for (; end < lines_.size() && !used_[end]; ++end) {
                kept.push_back(std::string(text::trim(lines_[end].text)));
            }
            const std::size_t first = lines_[at].number;
            const std::size_t last = lines_[end - 1].number;
            import_.remarks.push_back(
                {.kind = Kind::unplaced,
                 .where = first == last ? fmt::format("line {}", first) : fmt::format("lines {} to {}", first, last),
                 .message = fmt::format("\"{}\"{} no row. Kept under \"x-copied\".", text::trim(lines_[at].text),
                                        end - at == 1 ? " is" : " and what follows it are")});
            at = end;
        }
        if (!kept.empty()) {
            import_.plan["x-copied"] = std::move(kept);
        }
    }

    DecodedTable decoded_;
    std::vector<Line> lines_;
    std::vector<bool> used_;
    Import import_;
};

} // namespace

Import import_text(std::string bytes, const ImportChoices&) {
    if (const auto other = draft::no_table(bytes)) {
        return refused(*other);
    }
    bytes.erase(0, bytes.starts_with(byte_order_mark) ? byte_order_mark.size() : 0);
    std::ranges::replace(bytes, '\0', ' ');
    return TextReader(std::move(bytes)).run();
}

} // namespace iepaudit
