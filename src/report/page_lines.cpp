#include "report/page_lines.hpp"

#include "text/display.hpp"

namespace iepaudit::report {

std::string labelled(std::string_view label, std::string_view words, std::size_t width) {
    constexpr std::size_t indent = 13;
    std::string lines;
    const auto wrapped = text::wrap(words, width > indent ? width - indent : 0);
    for (std::size_t i = 0; i < wrapped.size(); ++i) {
        lines += text::pad_right(i == 0 ? label : "", indent) + wrapped[i] + '\n';
    }
    return lines;
}

std::string cited(const Citation& citation) {
    return std::string(citation.authority) + ": " + std::string(citation.says);
}

} // namespace iepaudit::report
