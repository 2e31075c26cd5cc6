// "Grades K-5: 30 min; grades 6-8: 45 min": no child gets both, so the two never make a sum.
#include "meaning/amount_tokens.hpp"

#include <algorithm>
#include <array>

namespace iepaudit::amounts {

namespace {

/// Stages of school: a child is in one of them.
constexpr std::array<std::string_view, 19> stages{
    "kindergarten", "kinder",        "preschool",    "prekindergarten", "prek",       "pk",         "elementary",
    "secondary",    "primary",       "intermediate", "preescolar",      "primaria",   "secundaria", "freshman",
    "sophomore",    "kindergartner", "preschooler",  "freshmen",        "elementaria"};

/// One of several once a letter or a number follows: "group A", "tier 2", "option 1".
constexpr std::array<std::string_view, 16> numbered{"group", "option",   "class",   "classroom", "cohort", "section",
                                                    "track", "schedule", "plan",    "model",     "tier",   "level",
                                                    "step",  "setting",  "student", "term"};

/// Words whose number is a count, not a name, when one of these follows it.
bool counts(Sense next) {
    constexpr std::array units{Sense::minute, Sense::hour,  Sense::times,         Sense::time, Sense::session,
                               Sense::often,  Sense::cross, Sense::people,        Sense::noun, Sense::adverb,
                               Sense::per,    Sense::slash, Sense::unknown_length};
    return std::ranges::find(units, next) != units.end();
}

class Alternatives {
public:
    Alternatives(std::string_view text, const std::vector<Token>& tokens) : text_(text), tokens_(tokens) {}

    /// Where the first word that names one of several stands; the number of tokens when there is none.
    [[nodiscard]] std::size_t first() const {
        for (std::size_t i = 0; i < tokens_.size(); ++i) {
            if (is_stage(i) || is_grade_or_age(i) || is_numbered(i) || is_lettered_day(i)) {
                return i;
            }
        }
        return tokens_.size();
    }

private:
    [[nodiscard]] const Token& at(std::size_t i) const { return tokens_[std::min(i, tokens_.size() - 1)]; }

    [[nodiscard]] std::string_view word(std::size_t i) const {
        return text_.substr(at(i).begin, at(i).end - at(i).begin);
    }

    template <std::size_t Size>
    [[nodiscard]] bool is_one_of(const std::array<std::string_view, Size>& words, std::size_t i) const {
        const std::string_view here = word(i);
        return std::ranges::any_of(words, [&](std::string_view each) {
            return here == each || (here.size() == each.size() + 1 && here.starts_with(each) && here.ends_with('s'));
        });
    }

    [[nodiscard]] bool is_stage(std::size_t i) const {
        const bool of_school = (word(i) == "middle" || word(i) == "high" || word(i) == "junior") &&
                               (at(i + 1).is(Sense::school) || word(i + 1) == "high");
        return of_school || is_one_of(stages, i);
    }

    /// But "grade level text", which is a kind of text.
    [[nodiscard]] bool is_grade_or_age(std::size_t i) const {
        constexpr std::array<std::string_view, 5> names{"grade", "gr", "grado", "age", "aged"};
        const std::size_t next = at(i + 1).is(Sense::dash) ? i + 2 : i + 1;
        return at(i).is(Sense::label) && is_one_of(names, i) && word(next) != "level" && word(next) != "appropriate";
    }

    [[nodiscard]] bool is_letter(std::size_t i) const {
        return word(i).size() == 1 && word(i).front() >= 'a' && word(i).front() <= 'f';
    }

    [[nodiscard]] bool is_numbered(std::size_t i) const {
        const bool named = at(i + 1).is(Sense::number) || is_letter(i + 1);
        return named && is_one_of(numbered, i) && !counts(at(i + 2).sense);
    }

    /// "on A days"
    [[nodiscard]] bool is_lettered_day(std::size_t i) const {
        return is_letter(i) && at(i + 1).is(Sense::noun) && at(i + 1).plural;
    }

    std::string_view text_;
    const std::vector<Token>& tokens_;
};

} // namespace

const Token* find_alternative(std::string_view text, const std::vector<Token>& tokens) {
    const std::size_t found = Alternatives(text, tokens).first();
    return found == tokens.size() ? nullptr : &tokens[found];
}

} // namespace iepaudit::amounts
