#include "read/table.hpp"

#include "read/control.hpp"
#include "text/fold.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <array>
#include <vector>

namespace iepaudit {

namespace {

constexpr std::size_t lines_to_the_heads = 10;
constexpr std::size_t heads_of_a_table = 2; ///< known ones, at least

struct CellText {
    Span span;             ///< with its quotes
    std::string text;      ///< decoded, only when quotes were doubled inside
    std::string_view view; ///< into the bytes, or empty when `text` holds it
    bool open_quote = false;
};
using Record = std::vector<CellText>;

std::string_view words(const CellText& cell) {
    return text::trim(cell.text.empty() ? cell.view : std::string_view(cell.text));
}
bool is_empty(const Record& record) {
    return std::ranges::all_of(record, [](const CellText& cell) { return words(cell).empty(); });
}

class Records {
public:
    Records(std::string_view bytes, std::size_t from, char mark) : bytes_(bytes), at_(from), mark_(mark) {}

    [[nodiscard]] bool at_end() const { return at_ >= bytes_.size(); }

    /// The next line of the table, which may go over several lines of the file.
    void next(Record& record) {
        record.clear();
        for (;;) {
            record.push_back(cell());
            if (at_end()) {
                return;
            }
            const char c = bytes_[at_++];
            if (c == mark_) {
                continue;
            }
            if (c == '\r' && !at_end() && bytes_[at_] == '\n') {
                ++at_;
            }
            return;
        }
    }

private:
    [[nodiscard]] bool ends_cell(char c) const { return c == mark_ || c == '\n' || c == '\r'; }

    CellText cell() {
        CellText cell;
        std::size_t begin = at_;
        while (begin < bytes_.size() && bytes_[begin] == ' ') {
            ++begin;
        }
        if (begin < bytes_.size() && bytes_[begin] == '"') {
            quoted(begin, cell);
        } else {
            cell.view = rest();
        }
        if (cell.span.end == 0) {
            const std::string_view trimmed = text::trim(cell.view);
            const auto first = static_cast<std::uint32_t>(
                trimmed.empty() ? at_ : static_cast<std::size_t>(trimmed.data() - bytes_.data()));
            cell.span = {first, first + static_cast<std::uint32_t>(trimmed.size())};
        }
        return cell;
    }

    /// To the mark or the end of the line.
    std::string_view rest() {
        const std::size_t begin = at_;
        while (!at_end() && !ends_cell(bytes_[at_])) {
            ++at_;
        }
        return bytes_.substr(begin, at_ - begin);
    }

    void quoted(std::size_t open, CellText& cell) {
        std::size_t at = open + 1;
        bool doubled = false;
        for (; at < bytes_.size(); ++at) {
            if (bytes_[at] != '"') {
                continue;
            }
            if (at + 1 < bytes_.size() && bytes_[at + 1] == '"') {
                doubled = true;
                ++at;
                continue;
            }
            break;
        }
        cell.open_quote = at >= bytes_.size();
        cell.view = bytes_.substr(open + 1, at - open - 1);
        at_ = std::min(at + 1, bytes_.size());
        cell.span = {static_cast<std::uint32_t>(open), static_cast<std::uint32_t>(at_)};
        if (doubled) {
            for (std::size_t i = 0; i < cell.view.size(); ++i) {
                cell.text += cell.view[i];
                i += cell.view[i] == '"' ? 1 : 0;
            }
        }
        // Words after the closing quote belong to the cell, as they do in every spreadsheet.
        if (const std::string_view more = rest(); !text::trim(more).empty()) {
            cell.text = (cell.text.empty() ? std::string(cell.view) : cell.text) + std::string(more);
            cell.span.end = static_cast<std::uint32_t>(at_);
        }
    }

