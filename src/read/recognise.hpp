// Files that are something else: a person saved or picked the wrong one, and is told which.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace iepaudit {

enum class FileKind : std::uint8_t {
    empty,
    pdf,
    office_zip, ///< Word, Excel, OpenDocument, Numbers: all of them are zip files
    old_office, ///< .doc, .xls
    rich_text,
    gzip,
    picture,
    photo,
    utf16,
    markup, ///< a web page, XML
};

/// What the first bytes say; nothing when it may be text of our own kinds.
std::optional<FileKind> file_kind(std::string_view bytes);

/// The sentence (for Problems::add) for a file that is no JSON text at all (empty, PDF, Word, UTF-16 ...); nothing when
/// it may be JSON.
std::optional<std::string_view> other_kind_of_file(std::string_view bytes);

/// The sentence for text that is no JSON because it is a table; nothing when it is none. Not cheap: to be asked when
/// the text could not be read.
std::optional<std::string_view> table_for_json(std::string_view bytes);

} // namespace iepaudit
