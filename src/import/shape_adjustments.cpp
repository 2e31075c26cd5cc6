#include "import/shape_adjustments.hpp"

#include "text/fold.hpp"

#include "iepaudit/words.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace iepaudit::draft {

namespace {

/// heads.size() when there is none.
std::size_t head_named(const SourceTable& table, std::string_view name) {
    return static_cast<std::size_t>(std::ranges::find(table.heads, name, &SourceHead::name) - table.heads.begin());
}

bool has_head(const SourceTable& table, std::string_view name) {
    return head_named(table, name) < table.heads.size();
}

std::size_t added_head(SourceTable& table, std::string_view name) {
    table.heads.push_back({std::string(name), {}});
    for (SourceRow& row : table.rows) {
        row.cells.emplace_back();
    }
    return table.heads.size() - 1;
}

std::string folded(const SourceCell& cell) {
    return cell.is_filled() ? text::fold(cell.words()) : std::string{};
}

bool all_filled(const SourceTable& table, std::size_t column, bool (*fits)(const SourceCell&)) {
    return std::ranges::all_of(
        table.rows, [&](const SourceRow& row) { return !row.cells[column].is_filled() || fits(row.cells[column]); });
}

} // namespace

void adjust_ed_fi(SourceTable& table, Draft& draft) {
    const std::size_t duration = head_named(table, "duration");
    const std::size_t interval = head_named(table, "durationInterval");
    const std::size_t frequency = head_named(table, "frequency");
    const std::size_t period = head_named(table, "frequencyInterval");
    const std::size_t heads = table.heads.size();
    if (std::max({duration, interval, frequency, period}) == heads) {
        return;
    }
    table.heads[interval].name = "x-durationInterval";
    for (SourceRow& row : table.rows) {
        SourceCell& length = row.cells[duration];
        const std::string of = folded(row.cells[interval]);
        const bool once = row.cells[frequency].value == 1 && of == folded(row.cells[period]);
        if (!length.is_filled() || of.empty() || of == "session" || of == "per session" || once) {
            continue;
        }
        draft.remark(Kind::unsure, length.span,
                     fmt::format("{} minutes are here with the interval \"{}\", and {} times with \"{}\". Ed-Fi has no "
                                 "word for a session, so this may be the length of one session or all minutes of the "
                                 "{}. It was kept under \"x-duration\". Look at the page, then write \"duration\" (one "
                                 "session) or \"minutesPerWeek\".",
                                 length.words(), row.cells[interval].words(), row.cells[frequency].words(),
                                 row.cells[period].words(), of));
        length.is_aside = true;
    }
}

void adjust_commitments(SourceTable& table, Draft&) {
    const std::size_t setting = head_named(table, "setting");
    if (setting == table.heads.size()) {
        return;
    }
    table.heads[setting].name = "x-setting";
    if (!all_filled(table, setting, [](const SourceCell& cell) {
            const std::string words = folded(cell);
            return words == "individual" || words == "group";
        })) {
        return;
    }
    const std::size_t size =
        has_head(table, "group_size_max") ? head_named(table, "group_size_max") : added_head(table, "group_size_max");
    for (SourceRow& row : table.rows) {
        if (!row.cells[size].is_filled() && row.cells[setting].is_filled()) {
            row.cells[size] = std::move(row.cells[setting]);
            row.cells[setting] = SourceCell{};
        }
    }
}

void adjust_clinic(SourceTable& table, Draft&) {
    const std::size_t arabic = head_named(table, "service_name_ar");
    if (!has_head(table, "service") && arabic < table.heads.size()) {
        table.heads[arabic].name = "service";
    }
}

void adjust_test_record(SourceTable& table, Draft&) {
    const std::size_t type = head_named(table, "type");
    if (type == table.heads.size()) {
        return;
    }
    const bool is_kind =
        all_filled(table, type, [](const SourceCell& cell) { return read_service({}, cell.words(), {}).kind_stated; });
    const bool is_delivery = all_filled(table, type, [](const SourceCell& cell) {
        const std::array<std::string, 3> known{"direct", "indirect", "consultation"};
        return std::ranges::find(known, folded(cell)) != known.end();
    });
    table.heads[type].name = is_delivery ? "delivery" : is_kind ? "category" : "x-type";
}

} // namespace iepaudit::draft