    std::string_view bytes_;
    std::size_t at_;
    char mark_;
};

std::size_t known_heads(const Record& record, const KeyTable& heads) {
    return static_cast<std::size_t>(
        std::ranges::count_if(record, [&](const CellText& cell) { return heads.find(words(cell)).has_value(); }));
}

struct Heads {
    char mark = ',';
    std::size_t line = 0; ///< of the table, from 0
    std::size_t known = 0;
};

/// The mark and the line under which the most heads are known.
Heads find_heads(std::string_view bytes, std::size_t from, const KeyTable& table) {
    Heads best;
    for (const char mark : {',', ';', '\t'}) {
        Records records(bytes, from, mark);
        Record record;
        for (std::size_t line = 0; line < lines_to_the_heads && !records.at_end(); ++line) {
            records.next(record);
            if (const std::size_t known = known_heads(record, table); known > best.known) {
                best = {.mark = mark, .line = line, .known = known};
            }
        }
    }
    return best;
}

class TableBuilder {
public:
    TableBuilder(const KeyTable& heads, std::string_view list, const ReadLimits& limits, Document& document,
                 Problems& problems)
        : table_(heads), limits_(limits), document_(document), problems_(problems) {
        const auto end = static_cast<std::uint32_t>(document.bytes().size());
        Node root;
        root.kind = NodeKind::object;
        root.value = {0, end};
        root.first_child = 1;
        root.size = 1;
        document.add(root);
        Node sessions;
        sessions.kind = NodeKind::array;
        sessions.name = list;
        sessions.value = {0, end};
        sessions.parent = 0;
        list_ = document.add(sessions);
    }

    void heads(const Record& record) {
        std::vector<std::size_t> column_of(table_.size(), record.size()); // by field
        for (std::size_t i = 0; i < record.size(); ++i) {
            columns_.push_back({.name = document_.keep(std::string(words(record[i]))), .head = record[i].span});
            if (const auto entry = table_.find(columns_[i].name)) {
                std::size_t& column = column_of[table_.field(*entry)];
                // Of two columns for one thing the one with our own name counts: "Day" may hold the day of the week.
                const bool is_own_name = FoldedKey(columns_[i].name).view() == FoldedKey(table_.name(*entry)).view();
                column = column == record.size() || is_own_name ? i : column;
            }
        }
        for (std::size_t i = 0; i < record.size(); ++i) {
            if (const auto entry = table_.find(columns_[i].name)) {
                columns_[i].is_used = column_of[table_.field(*entry)] == i;
                if (!columns_[i].is_used) {
                    problems_.note(rule_id::duplicate_key, place(record[i].span),
                                   "{} is a second column for the same thing as {}. It was not used.",
                                   quoted(record[i]), quoted(record[column_of[table_.field(*entry)]]));
                }
            } else if (!columns_[i].name.empty() && !is_remark_key(columns_[i].name)) {
                unknown(record[i]);
            }
        }
    }

    /// False when the table goes past a limit.
    bool line(const Record& record) {
        if (document_[list_].size == limits_.items || document_.size() + record.size() > limits_.values) {
            problems_.add(rule_id::wrong_type, place(record.front().span),
                          "This table has too many lines. What stands from here on was not read; check that this is "
                          "the right file.");
            return false;
        }
        Node session;
        session.kind = NodeKind::object;
        session.value = {record.front().span.begin, record.back().span.end};
        const NodeId id = append(list_, last_line_, session);
        last_line_ = id;
        NodeId last = no_node;
        for (std::size_t i = 0; i < record.size(); ++i) {
            const CellText& cell = record[i];
            if (cell.open_quote) {
                problems_.add(rule_id::wrong_type, place({cell.span.begin, cell.span.begin + 1}),
                              "The quote that opens here is not closed, so everything to the end of the file is one "
                              "cell. Put a quote at the end of the cell.");
            }
            if (words(cell).empty()) {
                continue;
            }
            if (i >= columns_.size()) {
                problems_.add(rule_id::wrong_type, place(cell.span),
                              "{} stands under no column: this line has {} cells and the table {} columns. It was not "
                              "used. Put quotes around a cell that holds a comma.",
                              quoted(cell), record.size(), columns_.size());
                continue;
            }
            if (columns_[i].is_used) {
                last = append(id, last, value(cell, columns_[i]));
            }
        }
        return true;
    }

private:
    struct Column {
        std::string_view name;
        Span head;
        bool is_used = false;
    };

    static FileWords quoted(const CellText& cell) { return {quote(words(cell)), "This cell"}; }
    [[nodiscard]] Place place(Span span) const { return {.node = list_, .span = span, .member = nullptr}; }

