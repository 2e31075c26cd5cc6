#include "audit/excerpt.hpp"

#include "text/display.hpp"

#include <algorithm>

namespace iepaudit {

namespace {

// Bytes kept before and after the marked words; reporters cut further by width.
constexpr std::size_t longest_side = 300;

constexpr std::size_t longest_code = 4; // bytes of one code point

/// The first place from `least` on, and before `first`, at which a character as people see it begins.
std::size_t begin_of_excerpt(std::string_view line, std::size_t least, std::size_t first) {
    if (least == 0) {
        return 0;
    }
    std::size_t before = least - 1;
    const auto goes_on = [&] { return (static_cast<unsigned char>(line[before]) & 0xC0U) == 0x80U; };
    for (std::size_t bytes = 1; bytes < longest_code && before > 0 && goes_on(); ++bytes) {
        --before;
    }
    return std::min(first, before + text::grapheme_length(line.substr(before, first - before), 0));
}

/// The last place up to `most`, and behind `last`, at which a character as people see it ends.
std::size_t end_of_excerpt(std::string_view line, std::size_t last, std::size_t most) {
    const std::string_view after = line.substr(0, most + longest_code); // what may belong to the last one is in sight
    std::size_t end = last;
    while (end < after.size()) {
        const std::size_t next = end + text::grapheme_length(after, end);
        if (next > most) {
            break;
        }
        end = next;
    }
    return end;
}

} // namespace

void locate(const LineIndex& lines, Span span, std::span<const Span> unseen, ReportedFinding& finding) {
    const auto start = lines.position(span.begin);
    const auto end = lines.position(std::max(span.begin, span.end));
    finding.line = start.line;
    finding.column = start.column;
    finding.end_line = end.line;
    finding.end_column = end.column;

    const std::string_view line = lines.line(start.line);
    const std::uint32_t line_begin = lines.start_of(start.line);
    const std::size_t first =
        span.begin > line_begin ? std::min<std::size_t>(span.begin - line_begin, line.size()) : 0; // before it: a BOM
    // What goes on in the next line is marked to the end of its first.
    const std::size_t length = end.line == start.line ? std::size_t{span.end} - span.begin : line.size() - first;
    const std::size_t last = std::min(line.size(), first + std::max<std::size_t>(length, 1));

    const std::size_t from = begin_of_excerpt(line, first > longest_side ? first - longest_side : 0, first);
    const std::size_t to = end_of_excerpt(line, last, last + longest_side);
    finding.excerpt = std::string(line.substr(from, to - from));
    for (const Span& value : unseen) {
        const bool is_what_it_is_about = value.begin < span.end && span.begin < value.end;
        for (std::size_t byte = value.begin; byte < value.end && !is_what_it_is_about; ++byte) {
            if (byte >= line_begin + from && byte < line_begin + to) {
                finding.excerpt[byte - line_begin - from] = '*';
            }
        }
    }
    finding.caret_begin = std::min(first - from, finding.excerpt.size());
    finding.caret_end = std::min(last - from, finding.excerpt.size());
}

} // namespace iepaudit
