#include "rules/change/row_changes.hpp"

#include "text/fold.hpp"

#include <algorithm>
#include <string>

namespace iepaudit::rules {

namespace {

constexpr std::size_t most_named = 6; // rows that one sentence lists

std::string numbers(const std::vector<std::size_t>& indexes) {
    std::string words;
    for (std::size_t i = 0; i < std::min(indexes.size(), most_named); ++i) {
        const bool is_last = i + 1 == std::min(indexes.size(), most_named);
        words += i == 0 ? "" : is_last && indexes.size() <= most_named ? " and " : ", ";
        words += std::to_string(indexes[i] + 1);
    }
    return words + (indexes.size() > most_named ? " and more" : "");
}

/// The first row's name stands for all when they share it.
std::string shared_name(const Iep& iep, const std::vector<std::size_t>& indexes) {
    const auto name_of = [&](std::size_t index) -> std::string_view { return iep.services.items[index].service.value; };
    const std::string_view first = name_of(indexes.front());
    const bool all_same =
        std::all_of(indexes.begin(), indexes.end(), [&](std::size_t index) { return name_of(index) == first; });
    return all_same && !first.empty() ? " (" + named(first, "").shown + ')' : std::string{};
}

Part rows(std::string_view word, const Iep& iep, const std::vector<std::size_t>& indexes) {
    const std::string which = std::string(word) + (indexes.size() == 1 ? " " : "s ") + numbers(indexes);
    return {which + shared_name(iep, indexes), which};
}

} // namespace

Part rows_now(const Case& c, const RowChange& change) {
    return rows("Row", c.iep(), change.after);
}

Part rows_last_year(const Case& c, const RowChange& change) {
    return rows("last year's row", c.prior->read.iep, change.before);
}

std::string match_shown(const Case& c, const RowChange& change) {
    if (change.before.size() == 1 && change.after.size() == 1) {
        const Words& was = c.prior->read.iep.services.items[change.before.front()].service;
        const Words& is = c.iep().services.items[change.after.front()].service;
        if (text::fold(was.value) == text::fold(is.value)) {
            return {};
        }
    }
    return " (Matched: " + change.how_matched + ".)";
}

bool is_explained(const RowChange& change) {
    return change.goal_met && change.on_notice;
}

void soften_if_half_explained(Finding& finding, const RowChange& change) {
    if (change.goal_met) {
        finding.soften(Severity::note, "the pages say that the goal in this area was met or that progress was good");
    } else if (change.on_notice) {
        finding.soften(Severity::note, "a notice in the file may be about it; compare its reasons with what you know");
    }
}

Finding& report_change(const Case& c, Sink& sink, const RowChange& change, const Place& place, Message message) {
    return change.after.size() == 1 ? sink.report(c.row(change.after.front()), place, std::move(message))
                                    : sink.report(place, std::move(message));
}

std::vector<const RowChange*> unexplained(const Case& c, Direction direction) {
    std::vector<const RowChange*> found;
    for (const RowChange& change : c.changes->rows) {
        if (change.is(direction) && change.was_service && !is_explained(change)) {
            found.push_back(&change);
        }
    }
    return found;
}

} // namespace iepaudit::rules
