#include "import/sheet.hpp"

#include "import/sheet_lines.hpp"
#include "read/bind.hpp"
#include "read/bind_log.hpp"
#include "read/encoding.hpp"
#include "read/records.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace iepaudit::draft {

namespace {

std::string all_words(const Record& record) {
    std::string line;
    for (const CellText& cell : record) {
        if (!words(cell).empty()) {
            line.append(line.empty() ? "" : " | ").append(words(cell));
        }
    }
    return line;
}

Span first_filled(const Record& record) {
    const auto cell = std::ranges::find_if(record, [](const CellText& each) { return !words(each).empty(); });
    return cell == record.end() ? record.front().span : cell->span;
}

SourceCell source_cell(const CellText& cell) {
    return {.value = std::string(words(cell)), .span = cell.span, .is_there = true, .has_open_quote = cell.open_quote};
}

const KeyTable& keys_of_kind(SheetKind kind) {
    return kind == SheetKind::goals ? key_table<Goal>() : key_table<ServiceRow>();
}

bool has_column(const Record& heads, const KeyTable& keys, std::string_view name) {
    return std::ranges::any_of(heads, [&](const CellText& cell) {
        const auto entry = keys.find(words(cell));
        return entry && keys.name(*entry) == name;
    });
}

/// Of a table that may be either, one with a sentence for each line and no service is of goals.
SheetKind kind_of_heads(const Record& heads) {
    const KeyTable& services = key_table<ServiceRow>();
    const KeyTable& goals = key_table<Goal>();
    const std::size_t as_services = known_heads(heads, services);
    const std::size_t as_goals = known_heads(heads, goals);
    if (as_services != as_goals) {
        return as_services > as_goals ? SheetKind::services : SheetKind::goals;
    }
    const bool is_goals = has_column(heads, goals, "statement") && !has_column(heads, services, "service");
    return is_goals ? SheetKind::goals : SheetKind::services;
}

class SheetReader {
public:
    explicit SheetReader(Draft& draft) : draft_(draft) {}

    /// A line above every table.
    void above(const Record& record) {
        draft_.keep_line(all_words(record));
        draft_.remark(Kind::told, first_filled(record),
                      fmt::format("This line is above the column names. It was kept under \"x-other lines\": "
                                  "{}.",
                                  quote(all_words(record))));
    }

    void start(const Record& record, SheetKind kind) {
        SheetTable& table = tables_.emplace_back();
        table.kind = kind;
        for (const CellText& cell : record) {
            table.table.heads.push_back({std::string(words(cell)), cell.span});
        }
        // Commas behind the last head are a spreadsheet's, not a form's.
        while (table.table.heads.size() > 1 && table.table.heads.back().name.empty()) {
            table.table.heads.pop_back();
        }
        category_.clear();
    }

    void line(const Record& record) {
        const LineKind kind = kind_of_line(record, keys_of_kind(tables_.back().kind));
        const Span place = first_filled(record);
        switch (kind) {
        case LineKind::heads:
            heads_again(record, place);
            break;
        case LineKind::heading:
            if (tables_.back().kind == SheetKind::services) {
                category_ = all_words(record);
                draft_.remark(Kind::told, place,
                              fmt::format("{} is alone on its line. It was read as the category of the rows below "
                                          "it.",
                                          quote(category_)));
            } else {
                other_line(record, place);
            }
            break;
        case LineKind::total:
            total(record, place);
            break;
        case LineKind::note:
            other_line(record, place);
            break;
        case LineKind::row:
            row(record);
            break;
        }
    }

    /// False when there are more cells or columns than are read.
    [[nodiscard]] bool has_room() const {
        return cells_ <= most_cells && tables_.back().table.heads.size() <= most_columns;
    }
    std::vector<SheetTable> take() { return std::move(tables_); }

private:
    void row(const Record& record) {
        SourceTable& table = tables_.back().table;
        const std::size_t columns = table.heads.size();
        SourceRow& row = table.rows.emplace_back();
        row.cells.resize(columns);
        row.span = first_filled(record);
        row.category = category_;
        row.is_short = record.size() < columns;
        for (std::size_t i = 0; i < record.size(); ++i) {
            if (i < columns) {
                row.cells[i] = source_cell(record[i]);
            } else if (!words(record[i]).empty()) {
                row.beyond.push_back(source_cell(record[i]));
            }
        }
        cells_ += row.cells.size();
    }

    void heads_again(const Record& record, Span place) {
        const SheetKind before = tables_.back().kind;
        std::string category = category_;
        start(record, kind_of_heads(record));
        if (tables_.back().kind == before) {
            category_ = std::move(category); // a heading above the names of the columns counts for the rows below them
        }
        draft_.remark(Kind::told, place, "The column names are here again. A new table was read from here on.");
    }

    void total(const Record& record, Span place) {
        if (const auto found = read_total(record)) {
            if (draft_.put("/totals/" + std::string(found->key), found->value, found->span)) {
                draft_.remark(Kind::told, place,
                              fmt::format("{} was read as a total that the page prints, not as a service.",
                                          quote(all_words(record))));
                return;
            }
        }
        draft_.keep_line(all_words(record));
        draft_.remark(Kind::unplaced, place,
                      fmt::format("{} looks like a total, not like a service. It was kept under \"x-other lines\". If "
                                  "the page prints it, write it into \"totals\".",
                                  quote(all_words(record))));
    }

    void other_line(const Record& record, Span place) {
        draft_.keep_line(all_words(record));
        draft_.remark(Kind::unplaced, place,
                      fmt::format("{} is alone on its line and is not a service that iepaudit knows. It was kept under "
                                  "\"x-other lines\".",
                                  quote(all_words(record))));
    }

    Draft& draft_;
    std::vector<SheetTable> tables_;
    std::string category_;
    std::size_t cells_ = 0;
};

/// A service log has days; a plan has none.
bool is_log(const Record& heads) {
    const KeyTable& log = session_key_table();
    return has_column(heads, log, "date") && known_heads(heads, log) > known_heads(heads, key_table<ServiceRow>());
}

} // namespace

std::vector<SheetTable> take_apart(std::string_view bytes, Draft& draft) {
    const std::size_t from = bytes.starts_with(byte_order_mark) ? byte_order_mark.size() : 0;
    const std::array tables{&key_table<ServiceRow>(), &key_table<Goal>(), &session_key_table()};
    const HeadLine found = find_head_line(bytes, from, tables);
    if (found.known < heads_of_a_table) {
        draft.refuse("iepaudit found no service table: no line near the start names columns such as Service, "
                     "Frequency, Location, Provider. Put the column names into the first line, as on the page.");
        return {};
    }
    Records records(bytes, from, found.mark);
    Record record;
    SheetReader reader(draft);
    for (std::size_t line = 0; line < found.line; ++line) {
        records.next(record);
        if (!is_empty(record)) {
            reader.above(record);
        }
    }
    records.next(record);
    if (is_log(record)) {
        draft.refuse("This is a service log: it has a date in every line. Use it beside the plan: iepaudit log "
                     "my-iep.json LOG.csv.");
        return {};
    }
    reader.start(record, kind_of_heads(record));
    while (!records.at_end()) {
        records.next(record);
        if (!is_empty(record)) {
            reader.line(record);
        }
        if (!reader.has_room()) {
            draft.refuse(too_large());
            return {};
        }
    }
    return reader.take();
}

} // namespace iepaudit::draft
