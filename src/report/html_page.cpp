#include "report/html_page.hpp"

#include "report/html_style.hpp"

namespace iepaudit::report {

void begin_page(Html& html, std::string_view title) {
    html.tag("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
             "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; "
             "base-uri 'none'; form-action 'none'\">\n"
             "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" "
             "content=\"light dark\">\n"
             "<meta name=\"referrer\" content=\"no-referrer\">\n<meta name=\"robots\" content=\"noindex\">\n<title>");
    html.text(title)
        .tag("</title>\n<style>")
        .tag(style)
        .tag("</style>\n</head>\n<body>\n<a class=\"skip\" href=\"#main\">Skip to the report</a>\n"
             "<header>\n<p><b>iepaudit</b> <span>the sums, the rules, the questions to ask</span></p>\n</header>\n"
             "<main id=\"main\">\n");
}

void write_words(Html& html, const Appendix& appendix) {
    const auto terms = appendix.words_used();
    if (terms.empty()) {
        return;
    }
    html.tag("<section class=\"words\">\n<h2>Words used</h2>\n<dl>\n");
    for (const terms::Term* term : terms) {
        html.tag("<div><dt>").text(spelled_out(*term)).tag("</dt><dd>").text(in_short(*term)).tag("</dd></div>\n");
    }
    html.tag("</dl>\n</section>\n");
}

void write_sources(Html& html, const Appendix& appendix) {
    if (appendix.sources().empty()) {
        return;
    }
    html.tag("<section class=\"sources\">\n<h2>Sources</h2>\n<ol>\n");
    std::size_t number = 0;
    for (const Citation* source : appendix.sources()) {
        html.tag("<li id=\"source-").text(++number).tag("\">");
        if (source->url.empty()) {
            html.text(source->authority);
        } else {
            html.tag("<a rel=\"noreferrer\" href=\"").text(source->url).tag("\">").text(source->authority).tag("</a>");
        }
        html.tag(": ").text(source->says).tag(".</li>\n");
    }
    html.tag("</ol>\n</section>\n");
}

void end_page(Html& html, const RunInfo& run, Markup keeps) {
    html.tag("</main>\n<footer>\n<p><b>This page reads what the IEP says. It is not legal advice.</b></p>\n<p>As of ")
        .text(iso(run.as_of));
    html.tag(". Rules as of ").text(iso(run.rules_as_of)).tag(". Made with iepaudit ").text(run.version);
    html.tag(" on the computer it was run on; nothing was sent anywhere.").tag(keeps);
    html.tag("</p>\n</footer>\n</body>\n</html>\n");
}

} // namespace iepaudit::report
