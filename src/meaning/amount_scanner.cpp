#include "meaning/amount_tokens.hpp"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <string>
#include <utility>

namespace iepaudit::amounts {

namespace {

using text::is_digit;
using text::is_letter;

constexpr double no_amount_is_larger = 100000;

struct Mark {
    char mark;
    Sense sense;
};

constexpr Mark marks[] = {
    {',', Sense::comma}, {'.', Sense::stop},   {':', Sense::colon}, {';', Sense::semicolon}, {'/', Sense::slash},
    {'-', Sense::dash},  {'|', Sense::bar},    {'(', Sense::open},  {')', Sense::close},     {'[', Sense::open},
    {']', Sense::close}, {'=', Sense::equals}, {'+', Sense::plus},  {'<', Sense::ceiling},   {'>', Sense::floor},
};

class Scanner {
public:
    explicit Scanner(std::string_view text) : text_(text) { tokens_.reserve(text.size() / 3 + 1); }

    std::vector<Token> run() {
        while (at_ < text_.size()) {
            if (text_[at_] == ' ') {
                ++at_;
            } else if (is_digit(text_[at_]) || begins_fraction() || starts_with_slip()) {
                scan_number();
            } else {
                scan_word();
            }
        }
        add(Sense::end, at_, at_);
        return std::move(tokens_);
    }

private:
    [[nodiscard]] char peek(std::size_t ahead) const { return at_ + ahead < text_.size() ? text_[at_ + ahead] : '\0'; }

    /// ".5", but not the stop of a short form with the number close behind it: "min.30" is 30.
    [[nodiscard]] bool begins_fraction() const {
        const bool follows_times = at_ > 1 && text_[at_ - 1] == 'x' && is_digit(text_[at_ - 2]); // "2x.5 hr"
        const bool follows_word = at_ > 0 && (text::is_word(text_[at_ - 1]) || text_[at_ - 1] == '.') && !follows_times;
        return text_[at_] == '.' && is_digit(peek(1)) && !follows_word;
    }

    Token& add(Sense sense, std::size_t begin, std::size_t end) {
        Token token;
        token.sense = sense;
        token.begin = begin;
        token.end = end;
        token.spaced = begin == 0 || text_[begin - 1] == ' ';
        tokens_.push_back(token);
        return tokens_.back();
    }

    /// "l5" for 15: a letter that looks like a digit, at the start of a number.
    [[nodiscard]] bool starts_with_slip() const {
        return (text_[at_] == 'l' || text_[at_] == 'o') && is_digit(peek(1)) &&
               (at_ == 0 || !text::is_word(text_[at_ - 1]));
    }

    std::size_t digits_end(std::size_t at) const {
        while (at < text_.size() && is_digit(text_[at])) {
            ++at;
        }
        return at;
    }

    double to_number(std::size_t begin, std::size_t end) const {
        double value = 0;
        for (std::size_t i = begin; i < end && value <= no_amount_is_larger; ++i) {
            const char c = text_[i] == 'o' ? '0' : text_[i] == 'l' ? '1' : text_[i];
            value = is_digit(c) ? value * 10 + (c - '0') : value;
        }
        return value;
    }

    void scan_number() {
        const std::size_t begin = at_;
        if (const auto match = look_up(text_, at_); match.entry != nullptr) { // "1 on 1"
            add(match.entry->sense, begin, match.end);
            at_ = match.end;
            return;
        }
        bool repaired = false;
        std::size_t end = text_[begin] == '.' ? begin : number_run(begin, repaired);
        Token& token = add(Sense::number, begin, end);
        token.repaired = repaired;
        double value = to_number(begin, end);
        if (end + 1 < text_.size() && text_[end] == '.' && is_digit(text_[end + 1])) {
            const std::size_t fraction_end = digits_end(end + 1);
            double scale = 0.1;
            for (std::size_t i = end + 1; i < std::min(fraction_end, end + 7); ++i, scale /= 10) {
                value += scale * (text_[i] - '0');
            }
            if (fraction_end == end + 4 && value >= 1) {
                token.sense = Sense::date; // "1.200" is twelve hundred in some hands
            }
            end = fraction_end;
        } else if (end + 1 < text_.size() && text_[end] == '/' && is_digit(text_[end + 1])) {
            end = scan_fraction(token, value, end);
        } else if (end + 1 < text_.size() && text_[end] == ':' && is_digit(text_[end + 1])) {
            end = scan_colon(token, value, end);
        }
        token.value = {value, value};
        token.end = end;
        if (value > no_amount_is_larger) {
            token.sense = Sense::date; // a telephone or student number, no count of minutes
        }
        at_ = end;
        scan_suffix(token);
    }

