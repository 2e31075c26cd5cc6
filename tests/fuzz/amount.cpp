// A phrase to an amount. A number that is given must be made of numbers that stand in the phrase, and what a typist
// adds without meaning anything (capitals, more blanks, a full stop) must change nothing.
#include "property.hpp"

#include "iepaudit/amount.hpp"
#include "text/fold.hpp"

#include <algorithm>
#include <cmath>
#include <vector>

using namespace iepaudit;

namespace {

constexpr std::string_view number_words[] = {
    "once",     "twice",   "one",    "two",    "three",    "four",     "five",    "six",     "seven",     "eight",
    "nine",     "ten",     "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen",
    "nineteen", "twenty",  "thirty", "forty",  "fifty",    "sixty",    "seventy", "eighty",  "ninety",    "hundred",
    "half",     "quarter", "hour",   "a",      "an",       "each",     "every",   "daily",   "weekly",    "monthly",
    "mon",      "tue",     "wed",    "thu",    "fri",      "m",        "t",       "w",       "th",        "f"};

/// What numbers a phrase can stand for: its digits, or words for numbers. Without either no amount may carry one.
bool speaks_of_numbers(std::string_view folded) {
    if (std::any_of(folded.begin(), folded.end(), text::is_digit)) {
        return true;
    }
    return std::any_of(std::begin(number_words), std::end(number_words),
                       [&](std::string_view word) { return folded.find(word) != std::string_view::npos; });
}

/// The numbers written in digits.
std::vector<double> written(std::string_view folded) {
    std::vector<double> numbers;
    for (std::size_t at = 0; at < folded.size();) {
        if (!text::is_digit(folded[at])) {
            ++at;
            continue;
        }
        const bool after_stop = at > 0 && folded[at - 1] == '.'; // ".5", or the stop of a short form: "min.30"
        double value = 0;
        double scale = 0;
        double whole_scale = 1;
        for (; at < folded.size() && (text::is_digit(folded[at]) || folded[at] == '.' || folded[at] == ','); ++at) {
            if (folded[at] == '.') {
                scale = 1;
            } else if (folded[at] != ',') {
                value = value * 10 + (folded[at] - '0');
                scale *= 10;
                whole_scale *= 10;
            }
        }
        numbers.push_back(scale > 1 ? value / scale : value);
        if (after_stop) {
            numbers.push_back(value / whole_scale);
        }
    }
    return numbers;
}

/// "4o" for 40: the slip of a scan is mended, and said.
bool has_mended_digits(const Amount& amount) {
    return std::any_of(amount.assumptions.begin(), amount.assumptions.end(),
                       [](const std::string& sentence) { return sentence.find(" is read as ") != std::string::npos; });
}

/// Only digits, and one of each count: then a session's minutes must stand there, as minutes or as hours.
void stands_in(const std::optional<Range>& range, const std::vector<double>& numbers, std::string_view what,
               std::string_view phrase) {
    if (!range) {
        return;
    }
    for (const double value : {range->low, range->high}) {
        const bool stands = value <= 2 || std::any_of(numbers.begin(), numbers.end(), [&](double number) {
                                return std::abs(number - value) < 1e-6 || std::abs(number * 60 - value) < 1e-6;
                            });
        fuzz::hold(stands, what, phrase);
    }
}

bool same(const Amount& a, const Amount& b) {
    return a.kind == b.kind && a.gap == b.gap && a.sessions == b.sessions &&
           a.minutes_per_session == b.minutes_per_session && a.minutes_per_period == b.minutes_per_period &&
           a.period == b.period && a.self_contradiction == b.self_contradiction;
}

std::string in_capitals(std::string phrase) {
    for (char& c : phrase) {
        c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c;
    }
    return phrase;
}

std::string with_wide_blanks(const std::string& phrase) {
    std::string wide = "  ";
    for (const char c : phrase) {
        wide += c == ' ' ? std::string("  ") : std::string(1, c);
    }
    return wide + " ";
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
    const std::string phrase = fuzz::text_of(data, size);
    const Amount amount = read_amount(phrase);
    fuzz::hold(same(amount, read_amount(phrase)), "the same phrase twice", phrase);
    fuzz::hold(same(amount, read_amount(in_capitals(phrase))), "capitals change nothing", phrase);
    fuzz::hold(same(amount, read_amount(with_wide_blanks(phrase))), "more blanks change nothing", phrase);

    for (const std::optional<Range>& range : {amount.sessions, amount.minutes_per_session, amount.minutes_per_period}) {
        fuzz::hold(!range || (std::isfinite(range->low) && range->low >= 0 && range->low <= range->high),
                   "a number is finite, not below zero, and the low end is the lower", phrase);
    }
    const std::string folded = text::fold(phrase);
    if (!amount.has_number()) {
        fuzz::hold(amount.kind == AmountKind::vague || amount.kind == AmountKind::incomplete ||
                       amount.kind == AmountKind::not_understood,
                   "a kind that promises a number has one", phrase);
        return 0;
    }
    fuzz::hold(speaks_of_numbers(folded), "an amount with a number comes from words with a number", phrase);
    const bool only_digits =
        std::none_of(std::begin(number_words), std::begin(number_words) + 33,
                     [&](std::string_view word) { return folded.find(word) != std::string_view::npos; });
    const bool is_sum = amount.how.find(" + ") != std::string::npos; // of parts, each with sessions of its own
    if (only_digits && !is_sum && !has_mended_digits(amount) && folded.find('/') == std::string::npos &&
        folded.find('+') == std::string::npos) {
        stands_in(amount.minutes_per_session, written(folded), "the minutes of a session stand in the phrase", phrase);
        stands_in(amount.sessions, written(folded), "the number of sessions stands in the phrase", phrase);
    }
    return 0;
}
