#include "report/html_index.hpp"

#include "report/html_page.hpp"
#include "report/phrases.hpp"

#include <algorithm>
#include <tuple>

namespace iepaudit::report {

namespace {

constexpr std::array by_weight{Severity::error, Severity::warning, Severity::note};

/// What was not read at all comes first: nobody knows what it holds.
bool needs_more_attention(const PageLink& a, const PageLink& b) {
    const auto rank = [](const PageLink& page) {
        return std::tuple(!page.is_readable, page.counts.of(Severity::error), page.counts.of(Severity::warning),
                          page.counts.of(Severity::note));
    };
    return rank(a) > rank(b);
}

void write_row(Html& html, const PageLink& page) {
    html.tag("<tr><th scope=\"row\"><a href=\"").text(for_uri(page.path)).tag("\">").text(page.plan);
    html.tag("</a>");
    if (!page.is_readable) {
        html.tag(" <span class=\"apart\">was not checked</span>");
    }
    html.tag("</th>");
    for (const Severity severity : by_weight) {
        html.tag("<td class=\"number\">").text(page.counts.of(severity)).tag("</td>");
    }
    html.tag("</tr>\n");
}

} // namespace

void write_html_index(std::ostream& out, std::vector<PageLink> pages, const RunInfo& run, const Summary& summary) {
    std::stable_sort(pages.begin(), pages.end(), needs_more_attention);
    Html html;
    begin_page(html, "IEP audit: all plans");
    html.tag("<h1>All plans</h1>\n<p>").text(all_files(summary));
    html.tag("</p>\n<table>\n<caption>What needs attention first is first</caption>\n<thead>\n<tr>"
             "<th scope=\"col\">Plan</th><th scope=\"col\" class=\"number\">To fix</th>"
             "<th scope=\"col\" class=\"number\">To ask about</th><th scope=\"col\" class=\"number\">Worth a look</th>"
             "</tr>\n</thead>\n<tbody>\n");
    out << html.str();
    for (const PageLink& page : pages) {
        Html row;
        write_row(row, page);
        out << row.str();
    }
    Html end;
    end.tag("</tbody>\n</table>\n");
    end_page(end, run);
    out << end.str();
}

} // namespace iepaudit::report
