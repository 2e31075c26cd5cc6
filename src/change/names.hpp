// Names of services in a form in which the same name is the same, and names that differ by a slip of the hand.
#pragma once

#include "iepaudit/iep.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace iepaudit::change {

/// Letters and digits in small letters, one blank between words; "" for a row without a name.
std::string plain_name_of(const ServiceRow& row);

/// Finds the name that is the same but for one letter dropped, added or changed, or two neighbours swapped. Each name
/// is kept under every form of it that lacks one letter, so that a search looks at a few forms and never at all names.
class CloseNames {
public:
    void add(std::string_view name, std::size_t number);
    /// Nothing when no name is close, or more than one.
    [[nodiscard]] std::optional<std::size_t> find(std::string_view name) const;

private:
    std::unordered_map<std::string, std::optional<std::size_t>> forms_; ///< no number: several names share the form
};

} // namespace iepaudit::change
