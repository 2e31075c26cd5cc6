#include "support/command_line.hpp"

#include <cstdlib>
#include <memory>
#include <optional>
#include <sstream>

namespace iepaudit::test {

namespace {

/// Sets or hides one variable until the end of the scope.
class Variable {
public:
    Variable(std::string name, const std::optional<std::string>& value) : name_(std::move(name)) {
        if (const char* const had = std::getenv(name_.c_str())) {
            had_ = had;
        }
        put(value);
    }
    ~Variable() { put(had_); }
    Variable(const Variable&) = delete;
    Variable& operator=(const Variable&) = delete;

private:
    void put(const std::optional<std::string>& value) {
        if (value) {
            ::setenv(name_.c_str(), value->c_str(), 1);
        } else {
            ::unsetenv(name_.c_str());
        }
    }
    std::string name_;
    std::optional<std::string> had_;
};

} // namespace

Typed type(const std::vector<std::string>& arguments, const std::string& in, const Environment& environment) {
    std::vector<std::unique_ptr<Variable>> variables;
    for (const char* const name : {"CI", "NO_COLOR", "CLICOLOR_FORCE", "FORCE_COLOR", "TERM", "COLUMNS",
                                   "IEPAUDIT_FORMAT", "IEPAUDIT_FAIL_ON", "IEPAUDIT_AS_OF", "IEPAUDIT_COLOR"}) {
        const auto given = environment.find(name);
        variables.push_back(std::make_unique<Variable>(name, given == environment.end() ? std::optional<std::string>{}
                                                                                        : given->second));
    }
    std::istringstream input(in);
    std::ostringstream out;
    std::ostringstream err;
    const auto code = cli::run(arguments, input, out, err);
    return {static_cast<int>(code), out.str(), err.str()};
}

Typed check(std::vector<std::string> arguments, const std::string& in, const Environment& environment) {
    arguments.insert(arguments.begin(), {"check", "--as-of", "2026-11-22"});
    return type(arguments, in, environment);
}

} // namespace iepaudit::test
