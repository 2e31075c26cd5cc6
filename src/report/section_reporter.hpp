// A report in which each file can be rendered without knowing those before it. render() makes the sections, add() puts
// them where they belong.
#pragma once

#include "iepaudit/reporter.hpp"

#include <string_view>

namespace iepaudit::report {

class SectionReporter : public Reporter {
public:
    void file(const FileReport& report) final { add(*render(report)); }
};

/// A list whose items all begin with a comma; the first one has to lose it.
class CommaList {
public:
    [[nodiscard]] std::string_view take(std::string_view items) {
        const bool is_first = is_empty_;
        is_empty_ = is_empty_ && items.empty();
        return is_first && !items.empty() ? items.substr(1) : items;
    }
    [[nodiscard]] bool empty() const { return is_empty_; }

private:
    bool is_empty_ = true;
};

} // namespace iepaudit::report
