#include "import/printed_totals.hpp"

#include "read/bind.hpp"
#include "text/fold.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <optional>

namespace iepaudit {

namespace {

struct Label {
    std::string_view section;
    std::string_view key;
    std::optional<Unit> unit; ///< of the number; nothing for words
    std::string_view named;   ///< in a sentence
};
constexpr Label labels[] = {
    {"totals", "schoolMinutesPerWeek", Unit::minutes_per_week, "The total of minutes in school"},
    {"totals", "specialEducationSettingMinutesPerWeek", Unit::minutes_per_week,
     "The total of minutes in a special education setting"},
    {"totals", "generalEducationPercent", Unit::percent, "The percent of time in general education"},
    {"lre", "placement", std::nullopt, "The placement"},
};
constexpr std::size_t longest_value = 120; // a paragraph is no total

const Label* label_of(std::string_view printed) {
    const auto named = [&](const KeyTable& table, std::string_view section) -> const Label* {
        const auto entry = table.find(printed);
        if (!entry) {
            return nullptr;
        }
        const auto* const label = std::ranges::find_if(
            labels, [&](const Label& one) { return one.section == section && one.key == table.name(*entry); });
        return label == std::end(labels) ? nullptr : label;
    };
    const Label* const total = named(key_table<PrintedTotals>(), "totals");
    return total != nullptr ? total : named(key_table<Lre>(), "lre");
}

struct FoundTotal {
    const Label* label;
    std::string value;
    std::string where;
    std::size_t line;
};

/// "LABEL: VALUE", where the label may have begun, or the value may stand, on the line beside.
std::optional<FoundTotal> total_at(std::span<const PlacedLine> lines, std::size_t at) {
    const std::string& line = lines[at].text;
    const std::size_t colon = line.find(':');
    if (colon == std::string::npos) {
        return std::nullopt;
    }
    const std::string label_part = line.substr(0, colon);
    const Label* label = label_of(label_part);
    if (label == nullptr && at > 0) {
        label = label_of(lines[at - 1].text + " " + label_part);
    }
    if (label == nullptr) {
        return std::nullopt;
    }
    std::string value(text::trim(std::string_view(line).substr(colon + 1)));
    const bool stands_below =
        value.empty() && at + 1 < lines.size() && !lines[at + 1].text.empty() && text::is_digit(lines[at + 1].text[0]);
    if (stands_below && label->unit) {
        value = lines[at + 1].text;
    }
    return FoundTotal{.label = label, .value = std::move(value), .where = lines[at].where, .line = at};
}

bool can_be(const FoundTotal& total) {
    return !total.value.empty() && total.value.size() <= longest_value &&
           (!total.label->unit || read_number(total.value, *total.label->unit));
}

void take(const std::vector<FoundTotal>& all, const Label& label, DraftPlan& plan, std::vector<ImportRemark>& remarks) {
    const FoundTotal* first = nullptr;
    for (const FoundTotal& total : all) {
        if (total.label != &label || total.value.empty()) {
            continue;
        }
        if (!can_be(total)) {
            remarks.push_back({.kind = ImportRemark::Kind::unplaced,
                               .where = total.where,
                               .message = fmt::format("\"{}\" is at {}, and no single number can be read there.",
                                                      total.value, label.key)});
        } else if (first == nullptr) {
            first = &total;
        } else if (first->value != total.value) {
            plan[std::string(label.section)].erase(std::string(label.key));
            remarks.push_back({.kind = ImportRemark::Kind::unplaced,
                               .where = total.where,
                               .message = fmt::format("{} is printed twice, as \"{}\" and as \"{}\". Neither was used.",
                                                      label.key, first->value, total.value)});
            return;
        }
        if (first == &total) {
            plan[std::string(label.section)][std::string(label.key)] = total.value;
            remarks.push_back({.kind = ImportRemark::Kind::unsure,
                               .where = total.where,
                               .message = fmt::format("{} was read as \"{}\".", label.named, total.value)});
        }
    }
}

} // namespace

bool begins_total(std::string_view line) {
    constexpr std::array<std::string_view, 4> beginnings{"total minutes", "percent of time", "percentage of time",
                                                         "total special education minutes"};
    const std::string folded = text::fold(line);
    const std::size_t colon = line.find(':');
    return std::ranges::any_of(beginnings, [&](std::string_view words) { return folded.starts_with(words); }) ||
           (colon != std::string_view::npos && label_of(line.substr(0, colon)) != nullptr);
}

std::vector<std::size_t> read_totals(std::span<const PlacedLine> lines, DraftPlan& plan,
                                     std::vector<ImportRemark>& remarks) {
    std::vector<FoundTotal> found;
    std::vector<std::size_t> used;
    for (std::size_t at = 0; at < lines.size(); ++at) {
        if (auto total = total_at(lines, at)) {
            found.push_back(std::move(*total));
            if (!found.back().value.empty()) {
                used.push_back(at);
            }
        }
    }
    for (const Label& label : labels) {
        take(found, label, plan, remarks);
    }
    for (const std::string_view section : {"totals", "lre"}) {
        if (const auto at = plan.find(section); at != plan.end() && at->empty()) {
            plan.erase(at);
        }
    }
    return used;
}

} // namespace iepaudit
