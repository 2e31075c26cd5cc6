#include "letters/render.hpp"
#include "report/html_page.hpp"

#include <algorithm>

namespace iepaudit::letters {

namespace {

using report::Html;
using report::Markup;

/// Our own words, with what is to be filled in set apart.
void own_words(Html& html, std::string_view words) {
    while (!words.empty()) {
        const std::size_t open = std::min(words.find('['), words.size());
        html.text(words.substr(0, open));
        words.remove_prefix(open);
        const std::size_t close = words.find(']');
        if (close == std::string_view::npos) {
            html.text(words);
            return;
        }
        html.tag("<span class=\"blank\">").text(words.substr(0, close + 1)).tag("</span>");
        words.remove_prefix(close + 1);
    }
}

void words_of(Html& html, const Line& line) {
    for (const Piece& piece : line) {
        if (piece.is_printed) {
            html.text(piece.words);
        } else {
            own_words(html, piece.words);
        }
    }
}

void listed(Html& html, const Block& block, Markup open, Markup close) {
    html.tag(open);
    for (const Item& item : block.items) {
        html.tag("<li>");
        if (block.shape == Shape::boxes) {
            html.tag(item.is_done ? Markup("<label><input type=\"checkbox\" checked> <span>")
                                  : Markup("<label><input type=\"checkbox\"> <span>"));
            words_of(html, item.words);
            html.tag("</span></label>");
        } else {
            words_of(html, item.words);
        }
        html.tag("</li>\n");
    }
    html.tag(close);
}

void add_block(Html& html, const Block& block) {
    switch (block.shape) {
    case Shape::bullets:
        listed(html, block, "<ul>\n", "</ul>\n");
        return;
    case Shape::numbers:
        listed(html, block, "<ol>\n", "</ol>\n");
        return;
    case Shape::boxes:
        listed(html, block, "<ul class=\"boxes\">\n", "</ul>\n");
        return;
    case Shape::subject:
        html.tag("<h1>");
        words_of(html, block.items.front().words);
        html.tag("</h1>\n");
        return;
    case Shape::paragraph:
    case Shape::lines:
        break;
    }
    html.tag("<p>");
    bool is_first = true;
    for (const Item& item : block.items) {
        html.tag(is_first ? Markup("") : Markup("<br>\n"));
        words_of(html, item.words);
        is_first = false;
    }
    html.tag("</p>\n");
}

void add_note(Html& html, const NoteLine& note) {
    html.tag("<li>");
    words_of(html, note.words);
    if (note.source != nullptr) {
        html.tag(" <span class=\"source\">Source: <a href=\"").text(note.source->url).tag("\">");
        html.text(note.source->authority).tag("</a></span>");
    }
    html.tag("</li>\n");
}

} // namespace

std::string as_html(const Letter& letter, Date rules_as_of) {
    Html html;
    report::begin_page(html, letter.title);
    html.tag("<div class=\"letter\">\n");
    for (const Block& block : letter.blocks) {
        add_block(html, block);
    }
    html.tag("</div>\n<section class=\"own-notes sources\" aria-labelledby=\"notes\">\n<h2 id=\"notes\">")
        .text(notes_title);
    html.tag("</h2>\n<ul>\n");
    for (const NoteLine& note : letter.notes) {
        add_note(html, note);
    }
    html.tag("<li>").text(about_this_program(rules_as_of)).tag("</li>\n</ul>\n</section>\n</main>\n</body>\n</html>\n");
    return html.str();
}

} // namespace iepaudit::letters
