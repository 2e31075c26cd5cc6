#include "import/other_files.hpp"

#include "read/recognise.hpp"

#include <algorithm>
#include <array>

namespace iepaudit::draft {

namespace {

using namespace std::string_view_literals;

/// Names of parts that stand in the file as they are, whatever is packed.
struct Part {
    std::string_view name;
    std::string_view sentence; ///< up to what to do
};

constexpr std::array zip_parts{
    Part{"xl/workbook."sv, "This is an Excel workbook (.xlsx). Open it in your spreadsheet program and go to the sheet "
                           "with the service table"},
    Part{"word/document."sv, "This is a Word document (.docx). Copy its service table into an empty spreadsheet"},
    Part{"application/vnd.oasis.opendocument.spreadsheet"sv,
         "This is an OpenDocument spreadsheet (.ods). Open it in your spreadsheet program and go to the sheet with the "
         "service table"},
    Part{"application/vnd.oasis.opendocument.text"sv,
         "This is an OpenDocument text (.odt). Copy its service table into an empty spreadsheet"},
    Part{".iwa"sv, "This is a file of Apple Numbers or Pages. Open it there and go to the service table"},
    Part{""sv, "This is a packed file (zip). Unpack it first. If a spreadsheet is inside, open that"},
};

// Names inside an old Office file are UTF-16.
constexpr std::array old_office_parts{
    Part{"W\0o\0r\0k\0b\0o\0o\0k\0"sv, "This is an old Excel workbook (.xls). Open it in your spreadsheet program and "
                                       "go to the sheet with the service table"},
    Part{"W\0o\0r\0d\0D\0o\0c\0u\0m\0e\0n\0t\0"sv,
         "This is an old Word document (.doc). Copy its service table into an empty spreadsheet"},
    Part{""sv, "This is a file of an old office program. Copy its service table into an empty spreadsheet"},
};

/// The same in every program that has tables, but for the name of the menu.
constexpr std::string_view save_as_csv = ", choose File, then Save as, Export or Download, and the type CSV (UTF-8). "
                                         "Then: iepaudit import FILE.csv -o plan.json";

template <std::size_t N>
std::string by_part(std::string_view bytes, const std::array<Part, N>& parts) {
    const auto part =
        std::ranges::find_if(parts, [&](const Part& each) { return bytes.find(each.name) != std::string_view::npos; });
    return std::string(part->sentence).append(save_as_csv);
}

} // namespace

std::optional<std::string> no_table(std::string_view bytes) {
    const auto kind = file_kind(bytes);
    if (!kind) {
        return std::nullopt;
    }
    switch (*kind) {
    case FileKind::empty:
        return "The file is empty. Put the column names into the first line and the rows of the page below.";
    case FileKind::office_zip:
        return by_part(bytes, zip_parts);
    case FileKind::old_office:
        return by_part(bytes, old_office_parts);
    case FileKind::pdf:
        return "This is a PDF, not a table of text.";
    case FileKind::rich_text:
        return "This is a rich text (RTF) file from a word processor. Copy its service table into an empty spreadsheet "
               "and save that as CSV UTF-8.";
    case FileKind::gzip:
        return "This is a packed file (gzip). Unpack it first, and import the file inside.";
    case FileKind::picture:
    case FileKind::photo:
        return "This is a picture, and a picture cannot be read here. Type its rows into a spreadsheet and save that "
               "as "
               "CSV UTF-8.";
    case FileKind::utf16:
        return "The file is saved as UTF-16, which cannot be read here. Save it as CSV UTF-8: in Excel choose Save as, "
               "CSV UTF-8; in Notepad choose Save as, Encoding UTF-8.";
    case FileKind::markup:
        return "This is a web page or XML file, not a table of text. Copy its service table into an empty spreadsheet "
               "and save that as CSV UTF-8.";
    }
    return std::nullopt;
}

} // namespace iepaudit::draft
