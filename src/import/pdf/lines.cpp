#include "import/pdf/lines.hpp"

#include "text/fold.hpp"

#include <algorithm>
#include <limits>

namespace iepaudit {

namespace {

constexpr double trimmed_part = 0.2; // of a word's height, above and below: where the boxes of two lines overlap
constexpr std::string_view soft_hyphen = "\xC2\xAD";

double core_top(const PdfWord& word) {
    return word.top + trimmed_part * word.height();
}
double core_bottom(const PdfWord& word) {
    return word.bottom - trimmed_part * word.height();
}

void sort_from_the_left(PdfWordList& words) {
    std::ranges::stable_sort(words, {}, [](const PdfWord* word) { return word->left; });
}

} // namespace

double PdfBand::left() const {
    return words.empty() ? 0 : words.front()->left;
}

double PdfBand::right() const {
    double right = 0;
    for (const PdfWord* word : words) {
        right = std::max(right, word->right);
    }
    return right;
}

std::vector<PdfBand> bands_of(const PdfPage& page) {
    PdfWordList words;
    words.reserve(page.words.size());
    for (const PdfWord& word : page.words) {
        words.push_back(&word);
    }
    std::ranges::stable_sort(words, {}, [](const PdfWord* word) { return core_top(*word); });
    std::vector<PdfBand> bands;
    for (const PdfWord* word : words) {
        if (bands.empty() || core_top(*word) >= bands.back().bottom) {
            bands.push_back({.top = core_top(*word), .bottom = core_bottom(*word), .words = {}});
        }
        bands.back().bottom = std::max(bands.back().bottom, core_bottom(*word));
        bands.back().words.push_back(word);
    }
    for (PdfBand& band : bands) {
        sort_from_the_left(band.words);
    }
    return bands;
}

double letter_height(const PdfPage& page) {
    std::vector<double> heights;
    heights.reserve(page.words.size());
    for (const PdfWord& word : page.words) {
        heights.push_back(word.height());
    }
    if (heights.empty()) {
        return 1;
    }
    const auto middle = heights.begin() + static_cast<std::ptrdiff_t>(heights.size() / 2);
    std::ranges::nth_element(heights, middle);
    return std::max(*middle, 1.0);
}

std::vector<PdfWordList> lines_of(PdfWordList words) {
    std::ranges::stable_sort(words, {}, [](const PdfWord* word) { return word->middle(); });
    std::vector<PdfWordList> lines;
    double bottom = std::numeric_limits<double>::lowest(); // of the middle part of the line's first word
    for (const PdfWord* word : words) {
        if (lines.empty() || word->middle() > bottom) {
            lines.emplace_back();
            bottom = core_bottom(*word);
        }
        lines.back().push_back(word);
    }
    for (PdfWordList& line : lines) {
        sort_from_the_left(line);
    }
    return lines;
}

std::string text_of_line(const PdfWordList& line) {
    std::string text;
    for (const PdfWord* word : line) {
        text += text.empty() ? "" : " ";
        text += word->text;
    }
    return text;
}

void join_line(JoinedLines& joined, std::string_view line) {
    std::string& text = joined.text;
    if (text.empty()) {
        text = line;
        return;
    }
    if (text.ends_with(soft_hyphen)) {
        text.resize(text.size() - soft_hyphen.size());
        text += line;
        return;
    }
    const char last = text.back();
    const bool follows_a_word = text.size() >= 2 && text::is_word(text[text.size() - 2]);
    if ((last != '-' && last != '/') || !follows_a_word) {
        text += ' ';
    } else if (last == '-' && text::is_letter(text[text.size() - 2]) && !line.empty() && line[0] >= 'a' &&
               line[0] <= 'z') {
        joined.broke_a_word = true; // "instruc-" and "tion", or "co-" and "taught"
    }
    text += line;
}

std::string text_of(const PdfWordList& words) {
    JoinedLines joined;
    for (const PdfWordList& line : lines_of(words)) {
        join_line(joined, text_of_line(line));
    }
    return joined.text;
}

} // namespace iepaudit
