#include "read/records.hpp"

#include "text/fold.hpp"

#include <algorithm>

namespace iepaudit {

namespace {

constexpr std::size_t lines_to_the_heads = 10;

} // namespace

std::string_view words(const CellText& cell) {
    return text::trim(cell.text.empty() ? cell.view : std::string_view(cell.text));
}

bool is_empty(const Record& record) {
    return std::ranges::all_of(record, [](const CellText& cell) { return words(cell).empty(); });
}

void Records::next(Record& record) {
    record.clear();
    for (;;) {
        record.push_back(cell());
        if (at_end()) {
            return;
        }
        const char c = bytes_[at_++];
        if (c == mark_) {
            continue;
        }
        if (c == '\r' && !at_end() && bytes_[at_] == '\n') {
            ++at_;
        }
        return;
    }
}

CellText Records::cell() {
    CellText cell;
    std::size_t begin = at_;
    while (begin < bytes_.size() && bytes_[begin] == ' ') {
        ++begin;
    }
    if (begin < bytes_.size() && bytes_[begin] == '"') {
        quoted(begin, cell);
    } else {
        cell.view = rest();
    }
    if (cell.span.end == 0) {
        const std::string_view trimmed = text::trim(cell.view);
        const auto first = static_cast<std::uint32_t>(
            trimmed.empty() ? at_ : static_cast<std::size_t>(trimmed.data() - bytes_.data()));
        cell.span = {first, first + static_cast<std::uint32_t>(trimmed.size())};
    }
    return cell;
}

std::string_view Records::rest() {
    const std::size_t begin = at_;
    while (!at_end() && !ends_cell(bytes_[at_])) {
        ++at_;
    }
    return bytes_.substr(begin, at_ - begin);
}

void Records::quoted(std::size_t open, CellText& cell) {
    std::size_t at = open + 1;
    bool doubled = false;
    for (; at < bytes_.size(); ++at) {
        if (bytes_[at] != '"') {
            continue;
        }
        if (at + 1 < bytes_.size() && bytes_[at + 1] == '"') {
            doubled = true;
            ++at;
            continue;
        }
        break;
    }
    cell.open_quote = at >= bytes_.size();
    cell.view = bytes_.substr(open + 1, at - open - 1);
    at_ = std::min(at + 1, bytes_.size());
    cell.span = {static_cast<std::uint32_t>(open), static_cast<std::uint32_t>(at_)};
    if (doubled) {
        for (std::size_t i = 0; i < cell.view.size(); ++i) {
            cell.text += cell.view[i];
            i += cell.view[i] == '"' ? 1 : 0;
        }
    }
    // Words after the closing quote belong to the cell, as they do in every spreadsheet.
    if (const std::string_view more = rest(); !text::trim(more).empty()) {
        cell.text = (cell.text.empty() ? std::string(cell.view) : cell.text) + std::string(more);
        cell.span.end = static_cast<std::uint32_t>(at_);
    }
}

std::size_t known_heads(const Record& record, const KeyTable& heads) {
    return static_cast<std::size_t>(
        std::ranges::count_if(record, [&](const CellText& cell) { return heads.find(words(cell)).has_value(); }));
}

HeadLine find_head_line(std::string_view bytes, std::size_t from, std::span<const KeyTable* const> tables) {
    HeadLine best;
    for (const char mark : {',', ';', '\t'}) {
        Records records(bytes, from, mark);
        Record record;
        for (std::size_t line = 0; line < lines_to_the_heads && !records.at_end(); ++line) {
            records.next(record);
            for (const KeyTable* const table : tables) {
                if (const std::size_t known = known_heads(record, *table); known > best.known) {
                    best = {.mark = mark, .line = line, .known = known, .heads = table};
                }
            }
        }
    }
    return best;
}

} // namespace iepaudit
