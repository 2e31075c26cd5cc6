#include "support/word_table.hpp"

#include <algorithm>
#include <sstream>

namespace iepaudit::test {

namespace {

bool is_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_' ||
           static_cast<unsigned char>(c) >= 0x80U;
}

std::string small(std::string_view text) {
    std::string folded(text);
    std::transform(folded.begin(), folded.end(), folded.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return folded;
}

/// One space for any run of spaces and line breaks: a phrase may be broken over two lines.
std::string on_one_line(std::string_view text) {
    std::string line;
    for (const char c : text) {
        const bool is_space = c == ' ' || c == '\n' || c == '\t' || c == '\r';
        if (!is_space || (!line.empty() && line.back() != ' ')) {
            line += is_space ? ' ' : c;
        }
    }
    return line;
}

std::size_t find_word(std::string_view text, std::string_view word, std::size_t from) {
    for (std::size_t at = text.find(word, from); at != text.npos; at = text.find(word, at + 1)) {
        const std::size_t end = at + word.size();
        if ((at == 0 || !is_letter(text[at - 1])) && (end == text.size() || !is_letter(text[end]))) {
            return at;
        }
    }
    return text.npos;
}

std::vector<std::string> in_backticks(std::string_view cell) {
    std::vector<std::string> found;
    for (std::size_t open = cell.find('`'); open != cell.npos;) {
        const std::size_t close = cell.find('`', open + 1);
        if (close == cell.npos) {
            break;
        }
        found.emplace_back(cell.substr(open + 1, close - open - 1));
        open = cell.find('`', close + 1);
    }
    return found;
}

std::string trimmed(std::string_view cell) {
    const std::size_t first = cell.find_first_not_of(' ');
    return first == cell.npos ? std::string{} : std::string(cell.substr(first, cell.find_last_not_of(' ') - first + 1));
}

void blot_out(std::string& text, const std::string& phrase) {
    for (std::size_t at = text.find(phrase); at != std::string::npos; at = text.find(phrase, at)) {
        text.replace(at, phrase.size(), phrase.size(), '#');
    }
}

} // namespace

std::vector<WordRow> word_rows(std::string_view page) {
    std::vector<WordRow> rows;
    std::istringstream lines{std::string(page)};
    for (std::string line; std::getline(lines, line);) {
        const std::string row = trimmed(line);
        if (!row.starts_with('|') || !row.ends_with('|') || row.starts_with("|--")) {
            continue;
        }
        const std::size_t last = row.rfind('|', row.size() - 2) + 1;
        const std::string cell = row.substr(last, row.size() - 1 - last);
        const std::size_t except = std::min(cell.find("except"), cell.size());
        std::vector<std::string> not_ours = in_backticks(std::string_view(cell).substr(0, except));
        if (!not_ours.empty()) {
            rows.push_back({trimmed(std::string_view(row).substr(1, row.find('|', 1) - 1)), std::move(not_ours),
                            in_backticks(std::string_view(cell).substr(except))});
        }
    }
    return rows;
}

std::vector<std::string> not_our_words(const std::vector<WordRow>& rows, std::string_view text) {
    const std::string as_said = on_one_line(text);
    const std::string folded = small(as_said);
    std::vector<std::string> found;
    for (const WordRow& row : rows) {
        std::string said = as_said;
        std::string said_small = folded;
        for (const std::string& phrase : row.except) {
            blot_out(said, phrase);
            blot_out(said_small, small(phrase));
        }
        for (const std::string& word : row.not_ours) {
            const bool only_case = small(word) == small(row.ours);
            const std::size_t at = only_case ? find_word(said, word, 0) : find_word(said_small, small(word), 0);
            if (at != std::string::npos) {
                const std::size_t from = at < 40 ? 0 : at - 40;
                found.push_back(word + " (we say " + row.ours + "): ..." + as_said.substr(from, 100));
            }
        }
    }
    return found;
}

} // namespace iepaudit::test
