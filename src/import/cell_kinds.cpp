#include "import/cell_kinds.hpp"

#include "read/bind.hpp"
#include "read/control.hpp"
#include "text/fold.hpp"

#include "iepaudit/amount.hpp"
#include "iepaudit/date.hpp"
#include "iepaudit/read.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace iepaudit::draft {

namespace {

bool is_number(std::string_view words) {
    const bool has_digit = std::ranges::any_of(words, text::is_digit);
    return has_digit && std::ranges::all_of(words, [](char c) { return text::is_digit(c) || c == '.'; });
}

/// Minutes or hours of one session, and no period beside them.
bool is_session_length(std::string_view words) {
    if (read_amount(words).period.unit != PeriodUnit::none) {
        return false;
    }
    return read_amount(std::string(words) + " per session").minutes_per_session.has_value();
}

bool names_span(std::string_view word) {
    constexpr std::array spans{"day", "days", "week", "weeks", "month",    "months",    "year", "years",  "wk",
                               "wks", "mo",   "yr",   "yrs",   "semester", "semesters", "term", "quarter"};
    return std::ranges::find(spans, word) != spans.end();
}

/// "36 weeks", "1 year", "one school year", "annual", two dates: no minutes and no hours among the words.
bool is_span(std::string_view words) {
    const std::string folded = text::fold(words);
    if (text::has_words(folded, "minute") || text::has_words(folded, "min") || text::has_words(folded, "hour") ||
        text::has_words(folded, "hr") || read_amount(words).has_number()) {
        return false;
    }
    std::string word;
    bool has_span = false;
    std::size_t numbers = 0;
    for (const char c : folded + ' ') {
        if (text::is_word(c)) {
            word += c;
        } else if (!word.empty()) {
            has_span = has_span || names_span(word);
            numbers += text::is_digit(word.front()) ? 1U : 0U;
            word.clear();
        }
    }
    // Two dates: six numbers and nothing else that counts.
    const bool has_dates = numbers >= 6 && folded.find_first_of("/-") != std::string::npos;
    return has_span || has_dates;
}

bool is_group_word(std::string_view words) {
    constexpr std::array<std::string_view, 9> known{"individual", "group",      "small group",  "large group", "1:1",
                                                    "one to one", "one-to-one", "individually", "alone"};
    return std::ranges::find(known, text::fold(words)) != known.end();
}

/// "=SUM(B2:B9)", "+1", "-A1", "@now": what a spreadsheet works out. "- words" is a list, "-" alone an empty box.
bool looks_like_formula(std::string_view words) {
    constexpr std::string_view starts = "=+-@";
    if (words.empty() || starts.find(words.front()) == std::string_view::npos) {
        return false;
    }
    if (words.front() == '=' || words.front() == '@') {
        return true;
    }
    const std::string_view rest = words.substr(1);
    return !rest.empty() && rest.front() != ' ' && rest.front() != '-';
}

} // namespace

CellKind kind_of(const SourceCell& cell) {
    if (cell.value.is_boolean()) {
        return CellKind::tick;
    }
    const std::string words = cell.words();
    if (is_number(words)) {
        return CellKind::plain_number;
    }
    if (read_flag(words)) {
        return CellKind::tick;
    }
    if (read_date(words).date) {
        return CellKind::date;
    }
    if (is_session_length(words)) {
        return CellKind::session_length;
    }
    if (is_group_word(words)) {
        return CellKind::group_word;
    }
    return is_span(words) ? CellKind::span_of_time : CellKind::other;
}

std::optional<std::string> why_set_aside(std::string_view words, bool is_short_cell) {
    const std::size_t most = ReadLimits{}.cell_bytes;
    if (looks_like_formula(words)) {
        return "looks like a formula, not like words of the page";
    }
    if (first_control_character(words)) {
        return "holds a character that cannot be seen";
    }
    if (is_short_cell && words.size() > most) {
        return fmt::format("is {} characters long, and a cell of a service row holds {} at most", words.size(), most);
    }
    return std::nullopt;
}

std::string SourceCell::words() const {
    return value.is_string() ? value.get<std::string>()
                             : value.dump(-1, ' ', false, DraftPlan::error_handler_t::replace);
}

} // namespace iepaudit::draft
