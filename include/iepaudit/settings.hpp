// Files of our own that are not an IEP (waivers, config): read strictly, and every fault is told with its place.
#pragma once

#include "iepaudit/finding.hpp"

#include <cstdint>

namespace iepaudit {

/// Why a settings file is refused.
struct SettingsFault {
    std::uint32_t line = 1;
    std::uint32_t column = 1;
    Message message;
};

} // namespace iepaudit
