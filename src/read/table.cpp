#include "read/table.hpp"

#include "read/control.hpp"
#include "read/encoding.hpp"
#include "read/records.hpp"

#include <algorithm>
#include <array>
#include <vector>

namespace iepaudit {

namespace {

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
                          "This table has too many lines. What comes from here on was not read. Check that this is the "
                          "right file.");
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
                              "{} is under no column: this line has {} cells and the table {} columns. It was not "
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
                           "{} is not a column that iepaudit knows, so it was not used. Did you mean \"{}\"?",
                           quoted(cell), near);
        } else {
            problems_.note(rule_id::unknown_field, place(cell.span),
                           "{} is not a column that iepaudit knows, so it was not used. Start it with x- to keep it as "
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
                          "There is a character in {} that cannot be seen. Type the cell again.", quoted(cell));
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

} // namespace

bool read_table(const KeyTable& heads, std::string_view list, const ReadLimits& limits, Document& document,
                Problems& problems) {
    const std::string_view bytes = document.bytes();
    const std::size_t from = bytes.starts_with(byte_order_mark) ? byte_order_mark.size() : 0;
    const std::array tables{&heads};
    const HeadLine found = find_head_line(bytes, from, tables);
    if (found.known < heads_of_a_table) {
        problems.add(rule_id::wrong_type, {},
                     "This table cannot be read: no line near its start names columns such as Date, Service, Minutes. "
                     "Put the column names into the first line.");
        return false;
    }
    Records records(bytes, from, found.mark);
    Record record;
    TableBuilder builder(heads, list, limits, document, problems);
    for (std::size_t line = 0; line < found.line; ++line) {
        records.next(record);
        if (!is_empty(record)) {
            problems.note(rule_id::unknown_field, {.node = 0, .span = record.front().span, .member = nullptr},
                          "This line is above the column names and was not used.");
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
