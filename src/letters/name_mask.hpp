// Keeps a child's name out of a letter, wherever on the page it stands.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace iepaudit::letters {

class NameMask {
public:
    /// Any part of the name counts: "Juniper Alder", "Juniper", "Alder's", "J.".
    explicit NameMask(std::string_view name);

    [[nodiscard]] bool finds(std::string_view words) const;
    /// The words with every part of the name replaced.
    [[nodiscard]] std::string applied_to(std::string_view words) const;

private:
    [[nodiscard]] bool is_part(std::string_view word) const;

    std::vector<std::string> parts_; ///< folded
};

} // namespace iepaudit::letters
