#include "cli/environment.hpp"

#include "report/escape.hpp"

#include <cstdlib>

namespace iepaudit::cli {

std::string_view variable(const char* name) {
    const char* const value = std::getenv(name);
    return value == nullptr ? std::string_view{} : std::string_view(value);
}

std::string called() {
    const std::string_view script = variable("IEPAUDIT_CALLED");
    return script.empty() ? "iepaudit" : report::for_terminal(script);
}

bool is_on_build_server() {
    return !variable("CI").empty();
}

} // namespace iepaudit::cli
