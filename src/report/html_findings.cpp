// The findings of one file, under their headings: each an article with its question, reason and source.
#include "report/html_file.hpp"

#include "report/phrases.hpp"

#include <fmt/format.h>

#include <set>

namespace iepaudit::report {

namespace {

Markup css_class(Severity severity) {
    switch (severity) {
    case Severity::error:
        return "error";
    case Severity::warning:
        return "warning";
    case Severity::note:
        break;
    }
    return "note";
}

class FindingsPart {
public:
    FindingsPart(Html& html, const FileReport& report, const PagePart& part, Appendix& appendix)
        : html_(html), report_(report), part_(part), appendix_(appendix), page_(html, part, appendix) {}

    void write() {
        for (const Heading heading : all_headings) {
            under_heading(heading);
        }
    }

private:
    void under_heading(Heading under) {
        const FindingList list = findings_under(report_, under);
        if (list.empty()) {
            return;
        }
        html_.tag("<section class=\"findings\">\n");
        page_.heading(1, anchor(under).words()).text(title(under)).tag(" (").text(list.size()).tag(")");
        page_.heading_end(1);
        html_.tag("<p>").text(lead_in(under)).tag("</p>\n");
        for (const ReportedFinding* finding : list) {
            article(*finding, under != Heading::in_typing);
        }
        html_.tag("</section>\n");
    }

    void article(const ReportedFinding& finding, bool is_for_the_meeting) {
        const std::string number = fmt::format("f{}", ++articles_);
        const std::string id = part_.id + number;
        html_.tag("<article class=\"")
            .tag(css_class(finding.severity))
            .tag("\" aria-labelledby=\"")
            .text(id)
            .tag("\">\n");
        page_.heading(2, number).tag("<span class=\"call\">").text(call(finding.severity)).tag("</span> ");
        page_.say(finding.rule->title);
        page_.heading_end(2);
        html_.tag("<p>");
        page_.say(finding.message.shown);
        html_.tag("</p>\n");
        if (is_for_the_meeting) {
            question(finding, id);
        } else {
            html_.tag("<p class=\"question\"><label><input type=\"checkbox\"> <span>");
            page_.say(finding.ask);
            html_.tag("</span></label></p>\n");
        }
        reasons(finding);
        html_.tag("</article>\n");
    }

    void question(const ReportedFinding& finding, std::string_view id) {
        html_.tag("<p class=\"question\"><label><input type=\"checkbox\"> <span id=\"")
            .text(id)
            .tag("-q\"><span class=\"hidden\">Ask: </span>“");
        page_.say(finding.ask);
        html_.tag("”</span></label></p>\n<textarea rows=\"2\" aria-label=\"Answer\" aria-describedby=\"")
            .text(id)
            .tag("-q\"></textarea>\n");
    }

    /// The reason stands once for each rule and file.
    void reasons(const ReportedFinding& finding) {
        const Rule& rule = *finding.rule;
        if (!finding.softened_because.empty()) {
            html_.tag("<p class=\"why\"><b>Why only this:</b> not counted as ")
                .text(with_article(rule.severity))
                .tag(", because ");
            page_.say(finding.softened_because);
            html_.tag(".</p>\n");
        }
        if (explained_.insert(&rule).second) {
            html_.tag("<p class=\"why\"><b>Why it matters:</b> ");
            page_.say(rule.meaning);
            html_.tag("</p>\n");
        }
        html_.tag("<p class=\"source\">");
        if (finding.row) {
            html_.tag("Row ").text(*finding.row).tag(", line ");
        } else {
            html_.tag("Line ");
        }
        html_.text(finding.line).tag(finding.in_log ? Markup(" of the log") : Markup(" of the file"));
        if (finding.is_new) {
            html_.tag(", ").text(standing(finding));
        }
        html_.tag(". Rule ").text(rule.id).tag(". ");
        if (!is_about_the_file(rule)) {
            who_says_so(rule);
        }
        html_.tag("</p>\n");
    }

    void who_says_so(const Rule& rule) {
        html_.tag("Who says so: ").text(name(rule.basis));
        for (std::size_t i = 0; i < rule.citations.size(); ++i) {
            const std::size_t number = appendix_.cite(rule.citations[i]);
            html_.tag(i == 0 ? Markup(", ") : Markup("; "))
                .text(rule.citations[i].authority)
                .tag(" <a href=\"#source-")
                .text(number);
            html_.tag("\">[").text(number).tag("]</a>");
        }
        html_.tag(".");
    }

    Html& html_;
    const FileReport& report_;
    const PagePart& part_;
    Appendix& appendix_;
    PartWriter page_;
    std::set<const Rule*> explained_;
    int articles_ = 0;
};

} // namespace

void write_findings(Html& html, const FileReport& report, const PagePart& part, Appendix& appendix) {
    FindingsPart(html, report, part, appendix).write();
}

} // namespace iepaudit::report
