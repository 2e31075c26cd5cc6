#include "read/recognise.hpp"

#include "read/bind.hpp"
#include "read/bind_log.hpp"
#include "read/encoding.hpp"
#include "read/records.hpp"

#include <algorithm>
#include <array>

namespace iepaudit {

namespace {

using namespace std::string_view_literals;

constexpr std::string_view empty_file =
    "The file is empty. An IEP file holds at least {{ \"services\": [ ] }} with the rows of the service table.";
struct Start {
    std::string_view first_bytes;
    FileKind kind;
};

constexpr std::array starts{
    Start{"%PDF"sv, FileKind::pdf},
    Start{"PK\x03\x04"sv, FileKind::office_zip},
    Start{"\xD0\xCF\x11\xE0"sv, FileKind::old_office},
    Start{"{\\rtf"sv, FileKind::rich_text},
    Start{"\x1F\x8B"sv, FileKind::gzip},
    Start{"\x89PNG"sv, FileKind::picture},
    Start{"\xFF\xD8\xFF"sv, FileKind::photo},
    Start{"\xFF\xFE"sv, FileKind::utf16},
    Start{"\xFE\xFF"sv, FileKind::utf16},
    Start{"<"sv, FileKind::markup},
};

struct Sentence {
    FileKind kind;
    std::string_view words;
};

constexpr std::array sentences{
    Sentence{FileKind::empty, empty_file},
    Sentence{FileKind::pdf, "This is a PDF, not a plan file. Read its service table with: iepaudit import FILE.pdf -o "
                            "plan.json. Or type the rows with: iepaudit new."sv},
    Sentence{FileKind::office_zip, "This is a Word, Excel or zip file, not a JSON file. Type the rows of its service "
                                   "table into a JSON file, or save a spreadsheet as CSV UTF-8 and read it with: "
                                   "iepaudit import FILE.csv -o plan.json."sv},
    Sentence{FileKind::old_office, "This is an old Word or Excel file, not a JSON file. Type the rows of its service "
                                   "table into a JSON file, or save a spreadsheet as CSV UTF-8 and read it with: "
                                   "iepaudit import FILE.csv -o plan.json."sv},
    Sentence{FileKind::rich_text, "This is a rich text (RTF) file from a word processor. Save it as plain text, "
                                  "Encoding UTF-8, and check the new file."sv},
    Sentence{FileKind::gzip, "This is a gzip file. Unpack it first and check the file inside."sv},
    Sentence{FileKind::picture, "This is a picture. A picture cannot be read here; type the rows of the service table "
                                "with: iepaudit new."sv},
    Sentence{FileKind::photo, "This is a photo. A photo cannot be read here; type the rows of the service table with: "
                              "iepaudit new."sv},
    Sentence{FileKind::utf16, "The file is saved as UTF-16, which cannot be read here. In Notepad choose Save as, "
                              "Encoding UTF-8, and check the new file."sv},
    Sentence{FileKind::markup, "This is a web page or XML file, not a JSON file. Type the rows of its service table "
                               "into a JSON file; iepaudit template gives an empty one."sv},
};

} // namespace

std::optional<FileKind> file_kind(std::string_view bytes) {
    std::string_view text = bytes;
    text.remove_prefix(text.starts_with(byte_order_mark) ? byte_order_mark.size() : 0);
    const std::size_t start = text.find_first_not_of(" \t\r\n");
    if (start == std::string_view::npos) {
        return FileKind::empty;
    }
    text.remove_prefix(start);
    for (const Start& each : starts) {
        if (text.starts_with(each.first_bytes)) {
            return each.kind;
        }
    }
    // UTF-16 without its mark: every second byte of plain letters is zero.
    if (bytes.substr(0, 4).find('\0') != std::string_view::npos) {
        return FileKind::utf16;
    }
    return std::nullopt;
}

std::optional<std::string_view> other_kind_of_file(std::string_view bytes) {
    const auto kind = file_kind(bytes);
    return kind ? std::optional(std::ranges::find(sentences, *kind, &Sentence::kind)->words) : std::nullopt;
}

std::optional<std::string_view> table_for_json(std::string_view bytes) {
    bytes.remove_prefix(bytes.starts_with(byte_order_mark) ? byte_order_mark.size() : 0);
    const std::size_t first = bytes.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos || bytes[first] == '{' || bytes[first] == '[' || bytes[first] == '/') {
        return std::nullopt;
    }
    const std::array tables{&key_table<ServiceRow>(), &key_table<Goal>(), &session_key_table()};
    const HeadLine heads = find_head_line(bytes, 0, tables);
    if (heads.known < heads_of_a_table) {
        return std::nullopt;
    }
    if (heads.heads == &session_key_table()) {
        return "This is the table of a service log, not an IEP. Use it beside the plan: iepaudit log my-iep.json FILE";
    }
    return "This is a table, not a JSON file. Turn it into a plan first: iepaudit import FILE -o plan.json";
}

} // namespace iepaudit
