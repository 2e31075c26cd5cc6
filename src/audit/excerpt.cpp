#include "audit/excerpt.hpp"

#include <algorithm>

namespace iepaudit {

namespace {

constexpr std::size_t longest_side = 300; // bytes kept before and after the marked words; reporters cut further by width

bool continues_character(std::string_view text, std::size_t at) {
    return at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U;
}

} // namespace

void locate(const LineIndex& lines, Span span, ReportedFinding& finding) {
    const auto start = lines.position(span.begin);
    const auto end = lines.position(std::max(span.begin, span.end));
    finding.line = start.line;
    finding.column = start.column;
    finding.end_line = end.line;
    finding.end_column = end.column;

    const std::string_view line = lines.line(start.line);
    const std::uint32_t line_begin = lines.start_of(start.line);
    const std::size_t first = span.begin > line_begin ? std::min<std::size_t>(span.begin - line_begin, line.size()) : 0; // before it: a BOM
    // What goes on in the next line is marked to the end of its first.
    const std::size_t length = end.line == start.line ? std::size_t{span.end} - span.begin : line.size() - first;
    const std::size_t last = std::min(line.size(), first + std::max<std::size_t>(length, 1));

    std::size_t from = first > longest_side ? first - longest_side : 0;
    while (from > 0 && continues_character(line, from)) {
        --from;
    }
    std::size_t to = std::min(line.size(), last + longest_side);
    while (continues_character(line, to)) {
        ++to;
    }
    finding.excerpt = std::string(line.substr(from, to - from));
    finding.caret_begin = std::min(first - from, finding.excerpt.size());
    finding.caret_end = std::min(last - from, finding.excerpt.size());
}

} // namespace iepaudit
