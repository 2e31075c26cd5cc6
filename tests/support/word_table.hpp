// The words of the product, as docs/words.md lists them, and what a text says that the table has a better word for.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace iepaudit::test {

struct WordRow {
    std::string ours;                  ///< "fix", as printed in the first column
    std::vector<std::string> not_ours; ///< "mend", "repair"
    std::vector<std::string> except;   ///< what may be said although one of them is in it
};

/// Every row of every table of the page.
std::vector<WordRow> word_rows(std::string_view page);

/// "mend (we say fix)" for every word of the text that is not ours, each once. Whole words only; large and small
/// letters are the same unless only they make the difference.
std::vector<std::string> not_our_words(const std::vector<WordRow>& rows, std::string_view text);

} // namespace iepaudit::test
