#include "import/columns.hpp"

#include "import/cell_kinds.hpp"
#include "import/special_heads.hpp"
#include "read/bind.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <optional>
#include <unordered_map>
#include <unordered_set>

namespace iepaudit::draft {

namespace {

/// The kinds of the filled cells of one column.
class ColumnKinds {
public:
    ColumnKinds(const SourceTable& table, std::size_t column) {
        for (const SourceRow& row : table.rows) {
            if (const SourceCell& cell = row.cells[column]; cell.is_filled()) {
                ++counts_[static_cast<std::size_t>(kind_of(cell))];
                ++filled_;
            }
        }
    }
    [[nodiscard]] bool only(std::initializer_list<CellKind> kinds) const {
        std::size_t of_these = 0;
        for (const CellKind kind : kinds) {
            of_these += counts_[static_cast<std::size_t>(kind)];
        }
        return filled_ > 0 && of_these == filled_;
    }
    [[nodiscard]] bool any(CellKind kind) const { return counts_[static_cast<std::size_t>(kind)] > 0; }
    [[nodiscard]] bool none() const { return filled_ == 0; }

private:
    std::array<std::size_t, cell_kinds> counts_{};
    std::size_t filled_ = 0;
};

bool is_filled(const SourceTable& table, std::size_t column) {
    return std::ranges::any_of(table.rows, [&](const SourceRow& row) { return row.cells[column].is_filled(); });
}

std::vector<Column> blank_columns(const SourceTable& table) {
    std::vector<Column> columns(table.heads.size());
    std::unordered_map<std::string, int> times;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const std::string& head = table.heads[i].name;
        std::string key = head.empty() ? fmt::format("x-column {}", i + 1) : is_remark_key(head) ? head : "x-" + head;
        if (const int again = ++times[key]; again > 1) {
            key += fmt::format(" ({})", again);
        }
        columns[i].aside_key = std::move(key);
        columns[i].is_used = is_filled(table, i);
    }
    return columns;
}

class ServiceColumns {
public:
    ServiceColumns(const SourceTable& table, Draft& draft)
        : table_(table), draft_(draft), keys_(key_table<ServiceRow>()), columns_(blank_columns(table)) {}

    std::vector<Column> settle() {
        by_heads();
        area_for_service();
        one_column_a_field();
        by_cells();
        partners();
        tell_unknown();
        return std::move(columns_);
    }

private:
    [[nodiscard]] const SourceHead& head(std::size_t i) const { return table_.heads[i]; }
    [[nodiscard]] std::string quoted(std::size_t i) const { return quote(head(i).name); }
    [[nodiscard]] bool is_own_name(std::size_t i) const {
        return FoldedKey(head(i).name).view() == FoldedKey(columns_[i].key).view();
    }
    [[nodiscard]] std::size_t column_of(std::string_view key) const {
        return static_cast<std::size_t>(std::ranges::find_if(columns_,
                                                             [&](const Column& column) {
                                                                 return column.key == key &&
                                                                        (column.role == Role::field ||
                                                                         column.role == Role::weekly_field);
                                                             }) -
                                        columns_.begin());
    }
    [[nodiscard]] bool is_taken(std::string_view key) const { return column_of(key) < columns_.size(); }

    void by_heads() {
        for (std::size_t i = 0; i < columns_.size(); ++i) {
            if (special_head(head(i).name)) {
                continue;
            }
            if (const auto entry = keys_.find(head(i).name)) {
                // Of one field's entries the later ones are those whose spellings say "per week" (read/bind_rows.cpp).
                columns_[i].role = keys_.field(*entry) == *entry ? Role::field : Role::weekly_field;
                columns_[i].key = keys_.name(*entry);
            }
        }
    }

    /// "Area" is the service itself where no other column names it.
    void area_for_service() {
        const std::size_t area = column_of("area");
        const std::size_t name = of_head(Head::name);
        if (!is_taken("service") && area < columns_.size()) {
            columns_[area].key = "service";
        } else if (!is_taken("service") && name < columns_.size()) {
            columns_[name].role = Role::field;
            columns_[name].key = "service";
        }
    }

    [[nodiscard]] std::size_t of_head(Head wanted) const {
        std::size_t i = 0;
        while (i < columns_.size() && special_head(head(i).name) != wanted) {
            ++i;
        }
        return i;
    }

