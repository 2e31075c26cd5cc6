#include "import/pdf.hpp"

#include "import/child_process.hpp"
#include "import/pdf/lines.hpp"
#include "import/pdf/table.hpp"
#include "import/pdf/words.hpp"
#include "import/printed_totals.hpp"
#include "import/row_heads.hpp"
#include "text/fold.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>

namespace iepaudit {

namespace {

using Kind = ImportRemark::Kind;

constexpr std::string_view type_it = "Type its rows with `iepaudit new`.";

Import refused(std::string message) {
    Import import;
    import.is_usable = false;
    import.remarks.push_back({.kind = Kind::refused, .where = {}, .message = std::move(message)});
    return import;
}

std::string many(std::size_t count, std::string_view one, std::string_view more) {
    return count == 1 ? fmt::format("1 {}", one) : fmt::format("{} {}", count, more);
}

bool says_any(std::string_view words, const auto& phrases) {
    return std::ranges::any_of(phrases,
                               [&](std::string_view phrase) { return words.find(phrase) != std::string_view::npos; });
}

/// Why pdftotext gave nothing; empty when it gave its words.
std::string why_not(const ChildResult& result) {
    using End = ChildResult::End;
    switch (result.end) {
    case End::missing:
        return "To read PDFs, install poppler-utils: sudo apt install poppler-utils";
    case End::not_started:
        return fmt::format("pdftotext, which reads PDFs, did not start: {}.", result.error);
    case End::too_slow:
    case End::too_big:
    case End::killed:
        return fmt::format("This PDF is too big to be read here. Save the pages with the services as a PDF of their "
                           "own, or type the rows with `iepaudit new`.");
    case End::exited:
        break;
    }
    if (result.code == 0) {
        return {};
    }
    // In the words of poppler; what it says of a file is not said again here, it may name it.
    constexpr std::array<std::string_view, 2> locked{"Incorrect password", "incorrect password"};
    constexpr std::array<std::string_view, 2> kept{"not allowed", "Copying of text"};
    if (says_any(result.error, locked)) {
        return fmt::format("This PDF is locked with a password. Open it with the password, print it to a new PDF, and "
                           "import that. {}",
                           type_it);
    }
    if (says_any(result.error, kept)) {
        return fmt::format("Whoever made this PDF does not let its text be copied. {}", type_it);
    }
    return fmt::format("This PDF is broken, or it is not a PDF. Ask for it again, or download it again. {}", type_it);
}

/// An empty box is worth asking about, but one that is merged with the box above or beside looks the same in words
/// alone. So it stays out of the plan until somebody has looked.
void doubt_empty_boxes(PdfTables& tables) {
    std::map<std::string, std::size_t> filled;
    std::map<std::string, std::size_t> all;
    for (const PdfRow& row : tables.rows) {
        for (const PdfCell& cell : row.cells) {
            ++all[cell.key];
            filled[cell.key] += cell.text.empty() ? 0 : 1;
        }
    }
    for (PdfRow& row : tables.rows) {
        for (PdfCell& cell : row.cells) {
            const bool is_field = cell.key != "category" && !cell.key.starts_with("x-");
            if (cell.text.empty() && cell.doubt.empty() && is_field && filled[cell.key] * 2 > all[cell.key]) {
                cell.doubt =
                    fmt::format("nothing is there. If the box on the page is empty too, write \"{}\": \"\"", cell.key);
            }
        }
    }
}

/// One remark for all cells of a row that share a reason.
void tell_doubts(const PdfRow& row, std::vector<ImportRemark>& remarks) {
    std::vector<std::pair<std::string, std::vector<const PdfCell*>>> by_reason;
    for (const PdfCell& cell : row.cells) {
        if (cell.doubt.empty()) {
            continue;
        }
        auto reason = std::ranges::find(by_reason, cell.doubt, &decltype(by_reason)::value_type::first);
        if (reason == by_reason.end()) {
            by_reason.push_back({cell.doubt, {}});
            reason = std::prev(by_reason.end());
        }
        reason->second.push_back(&cell);
    }
    for (const auto& [reason, cells] : by_reason) {
        std::string names;
        for (const PdfCell* cell : cells) {
            names += (names.empty() ? "" : ", ") + spoken_key(cell->key);
        }
        std::string message = cells.size() == 1 && !cells.front()->text.empty()
                                  ? fmt::format("{} was read as \"{}\"", names, cells.front()->text)
                                  : fmt::format("not sure of {}", names);
        remarks.push_back({.kind = Kind::unsure,
                           .where = fmt::format("page {}, row {}", row.page, row.number),
                           .message = fmt::format("{}: {}.", message, reason)});
    }
}

DraftPlan draft_of(const PdfRow& row) {
    DraftPlan draft = DraftPlan::object();
    DraftPlan unconfirmed = DraftPlan::array();
    for (const PdfCell& cell : row.cells) {
        if (!cell.text.empty()) {
            draft[cell.key] = cell.text;
            if (cell.is_weekly && !draft.contains("frequencyInterval")) {
                draft["frequencyInterval"] = "week";
            }
        }
        if (!cell.doubt.empty()) {
            unconfirmed.push_back(cell.key);
        }
    }
    if (!unconfirmed.empty()) {
        draft["unconfirmed"] = std::move(unconfirmed);
    }
    return draft;
}

std::string why_no_rows(const PdfWords& words, const PdfTables& tables) {
    const auto pictures = static_cast<std::size_t>(
        std::ranges::count_if(words.pages, [](const PdfPage& page) { return page.words.empty(); }));
    if (tables.count > 0) {
        return fmt::format(
            "The column names of a service table are in this PDF, but no row below them could be read. {}", type_it);
    }
    return fmt::format(
        "iepaudit found no service table in this PDF. It looked for a line of column names, such as Service, Frequency "
        "and Location, on {}{}. {}",
        many(words.pages.size(), "page", "pages"),
        pictures == 0 ? std::string()
                      : fmt::format("; {} only a picture", pictures == 1 ? std::string("1 of them is")
                                                                         : fmt::format("{} of them are", pictures)),
        type_it);
}

/// Heads that are not known, once each.
void tell_unknown_heads(const PdfTables& tables, std::vector<ImportRemark>& remarks) {
    std::map<std::string, std::size_t> seen;
    for (const PdfRow& row : tables.rows) {
        for (const PdfCell& cell : row.cells) {
            if (cell.key.starts_with("x-") && seen.emplace(cell.key, row.page).second) {
                remarks.push_back(
                    {.kind = Kind::unplaced,
                     .where = fmt::format("page {}", row.page),
                     .message = fmt::format("The column \"{}\" is not one that iepaudit knows. Its cells are kept as "
                                            "\"{}\".",
                                            cell.key.substr(2), cell.key)});
            }
        }
    }
}

void tell_what_was_read(const PdfWords& words, const PdfTables& tables, std::vector<ImportRemark>& remarks) {
    std::size_t doubtful = 0;
    for (const PdfRow& row : tables.rows) {
        doubtful += static_cast<std::size_t>(
            std::ranges::count_if(row.cells, [](const PdfCell& cell) { return !cell.doubt.empty(); }));
    }
    const std::string marked = doubtful == 0   ? "No cell is in doubt"
                               : doubtful == 1 ? "1 cell is marked as not sure"
                                               : fmt::format("{} cells are marked as not sure", doubtful);
    remarks.push_back({.kind = Kind::told,
                       .where = {},
                       .message = fmt::format("{} read from the PDF. {}. Compare each row with the page.",
                                              tables.rows.size() == 1 ? std::string("1 row was")
                                                                      : fmt::format("{} rows were", tables.rows.size()),
                                              marked)});
    for (std::size_t page = 0; page < words.pages.size(); ++page) {
        if (words.pages[page].words.empty()) {
            remarks.push_back({.kind = Kind::told,
                               .where = fmt::format("page {}", page + 1),
                               .message = "This page has no words, it is a picture or empty. Nothing was read there."});
        }
        if (!words.pages[page].rotated.empty()) {
            remarks.push_back({.kind = Kind::unplaced,
                               .where = fmt::format("page {}", page + 1),
                               .message = fmt::format("Words that run up or down the page were not read: \"{}\".",
                                                      words.pages[page].rotated.front())});
        }
    }
}

std::vector<PlacedLine> all_lines(const PdfWords& words) {
    std::vector<PlacedLine> lines;
    for (std::size_t page = 0; page < words.pages.size(); ++page) {
        PdfWordList all;
        for (const PdfWord& word : words.pages[page].words) {
            all.push_back(&word);
        }
        for (const PdfWordList& line : lines_of(std::move(all))) {
            lines.push_back({.where = fmt::format("page {}", page + 1), .text = text_of_line(line)});
        }
    }
    return lines;
}

} // namespace

bool looks_like_pdf(std::string_view bytes) {
    constexpr std::size_t searched = 1024; // as viewers do: some programs put a line of their own in front
    return bytes.substr(0, searched).find("%PDF-") != std::string_view::npos;
}

// NOLINTNEXTLINE(performance-unnecessary-value-param): every kind of file is taken up in the same way (kinds.cpp)
Import import_pdf(std::string bytes, const ImportChoices&) {
    // The name of the file says whose it is; the child process gets the bytes alone.
    const ChildResult result = run_child("pdftotext", {"-bbox", "-enc", "UTF-8", "/dev/stdin", "-"}, {}, bytes);
    if (std::string reason = why_not(result); !reason.empty()) {
        return refused(std::move(reason));
    }
    const PdfWords words = read_word_boxes(result.output);
    if (words.pages.empty()) {
        return refused(fmt::format("This PDF has no pages. Ask for it again, or download it again. {}", type_it));
    }
    if (std::ranges::all_of(words.pages, [](const PdfPage& page) { return page.words.empty(); })) {
        return refused(fmt::format("This PDF is a picture of {}: it has no words that a program can read. {}",
                                   words.pages.size() == 1 ? "a page" : "pages", type_it));
    }
    PdfTables tables = read_tables(words);
    if (tables.rows.empty()) {
        return refused(why_no_rows(words, tables));
    }
    doubt_empty_boxes(tables);
    Import import;
    tell_what_was_read(words, tables, import.remarks);
    if (!words.is_whole) {
        import.remarks.push_back({.kind = Kind::unplaced,
                                  .where = fmt::format("page {}", words.pages.size()),
                                  .message = "The PDF is very long. What comes after this page was not read."});
    }
    if (result.error.find("Error") != std::string::npos) {
        import.remarks.push_back({.kind = Kind::unsure,
                                  .where = {},
                                  .message = "The PDF is damaged, so a page or a word may be missing. Compare all rows "
                                             "with the pages."});
    }
    tell_unknown_heads(tables, import.remarks);
    DraftPlan& services = import.plan["services"] = DraftPlan::array();
    for (const PdfRow& row : tables.rows) {
        services.push_back(draft_of(row));
        tell_doubts(row, import.remarks);
    }
    std::ranges::move(tables.remarks, std::back_inserter(import.remarks));
    read_totals(all_lines(words), import.plan, import.remarks);
    return import;
}

} // namespace iepaudit
