#include "import/sheet_lines.hpp"

#include "read/bind.hpp"
#include "text/fold.hpp"

#include "iepaudit/words.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

namespace iepaudit::draft {

namespace {

std::vector<const CellText*> filled_cells(const Record& record) {
    std::vector<const CellText*> filled;
    for (const CellText& cell : record) {
        if (!words(cell).empty()) {
            filled.push_back(&cell);
        }
    }
    return filled;
}

/// "Special Education", "Related Services": a kind of service and no service. "Transportation" and "Consultation" are
/// both, and alone in a line more likely a row whose other cells are empty.
bool is_section(std::string_view line) {
    const ServiceReading as_category = read_service({}, line, {});
    if (!as_category.kind_stated || as_category.kind == ServiceKind::transportation ||
        as_category.kind == ServiceKind::consultation) {
        return false;
    }
    constexpr std::array of_a_kind{Area::other, Area::academic_general, Area::extended_school_year};
    const AreaList areas = read_service(line, {}, {}).areas;
    return std::ranges::all_of(areas, [&](Area area) { return std::ranges::find(of_a_kind, area) != of_a_kind.end(); });
}

bool is_service_name(std::string_view line) {
    return !read_service(line, {}, {}).areas.contains(Area::other);
}

bool starts_as_total(std::string_view line) {
    const std::string folded = text::fold(line);
    constexpr std::array<std::string_view, 4> starts{"total", "totals", "subtotal", "grand total"};
    return std::ranges::any_of(starts, [&](std::string_view start) { return text::find_words(folded, start) == 0; }) ||
           folded.starts_with("sub-total");
}

struct LabelAndValue {
    std::string_view label;
    std::string_view value; ///< empty when the line has more than one
    Span span;
};

LabelAndValue label_and_value(const Record& record) {
    const std::vector<const CellText*> filled = filled_cells(record);
    const std::string_view first = words(*filled.front());
    const std::size_t colon = first.find(':');
    if (filled.size() == 1 && colon != std::string_view::npos) {
        return {text::trim(first.substr(0, colon)), text::trim(first.substr(colon + 1)), filled.front()->span};
    }
    const std::string_view label = first.substr(0, colon);
    return filled.size() == 2 ? LabelAndValue{label, words(*filled.back()), filled.back()->span}
                              : LabelAndValue{label, {}, filled.front()->span};
}

/// Nearly every line is a row and has a cell near its start that is none.
bool are_heads(const std::vector<const CellText*>& filled, const KeyTable& keys) {
    constexpr std::size_t sure_heads = 3;
    return filled.size() >= sure_heads &&
           std::ranges::all_of(filled, [&](const CellText* cell) { return keys.find(words(*cell)).has_value(); });
}

} // namespace

LineKind kind_of_line(const Record& record, const KeyTable& keys) {
    const std::vector<const CellText*> filled = filled_cells(record);
    if (are_heads(filled, keys) || are_heads(filled, key_table<Goal>())) {
        return LineKind::heads;
    }
    const std::string_view first = words(*filled.front());
    // "Total communication" is a service.
    if ((starts_as_total(first) && !is_service_name(first)) ||
        key_table<PrintedTotals>().find(label_and_value(record).label)) {
        return LineKind::total;
    }
    if (filled.size() > 1 || &keys == &key_table<Goal>()) {
        return LineKind::row;
    }
    if (is_section(first)) {
        return LineKind::heading;
    }
    return is_service_name(first) ? LineKind::row : LineKind::note;
}

std::optional<PrintedTotal> read_total(const Record& record) {
    const LabelAndValue line = label_and_value(record);
    const KeyTable& totals = key_table<PrintedTotals>();
    const auto entry = totals.find(line.label);
    if (!entry || line.value.empty()) {
        return std::nullopt;
    }
    return PrintedTotal{.key = totals.name(*entry), .value = std::string(line.value), .span = line.span};
}

} // namespace iepaudit::draft