    /// Digits, with thousands commas; a letter O or l between digits, or as one of two, is a slip of the scan. "30o" is
    /// not: it may be 30 and something else.
    std::size_t number_run(std::size_t begin, bool& repaired) const {
        std::size_t end = begin;
        while (end < text_.size() && (is_digit(text_[end]) || text_[end] == 'o' || text_[end] == 'l')) {
            ++end;
        }
        const std::size_t digits = digits_end(begin);
        if (end != digits) {
            const bool alone = end == text_.size() || !is_letter(text_[end]);
            const bool is_inside = is_digit(text_[begin]) && is_digit(text_[end - 1]);
            if ((alone || unit_at(end)) && (end - begin == 2 || is_inside)) {
                repaired = true;
                return end;
            }
        }
        end = std::max(digits, begin + 1);
        if (end - begin <= 3) {
            while (end + 3 < text_.size() && text_[end] == ',' && digits_end(end + 1) == end + 4) {
                end += 4;
            }
            if (end + 3 == text_.size() - 1 && text_[end] == ',' && digits_end(end + 1) == end + 4) {
                end += 4;
            }
        }
        return end;
    }

    [[nodiscard]] bool unit_at(std::size_t at) const {
        const auto match = look_up(text_, at);
        return match.entry != nullptr && (match.entry->sense == Sense::minute || match.entry->sense == Sense::hour);
    }

    /// "1/2" is a number. "30/45" could be a range or two amounts, "9/1/2025" is a date.
    std::size_t scan_fraction(Token& token, double& value, std::size_t slash) const {
        const std::size_t end = digits_end(slash + 1);
        if (end < text_.size() && text_[end] == '/' && end + 1 < text_.size() && is_digit(text_[end + 1])) {
            token.sense = Sense::date;
            return digits_end(end + 1);
        }
        const double below = to_number(slash + 1, end);
        if (value >= 1 && value < below && below <= 4) {
            value /= below;
        } else {
            token.sense = Sense::date;
        }
        return end;
    }

    /// "1:1" and "12:1:1" count heads; "10:15" and "1:30" tell the time; "3:1" is a pattern of weeks.
    std::size_t scan_colon(Token& token, double staff, std::size_t colon) const {
        std::size_t end = digits_end(colon + 1);
        const double students = to_number(colon + 1, end);
        const bool single = end == colon + 2;
        if (end + 1 < text_.size() && (text_[end] == ':' || text_[end] == '+') && is_digit(text_[end + 1])) {
            token.sense = students <= 4 ? Sense::word : Sense::clock;
            return digits_end(end + 1);
        }
        if (single && (staff == 1 || (students == 1 && staff >= 5))) {
            token.sense = Sense::word;
        } else {
            token.sense = single ? Sense::ratio : Sense::clock;
        }
        return end;
    }

