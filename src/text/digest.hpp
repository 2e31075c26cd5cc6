// A short name for bytes: the same bytes give the same name on every machine.
#pragma once

#include <string>
#include <string_view>

namespace iepaudit::text {

/// 32 hex digits. No secret: who has the bytes can make it again.
std::string digest(std::string_view bytes);

} // namespace iepaudit::text
