#include "meaning/placement.hpp"

#include "text/fold.hpp"
#include "text/word_finder.hpp"

#include <algorithm>
#include <string>
#include <vector>

namespace iepaudit {

namespace {

struct Box {
    Range percent;
    std::vector<double> numbers;               ///< the numbers as forms print them, either end allowed
    std::vector<std::string_view> lone_number; ///< words that make one number alone enough
};

/// Forms print "40%-79%", "40% to 80%", "at least 80%", "less than 40%".
const std::vector<Box>& boxes() {
    static const std::vector<Box> all = {
        {{80, 100},
         {80, 100},
         {"at least", "or more", "or greater", "or above", "more than", "greater than", "over", "minimum"}},
        {{40, 79}, {40, 79, 80}, {}},
        {{0, 39}, {0, 39, 40}, {"less than", "under", "below", "or less", "fewer than", "no more than", "up to"}},
    };
    return all;
}

constexpr text::SoughtWord separate_words[] = {
    "separate school", "special school",    "day school",  "residential",  "homebound",
    "home/hospital",   "home or hospital",  "hospital",    "correctional", "detention",
    "private school",  "parentally placed", "separate day"};

/// Older forms count the share outside the regular class; the numbers then mean the opposite.
constexpr text::SoughtWord outside_words[] = {"outside",  "removed",   "out of", "in special education",
                                              "pull out", "pulled out"};

/// The whole numbers up to 100 in the text; nothing when there is any other number.
std::vector<double> percentages(std::string_view text) {
    std::vector<double> numbers;
    for (std::size_t i = 0; i < text.size();) {
        if (!text::is_digit(text[i])) {
            ++i;
            continue;
        }
        double number = 0;
        std::size_t digits = 0;
        for (; i < text.size() && text::is_digit(text[i]); ++i, ++digits) {
            number = digits < 4 ? number * 10 + (text[i] - '0') : number;
        }
        if (digits > 3 || number > 100) {
            return {};
        }
        numbers.push_back(number);
    }
    return numbers;
}

std::optional<Range> read_box(std::string_view printed) {
    const std::string text = text::fold(printed);
    if (text::has_any_words(text, outside_words)) {
        return std::nullopt;
    }
    const std::vector<double> numbers = percentages(text);
    for (const Box& box : boxes()) {
        const bool pair = numbers.size() == 2 && std::minmax(numbers[0], numbers[1]).first == box.numbers.front() &&
                          std::count(box.numbers.begin() + 1, box.numbers.end(), std::max(numbers[0], numbers[1])) > 0;
        const bool lone = numbers.size() == 1 && std::count(box.numbers.begin(), box.numbers.end(), numbers[0]) > 0 &&
                          (text::has_any_words(text, box.lone_number) ||
                           (box.percent.low == 80 && text.find("80%+") != std::string::npos) ||
                           (box.percent.low == 80 && text.find('>') != std::string::npos) ||
                           (box.percent.low == 0 && text.find('<') != std::string::npos));
        if (pair || lone) {
            return box.percent;
        }
    }
    return std::nullopt;
}

} // namespace

PlacementMeaning understand_placement(const Lre& lre) {
    PlacementMeaning meaning{lre.placement.place, lre.placement.value, std::nullopt, false};
    if (lre.placement.has_value()) {
        meaning.percent = read_box(lre.placement.value);
        meaning.separate = text::has_any_words(text::fold(lre.placement.value), separate_words);
    }
    int chosen = 0;
    for (const PlacementOption& option : lre.options_considered) {
        if (!option.selected.has_value() || !option.selected.value || !option.placement.has_value()) {
            continue;
        }
        ++chosen;
        meaning.separate = meaning.separate || text::has_any_words(text::fold(option.placement.value), separate_words);
        if (lre.placement.has_value()) {
            continue;
        }
        meaning.place = option.placement.place;
        meaning.printed = option.placement.value;
        meaning.percent = read_box(option.placement.value);
    }
    if (chosen > 1) { // a year with two settings: which box goes with which weeks is not said
        meaning.percent.reset();
    }
    return meaning;
}

} // namespace iepaudit
