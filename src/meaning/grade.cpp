#include "meaning/grade.hpp"

#include "meaning/ordinals.hpp"
#include "text/fold.hpp"

#include <algorithm>
#include <array>

namespace iepaudit {

std::optional<double> read_grade(const CellField& grade) {
    if (!grade.has_value()) {
        return std::nullopt;
    }
    if (grade->number) {
        return *grade->number >= 0 && *grade->number <= 13 ? grade->number : std::nullopt;
    }
    return read_grade(grade->text);
}

std::optional<double> read_grade(std::string_view printed) {
    const std::string words = text::fold(printed);
    constexpr std::array<std::string_view, 9> preschool{
        "prek", "pre-k", "pre k", "pk", "preschool", "pre-school", "ps", "prekindergarten", "pre-kindergarten"};
    if (std::find(preschool.begin(), preschool.end(), words) != preschool.end()) {
        return -1;
    }
    if (words == "k" || words == "kg" || words == "kdg" || text::has_words(words, "kindergarten")) {
        return 0;
    }
    std::string_view bare = words;
    bare = bare.ends_with(" grade") ? bare.substr(0, bare.size() - std::string_view(" grade").size()) : bare;
    if (const std::size_t number = ordinal_number(bare); number != 0) {
        return static_cast<double>(number);
    }
    // "5", "5th", "grade 5", "5th grade"
    const auto first = std::find_if(words.begin(), words.end(), text::is_digit);
    const auto last = std::find_if_not(first, words.end(), text::is_digit);
    if (first == words.end() || last - first > 2 || std::any_of(last, words.end(), text::is_digit)) {
        return std::nullopt;
    }
    const int number = std::stoi(std::string(first, last));
    return number >= 1 && number <= 13 ? std::optional<double>(number) : std::nullopt;
}

std::optional<int> age_on(const Student& student, Date day) {
    if (student.birth_date.has_value() && student.birth_date->date) {
        return whole_years(*student.birth_date->date, day);
    }
    if (student.age.has_value()) {
        return static_cast<int>(*student.age);
    }
    return std::nullopt;
}

} // namespace iepaudit
