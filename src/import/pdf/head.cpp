#include "import/pdf/head.hpp"

#include "import/row_heads.hpp"
#include "text/fold.hpp"

#include <algorithm>
#include <limits>
#include <optional>

namespace iepaudit {

namespace {

constexpr std::size_t most_bands = 6;      // a head that is wrapped into more lines is not looked for
constexpr std::size_t most_words = 120;    // of all heads together
constexpr double clearly_better = 2;       // a score, for leaving lines of heads out
constexpr double like_lines = 0.75;        // letters: as close as the lines of one head
constexpr std::size_t longest_head = 12;   // words
constexpr std::size_t most_parts = 10;     // of one head that stand apart on each of its lines
constexpr std::size_t fewest_columns = 3;  // known ones
constexpr std::size_t columns_instead = 3; // known ones beside the service that stand for an amount

/// Words with no free stripe between them.
struct Part {
    double left = 0;
    double right = 0;
    PdfWordList words;
};

std::vector<Part> parts_of(PdfWordList words, double letter) {
    const double least_gap = 0.08 * letter;
    std::ranges::stable_sort(words, {}, [](const PdfWord* word) { return word->left; });
    std::vector<Part> parts;
    for (const PdfWord* word : words) {
        if (parts.empty() || word->left > parts.back().right + least_gap) {
            parts.push_back({.left = word->left, .right = word->right, .words = {}});
        }
        parts.back().right = std::max(parts.back().right, word->right);
        parts.back().words.push_back(word);
    }
    return parts;
}

/// What speaks against taking two parts as one head although they stand so far apart, in letters.
double cost_of_joining(double gap) {
    return gap < 0.4 ? 0 : gap < 0.9 ? 1 : gap < 1.5 ? 2.5 : 6;
}
/// What speaks against two heads that stand so near.
double cost_of_parting(double gap) {
    return gap < 0.3 ? 1 : gap < 0.5 ? 0.5 : 0;
}

struct Reading {
    std::vector<PdfColumn> columns;
    double score = 0;
    bool is_service_table = false;
};

/// The way to put the parts together into heads that leaves the fewest unknown and joins what stands together.
/// `cost_of_words`: what speaks against heads of several words.
Reading read_parts(const std::vector<Part>& parts, double letter, double cost_of_words) {
    constexpr double cost_of_known = 1;
    constexpr double cost_of_unknown = 4;
    struct Best {
        double cost = std::numeric_limits<double>::infinity();
        std::size_t from = 0;
        PdfColumn column;
    };
    std::vector<Best> best(parts.size() + 1);
    best[0].cost = 0;
    for (std::size_t end = 1; end <= parts.size(); ++end) {
        PdfWordList words;
        double inside = 0;
        for (std::size_t from = end; from-- > 0 && end - from <= most_parts;) {
            words.insert(words.end(), parts[from].words.begin(), parts[from].words.end());
            if (from + 1 < end) {
                inside += cost_of_joining((parts[from + 1].left - parts[from].right) / letter);
            }
            const double before = from > 0 ? cost_of_parting((parts[from].left - parts[from - 1].right) / letter) : 0;
            if (words.size() > longest_head && end - from > 1) {
                break;
            }
            const std::string head = text_of(words);
            RowHead read = row_head(head);
            const double more = static_cast<double>(words.size() - 1);
            const double own = read.is_known ? cost_of_known + cost_of_words * more : cost_of_unknown + more;
            const double cost = best[from].cost + inside + before + own;
            if (cost < best[end].cost) {
                best[end] = {.cost = cost,
                             .from = from,
                             .column = {.key = std::move(read.key),
                                        .head = head,
                                        .left = parts[from].left,
                                        .right = parts[end - 1].right,
                                        .is_known = read.is_known,
                                        .is_weekly = read.is_weekly}};
            }
        }
    }
    Reading reading;
    for (std::size_t end = parts.size(); end > 0; end = best[end].from) {
        reading.columns.push_back(best[end].column);
    }
    std::ranges::reverse(reading.columns);

    std::size_t known = 0;
    bool has_service = false;
    bool has_amount = false;
    for (auto column = reading.columns.begin(); column != reading.columns.end(); ++column) {
        const auto same = [&](const PdfColumn& other) { return other.key == column->key; };
        if (std::any_of(reading.columns.begin(), column, same)) {
            column->is_known = false; // a second column for the same thing is kept beside the first
            column->key = "x-" + column->head;
        }
        known += column->is_known ? 1 : 0;
        has_service = has_service || column->key == "service";
        has_amount = has_amount || is_amount_key(column->key);
    }
    const std::size_t unknown = reading.columns.size() - known;
    reading.is_service_table =
        has_service && known >= fewest_columns && known > unknown && (has_amount || known > columns_instead);
    reading.score = 4.0 * static_cast<double>(known) - best[parts.size()].cost;
    return reading;
}

/// Two columns of the same unknown head must not be one key.
void tell_apart(std::vector<PdfColumn>& columns) {
    for (auto column = columns.begin(); column != columns.end(); ++column) {
        const auto same = [&](const PdfColumn& other) { return other.key == column->key; };
        for (std::size_t number = 2; std::any_of(columns.begin(), column, same); ++number) {
            column->key = "x-" + column->head + " " + std::to_string(number);
        }
    }
}

/// A line right above the head may belong to what stands below it, so the columns there may be other ones.
void doubt_heads_below(const PdfBand& above, const PdfBand& top_of_head, double letter, PdfHead& head) {
    if (top_of_head.top - above.bottom > like_lines * letter) {
        return;
    }
    for (PdfColumn& column : head.columns) {
        column.may_have_more = std::ranges::any_of(
            above.words, [&](const PdfWord* word) { return word->right > column.left && word->left < column.right; });
    }
}

/// Rows are full of numbers, heads have none.
bool has_number(const PdfBand& band) {
    return std::ranges::any_of(band.words,
                               [](const PdfWord* word) { return std::ranges::any_of(word->text, text::is_digit); });
}

/// The best head that begins with this band.
std::optional<PdfHead> head_at(std::span<const PdfBand> bands, std::size_t first, double letter, double& score,
                               std::size_t& looks) {
    std::optional<PdfHead> best;
    PdfWordList words;
    for (std::size_t end = first + 1; end <= std::min(bands.size(), first + most_bands); ++end) {
        const PdfBand& band = bands[end - 1];
        words.insert(words.end(), band.words.begin(), band.words.end());
        const bool is_apart = end > first + 1 && band.top - bands[end - 2].bottom > 1.5 * letter;
        if (words.size() > most_words || is_apart || has_number(band)) {
            break;
        }
        const std::vector<Part> parts = parts_of(words, letter);
        if (parts.size() < fewest_columns || looks == 0) {
            continue;
        }
        --looks;
        Reading reading = read_parts(parts, letter, 0);
        if (!reading.is_service_table) {
            // "Concurrent" and "Service" that stand close together are two heads, though there is one of that name.
            reading = read_parts(parts, letter, 1.5);
        }
        // Of two as good the one with more lines: a line of heads must not be taken for a row.
        if (reading.is_service_table && (!best || reading.score >= score)) {
            score = reading.score;
            best = {.first = first, .end = end, .columns = std::move(reading.columns)};
        }
    }
    return best;
}

} // namespace

std::vector<PdfHead> find_heads(std::span<const PdfBand> bands, double letter, std::size_t& looks) {
    std::vector<PdfHead> heads;
    for (std::size_t at = 0; at < bands.size();) {
        double score = 0;
        std::optional<PdfHead> head = head_at(bands, at, letter, score, looks);
        if (!head) {
            ++at;
            continue;
        }
        // A head that begins on one of its other lines may be read better: what stands above was no part of it.
        for (std::size_t later = at + 1; later < head->end; ++later) {
            double other_score = 0;
            if (auto other = head_at(bands, later, letter, other_score, looks);
                other && other_score > score + clearly_better) {
                head = std::move(other);
                score = other_score;
            }
        }
        tell_apart(head->columns);
        if (head->first > 0) {
            doubt_heads_below(bands[head->first - 1], bands[head->first], letter, *head);
        }
        at = head->end;
        heads.push_back(std::move(*head));
    }
    return heads;
}

} // namespace iepaudit
