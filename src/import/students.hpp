// A sheet about a whole caseload: a plan is about one child, so somebody has to say whose rows to take.
#pragma once

#include "import/columns.hpp"
#include "import/draft.hpp"
#include "import/source_table.hpp"

#include <optional>
#include <vector>

namespace iepaudit::draft {

class StudentRows {
public:
    explicit StudentRows(std::vector<bool> taken) : taken_(std::move(taken)) {}
    [[nodiscard]] bool takes(std::size_t row) const { return taken_[row]; }

private:
    std::vector<bool> taken_;
};

/// The rows of one student, whose name and number go into the plan. Nothing, and refused, when the table names several
/// and nobody was chosen, or nobody of that name is in it.
std::optional<StudentRows> choose_student(const SourceTable& table, const std::vector<Column>& columns, Draft& draft);

} // namespace iepaudit::draft
