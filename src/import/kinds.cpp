#include "import/kinds.hpp"

#include "import/copied_text.hpp"
#include "import/pdf.hpp"
#include "read/encoding.hpp"

#include <algorithm>
#include <array>

namespace iepaudit {

namespace {

/// A bracket, or a comment before it.
bool looks_like_json(std::string_view bytes) {
    bytes.remove_prefix(bytes.starts_with(byte_order_mark) ? byte_order_mark.size() : 0);
    const std::size_t first = bytes.find_first_not_of(" \t\r\n");
    return first != std::string_view::npos && (bytes[first] == '{' || bytes[first] == '[' || bytes[first] == '/');
}

constexpr std::array kinds{
    ImportKind{"pdf", "a PDF with words in it, no scan", looks_like_pdf, import_pdf, true},
    ImportKind{"text", "rows copied from a page", nullptr, import_text, true},
    ImportKind{"json", "the JSON of another program", looks_like_json, import_json},
    ImportKind{"csv", "a table: commas, semicolons or tabs", [](std::string_view) { return true; }, import_table},
};

} // namespace

std::span<const ImportKind> import_kinds() {
    return kinds;
}

const ImportKind* find_import_kind(std::string_view name) {
    const auto* const found = std::ranges::find(kinds, name, &ImportKind::name);
    return found == kinds.end() ? nullptr : found;
}

const ImportKind& import_kind_of(std::string_view bytes) {
    return *std::ranges::find_if(
        kinds, [&](const ImportKind& kind) { return kind.looks_like_it != nullptr && kind.looks_like_it(bytes); });
}

} // namespace iepaudit
