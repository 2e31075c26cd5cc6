#include "import/place_rows.hpp"

#include "import/cell_kinds.hpp"
#include "import/columns.hpp"
#include "import/students.hpp"
#include "read/bind.hpp"

#include "iepaudit/words.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <utility>

namespace iepaudit::draft {

namespace {

template <class Object>
const Shelf& shelf_of(std::string_view list) {
    static const Shelf shelf = [&] {
        Shelf made{.list = list, .keys = &key_table<Object>(), .order = {}};
        for (const Key<Object>& key : keys_of<Object>().keys) {
            made.order.emplace_back(key.name);
        }
        return made;
    }();
    return shelf;
}

/// One row on its way to one object.
class RowPlacer {
public:
    RowPlacer(const SourceTable& table, const std::vector<Column>& columns, bool are_services, Draft& draft)
        : table_(table), columns_(columns), are_services_(are_services), draft_(draft) {}

    DraftObject place(const SourceRow& row) {
        DraftObject object;
        for (std::size_t i = 0; i < columns_.size(); ++i) {
            if (const SourceCell& cell = row.cells[i]; cell.is_there) {
                place(row, i, object);
            }
        }
        ticked_location(row, object);
        if (!row.category.empty()) {
            object.set("category", row.category, row.span);
        }
        beyond(row, object);
        unconfirmed(row, object);
        if (row.is_short) {
            draft_.remark(Kind::unsure, row.span,
                          fmt::format("This line has fewer cells than the table has columns. Nothing was read for: {}.",
                                      fmt::join(heads_not_reached(row), ", ")));
        }
        return object;
    }

private:
    [[nodiscard]] std::string quoted_head(std::size_t i) const { return quote(table_.heads[i].name); }

    void place(const SourceRow& row, std::size_t i, DraftObject& object) {
        const SourceCell& cell = row.cells[i];
        const Column& column = columns_[i];
        if (cell.has_open_quote) {
            draft_.remark(Kind::unsure, cell.span,
                          "The quote that opens here is not closed, so everything to the end of the file is one cell. "
                          "Put a quote at the end of the cell, and import again.");
        }
        if (cell.is_blank()) {
            // An empty cell of a column that is in use is an empty box of the page.
            const bool is_box =
                table_.is_sheet && column.is_used && (column.role == Role::field || column.role == Role::weekly_field);
            if (is_box) {
                object.set(column.key, "", cell.span);
            }
            return;
        }
        if (cell.is_aside) {
            object.keep_aside(column.aside_key, cell.value, cell.span);
            return;
        }
        if (const auto why = why_set_aside(cell.words(), are_services_ && column.role != Role::aside)) {
            keep(i, cell, object, fmt::format("The cell {} {}.", quote(cell.words()), *why));
            return;
        }
        filled(row, i, object);
    }

    void filled(const SourceRow& row, std::size_t i, DraftObject& object) {
        const SourceCell& cell = row.cells[i];
        const Column& column = columns_[i];
        switch (column.role) {
        case Role::aside:
            object.keep_aside(column.aside_key, cell.value, cell.span);
            break;
        case Role::field:
        case Role::weekly_field:
            if (!object.set(column.key, cell.value, cell.span)) {
                keep(i, cell, object, fmt::format("{} says the same as another column of this row.", quoted_head(i)));
            } else if (column.role == Role::weekly_field) {
                weekly(row, cell, object);
            }
            break;
        case Role::end_date_if_date:
            if (kind_of(cell) == CellKind::date) {
                object.set("endDate", cell.value, cell.span);
            } else {
                keep(i, cell, object,
                     fmt::format("{} says how long the service runs, not on which day it ends.", quote(cell.words())));
            }
            break;
        case Role::number_of_unit:
            joined(row, Role::unit, i, object);
            break;
        case Role::minutes_of_period:
            joined(row, Role::period_of_minutes, i, object);
            break;
        case Role::delivery_tick:
            ticked_delivery(i, cell, object);
            break;
        default:
            break; // read beside its partner, or with all of the row
        }
    }

    /// A head that says "per week" and another that says otherwise: the other is left for a person.
    void weekly(const SourceRow& row, const SourceCell& cell, DraftObject& object) {
        for (std::size_t i = 0; i < columns_.size(); ++i) {
            if (columns_[i].role == Role::field && columns_[i].key == "frequencyInterval" && row.cells[i].is_filled()) {
                return; // in its own place; the reader holds the two beside each other
            }
        }
        object.set("frequencyInterval", "week", cell.span);
    }

    /// "60" and "min"; "120 minutes" and "monthly".
    void joined(const SourceRow& row, Role partner, std::size_t i, DraftObject& object) {
        const SourceCell& cell = row.cells[i];
        const SourceCell& other = row.cells[column_with(columns_, partner)];
        std::string words = cell.words();
        const bool is_lump = partner == Role::period_of_minutes;
        if (is_lump && kind_of(cell) == CellKind::plain_number) {
            words += " minutes";
        }
        if (other.is_filled()) {
            words += ' ' + other.words();
        }
        if (!object.set(columns_[i].key, words, cell.span)) {
            keep(i, cell, object, fmt::format("{} says the same as another column of this row.", quoted_head(i)));
        }
    }

