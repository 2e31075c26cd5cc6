#include "iepaudit/words.hpp"
#include "meaning/phrases.hpp"

#include <algorithm>
#include <array>

namespace iepaudit {

namespace {

using namespace meaning;

constexpr int largest_group = 60; // a larger number is no group of children

enum class SizeWord : std::uint8_t { individual, group, number };

struct SizeRow {
    std::string_view phrases;
    SizeWord word;
    int value = 0;
};

constexpr std::array size_rows{
    SizeRow{"individual | individually | individualized | one to one | one on one | 1 to 1 | 1 on 1 | 1on1 | alone | "
            "solo | uno a uno",
            SizeWord::individual},
    SizeRow{
        "group | small group | large group | whole group | whole class | class | full class | grupo | small grp | grp",
        SizeWord::group},
    SizeRow{"one | uno", SizeWord::number, 1},
    SizeRow{"two | dos | pair | dyad | partner", SizeWord::number, 2},
    SizeRow{"three | tres | triad", SizeWord::number, 3},
    SizeRow{"four | cuatro", SizeWord::number, 4},
    SizeRow{"five | cinco", SizeWord::number, 5},
    SizeRow{"six | seis", SizeWord::number, 6},
    SizeRow{"seven", SizeWord::number, 7},
    SizeRow{"eight", SizeWord::number, 8},
    SizeRow{"nine", SizeWord::number, 9},
    SizeRow{"ten", SizeWord::number, 10},
};

const Vocabulary<SizeRow>& sizes() {
    return vocabulary_of<size_rows>;
}

/// "3 or more", "at least 2", "3+": the cell sets no upper limit.
bool without_limit(const WordList& words, Span number) {
    const auto word = [&](std::size_t at) { return at < words.size() ? words[at].text : std::string_view{}; };
    const auto before = [&](std::size_t steps) { return number.begin >= steps ? word(number.begin - steps) : ""; };
    const bool or_more = word(number.end) == "more" || word(number.end) == "larger";
    const bool more_than = before(1) == "than" && before(2) == "more" && before(3) != "no" && before(3) != "not";
    return or_more || more_than || before(1) == "least" || before(1) == "over" || before(1) == "minimum";
}

/// "fewer than 5" allows 4.
bool excluded(const WordList& words, std::size_t number) {
    const auto is = [&](std::size_t steps, std::string_view text) {
        return number >= steps && words[number - steps].is(text);
    };
    return is(1, "under") || (is(1, "than") && (is(2, "fewer") || is(2, "les") || is(2, "less")));
}

/// The largest number counts: of "2-4" the upper end, of "5:1" the children's side.
class Reader {
public:
    explicit Reader(const WordList& words) : words_(words) {}

    GroupSize read() {
        const auto marks = sizes().find(words_);
        auto mark = marks.begin();
        for (std::size_t at = 0; at < words_.size(); ++at) {
            if (mark != marks.end() && mark->at.begin == at) {
                take(*mark);
                at = mark->at.end - 1;
                ++mark;
            } else if (const auto number = plain_number(at)) {
                take_number(*number, {at, at + 1});
            }
        }
        GroupSize size;
        size.individual = individual_ || largest_ == 1;
        size.group = group_ || largest_ > 1 || unlimited_;
        if (largest_ > 0 && !unlimited_) {
            size.size = largest_;
        } else if (size.individual && !size.group) {
            size.size = 1;
        }
        return size;
    }

private:
    void take(const Mark<SizeRow>& mark) {
        switch (mark.row->word) {
        case SizeWord::individual:
            individual_ = true;
            break;
        case SizeWord::group:
            group_ = true;
            break;
        case SizeWord::number:
            if (!counts_amount(mark.at.end)) {
                take_number(mark.row->value, mark.at);
            }
            break;
        }
    }

    void take_number(int number, Span at) {
        if (without_limit(words_, at)) {
            unlimited_ = true;
            return;
        }
        largest_ = std::max(largest_, excluded(words_, at.begin) ? number - 1 : number);
    }

    /// A number that counts children, not minutes, times or dates: digits alone, and no amount after them.
    [[nodiscard]] std::optional<int> plain_number(std::size_t at) const {
        const std::string_view text = words_[at].text;
        const auto number = leading_number(text);
        const bool digits_only = std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
        if (!number || !digits_only || *number < 1 || *number > largest_group || counts_amount(at + 1)) {
            return std::nullopt;
        }
        return number;
    }

    [[nodiscard]] bool counts_amount(std::size_t next) const {
        constexpr std::array<std::string_view, 10> units{"minute",  "min", "hour", "hr",   "time",
                                                         "session", "x",   "day",  "week", "percent"};
        return next < words_.size() && words_[next].gap == Gap::tight &&
               std::find(units.begin(), units.end(), words_[next].text) != units.end();
    }

    const WordList& words_;
    int largest_ = 0;
    bool individual_ = false;
    bool group_ = false;
    bool unlimited_ = false;
};

} // namespace

GroupSize read_group_size(std::string_view text) {
    const WordList words(text);
    return Reader(words).read();
}

} // namespace iepaudit
