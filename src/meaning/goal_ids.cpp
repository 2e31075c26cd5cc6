#include "meaning/goal_ids.hpp"

#include "text/fold.hpp"

#include <algorithm>
#include <charconv>

namespace iepaudit {

namespace {

bool has_digit(std::string_view text) {
    return std::any_of(text.begin(), text.end(), text::is_digit);
}

/// "Annual Goal #02", "G2" and "2" are one key.
std::string key_of(std::string_view reference) {
    const std::string folded = text::fold(reference);
    std::string_view rest = folded;
    if (has_digit(rest)) {
        for (const std::string_view prefix : {"annual", "measurable", "iep", "goals", "goal", "number", "no.", "g"}) {
            rest = text::trim(rest);
            if (rest.starts_with(prefix)) {
                const std::string_view after = text::trim(rest.substr(prefix.size()));
                // A letter is cut off only in front of a number: "G2", but not "gm2".
                if (prefix.size() > 1 || (!after.empty() && !text::is_letter(after.front()))) {
                    rest = after;
                }
            }
        }
        while (!rest.empty() && !text::is_word(rest.front())) {
            rest.remove_prefix(1);
        }
        while (rest.size() > 1 && rest[0] == '0' && text::is_digit(rest[1])) {
            rest.remove_prefix(1);
        }
    }
    while (!rest.empty() && !text::is_word(rest.back())) {
        rest.remove_suffix(1);
    }
    return std::string(rest);
}

} // namespace

GoalIds::GoalIds(const List<Goal>& goals) : goals_(goals.size()) {
    for (std::size_t i = 0; i < goals.size(); ++i) {
        if (const Words& id = goals.items[i].id; id.has_value()) {
            places_.try_emplace(key_of(id.value), i);
            has_words_ = has_words_ || !has_digit(id.value);
        }
    }
}

std::optional<std::size_t> GoalIds::find(std::string_view reference) const {
    const std::string key = key_of(reference);
    if (are_printed()) {
        const auto place = places_.find(key);
        return place == places_.end() ? std::nullopt : std::optional(place->second);
    }
    std::size_t number = 0;
    const auto [end, error] = std::from_chars(key.data(), key.data() + key.size(), number);
    const bool whole = error == std::errc() && end == key.data() + key.size();
    return whole && number >= 1 && number <= goals_ ? std::optional(number - 1) : std::nullopt;
}

bool GoalIds::looks_like_id(std::string_view reference) const {
    return has_digit(reference) || has_words_;
}

std::vector<std::string_view> split_references(std::string_view cell) {
    std::vector<std::string_view> references;
    const auto take = [&](std::string_view part) {
        if (part = text::trim(part); !part.empty()) {
            references.push_back(part);
        }
    };
    for (std::size_t begin = 0, at = 0; at <= cell.size(); ++at) {
        if (at == cell.size() || std::string_view(",;&\n").find(cell[at]) != std::string_view::npos) {
            take(cell.substr(begin, at - begin));
            begin = at + 1;
        } else if (cell.substr(at).starts_with(" and ")) {
            take(cell.substr(begin, at - begin));
            begin = at + 5;
        }
    }
    return references;
}

} // namespace iepaudit
