#include "import/students.hpp"

#include "read/problems.hpp"
#include "text/fold.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>

namespace iepaudit::draft {

namespace {

bool names_student(const Column& column) {
    return column.role == Role::student_name || column.role == Role::student_id;
}

/// What the student columns of a row say, folded; empty when they say nothing.
std::vector<std::string> student_of(const SourceRow& row, const std::vector<Column>& columns) {
    std::vector<std::string> words;
    bool says_any = false;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (names_student(columns[i])) {
            words.push_back(row.cells[i].is_filled() ? text::fold(row.cells[i].words()) : std::string{});
            says_any = says_any || !words.back().empty();
        }
    }
    return says_any ? words : std::vector<std::string>{};
}

/// Into "student": the name under its key, a number as the reader's own remark.
void put_student(const SourceTable& table, const std::vector<Column>& columns, const SourceRow& row, Draft& draft) {
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const SourceCell& cell = row.cells[i];
        if (!names_student(columns[i]) || !cell.is_filled()) {
            continue;
        }
        if (columns[i].role == Role::student_name) {
            draft.put("/student/name", cell.value, cell.span);
        } else {
            DraftPlan& student = draft.plan()["student"];
            student["x-" + table.heads[i].name] = cell.value;
        }
    }
}

} // namespace

std::optional<StudentRows> choose_student(const SourceTable& table, const std::vector<Column>& columns, Draft& draft) {
    std::vector<bool> taken(table.rows.size(), true);
    const auto first = std::ranges::find_if(columns, names_student);
    const std::string wanted = text::fold(draft.choices().student);
    if (first == columns.end()) {
        if (!wanted.empty()) {
            draft.remark_on_file(Kind::told, "No column says which student a row is about, so every row was taken.");
        }
        return StudentRows(std::move(taken));
    }
    const auto column = static_cast<std::size_t>(first - columns.begin());
    std::set<std::vector<std::string>> students;
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        const std::vector<std::string> student = student_of(table.rows[i], columns);
        taken[i] = wanted.empty() || std::ranges::find(student, wanted) != student.end();
        if (taken[i] && !student.empty()) {
            students.insert(student);
        }
    }
    if (!wanted.empty() && students.empty()) {
        draft.refuse(fmt::format("No row of this table is about {}: the column {} does not hold it.",
                                 quote(draft.choices().student), quote(table.heads[column].name)));
        return std::nullopt;
    }
    if (students.size() > 1) {
        draft.refuse(fmt::format("This table is about {} students (column {}), and a plan is about one. Say which: "
                                 "--student \"NAME\", as it is written in that column.",
                                 students.size(), quote(table.heads[column].name)));
        return std::nullopt;
    }
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        if (taken[i] && !student_of(table.rows[i], columns).empty()) {
            put_student(table, columns, table.rows[i], draft);
            break;
        }
    }
    return StudentRows(std::move(taken));
}

} // namespace iepaudit::draft