    void unknown(const CellText& cell) {
        if (const char* near = table_.suggest(words(cell))) {
            problems_.note(rule_id::unknown_field, place(cell.span),
                           "{} is not a column that is known here, so it was not used. Did you mean \"{}\"?",
                           quoted(cell), near);
        } else {
            problems_.note(rule_id::unknown_field, place(cell.span),
                           "{} is not a column that is known here, so it was not used. Start it with x- to keep it as "
                           "your own remark.",
                           quoted(cell));
        }
    }

    Node value(const CellText& cell, const Column& column) {
        Node node;
        node.kind = NodeKind::string;
        node.key = column.head;
        node.name = column.name;
        node.value = cell.span;
        node.text = cell.text.empty() ? words(cell) : document_.keep(std::string(words(cell)));
        if (first_control_character(node.text)) {
            problems_.add(rule_id::control_character, place(cell.span),
                          "A character that cannot be seen stands in {}. Type the cell anew.", quoted(cell));
        }
        return node;
    }

    NodeId append(NodeId parent, NodeId last, Node node) {
        node.parent = parent;
        node.index = document_[parent].size;
        const NodeId id = document_.add(node);
        ++document_[parent].size;
        (last == no_node ? document_[parent].first_child : document_[last].next_sibling) = id;
        return id;
    }

    const KeyTable& table_;
    const ReadLimits& limits_;
    Document& document_;
    Problems& problems_;
    NodeId list_ = no_node;
    NodeId last_line_ = no_node;
    std::vector<Column> columns_;
};

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

/// What Windows-1252 puts where Latin-1 has control characters; 0 where it has nothing.
constexpr std::array<char16_t, 32> windows_1252{0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                                0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0,      0x017D, 0,
                                                0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                                0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

void append_utf8(std::string& out, unsigned code) {
    if (code < 0x80) {
        out += static_cast<char>(code);
    } else if (code < 0x800) {
        out += static_cast<char>(0xC0U | (code >> 6U));
        out += static_cast<char>(0x80U | (code & 0x3FU));
    } else {
        out += static_cast<char>(0xE0U | (code >> 12U));
        out += static_cast<char>(0x80U | ((code >> 6U) & 0x3FU));
        out += static_cast<char>(0x80U | (code & 0x3FU));
    }
}

} // namespace

DecodedTable decode_table(std::string bytes) {
    if (text::is_utf8(bytes)) {
        return {.bytes = std::move(bytes), .was_windows_1252 = false};
    }
    std::string decoded;
    decoded.reserve(bytes.size() + bytes.size() / 8);
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        const bool is_own = byte >= 0x80 && byte < 0xA0;
        append_utf8(decoded, is_own && windows_1252[byte - 0x80U] != 0 ? windows_1252[byte - 0x80U] : byte);
    }
    return {.bytes = std::move(decoded), .was_windows_1252 = true};
}

bool read_table(const KeyTable& heads, std::string_view list, const ReadLimits& limits, Document& document,
                Problems& problems) {
    const std::string_view bytes = document.bytes();
    const std::size_t from = bytes.starts_with(byte_order_mark) ? byte_order_mark.size() : 0;
    const Heads found = find_heads(bytes, from, heads);
    if (found.known < heads_of_a_table) {
        problems.add(rule_id::wrong_type, {},
                     "This is no table that can be read: no line near its start names columns such as Date, Service, "
                     "Minutes. Put the names of the columns into the first line.");
        return false;
    }
    Records records(bytes, from, found.mark);
    Record record;
    TableBuilder builder(heads, list, limits, document, problems);
    for (std::size_t line = 0; line < found.line; ++line) {
        records.next(record);
        if (!is_empty(record)) {
            problems.note(rule_id::unknown_field, {.node = 0, .span = record.front().span, .member = nullptr},
                          "This line stands above the names of the columns and was not used.");
        }
    }
    records.next(record);
    builder.heads(record);
    while (!records.at_end()) {
        records.next(record);
        if (!is_empty(record) && !builder.line(record)) {
            break;
        }
    }
    return true;
}

} // namespace iepaudit