    /// Letters glued to a number: "30mins" goes on as words, "3rd" is an ordinal, "1xweek" holds an x, "1h" an hour.
    void scan_suffix(Token& token) {
        std::size_t end = at_;
        while (end < text_.size() && is_letter(text_[end])) {
            ++end;
        }
        const std::string_view letters = text_.substr(at_, end - at_);
        if (letters.empty()) {
            return;
        }
        if (letters == "st" || letters == "nd" || letters == "rd" || letters == "th") {
            token.sense = Sense::ordinal;
            token.end = at_ = end;
        } else if (letters == "h" || letters == "m") {
            add(letters == "h" ? Sense::hour : Sense::minute, at_, end);
            at_ = end;
        } else if (letters == "am" || letters == "a" || letters == "p") {
            token.sense = Sense::clock;
        } else if (letters.size() > 1 && letters.front() == 'x' && look_up(text_, at_).entry == nullptr) {
            add(Sense::cross, at_, at_ + 1);
            ++at_;
        }
    }

    /// "M, T, Th, F", "m/w/f", "T & Th": days by their letters, two or more. One past them, or `from`.
    std::size_t weekday_letters_end(std::size_t from) const {
        constexpr std::array<std::string_view, 7> letters{"th", "tu", "m", "t", "w", "r", "f"};
        std::size_t end = from;
        std::size_t days = 0;
        for (std::size_t at = from; at < text_.size();) {
            const auto day = std::ranges::find_if(letters, [&](std::string_view name) {
                return text_.substr(at).starts_with(name) &&
                       (at + name.size() == text_.size() || !text::is_word(text_[at + name.size()]));
            });
            if (day == letters.end()) {
                break;
            }
            ++days;
            end = at = at + day->size();
            const bool spelled = text_.substr(at).starts_with(" and ");
            const std::size_t next = spelled ? at + 5 : text_.find_first_not_of(" ,/&", at);
            if (next == at || next == std::string_view::npos) {
                break;
            }
            at = next;
        }
        return days >= 2 ? end : from;
    }

    /// "45 m per day", "1 h/wk": between a number and a period the letter is minutes or hours.
    [[nodiscard]] bool is_unit_letter() const {
        const std::size_t next = text_.find_first_not_of(' ', at_);
        if (tokens_.empty() || !tokens_.back().is(Sense::number) || next == std::string_view::npos) {
            return false;
        }
        const auto match = look_up(text_, next);
        if (match.entry != nullptr && match.entry->sense == Sense::slash) {
            const auto behind = look_up(text_, match.end);
            return behind.entry != nullptr && behind.entry->sense == Sense::noun;
        }
        return match.entry != nullptr && (match.entry->sense == Sense::per || match.entry->sense == Sense::adverb);
    }

    void scan_word() {
        const std::size_t begin = at_;
        if (const std::size_t end = weekday_letters_end(at_); end != at_) {
            add(Sense::weekday, begin, end);
            at_ = end;
            return;
        }
        if (const auto match = look_up(text_, at_); match.entry != nullptr) {
            Token& token = add(match.entry->sense, begin, match.end);
            token.value = {match.entry->value, match.entry->value};
            token.period.unit = match.entry->unit;
            token.written = token.is(Sense::number);
            token.plural = match.end - begin > match.entry->words.size();
            at_ = match.end;
            return;
        }
        if (is_letter(text_[at_])) {
            while (at_ < text_.size() && (is_letter(text_[at_]) || text_[at_] == '\'')) {
                ++at_;
            }
            const std::string_view letters = text_.substr(begin, at_ - begin);
            if ((letters == "m" || letters == "h") && is_unit_letter()) {
                add(letters == "m" ? Sense::minute : Sense::hour, begin, at_);
            } else if (letters == "mpw") { // minutes per week
                add(Sense::minute, begin, begin + 1);
                add(Sense::adverb, begin + 1, at_).period.unit = PeriodUnit::week;
            } else {
                add(Sense::word, begin, at_);
            }
            return;
        }
        ++at_;
        const auto* const mark = std::ranges::find(marks, text_[begin], &Mark::mark);
        if (mark != std::ranges::end(marks)) {
            add(mark->sense, begin, at_);
        }
    }

    std::string_view text_;
    std::size_t at_ = 0;
    std::vector<Token> tokens_;
};

} // namespace

std::vector<Token> scan(std::string_view text) {
    return Scanner(text).run();
}

} // namespace iepaudit::amounts
