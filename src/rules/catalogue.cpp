#include "iepaudit/rule.hpp"

#include <algorithm>
#include <array>

namespace iepaudit {

namespace rules {

#define RULE(family, identifier) extern const Rule identifier;
#include "rules/rules.def"
#undef RULE

} // namespace rules

namespace {

constexpr std::array catalogue{
#define RULE(family, identifier) &rules::identifier,
#include "rules/rules.def"
#undef RULE
};

} // namespace

std::span<const Rule* const> all_rules() {
    return catalogue;
}

const Rule* find_rule(std::string_view id) {
    const auto* const found =
        std::find_if(catalogue.begin(), catalogue.end(), [&](const Rule* rule) { return rule->id == id; });
    return found == catalogue.end() ? nullptr : *found;
}

std::string_view name(Family family) {
    constexpr std::array<std::string_view, 13> names{"reading",  "amount", "row",      "totals", "setting",
                                                     "goals",    "need",   "provider", "dates",  "student",
                                                     "supports", "change", "delivery"};
    return names[static_cast<std::size_t>(family)];
}

std::string_view name(Basis basis) {
    constexpr std::array<std::string_view, 4> names{"law", "state form", "arithmetic", "practice"};
    return names[static_cast<std::size_t>(basis)];
}

} // namespace iepaudit
