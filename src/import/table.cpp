// A table of services or goals, from its bytes to a plan.
#include "import/import.hpp"

#include "import/draft.hpp"
#include "import/other_files.hpp"
#include "import/place_rows.hpp"
#include "import/sheet.hpp"
#include "read/encoding.hpp"

namespace iepaudit {

using draft::Draft;
using draft::Kind;

Import import_table(std::string bytes, const ImportChoices& choices) {
    const auto other = draft::no_table(bytes);
    const DecodedTable decoded = decode_table(std::move(bytes));
    Draft draft(decoded.bytes, choices);
    if (other) {
        draft.refuse(*other);
        return draft.finish();
    }
    if (decoded.was_windows_1252) {
        draft.remark_on_file(Kind::told, "The file is saved in an older encoding (Windows-1252) and was read as such. "
                                         "If names look odd, save it again as CSV UTF-8.");
    }
    draft.plan()["services"] = DraftPlan::array();
    for (const draft::SheetTable& each : draft::take_apart(decoded.bytes, draft)) {
        const bool is_placed =
            each.kind == draft::SheetKind::goals ? place_goals(each.table, draft) : place_services(each.table, draft);
        if (!is_placed) {
            break;
        }
    }
    const bool has_rows = !draft.plan()["services"].empty() || draft.plan().contains("goals");
    if (!draft.is_refused() && !has_rows) {
        draft.refuse("The table has column names and no rows. Type the rows of the page below them.");
    }
    return draft.finish();
}

} // namespace iepaudit
