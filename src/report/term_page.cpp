#include "report/term_page.hpp"

#include "report/page_lines.hpp"
#include "text/display.hpp"

#include <fmt/format.h>

namespace iepaudit::report {

namespace {

std::string heading(const terms::Term& term) {
    return term.stands_for.empty() ? std::string(term.name) : fmt::format("{} ({})", term.name, term.stands_for);
}

} // namespace

std::string term_page_text(const terms::Term& term, std::size_t width) {
    std::string page = heading(term) + "\n\n" + labelled("Meaning", term.meaning, width);
    std::string_view label = "Who says so";
    for (const Citation* source : {term.source, term.second_source}) {
        if (source != nullptr) {
            page += labelled(label, cited(*source), width);
            page += source->url.empty() ? "" : labelled("", source->url, 0);
            label = "";
        }
    }
    return page;
}

std::string term_page_markdown(const terms::Term& term) {
    std::string page = fmt::format("### {}\n\n{}\n\nWho says so:\n\n", heading(term), term.meaning);
    for (const Citation* source : {term.source, term.second_source}) {
        if (source != nullptr) {
            page += source->url.empty() ? fmt::format("- {}\n", cited(*source))
                                        : fmt::format("- [{}]({}): {}\n", source->authority, source->url, source->says);
        }
    }
    return page;
}

std::string terms_as_list() {
    std::string list;
    for (const terms::Term& term : terms::all_terms()) {
        list += term.stands_for.empty() ? fmt::format("{}\n", term.name)
                                        : fmt::format("{} {}\n", text::pad_right(term.name, 33), term.stands_for);
    }
    return list;
}

} // namespace iepaudit::report
