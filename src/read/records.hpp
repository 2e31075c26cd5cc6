// The lines of a table of text (RFC 4180): commas, semicolons or tabs between the cells, quotes that may hold line
// ends.
#pragma once

#include "iepaudit/place.hpp"
#include "read/key_table.hpp"

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace iepaudit {

struct CellText {
    Span span;             ///< with its quotes
    std::string text;      ///< decoded, only when quotes were doubled inside
    std::string_view view; ///< into the bytes, or empty when `text` holds it
    bool open_quote = false;
};
using Record = std::vector<CellText>;

std::string_view words(const CellText& cell);
bool is_empty(const Record& record);

class Records {
public:
    Records(std::string_view bytes, std::size_t from, char mark) : bytes_(bytes), at_(from), mark_(mark) {}

    [[nodiscard]] bool at_end() const { return at_ >= bytes_.size(); }
    /// The next line of the table, which may go over several lines of the file.
    void next(Record& record);

private:
    [[nodiscard]] bool ends_cell(char c) const { return c == mark_ || c == '\n' || c == '\r'; }
    CellText cell();
    std::string_view rest(); ///< to the mark or the end of the line
    void quoted(std::size_t open, CellText& cell);

    std::string_view bytes_;
    std::size_t at_;
    char mark_;
};

/// How many cells of a line are spellings of the table's keys.
std::size_t known_heads(const Record& record, const KeyTable& heads);

struct HeadLine {
    char mark = ',';
    std::size_t line = 0;            ///< of the table, from 0
    std::size_t known = 0;           ///< heads
    const KeyTable* heads = nullptr; ///< whose they are; of two that know as many the first
};

/// The mark and the line, among the first ten, under which the most heads are known.
HeadLine find_head_line(std::string_view bytes, std::size_t from, std::span<const KeyTable* const> tables);

inline constexpr std::size_t heads_of_a_table = 2; ///< known ones, at least

} // namespace iepaudit