    void one_column_a_field() {
        for (std::size_t i = 0; i < columns_.size(); ++i) {
            if (columns_[i].role != Role::field && columns_[i].role != Role::weekly_field) {
                continue;
            }
            for (std::size_t other = i + 1; other < columns_.size(); ++other) {
                const bool is_second =
                    columns_[other].key == columns_[i].key &&
                    (columns_[other].role == Role::field || columns_[other].role == Role::weekly_field);
                if (!is_second) {
                    continue;
                }
                // An empty column gives way to one with cells, an alias to our own name, else the later one.
                const bool first_stays = columns_[i].is_used != columns_[other].is_used
                                             ? columns_[i].is_used
                                             : is_own_name(i) || !is_own_name(other);
                second_column(first_stays ? other : i, first_stays ? i : other);
                if (!first_stays) {
                    break;
                }
            }
        }
    }

    void second_column(std::size_t second, std::size_t first) {
        // "Amount of Time" beside "Frequency" is how long, and the other how often.
        const bool is_length = columns_[second].key == "frequency" && !is_taken("duration") &&
                               ColumnKinds(table_, second).only({CellKind::session_length});
        if (is_length) {
            columns_[second].role = Role::field;
            columns_[second].key = "duration";
            return;
        }
        columns_[second].role = Role::aside;
        columns_[second].key = {};
        if (columns_[second].is_used) {
            draft_.remark(Kind::unplaced, head(second).span,
                          fmt::format("{} is a second column for the same thing as {}. It was kept under {}.",
                                      quoted(second), quoted(first), quote(columns_[second].aside_key)));
        }
        told_.insert(second);
    }

    void by_cells() {
        for (std::size_t i = 0; i < columns_.size(); ++i) {
            group_for_delivery(i);
            const auto special = special_head(head(i).name);
            if (!special || columns_[i].role != Role::aside) {
                continue;
            }
            const ColumnKinds kinds(table_, i);
            if (kinds.none()) {
                told_.insert(i);
                continue;
            }
            switch (*special) {
            case Head::duration:
                duration(i, kinds);
                break;
            case Head::general_education:
            case Head::special_education:
                if (kinds.only({CellKind::tick}) && !is_taken("location")) {
                    columns_[i].role =
                        *special == Head::general_education ? Role::general_education : Role::special_education;
                }
                break;
            case Head::direct:
            case Head::indirect:
                if (kinds.only({CellKind::tick})) {
                    columns_[i].role = is_taken("delivery") ? Role::aside : Role::delivery_tick;
                    columns_[i].key = *special == Head::direct ? "direct" : "indirect";
                } else if (const std::string_view key = *special == Head::direct ? "duration" : "indirectMinutes";
                           !is_taken(key)) {
                    columns_[i].role = Role::field;
                    columns_[i].key = key;
                }
                break;
            case Head::student_name:
            case Head::name: // some other column names the service
                columns_[i].role = Role::student_name;
                break;
            case Head::student_id:
                columns_[i].role = Role::student_id;
                break;
            default:
                break; // those that need a partner
            }
        }
    }

    /// "Delivery: Individual" says how many children, not whether the child is there.
    void group_for_delivery(std::size_t i) {
        const bool is_delivery = columns_[i].role == Role::field && columns_[i].key == "delivery";
        if (!is_delivery || is_taken("groupSize") || !ColumnKinds(table_, i).only({CellKind::group_word})) {
            return;
        }
        columns_[i].key = "groupSize";
        draft_.remark(
            Kind::told, head(i).span,
            fmt::format("The cells under {} say alone or in a group, so they were read as the group size.", quoted(i)));
    }

    void duration(std::size_t i, const ColumnKinds& kinds) {
        const bool is_length = kinds.only({CellKind::session_length, CellKind::plain_number});
        if (is_length && !is_taken("duration")) {
            columns_[i].role = Role::field;
            columns_[i].key = "duration";
            if (table_.is_sheet && kinds.any(CellKind::plain_number)) {
                draft_.remark(
                    Kind::told, head(i).span,
                    fmt::format("The plain numbers under {} were read as minutes of one session.", quoted(i)));
            }
            return;
        }
        if (is_length) {
            second_column(i, column_of("duration"));
            return;
        }
        const bool is_end = kinds.only({CellKind::date, CellKind::span_of_time});
        if (kinds.only({CellKind::span_of_time})) {
            columns_[i].aside_key = "x-duration";
            told_.insert(i);
            draft_.remark(Kind::unplaced, head(i).span,
                          fmt::format("{} says how long the service runs, not on which day it ends. It was kept under "
                                      "\"x-duration\".",
                                      quoted(i)));
            return;
        }
        if (is_end && !is_taken("endDate")) {
            columns_[i].role = Role::end_date_if_date;
            columns_[i].aside_key = "x-duration";
            return;
        }
        told_.insert(i);
        if (is_end) {
            draft_.remark(Kind::unplaced, head(i).span,
                          fmt::format("{} says how long the service runs. The end dates have a column of their own, so "
                                      "it was kept under {}.",
                                      quoted(i), quote(columns_[i].aside_key)));
            return;
        }
        draft_.remark(
            Kind::unplaced, head(i).span,
            fmt::format("{} may be how long one session lasts or how long the service runs: its cells say "
                        "both, or neither. It was kept under {}. Which is it? Rename the column to Minutes Per "
                        "Session or to End Date, and import again.",
                        quoted(i), quote(columns_[i].aside_key)));
    }

