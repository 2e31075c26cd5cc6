#include "iepaudit/rule.hpp"
#include "rules/sources.hpp"

namespace iepaudit::rules {

namespace {

std::string cells_of(const Row& row) {
    std::string cells;
    for (const Words& cell : row.printed.unconfirmed) {
        cells += (cells.empty() ? "" : ", ") + std::string(cell.value);
    }
    return cells;
}

void check(const Case& c, Sink& sink) {
    for (const Row& row : c.rows()) {
        const List<Words>& unconfirmed = row.printed.unconfirmed;
        if (!unconfirmed.empty()) {
            sink.report(row, unconfirmed.place,
                        say("{} has cells that nobody has compared with the page yet: {}.",
                            {row.label(), named(cells_of(row), unconfirmed.size() == 1 ? "one cell" : "some cells")}));
        }
    }
}

constexpr Citation citations[] = {sources::own_format};

constexpr std::string_view leaves_alone[] = {
    "rows that a person typed",
    "rows whose list of unconfirmed cells is empty, because each cell was compared",
};

} // namespace

extern const Rule unconfirmed_cell;
constinit const Rule unconfirmed_cell{
    .id = "unconfirmed-cell",
    .family = Family::reading,
    .severity = Severity::warning,
    .basis = Basis::practice,
    .title = "A cell was read by the program and not confirmed.",
    .meaning = "The program took these words from a printed page and was not sure that it got them right. What is "
               "said about the row is only as good as they are.",
    .ask = "Does the page say the same? If it does, take the cell out of the list. If not, type what the page says.",
    .citations = citations,
    .leaves_alone = leaves_alone,
    .misses = "A cell that was taken out of the list without a look at the page.",
    .bad = R"("frequency": "30 minutes weekly", "unconfirmed": ["frequency"])",
    .good = R"("frequency": "30 minutes weekly", "unconfirmed": [])",
    .checks_504 = true,
    .check = check,
};

} // namespace iepaudit::rules
