// The kinds of files that can be imported, in one table: how each is known, and what reads it.
#pragma once

#include "import/import.hpp"

#include <span>
#include <string_view>

namespace iepaudit {

struct ImportKind {
    std::string_view name; ///< after --from: "csv"
    std::string_view what; ///< "a table: commas, semicolons or tabs"
    /// Does it look like this kind? Null for a kind that has to be named.
    bool (*looks_like_it)(std::string_view bytes);
    Import (*read)(std::string bytes, const ImportChoices& choices);
    /// The rows were puzzled out of a page: they are shown one by one where somebody can answer.
    bool wants_a_look = false;
};

/// The first that a file looks like is the one. The last takes what no other takes.
std::span<const ImportKind> import_kinds();
/// nullptr when there is no kind of that name.
const ImportKind* find_import_kind(std::string_view name);
const ImportKind& import_kind_of(std::string_view bytes);

} // namespace iepaudit
