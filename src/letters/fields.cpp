#include "letters/fields.hpp"

#include "meaning/month_names.hpp"
#include "report/phrases.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace iepaudit::letters {

namespace {

std::string dated(std::string_view before, const std::optional<Date>& date) {
    return date ? std::string(before) + in_words(*date) : std::string{};
}

std::string years_back(const LetterFacts& facts, int years) {
    return facts.today ? in_words(add_years(*facts.today, -years)) : std::string{};
}

std::string grade(const LetterFacts& facts) {
    const std::string words = report::grade_in_words(facts.report.grade);
    return words == "kindergarten" || words == "preschool" ? "in " + words : words;
}

struct Field {
    std::string_view name;
    std::string_view blank;                   ///< what stands there when it is not known
    std::string (*value)(const LetterFacts&); ///< empty when it is not known
    bool is_printed;                          ///< words of the file
};

constexpr std::array fields{
    Field{"child", "[my child's name]", [](const LetterFacts& f) { return f.report.student.name; }, true},
    Field{"school", "[school]", [](const LetterFacts& f) { return f.report.student.school; }, true},
    Field{"district", "[school district]", [](const LetterFacts& f) { return f.report.student.district; }, true},
    Field{"grade", "grade [grade]", grade, true},
    Field{"today", "[today's date]", [](const LetterFacts& f) { return dated("", f.today); }, false},
    Field{"meeting", "the IEP meeting on [date]",
          [](const LetterFacts& f) { return dated("the IEP meeting on ", f.meeting); }, false},
    Field{"plan", "the IEP that started on [date]",
          [](const LetterFacts& f) {
              const std::string dated_plan =
                  dated(f.report.is_504 ? "the 504 plan that is dated " : "the IEP that is dated ", f.plan_start);
              return dated_plan.empty() && f.report.is_504 ? std::string("the 504 plan") : dated_plan;
          },
          false},
    Field{"one year back", "[the same day one year ago]", [](const LetterFacts& f) { return years_back(f, 1); }, false},
    Field{"two years back", "[the same day two years ago]", [](const LetterFacts& f) { return years_back(f, 2); },
          false},
};

const Field* find_field(std::string_view name) {
    const auto* const found =
        std::find_if(fields.begin(), fields.end(), [&](const Field& field) { return field.name == name; });
    return found == fields.end() ? nullptr : found;
}

Piece piece_for(const Field& field, const LetterFacts& facts) {
    std::string value = field.value(facts);
    const bool is_known = !value.empty();
    return {is_known ? std::move(value) : std::string(field.blank), is_known && field.is_printed};
}

} // namespace

std::string in_words(Date date) {
    std::string month(month_names[static_cast<unsigned>(date.month()) - 1]);
    month.front() = static_cast<char>(month.front() - 'a' + 'A');
    return fmt::format("{} {}, {}", month, static_cast<unsigned>(date.day()), static_cast<int>(date.year()));
}

Line filled(std::string_view words, const LetterFacts& facts) {
    Line line;
    while (!words.empty()) {
        const std::size_t open = std::min(words.find('{'), words.size());
        if (open > 0) {
            line.push_back({std::string(words.substr(0, open))});
        }
        words.remove_prefix(open);
        if (words.empty()) {
            break;
        }
        const std::size_t close = words.find('}');
        const Field* const field = close == std::string_view::npos ? nullptr : find_field(words.substr(1, close - 1));
        if (field == nullptr) {
            line.push_back({std::string(words)}); // a slip in a table: shown, so that the test over all letters sees it
            break;
        }
        line.push_back(piece_for(*field, facts));
        words.remove_prefix(close + 1);
    }
    return line;
}

bool is_known(std::string_view field, const LetterFacts& facts) {
    const Field* const found = find_field(field);
    return found != nullptr && !found->value(facts).empty();
}

} // namespace iepaudit::letters
