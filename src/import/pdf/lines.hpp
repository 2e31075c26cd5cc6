// Words of a page put in lines. A line is known by the middle part of its words: the boxes of two lines that stand
// close together overlap.
#pragma once

#include "import/pdf/words.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace iepaudit {

using PdfWordList = std::vector<const PdfWord*>;

/// Words between two stripes across the page that no word touches: one line, or the lines of a row that stand at
/// different heights.
struct PdfBand {
    double top = 0; ///< of the middle parts of its words
    double bottom = 0;
    PdfWordList words; ///< from left to right

    [[nodiscard]] double left() const;
    [[nodiscard]] double right() const;
};

/// From the top of the page to its end.
std::vector<PdfBand> bands_of(const PdfPage& page);

/// The height of an ordinary word of the page; what is narrow or far is judged by it.
double letter_height(const PdfPage& page);

/// The words in reading order, one list a line.
std::vector<PdfWordList> lines_of(PdfWordList words);

/// The words of a line with a blank between.
std::string text_of_line(const PdfWordList& line);

/// Lines of one cell as one text, and what is not sure about it.
struct JoinedLines {
    std::string text;
    /// a line may end inside a word: nobody can tell from here whether a blank belongs there
    bool broke_a_word = false;
};
/// A line that ends in "-" or "/" right behind a letter goes on without a blank; a soft hyphen goes away.
void join_line(JoinedLines& joined, std::string_view line);

std::string text_of(const PdfWordList& words);

} // namespace iepaudit
