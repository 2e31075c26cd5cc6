// The words of a PDF with their boxes, as `pdftotext -bbox` writes them. Points, from the upper left corner.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace iepaudit {

struct PdfWord {
    double left = 0;
    double top = 0;
    double right = 0;
    double bottom = 0;
    std::string text; ///< UTF-8, never empty; ligatures as their letters

    [[nodiscard]] double height() const { return bottom - top; }
    [[nodiscard]] double middle() const { return (top + bottom) / 2; }
};

struct PdfPage {
    double width = 0;
    double height = 0;
    std::vector<PdfWord> words;       ///< in the order of the file
    std::vector<std::string> rotated; ///< words that stand on their side
};

struct PdfWords {
    std::vector<PdfPage> pages;
    bool is_whole = true; ///< false: there were more words than are read
};

/// Takes any bytes. What is no word or has no box is passed over; a word outside its page cannot be seen and is too.
PdfWords read_word_boxes(std::string_view xhtml, std::size_t most_words = 150'000);

} // namespace iepaudit