    void ticked_delivery(std::size_t i, const SourceCell& cell, DraftObject& object) {
        if (read_flag(cell.words()) != true) {
            return;
        }
        if (object.has("delivery")) {
            keep(i, cell, object, "Both direct and indirect are checked. Write in \"delivery\" which it is.");
            return;
        }
        object.set("delivery", std::string(columns_[i].key), cell.span);
    }

    void ticked_location(const SourceRow& row, DraftObject& object) {
        const std::size_t general = column_with(columns_, Role::general_education);
        const std::size_t special = column_with(columns_, Role::special_education);
        const auto is_ticked = [&](std::size_t i) {
            return i < columns_.size() && row.cells[i].is_filled() && read_flag(row.cells[i].words()) == true;
        };
        if (is_ticked(general) && is_ticked(special)) {
            keep(general, row.cells[general], object,
                 "Both settings are checked. Write in \"location\" how the time is shared between them.");
            object.keep_aside(columns_[special].aside_key, row.cells[special].value, row.cells[special].span);
        } else if (is_ticked(general)) {
            object.set("location", "General Education", row.cells[general].span);
        } else if (is_ticked(special)) {
            object.set("location", "Special Education", row.cells[special].span);
        }
    }

    /// Cells under no column: a comma without quotes may have moved every cell of the line, so all are in doubt.
    void beyond(const SourceRow& row, DraftObject& object) {
        if (row.beyond.empty()) {
            return;
        }
        for (std::size_t i = 0; i < row.beyond.size(); ++i) {
            const SourceCell& cell = row.beyond[i];
            object.keep_aside(fmt::format("x-column {}", columns_.size() + i + 1), cell.value, cell.span);
        }
        if (table_.is_sheet) {
            draft_.remark(
                Kind::unplaced, row.beyond.front().span,
                fmt::format("{} is under no column: this line has more cells than the table has columns. Compare the "
                            "row with the page. If a cell has a comma in it, put quotes around the cell.",
                            quote(row.beyond.front().words())));
            if (are_services_) {
                object.set("unconfirmed", object.keys(), row.span);
            }
        }
    }

    void unconfirmed(const SourceRow& row, DraftObject& object) {
        const auto is_read_by_a_program = [](const SourceCell& cell) { return cell.is_unconfirmed; };
        if (std::ranges::any_of(row.cells, is_read_by_a_program)) {
            if (std::exchange(told_unconfirmed_, true) == false) {
                draft_.remark(Kind::unsure, row.span,
                              "A program read these rows from a document. Compare every cell with the page, then take "
                              "\"unconfirmed\" out of the row.");
            }
            if (are_services_) {
                object.set("unconfirmed", object.keys(), row.span);
            }
        }
    }

    [[nodiscard]] std::vector<std::string> heads_not_reached(const SourceRow& row) const {
        std::vector<std::string> heads;
        for (std::size_t i = 0; i < columns_.size(); ++i) {
            if (!row.cells[i].is_there && columns_[i].is_used) {
                heads.push_back(quoted_head(i));
            }
        }
        return heads;
    }

    void keep(std::size_t i, const SourceCell& cell, DraftObject& object, const std::string& why) {
        object.keep_aside(columns_[i].aside_key, cell.value, cell.span);
        draft_.remark(Kind::unplaced, cell.span,
                      fmt::format("{} It was kept under {}.", why, quote(columns_[i].aside_key)));
    }

    const SourceTable& table_;
    const std::vector<Column>& columns_;
    bool are_services_;
    Draft& draft_;
    bool told_unconfirmed_ = false;
};

bool place(const SourceTable& table, const std::vector<Column>& columns, const Shelf& shelf, bool are_services,
           Draft& draft) {
    const std::optional<StudentRows> students = choose_student(table, columns, draft);
    if (!students) {
        return false;
    }
    RowPlacer placer(table, columns, are_services, draft);
    DraftPlan& list = draft.plan()[std::string(shelf.list)];
    if (!list.is_array()) {
        list = DraftPlan::array();
    }
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        if (!students->takes(i)) {
            continue;
        }
        if (DraftObject object = placer.place(table.rows[i]); !object.is_empty()) {
            object.add_to(draft, shelf);
        }
    }
    return true;
}

} // namespace

bool place_services(const SourceTable& table, Draft& draft) {
    return place(table, service_columns(table, draft), shelf_of<ServiceRow>("services"), true, draft);
}

bool place_goals(const SourceTable& table, Draft& draft) {
    return place(table, plain_columns(table, key_table<Goal>(), draft), shelf_of<Goal>("goals"), false, draft);
}

} // namespace iepaudit::draft
