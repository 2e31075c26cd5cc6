#include "import/pdf/columns.hpp"

#include <algorithm>
#include <limits>
#include <optional>

namespace iepaudit {

namespace {

constexpr double least_room = 0.3;    // points: less is no stripe one can see
constexpr double edge = 0.15;         // points: boxes that touch do not overlap
constexpr double same_place = 0.8;    // points: two left edges that are meant to be one
constexpr double within_words = 0.35; // letters: gaps as between the words of a line
constexpr double clear_gap = 0.5;     // letters: wider than any gap between words
constexpr double narrow = 0.25;       // letters: a gutter like the gap between two words
constexpr std::size_t most_choices = 8;
constexpr double aside = 0.8; // letters: words that stand off from the rest of the outermost column

void cut(std::vector<Stripe>& stripes, const PdfWord& word) {
    const double left = word.left + edge;
    const double right = word.right - edge;
    std::vector<Stripe> rest;
    rest.reserve(stripes.size() + 1);
    for (const Stripe& stripe : stripes) {
        if (right <= stripe.left || left >= stripe.right) {
            rest.push_back(stripe);
            continue;
        }
        if (left - stripe.left >= least_room) {
            rest.push_back({stripe.left, left});
        }
        if (stripe.right - right >= least_room) {
            rest.push_back({right, stripe.right});
        }
    }
    stripes = std::move(rest);
}

class Layouter {
public:
    Layouter(std::span<const PdfColumn> columns, const GutterRoom& room, std::span<const PdfWordList> lines,
             double letter)
        : columns_(columns), room_(room), lines_(lines), letter_(letter) {
        layout_.doubts.resize(columns.size());
    }

    ColumnLayout run() {
        for (std::size_t column = 0; column + 1 < columns_.size(); ++column) {
            const Stripe gutter = choose(column);
            check_width(column, gutter);
            layout_.borders.push_back((gutter.left + gutter.right) / 2);
        }
        check_outer_words();
        return std::move(layout_);
    }

private:
    void doubt(std::size_t column, std::string_view why) {
        if (column < layout_.doubts.size() && layout_.doubts[column].empty()) {
            layout_.doubts[column] = why;
        }
    }

    [[nodiscard]] bool has_words(double from, double to) const {
        return std::ranges::any_of(lines_, [&](const PdfWordList& line) {
            return std::ranges::any_of(
                line, [&](const PdfWord* word) { return word->right > from + edge && word->left < to - edge; });
        });
    }

    Stripe choose(std::size_t column) {
        std::vector<Stripe> free = room_.free(column);
        if (free.size() == 1) {
            return free.front();
        }
        // Gaps between the words of a cell may come to stand below each other; beside a real gutter they are narrow.
        const double widest = std::ranges::max(free, {}, &Stripe::width).width();
        if (widest >= clear_gap * letter_) {
            std::erase_if(free, [&](const Stripe& stripe) { return stripe.width() < within_words * letter_; });
        }
        if (free.size() == 1) {
            return free.front();
        }
        while (free.size() > most_choices) {
            free.erase(std::ranges::min_element(free, {}, &Stripe::width));
        }
        // Words stand between the two heads with a gap on either side. They belong to the column that is empty without.
        const double before = column == 0 ? std::numeric_limits<double>::lowest() : layout_.borders.back();
        const bool left_has_words = has_words(before, free.front().left);
        const bool right_has_words = has_words(free.back().right, columns_[column + 1].right);
        if (left_has_words && !right_has_words) {
            return free.front();
        }
        if (right_has_words && !left_has_words) {
            return free.back();
        }
        const auto best = std::ranges::max_element(free, {}, [&](const Stripe& stripe) {
            return static_cast<double>(lines_that_begin_at(stripe.right)) + stripe.width() / 1000;
        });
        constexpr std::size_t enough = 3; // lines that begin at one place by chance are fewer
        const bool is_clear =
            lines_that_begin_at(best->right) >= enough && std::ranges::all_of(free, [&](const Stripe& other) {
                return &other == &*best || (2 * lines_that_begin_at(other.right) < lines_that_begin_at(best->right) &&
                                            other.width() < clear_gap * letter_);
            });
        if (!is_clear) {
            constexpr std::string_view why = "words are between two columns and could belong to either";
            doubt(column, why);
            doubt(column + 1, why);
        }
        return *best;
    }

