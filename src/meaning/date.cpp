#include "iepaudit/date.hpp"

#include "meaning/month_names.hpp"
#include "text/fold.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <iterator>

namespace iepaudit {

namespace {

// A birth date to the end of a plan stays within these. Outside them a year is a slip or a scanning error.
constexpr int first_year = 1990;
constexpr int last_year = 2099;

struct Digits {
    int value = 0;
    std::size_t count = 0;
};

/// Takes up to nine digits off the front; more than that is no part of a date.
Digits take_digits(std::string_view& text) {
    Digits digits;
    while (!text.empty() && text::is_digit(text.front()) && digits.count < 9) {
        digits.value = digits.value * 10 + (text.front() - '0');
        ++digits.count;
        text.remove_prefix(1);
    }
    return digits;
}

bool take(std::string_view& text, char c) {
    if (text.empty() || text.front() != c) {
        return false;
    }
    text.remove_prefix(1);
    return true;
}

void put_date(PrintedDate& printed, Digits year, unsigned month, Digits day) {
    if ((year.count != 2 && year.count != 4) || day.count == 0 || day.count > 2) {
        return;
    }
    const int full_year = year.count == 2 ? 2000 + year.value : year.value;
    const Date date{std::chrono::year{full_year}, std::chrono::month{month},
                    std::chrono::day{static_cast<unsigned>(day.value)}};
    if (full_year >= first_year && full_year <= last_year && date.ok()) {
        printed.date = date;
        printed.two_digit_year = year.count == 2;
    }
}

/// "00:00:00", "0:00", "12:00:00 am", "08:30:00.000z", "08:30:00-07:00": what exports add behind a date.
bool is_time_of_day(std::string_view text) {
    const auto two_digits = [&](int limit) {
        const Digits digits = take_digits(text);
        return digits.count >= 1 && digits.count <= 2 && digits.value <= limit;
    };
    if (!two_digits(24) || !take(text, ':') || !two_digits(59)) {
        return false;
    }
    if (take(text, ':') && !two_digits(60)) {
        return false;
    }
    if (take(text, '.') && take_digits(text).count == 0) {
        return false;
    }
    take(text, ' ');
    if (text.empty() || text == "am" || text == "pm" || text == "z") {
        return true;
    }
    return (take(text, '+') || take(text, '-')) && two_digits(14) &&
           (text.empty() || (take(text, ':') && two_digits(59) && text.empty()));
}

/// The words without a time of day at their end. A colon that is no time's stays, and no date has one.
std::string_view without_time_of_day(std::string_view text) {
    const std::size_t colon = text.find(':');
    if (colon == std::string_view::npos) {
        return text;
    }
    std::size_t start = colon;
    while (start > 0 && text::is_digit(text[start - 1])) {
        --start;
    }
    if (start == 0 || (text[start - 1] != 't' && text[start - 1] != ' ') || !is_time_of_day(text.substr(start))) {
        return text;
    }
    return text::trim(text.substr(0, start - 1));
}

/// 2026-03-16, 3/16/2026, 3-16-26. Blanks are gone already.
void read_numeric(std::string_view text, PrintedDate& printed) {
    const Digits first = take_digits(text);
    const char separator = text.empty() ? ' ' : text.front();
    if ((separator != '/' && separator != '-') || !take(text, separator)) {
        return;
    }
    const Digits second = take_digits(text);
    if (!take(text, separator)) {
        return;
    }
    const Digits third = take_digits(text);
    const bool year_first = first.count == 4;
    const Digits month = year_first ? second : first;
    if (!text.empty() || month.count == 0 || month.count > 2 || (!year_first && first.count > 2)) {
        return;
    }
    put_date(printed, year_first ? first : third, static_cast<unsigned>(month.value), year_first ? third : second);
}

constexpr bool is_ordinal_ending(std::string_view word) {
    return word == "st" || word == "nd" || word == "rd" || word == "th";
}

constexpr bool is_weekday(std::string_view word) {
    constexpr std::array<std::string_view, 7> names{"monday", "tuesday",  "wednesday", "thursday",
                                                    "friday", "saturday", "sunday"};
    return word.size() >= 3 && std::ranges::any_of(names, [&](std::string_view name) {
               return name == word || (word.size() <= 5 && name.starts_with(word));
           });
}

/// March 16, 2026; Mar. 3rd 2026; 16-Mar-26; Monday, March 16, 2026. A name and two numbers, the year last.
void read_named(std::string_view text, PrintedDate& printed) {
    unsigned month = 0;
    std::array<Digits, 2> numbers{};
    std::size_t found = 0;
    while (!text.empty()) {
        if (text::is_digit(text.front())) {
            if (found == numbers.size()) {
                return;
            }
            numbers[found++] = take_digits(text);
            if (text.size() >= 2 && is_ordinal_ending(text.substr(0, 2)) &&
                (text.size() == 2 || !text::is_word(text[2]))) {
                text.remove_prefix(2);
            }
        } else if (text::is_letter(text.front())) {
            std::size_t length = 0;
            while (length < text.size() && text::is_letter(text[length])) {
                ++length;
            }
            const std::string_view word = text.substr(0, length);
            text.remove_prefix(length);
            const bool filler = (found == 0 && month == 0 && is_weekday(word)) || word == "of" || word == "the";
            if (filler) {
                continue;
            }
            // The month stands first or after the day, once.
            if (month != 0 || found > 1 || month_number(word) == 0) {
                return;
            }
            month = month_number(word);
        } else if (std::string_view(" ,.-/'").find(text.front()) != std::string_view::npos) {
            text.remove_prefix(1);
        } else {
            return;
        }
    }
    if (month != 0 && found == 2) {
        put_date(printed, numbers[1], month, numbers[0]);
    }
}

} // namespace

PrintedDate read_date(std::string_view text) {
    PrintedDate printed{.text = text::trim(text), .date = {}, .two_digit_year = false};
    // No printed date is longer; the limit keeps a page pasted into a date cell from being folded for nothing.
    constexpr std::size_t longest = 64;
    if (printed.text.empty() || printed.text.size() > longest) {
        return printed;
    }
    const std::string folded = text::fold(printed.text);
    std::string_view words = folded;
    while (!words.empty() && (words.back() == '.' || words.back() == ',' || words.back() == ';')) {
        words.remove_suffix(1);
    }
    words = without_time_of_day(words);
    if (std::ranges::any_of(words, text::is_letter)) {
        read_named(words, printed);
    } else {
        std::string unbroken;
        std::ranges::copy_if(words, std::back_inserter(unbroken), [](char c) { return c != ' '; });
        read_numeric(unbroken, printed);
    }
    return printed;
}

std::string iso(Date date) {
    return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(date.year()), static_cast<unsigned>(date.month()),
                       static_cast<unsigned>(date.day()));
}

int whole_years(Date from, Date to) {
    const int years = static_cast<int>(to.year()) - static_cast<int>(from.year());
    return to < add_years(from, years) ? years - 1 : years;
}

Date add_years(Date date, int years) {
    const Date moved = date + std::chrono::years{years};
    return moved.ok() ? moved : Date{moved.year(), moved.month(), std::chrono::day{28}};
}

Date add_days(Date date, int days) {
    return Date{std::chrono::sys_days{date} + std::chrono::days{days}};
}

int days_between(Date from, Date to) {
    return static_cast<int>((std::chrono::sys_days{to} - std::chrono::sys_days{from}).count());
}

} // namespace iepaudit
