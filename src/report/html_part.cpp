#include "report/html_part.hpp"

#include <array>

namespace iepaudit::report {

namespace {

constexpr std::array<Markup, 5> heading_starts{"<h1", "<h2", "<h3", "<h4", "<h5"};
constexpr std::array<Markup, 5> heading_ends{"</h1>\n", "</h2>\n", "</h3>\n", "</h4>\n", "</h5>\n"};

} // namespace

Html& PartWriter::heading(int below, std::string_view id) {
    html_.tag(heading_starts[static_cast<std::size_t>(part_.level + below - 1)]);
    if (!id.empty()) {
        html_.tag(" id=\"").text(part_.id).text(id).tag("\"");
    }
    return html_.tag(">");
}

void PartWriter::heading_end(int below) {
    html_.tag(heading_ends[static_cast<std::size_t>(part_.level + below - 1)]);
}

void PartWriter::say(std::string_view words) {
    html_.text(words);
    appendix_.note_words(words);
}

Markup anchor(Heading heading) {
    constexpr std::array<Markup, 4> names{"fix", "ask", "look", "typing"};
    return names[static_cast<std::size_t>(heading)];
}

} // namespace iepaudit::report
