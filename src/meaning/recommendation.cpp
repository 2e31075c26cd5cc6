#include "meaning/recommendation.hpp"

#include "text/fold.hpp"

#include <algorithm>
#include <string>

namespace iepaudit {

namespace {

constexpr text::SoughtWord one_to_one[] = {"1:1 instruction",
                                           "1:1 teaching",
                                           "1:1 therapy",
                                           "1:1 session",
                                           "1:1 lesson",
                                           "1:1 setting",
                                           "1:1 service",
                                           "1:1 speech",
                                           "1:1 reading",
                                           "1:1 tutoring",
                                           "one-to-one instruction",
                                           "one-to-one therapy",
                                           "one-to-one session",
                                           "one-to-one teaching",
                                           "one-to-one lesson",
                                           "one to one instruction",
                                           "one to one therapy",
                                           "one to one session",
                                           "one to one teaching",
                                           "one to one lesson",
                                           "one-on-one instruction",
                                           "one-on-one therapy",
                                           "one-on-one session",
                                           "one-on-one teaching",
                                           "one-on-one lesson",
                                           "one on one instruction",
                                           "one on one therapy",
                                           "one on one session",
                                           "individual instruction",
                                           "individual therapy",
                                           "individual session",
                                           "individual lesson",
                                           "individual treatment",
                                           "individual speech",
                                           "individual ot",
                                           "individual occupational therapy",
                                           "individual counseling",
                                           "individual speech therapy",
                                           "taught one to one",
                                           "taught one-to-one",
                                           "taught individually",
                                           "seen individually",
                                           "served individually",
                                           "delivered individually",
                                           "provided individually",
                                           "delivered 1:1",
                                           "provided 1:1",
                                           "delivered one to one",
                                           "provided one to one",
                                           "provided one-on-one",
                                           "seen 1:1",
                                           "taught 1:1",
                                           "individual (1:1)"};

constexpr text::SoughtWord no_group_works[] = {"cannot progress in a group",
                                               "cannot learn in a group",
                                               "cannot work in a group",
                                               "cannot make progress in a group",
                                               "no progress in a group",
                                               "did not make progress in a group",
                                               "does not make progress in a group",
                                               "not in a group",
                                               "not progress in a group",
                                               "not benefit from group",
                                               "no progress in a small group",
                                               "not in group",
                                               "rather than in a group",
                                               "rather than group",
                                               "instead of group",
                                               "instead of a group"};

struct NumberWord {
    std::string_view word;
    int value;
};
constexpr NumberWord number_words[] = {{"one", 1}, {"two", 2},   {"three", 3}, {"four", 4}, {"five", 5},
                                       {"six", 6}, {"seven", 7}, {"eight", 8}, {"nine", 9}, {"ten", 10}};

/// A number stands right after these words.
constexpr std::string_view before_size[] = {"group of no more than", "groups of no more than", "group no larger than",
                                            "groups no larger than", "group of up to",         "groups of up to",
                                            "groups larger than",    "group larger than",      "groups of at most",
                                            "group of at most"};

/// And these words stand right after the number in "groups of 3 or fewer".
constexpr std::string_view or_fewer[] = {" or fewer", " or less"};

std::optional<int> number_at(std::string_view text, std::size_t& at) {
    while (at < text.size() && text[at] == ' ') {
        ++at;
    }
    if (at < text.size() && text::is_digit(text[at])) {
        int value = 0;
        std::size_t digits = 0;
        for (; at < text.size() && text::is_digit(text[at]); ++at, ++digits) {
            value = digits < 3 ? value * 10 + (text[at] - '0') : value;
        }
        return digits <= 2 && value > 0 ? std::optional<int>(value) : std::nullopt;
    }
    for (const NumberWord& word : number_words) {
        const std::string_view rest = text.substr(at);
        if (rest.starts_with(word.word) &&
            (rest.size() == word.word.size() || !text::is_word(rest[word.word.size()]))) {
            at += word.word.size();
            return word.value;
        }
    }
    return std::nullopt;
}

std::optional<int> stated_size(std::string_view text) {
    for (const std::string_view words : before_size) {
        const std::size_t found = text.find(words);
        if (found != std::string_view::npos) {
            std::size_t at = found + words.size();
            return number_at(text, at);
        }
    }
    for (const std::string_view words : {std::string_view("groups of"), std::string_view("group of")}) {
        const std::size_t found = text.find(words);
        if (found == std::string_view::npos) {
            continue;
        }
        std::size_t at = found + words.size();
        const std::optional<int> size = number_at(text, at);
        const std::string_view rest = text.substr(std::min(at, text.size()));
        if (size && std::any_of(std::begin(or_fewer), std::end(or_fewer),
                                [&](std::string_view word) { return rest.starts_with(word); })) {
            return size;
        }
    }
    return std::nullopt;
}

constexpr text::SoughtWord apart_words[] = {"separate",
                                            "quiet",
                                            "resource room",
                                            "small group",
                                            "outside the classroom",
                                            "outside of the classroom",
                                            "pull-out",
                                            "pull out",
                                            "pulled out",
                                            "larger than",
                                            "no more than",
                                            "one to one",
                                            "one-to-one",
                                            "one-on-one",
                                            "1:1",
                                            "individual",
                                            "distraction",
                                            "therapy room",
                                            "special class",
                                            "self-contained",
                                            "special education setting",
                                            "special education room",
                                            "smaller setting"};

} // namespace

std::optional<int> read_largest_group(std::string_view printed) {
    const std::string text = text::fold(printed);
    const text::WordFinder finder(text);
    if (finder.has_any(no_group_works)) {
        return 1;
    }
    if (const std::optional<int> size = stated_size(text)) {
        return size;
    }
    const bool offers_a_group = finder.has("group") || finder.has("pair");
    return !offers_a_group && finder.has_any(one_to_one) ? std::optional<int>(1) : std::nullopt;
}

std::optional<int> read_needed_group(std::string_view printed, const text::WordFinder& folded) {
    constexpr text::SoughtWord need[] = {"needs", "requires", "must be taught", "only makes progress", "only learns"};
    const auto tells = [&](const text::WordFinder& words) {
        return words.has_any(need) || words.has_any(no_group_works);
    };
    std::optional<int> largest;
    if (!tells(folded)) {
        return largest; // then none of its sentences does
    }
    for (std::size_t begin = 0; begin < printed.size();) {
        const std::size_t end = std::min(printed.find_first_of(".;\n", begin), printed.size());
        const std::string_view sentence = printed.substr(begin, end - begin);
        const std::string text = text::fold(sentence);
        if (tells(text::WordFinder(text))) {
            largest = largest ? largest : read_largest_group(sentence);
        }
        begin = end + 1;
    }
    return largest;
}

RecommendationMeaning understand_recommendation(const Recommendation& recommendation) {
    RecommendationMeaning meaning;
    for (const Words* words : {&recommendation.area, &recommendation.service, &recommendation.text}) {
        if (meaning.areas.empty() && words->has_value()) {
            meaning.areas = read_areas(words->value);
        }
    }
    if (recommendation.max_group_size.has_value() && recommendation.max_group_size.value >= 1 &&
        recommendation.max_group_size.value < 100) {
        meaning.largest_group = static_cast<int>(recommendation.max_group_size.value);
        meaning.separate_place = true;
    } else if (recommendation.text.has_value()) {
        meaning.largest_group = read_largest_group(recommendation.text.value);
    } else if (recommendation.service.has_value()) {
        meaning.largest_group = read_largest_group(recommendation.service.value);
    }
    meaning.separate_place = meaning.separate_place ||
                             text::has_any_words(text::fold(recommendation.text.value), apart_words) ||
                             text::has_any_words(text::fold(recommendation.service.value), apart_words);
    return meaning;
}

} // namespace iepaudit
