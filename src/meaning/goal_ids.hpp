// Which goal a row means when it says "G2", "Goal 2" or "#2".
#pragma once

#include "iepaudit/iep.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace iepaudit {

class GoalIds {
public:
    explicit GoalIds(const List<Goal>& goals);

    /// The goal a single reference names: by its id, else, when no goal of the file has an id, by its place in the
    /// list.
    [[nodiscard]] std::optional<std::size_t> find(std::string_view reference) const;
    /// The words can only be the id of a goal: they hold a digit, or this file's ids are words.
    [[nodiscard]] bool looks_like_id(std::string_view reference) const;
    /// Some goal has an id; without ids a number is a guess at the order of the page.
    [[nodiscard]] bool are_printed() const { return !places_.empty(); }

private:
    std::unordered_map<std::string, std::size_t> places_;
    std::size_t goals_ = 0;
    bool has_words_ = false;
};

/// The references of one cell: "G1, G3" and "1 and 3" are two.
std::vector<std::string_view> split_references(std::string_view cell);

} // namespace iepaudit
