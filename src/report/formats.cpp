#include "report/reporters.hpp"

#include <algorithm>
#include <array>

namespace iepaudit {

namespace {

constexpr std::array formats{
    Format{"text", "for people: sums, what to fix, what to ask", true, report::make_text},
    Format{"short", "one line for each finding: FILE:LINE:COL: severity: message [rule]", true, report::make_short},
    Format{"html", "a page to print and to read: the week, the sums, the questions with room for answers", true, report::make_html},
    Format{"markdown", "the same in Markdown", true, report::make_markdown},
    Format{"json", "everything, for scripts (iepaudit schema report)", true, report::make_json},
    Format{"none", "nothing; only the exit code", false, report::make_none},
};

} // namespace

std::span<const Format> all_formats() { return formats; }

const Format* find_format(std::string_view name) {
    const auto* const found = std::find_if(formats.begin(), formats.end(), [&](const Format& format) { return format.name == name; });
    return found == formats.end() ? nullptr : found;
}

} // namespace iepaudit
