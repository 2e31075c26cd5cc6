#include "read/recognise.hpp"

#include <algorithm>
#include <array>

namespace iepaudit {

namespace {

using namespace std::string_view_literals;

constexpr std::string_view empty_file =
    "The file is empty. An IEP file holds at least {{ \"services\": [ ] }} with the rows of the service table.";
constexpr std::string_view utf16 = "The file is saved as UTF-16, which cannot be read here. In Notepad choose Save as, "
                                   "Encoding UTF-8, and check the new file.";

struct Kind {
    std::string_view first_bytes;
    std::string_view sentence;
};

constexpr std::array kinds{
    Kind{"%PDF"sv, "This is a PDF, not a JSON file. Type the rows of its service table into a JSON file; iepaudit "
                   "template gives an empty one."sv},
    Kind{"PK\x03\x04"sv,
         "This is a Word, Excel or zip file, not a JSON file. Type the rows of its service table into a "
         "JSON file; iepaudit template gives an empty one."sv},
    Kind{"\xD0\xCF\x11\xE0"sv, "This is an old Word or Excel file, not a JSON file. Type the rows of its service table "
                               "into a JSON file; iepaudit template gives an empty one."sv},
    Kind{"{\\rtf"sv, "This is a rich text (RTF) file from a word processor. Save it as plain text, Encoding UTF-8, and "
                     "check the new file."sv},
    Kind{"\x1F\x8B"sv, "This is a gzip file. Unpack it first and check the file inside."sv},
    Kind{"\x89PNG"sv,
         "This is a picture. A picture cannot be read here; type the rows of the service table into a JSON "
         "file."sv},
    Kind{"\xFF\xD8\xFF"sv,
         "This is a photo. A photo cannot be read here; type the rows of the service table into a JSON "
         "file."sv},
    Kind{"\xFF\xFE"sv, utf16},
    Kind{"\xFE\xFF"sv, utf16},
    Kind{"<"sv, "This is a web page or XML file, not a JSON file. Type the rows of its service table into a JSON file; "
                "iepaudit template gives an empty one."sv},
};

} // namespace

std::optional<std::string_view> other_kind_of_file(std::string_view bytes) {
    std::string_view text = bytes;
    if (text.starts_with("\xEF\xBB\xBF")) {
        text.remove_prefix(3);
    }
    const std::size_t start = text.find_first_not_of(" \t\r\n");
    if (start == std::string_view::npos) {
        return empty_file;
    }
    text.remove_prefix(start);
    for (const Kind& kind : kinds) {
        if (text.starts_with(kind.first_bytes)) {
            return kind.sentence;
        }
    }
    // UTF-16 without its mark: every second byte of plain letters is zero.
    if (bytes.substr(0, 4).find('\0') != std::string_view::npos) {
        return utf16;
    }
    return std::nullopt;
}

} // namespace iepaudit
