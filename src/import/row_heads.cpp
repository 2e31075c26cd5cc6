#include "import/row_heads.hpp"

#include "iepaudit/date.hpp"
#include "read/bind.hpp"
#include "text/fold.hpp"
#include "text/word_finder.hpp"

#include <algorithm>
#include <array>

namespace iepaudit {

namespace {

constexpr std::string_view amount_keys[] = {"frequency",      "sessions",        "duration",
                                            "minutesPerWeek", "minutesPerMonth", "minutesPerYear"};
constexpr std::string_view month_names[] = {"jan", "feb", "mar", "apr", "may", "jun",
                                            "jul", "aug", "sep", "oct", "nov", "dec"};
// Words of an amount; where they stand under another head, a word has slipped into the wrong column.
constexpr text::SoughtWord amount_words[] = {"minute", "min", "mins", "hour", "hr", "weekly", "monthly", "times"};

// The sections of the form, folded.
constexpr std::string_view headings[] = {"special education",
                                         "special education service",
                                         "special education instruction",
                                         "specially designed instruction",
                                         "related service",
                                         "special education and related service",
                                         "special education & related service",
                                         "special education/related service",
                                         "supplementary aid",
                                         "supplementary aids and service",
                                         "supplementary aids & service",
                                         "supplementary aids/service",
                                         "supplementary aids and services and program modification",
                                         "program modification",
                                         "program modifications and support",
                                         "supports for school personnel",
                                         "support for school personnel",
                                         "staff support",
                                         "consultation service",
                                         "extended school year",
                                         "extended school year service",
                                         "esy service"};

bool contains(const auto& list, std::string_view word) {
    return std::find(std::begin(list), std::end(list), word) != std::end(list);
}

/// A date, or what stands on the first line of one that goes over two: "10/", "10/20/", "2025-", "September 3,".
bool begins_date(std::string_view folded) {
    const auto digits_at = [&](std::size_t at) {
        std::size_t count = 0;
        while (at + count < folded.size() && text::is_digit(folded[at + count])) {
            ++count;
        }
        return count;
    };
    const std::size_t first = digits_at(0);
    if (first == 0) {
        return std::ranges::any_of(month_names, [&](std::string_view name) { return folded.starts_with(name); });
    }
    if (first == folded.size()) {
        return false;
    }
    const char mark = folded[first];
    const std::size_t second = digits_at(first + 1);
    const bool ends_there = first + 1 + second == folded.size();
    if (first == 4) {
        return mark == '-' || mark == '/';
    }
    // "20/2025" and "09-08" are the ends of dates.
    return first <= 2 && second <= 2 &&
           ((mark == '/' && (ends_there || folded[first + 1 + second] == '/')) ||
            (mark == '-' && !ends_there && folded[first + 1 + second] == '-'));
}

bool goes_on_in_digits(std::string_view folded) {
    return !folded.empty() && std::ranges::all_of(folded, [](char c) {
        return text::is_digit(c) || c == '/' || c == '-' || c == ',' || c == ' ';
    });
}

} // namespace

RowHead row_head(std::string_view printed) {
    const KeyTable& table = key_table<ServiceRow>();
    const auto entry = table.find(printed);
    if (!entry || table.name(*entry) == "unconfirmed") {
        return {.key = "x-" + std::string(printed), .is_known = false, .is_weekly = false};
    }
    const std::string_view key = table.name(*entry);
    const bool is_weekly = table.field(*entry) != *entry && (key == "frequency" || key == "sessions");
    return {.key = std::string(key), .is_known = true, .is_weekly = is_weekly};
}

std::string spoken_key(std::string_view key) {
    if (key.starts_with("x-")) {
        return std::string(key.substr(2));
    }
    std::string words;
    for (const char c : key) {
        const bool is_capital = c >= 'A' && c <= 'Z';
        words += is_capital ? " " : "";
        words += is_capital ? static_cast<char>(c - 'A' + 'a') : c;
    }
    return words;
}

bool is_amount_key(std::string_view key) {
    return contains(amount_keys, key);
}

bool is_date_key(std::string_view key) {
    return key == "startDate" || key == "endDate";
}

std::string_view misfit(std::string_view key, std::string_view words) {
    const bool is_date = read_date(words).date.has_value();
    if (is_date_key(key)) {
        return is_date ? "" : "this is no date";
    }
    if (is_date && key != "duration") {
        return "a date is here";
    }
    if (key == "concurrent" || key == "esy") {
        return read_flag(words) ? "" : "this is neither yes nor no";
    }
    const std::string folded = text::fold(words);
    if (is_amount_key(key)) {
        return "";
    }
    if (key == "service" && read_flag(words)) {
        return "yes or no is here";
    }
    if (key == "service" && std::ranges::any_of(folded, text::is_digit)) {
        return "a number is here"; // of the row, perhaps
    }
    if (key == "service" || key == "provider" || key == "monitor" || key == "location") {
        const bool has_digit = std::ranges::any_of(folded, text::is_digit);
        if (has_digit && text::has_any_words(folded, amount_words)) {
            return "an amount is here";
        }
    }
    return "";
}

AnchorPart anchor_part(std::string_view key, std::string_view words) {
    if (key == "concurrent" || key == "esy") {
        return read_flag(words) ? AnchorPart::begins : AnchorPart::none;
    }
    if (!is_date_key(key)) {
        return AnchorPart::none;
    }
    const std::string folded = text::fold(words);
    return begins_date(folded)         ? AnchorPart::begins
           : goes_on_in_digits(folded) ? AnchorPart::goes_on
                                       : AnchorPart::none;
}

bool is_section_heading(std::string_view words) {
    std::string folded = text::fold(words);
    while (!folded.empty() && !text::is_word(folded.back())) {
        folded.pop_back();
    }
    if (folded.ends_with("s") && !folded.ends_with("ss")) {
        folded.pop_back();
    }
    return contains(headings, folded);
}

std::string category_of_heading(std::string_view words) {
    const std::string folded = text::fold(words);
    const bool names_two = folded.starts_with("special education") && folded.find("related") != std::string::npos;
    return names_two ? std::string() : std::string(words);
}

} // namespace iepaudit