    /// A number and its unit, minutes and their period: two columns that say one thing.
    void partners() {
        pair(Head::time, Head::time_unit, Role::number_of_unit, Role::unit, "duration");
        pair(Head::required_minutes, Head::interval_type, Role::minutes_of_period, Role::period_of_minutes,
             "frequency");
        const std::size_t time = of_head(Head::time);
        if (time < columns_.size() && columns_[time].role == Role::aside && !is_taken("duration") &&
            ColumnKinds(table_, time).only({CellKind::session_length})) {
            columns_[time].role = Role::field;
            columns_[time].key = "duration";
        }
    }

    void pair(Head first, Head second, Role first_role, Role second_role, std::string_view key) {
        const std::size_t a = of_head(first);
        const std::size_t b = of_head(second);
        if (a == columns_.size() || b == columns_.size() || is_taken(key)) {
            return;
        }
        columns_[a].role = first_role;
        columns_[a].key = key;
        columns_[b].role = second_role;
        draft_.remark(Kind::told, head(a).span,
                      fmt::format("{} and {} say one thing together, so they were put into one cell, \"{}\".",
                                  quoted(a), quoted(b), key));
    }

    void tell_unknown() {
        constexpr std::size_t most_named = 10;
        std::size_t more = 0;
        for (std::size_t i = 0; i < columns_.size(); ++i) {
            if (columns_[i].role != Role::aside || !columns_[i].is_used || told_.contains(i) ||
                is_remark_key(head(i).name)) {
                continue;
            }
            if (unknown_ == most_named) {
                ++more;
                continue;
            }
            ++unknown_;
            const char* near = special_head(head(i).name) ? nullptr : keys_.suggest(head(i).name);
            draft_.remark(
                Kind::unplaced, head(i).span,
                head(i).name.empty()
                    ? fmt::format("Column {} has no name. It was kept under {}.", i + 1, quote(columns_[i].aside_key))
                    : fmt::format("{} is not a column that iepaudit knows. It was kept under {}.{}", quoted(i),
                                  quote(columns_[i].aside_key),
                                  near != nullptr ? fmt::format(" Did you mean \"{}\"?", near) : std::string{}));
        }
        if (more > 0) {
            draft_.remark_on_file(
                Kind::unplaced,
                fmt::format(
                    "iepaudit does not know {} more columns. They were kept in the same way, under x- and their "
                    "name.",
                    more));
        }
    }

    const SourceTable& table_;
    Draft& draft_;
    const KeyTable& keys_;
    std::vector<Column> columns_;
    std::unordered_set<std::size_t> told_; ///< columns of which something was said, or need not be
    std::size_t unknown_ = 0;
};

} // namespace

std::vector<Column> service_columns(const SourceTable& table, Draft& draft) {
    return ServiceColumns(table, draft).settle();
}

std::vector<Column> plain_columns(const SourceTable& table, const KeyTable& keys, Draft& draft) {
    std::vector<Column> columns = blank_columns(table);
    std::unordered_set<std::string_view> taken;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const SourceHead& head = table.heads[i];
        const auto special = special_head(head.name);
        const bool is_student = special == Head::student_name || special == Head::student_id || special == Head::name;
        // "Goal #" is the goal's number, "Goal" its sentence.
        const bool is_number = head.name.find('#') != std::string::npos;
        const auto entry = keys.find(is_number ? "id" : std::string_view(head.name));
        if (is_remark_key(head.name)) {
            continue;
        }
        if (!entry && is_student) {
            columns[i].role = special == Head::student_id ? Role::student_id : Role::student_name;
        } else if (entry && taken.insert(keys.name(*entry)).second) {
            columns[i].role = Role::field;
            columns[i].key = keys.name(*entry);
        } else if (columns[i].is_used) {
            draft.remark(
                Kind::unplaced, head.span,
                fmt::format("{} was kept under {}: {}.", quote(head.name), quote(columns[i].aside_key),
                            entry ? "another column holds the same thing" : "it is not a column that iepaudit knows"));
        }
    }
    return columns;
}

std::size_t column_with(const std::vector<Column>& columns, Role role) {
    return static_cast<std::size_t>(std::ranges::find(columns, role, &Column::role) - columns.begin());
}

} // namespace iepaudit::draft
