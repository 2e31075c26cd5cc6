// What was found in a file before it is known what it means: heads and rows of cells, each with its place. A table of a
// spreadsheet is one; so is a list of objects in another program's JSON, its keys the heads.
#pragma once

#include "import/import.hpp"

#include "iepaudit/place.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace iepaudit::draft {

/// Far more than the page of one child: past it memory would be the limit, and a person's patience was long before.
inline constexpr std::size_t most_cells = 2'000'000;
inline constexpr std::size_t most_columns = 10'000;

struct SourceHead {
    std::string name;
    Span span;
};

struct SourceCell {  // NOLINT(bugprone-exception-escape): the library's own move of a value does not throw
    DraftPlan value; ///< trimmed text; numbers, flags and lists only come from JSON
    Span span;
    bool is_there = false; ///< false: the line ended before it, the object lacks the key
    bool has_open_quote = false;
    bool is_aside = false;       ///< it was settled, and told, that it goes nowhere
    bool is_unconfirmed = false; ///< a program read it from a page and says where

    [[nodiscard]] bool is_blank() const {
        return value.is_null() || (value.is_string() && value.get_ref<const std::string&>().empty()) ||
               (value.is_array() && value.empty());
    }
    [[nodiscard]] bool is_filled() const { return is_there && !is_blank(); }
    /// Its words: text as it is, everything else as JSON prints it.
    [[nodiscard]] std::string words() const;
};

struct SourceRow {
    std::vector<SourceCell> cells;  ///< one for each head
    std::vector<SourceCell> beyond; ///< of a line with more cells than heads: those that hold something
    Span span;
    std::string category;  ///< of the heading it stands under
    bool is_short = false; ///< a line with fewer cells than heads
};

struct SourceTable {
    std::vector<SourceHead> heads;
    std::vector<SourceRow> rows;
    bool is_sheet = true; ///< its empty cells are empty boxes of a form; in a program's file they say nothing
};

} // namespace iepaudit::draft
