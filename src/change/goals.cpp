#include "change/goals.hpp"

#include "iepaudit/date.hpp"
#include "text/fold.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <unordered_map>

namespace iepaudit::change {

namespace {

constexpr std::size_t fewest_words = 5; // "80%" and "80%" are no copied goal

constexpr std::array<std::string_view, 23> months{"january", "february", "march",     "april",   "may",      "june",
                                                  "july",    "august",   "september", "october", "november", "december",
                                                  "jan",     "feb",      "mar",       "apr",     "jun",      "jul",
                                                  "aug",     "sep",      "sept",      "oct",     "nov"};

bool is_number(std::string_view word) {
    return !word.empty() && std::all_of(word.begin(), word.end(), text::is_digit);
}

bool is_year(std::string_view word) {
    return word.size() == 4 && is_number(word) && word.starts_with("20");
}

/// What a goal says, in plain words.
struct Wording {
    std::string whole;
    std::string without_dates;
    std::size_t words = 0; ///< without the dates
};

class Writer {
public:
    void add(const Words& field) {
        if (!field.has_value()) {
            return;
        }
        const std::string folded = text::fold(*field);
        bool after_month = false;
        for (std::size_t at = 0; at < folded.size();) {
            const std::size_t end = std::min(folded.find(' ', at), folded.size());
            std::string_view word(folded.data() + at, end - at);
            at = end + 1;
            while (!word.empty() && !text::is_word(word.back()) && word.back() != '%') {
                word.remove_suffix(1);
            }
            if (word.empty()) {
                continue;
            }
            wording_.whole += word;
            wording_.whole += ' ';
            const bool is_month = std::find(months.begin(), months.end(), word) != months.end() || word == "dec";
            const bool is_day = after_month && is_number(word) && word.size() <= 2;
            after_month = is_month;
            if (!is_month && !is_day && !is_year(word) && !read_date(word).date) {
                wording_.without_dates += word;
                wording_.without_dates += ' ';
                ++wording_.words;
            }
        }
        wording_.whole += '|';
        wording_.without_dates += '|';
    }
    [[nodiscard]] Wording take() { return std::move(wording_); }

private:
    Wording wording_;
};

Wording wording(const Goal& goal) {
    Writer writer;
    for (const Words* field : {&goal.statement, &goal.baseline, &goal.target, &goal.criterion}) {
        writer.add(*field);
    }
    return writer.take();
}

/// "reading: 62 words per minute". Only numbers that two years rarely share: half of all goals start at 50%.
std::optional<std::string> starting_point(const GoalMeaning& goal) {
    const std::optional<Quantity>& baseline = goal.reading.baseline;
    if (!baseline || !baseline->value || *baseline->value == 0 || goal.areas.empty() ||
        !baseline->unit.ends_with(" per minute")) {
        return std::nullopt;
    }
    return std::string(name(goal.areas.front())) + ": " + std::to_string(*baseline->value) + ' ' + baseline->unit;
}

} // namespace

std::vector<CopiedGoal> copied_goals(const Iep& last_iep, const Meaning& last, const Iep& iep, const Meaning& now) {
    struct Old {
        std::size_t index;
        std::string whole;
    };
    std::unordered_map<std::string, Old> old_goals; // by their words without dates
    std::unordered_map<std::string, std::size_t> old_starts;
    for (std::size_t i = 0; i < last_iep.goals.size(); ++i) {
        Wording words = wording(last_iep.goals.items[i]);
        if (words.words >= fewest_words) {
            old_goals.emplace(std::move(words.without_dates), Old{i, std::move(words.whole)});
        }
        if (const auto start = starting_point(last.goals[i])) {
            old_starts.emplace(*start, i);
        }
    }
    std::vector<CopiedGoal> copied;
    for (std::size_t i = 0; i < iep.goals.size(); ++i) {
        if (now.goals[i].reading.maintains) {
            continue;
        }
        const Wording words = wording(iep.goals.items[i]);
        if (const auto old = old_goals.find(words.without_dates); old != old_goals.end()) {
            copied.push_back({.before = old->second.index, .now = i, .new_dates = old->second.whole != words.whole});
            continue;
        }
        const auto start = starting_point(now.goals[i]);
        if (const auto old = start ? old_starts.find(*start) : old_starts.end(); old != old_starts.end()) {
            copied.push_back({.before = old->second, .now = i, .new_dates = false, .baseline_only = true});
        }
    }
    return copied;
}

} // namespace iepaudit::change
