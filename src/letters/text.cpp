#include "letters/render.hpp"
#include "report/escape.hpp"
#include "text/display.hpp"

#include <fmt/format.h>

namespace iepaudit::letters {

namespace {

constexpr std::size_t width = 78;

std::string plain(const Line& line) {
    std::string words;
    for (const Piece& piece : line) {
        words += piece.is_printed ? report::for_terminal(piece.words) : piece.words;
    }
    return words;
}

/// Wrapped, with `mark` before the first line and as many blanks before the others.
std::string hanging(std::string_view mark, std::string_view words) {
    std::string out;
    std::string before(mark);
    for (const std::string& line : text::wrap(words, width - mark.size())) {
        out += before + line + '\n';
        before.assign(mark.size(), ' ');
    }
    return out;
}

std::string mark_of(Shape shape, const Item& item, std::size_t number) {
    switch (shape) {
    case Shape::bullets:
        return "  - ";
    case Shape::numbers:
        return fmt::format("{:>3}. ", number);
    case Shape::boxes:
        return item.is_done ? "[x] " : "[ ] ";
    case Shape::paragraph:
    case Shape::lines:
    case Shape::subject:
        break;
    }
    return {};
}

std::string in_text(const Block& block) {
    std::string out;
    std::size_t number = 0;
    for (const Item& item : block.items) {
        out += hanging(mark_of(block.shape, item, ++number), plain(item.words));
    }
    return out + '\n';
}

} // namespace

std::string about_this_program(Date rules_as_of) {
    return fmt::format("The questions come from what the page says. This is not legal advice. Rules as of {}.",
                       iso(rules_as_of));
}

std::string as_text(const Letter& letter, Date rules_as_of) {
    std::string out;
    for (const Block& block : letter.blocks) {
        out += in_text(block);
    }
    out += std::string(width, '-') + '\n' + std::string(notes_title) + "\n\n";
    for (const NoteLine& note : letter.notes) {
        out += hanging("- ", plain(note.words));
        if (note.source != nullptr) {
            out += hanging("  ", fmt::format("Source: {}", note.source->authority));
            out += hanging("  ", note.source->url);
        }
    }
    return out + hanging("- ", about_this_program(rules_as_of));
}

} // namespace iepaudit::letters