    [[nodiscard]] std::size_t lines_that_begin_at(double place) const {
        return static_cast<std::size_t>(std::ranges::count_if(lines_, [&](const PdfWordList& line) {
            return std::ranges::any_of(line,
                                       [&](const PdfWord* word) { return std::abs(word->left - place) < same_place; });
        }));
    }
    /// Lines in which the first word behind a gutter stands elsewhere.
    [[nodiscard]] std::size_t lines_that_begin_behind(const Stripe& gutter, double end) const {
        return static_cast<std::size_t>(std::ranges::count_if(lines_, [&](const PdfWordList& line) {
            const auto first = std::ranges::find_if(
                line, [&](const PdfWord* word) { return word->left > gutter.left && word->left < end; });
            return first != line.end() && (*first)->left - gutter.right >= same_place;
        }));
    }

    /// A narrow gutter is believed when the lines behind it begin at one place.
    void check_width(std::size_t column, const Stripe& gutter) {
        if (gutter.width() >= narrow * letter_ ||
            lines_that_begin_behind(gutter, columns_[column + 1].right) * 10 <= lines_that_begin_at(gutter.right)) {
            return;
        }
        constexpr std::string_view why = "the gap between two columns is as narrow as the one between two words";
        doubt(column, why);
        doubt(column + 1, why);
    }

    /// A column without a head, left or right of all heads, would be taken for a part of its neighbour.
    void check_outer_words() {
        constexpr double far = 1e9;
        constexpr std::string_view why = "words are beside this column, under no column name";
        const auto apart = [&](Stripe outside, const auto& is_outer_gap) {
            std::vector<Stripe> free{outside};
            for (const PdfWordList& line : lines_) {
                for (const PdfWord* word : line) {
                    cut(free, *word);
                }
            }
            return std::ranges::any_of(
                free, [&](const Stripe& stripe) { return stripe.width() >= aside * letter_ && is_outer_gap(stripe); });
        };
        const PdfColumn& first = columns_.front();
        const PdfColumn& last = columns_.back();
        const double first_border = layout_.borders.front();
        const double last_border = layout_.borders.back();
        if (apart({-far, first.left},
                  [&](const Stripe& gap) { return has_words(-far, gap.left) && has_words(gap.right, first_border); })) {
            doubt(0, why);
        }
        if (apart({last.right, far},
                  [&](const Stripe& gap) { return has_words(gap.right, far) && has_words(last_border, gap.left); })) {
            doubt(columns_.size() - 1, why);
        }
    }

    std::span<const PdfColumn> columns_;
    const GutterRoom& room_;
    std::span<const PdfWordList> lines_;
    double letter_;
    ColumnLayout layout_;
};

} // namespace

GutterRoom::GutterRoom(std::span<const PdfColumn> columns) {
    for (std::size_t column = 0; column + 1 < columns.size(); ++column) {
        free_.push_back({{columns[column].right, columns[column + 1].left}});
    }
}

std::vector<std::vector<Stripe>> GutterRoom::laid(const PdfWordList& words) const {
    std::vector<std::vector<Stripe>> free = free_;
    for (const PdfWord* word : words) {
        // The gutters a word can touch stand next to each other; the others are passed over.
        auto gutter = std::ranges::lower_bound(free, word->left, {}, [](const std::vector<Stripe>& stripes) {
            return stripes.empty() ? std::numeric_limits<double>::lowest() : stripes.back().right;
        });
        for (; gutter != free.end() && (gutter->empty() || gutter->front().left < word->right); ++gutter) {
            cut(*gutter, *word);
        }
    }
    return free;
}

bool GutterRoom::has_room_for(const PdfWordList& words) const {
    return std::ranges::none_of(laid(words), [](const std::vector<Stripe>& stripes) { return stripes.empty(); });
}

void GutterRoom::lay(const PdfWordList& words) {
    free_ = laid(words);
}

std::size_t ColumnLayout::column_of(const PdfWord& word) const {
    const double middle = (word.left + word.right) / 2;
    return static_cast<std::size_t>(std::ranges::upper_bound(borders, middle) - borders.begin());
}

std::size_t ColumnLayout::also_in(const PdfWord& word) const {
    const std::size_t column = column_of(word);
    if (column > 0 && word.left < borders[column - 1] - edge) {
        return column - 1;
    }
    return column < borders.size() && word.right > borders[column] + edge ? column + 1 : column;
}

ColumnLayout lay_out(std::span<const PdfColumn> columns, const GutterRoom& room, std::span<const PdfWordList> lines,
                     double letter) {
    return Layouter(columns, room, lines, letter).run();
}

} // namespace iepaudit
