#include "letters/render.hpp"
#include "report/escape.hpp"

#include <fmt/format.h>

namespace iepaudit::letters {

namespace {

std::string marked(const Line& line) {
    std::string words;
    for (const Piece& piece : line) {
        words += piece.is_printed ? report::for_markdown(piece.words) : piece.words;
    }
    return words;
}

std::string mark_of(Shape shape, const Item& item, std::size_t number) {
    switch (shape) {
    case Shape::bullets:
        return "- ";
    case Shape::numbers:
        return fmt::format("{}. ", number);
    case Shape::boxes:
        return item.is_done ? "- [x] " : "- [ ] ";
    case Shape::subject:
        return "## ";
    case Shape::paragraph:
    case Shape::lines:
        break;
    }
    return {};
}

std::string in_markdown(const Block& block) {
    std::string out;
    std::size_t number = 0;
    for (const Item& item : block.items) {
        ++number;
        const bool breaks = block.shape == Shape::lines && number < block.items.size();
        out += mark_of(block.shape, item, number) + marked(item.words) + (breaks ? "\\\n" : "\n");
    }
    return out + '\n';
}

} // namespace

std::string as_markdown(const Letter& letter, Date rules_as_of) {
    std::string out;
    for (const Block& block : letter.blocks) {
        out += in_markdown(block);
    }
    out += fmt::format("---\n\n## {}\n\n", notes_title);
    for (const NoteLine& note : letter.notes) {
        out += "- " + marked(note.words);
        if (note.source != nullptr) {
            out += fmt::format(" Source: [{}](<{}>).", note.source->authority, note.source->url);
        }
        out += '\n';
    }
    return out + "- " + about_this_program(rules_as_of) + '\n';
}

} // namespace iepaudit::letters
