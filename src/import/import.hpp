// Import: a table, a PDF or another program's file in, a plan in our own format out.
//
//   bytes ──> rows of cells ──> Import { plan, remarks } ──> text of the new file
//
// Nothing is guessed: a cell goes under its own key as it is printed, or it is kept under "x-..." and told about. What
// a program had to puzzle out (a PDF, text copied from a page) is marked "unconfirmed" in its row, and `check` reports
// it.
#pragma once

#include <nlohmann/json.hpp>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace iepaudit {

/// A plan that is being put together: keys in the order of the form, each in its canonical spelling, values as printed.
using DraftPlan = nlohmann::ordered_json;

/// Something to tell about the file that was read.
struct ImportRemark {
    enum class Kind : std::uint8_t {
        told,     ///< what was done: "Read as Windows-1252."
        unplaced, ///< a cell that belongs nowhere and was kept under "x-...", or could not be kept
        unsure,   ///< a cell that was read and has to be compared with the page
        refused,  ///< nothing can be made of the file
    };
    Kind kind = Kind::told;
    std::string where;   ///< "line 4, column 7"; "page 2, row 3"; "" is the whole file
    std::string message; ///< one sentence, with the words of the file in it
};

struct Import {
    DraftPlan plan = DraftPlan::object();
    std::vector<ImportRemark> remarks; ///< in the order of the file
    bool is_usable = true;             ///< false: refused; `plan` is empty
    bool is_plan_already = false;      ///< refused because it is in our own format: `check` reads it as it is
};

/// What the person who imports has to say.
struct ImportChoices {
    std::string student; ///< whose rows to take, when a table holds several students
};

/// A table of services or goals: commas, semicolons or tabs.
Import import_table(std::string bytes, const ImportChoices& choices);
/// Services and goals in the JSON of another program.
Import import_json(std::string bytes, const ImportChoices& choices);

/// The text of a plan file: UTF-8, two blanks of indent, a row of a list on one line where it fits, a line end at the
/// end.
std::string plan_text(const DraftPlan& plan);

} // namespace iepaudit
