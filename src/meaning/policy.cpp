#include "iepaudit/policy.hpp"

namespace iepaudit {

const Policy& washington() {
    using namespace std::chrono_literals;
    static constexpr Policy policy{.rules_as_of = 2026y / std::chrono::November / 22};
    return policy;
}

} // namespace iepaudit
