#include "cli/environment.hpp"

#include <cstdlib>

namespace iepaudit::cli {

std::string_view variable(const char* name) {
    const char* const value = std::getenv(name);
    return value == nullptr ? std::string_view{} : std::string_view(value);
}

bool is_on_build_server() {
    return !variable("CI").empty();
}

} // namespace iepaudit::cli
