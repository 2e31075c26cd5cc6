#include "report/html_picture.hpp"

#include "report/phrases.hpp"
#include "text/number.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace iepaudit::report {

namespace {

constexpr double number_fits_from = 5; // percent of the bar from which a row's number has room in it, on a phone too

constexpr double label_fits_from = 14; // percent between two ticks

/// Widths are percentages of the picture, heights are pixels: the bar takes any width and its words keep their size.
std::string across(double percent) {
    return fmt::format("{:.3f}%", percent);
}

Markup fill(Spent spent) {
    switch (spent) {
    case Spent::outside:
        return "outside";
    case Spent::place_unknown:
        return "unclear";
    case Spent::elsewhere:
        return "elsewhere";
    case Spent::inside:
        break;
    }
    return "inside";
}

class Picture {
public:
    Picture(Html& html, const SchoolWeek& week, std::string_view id)
        : html_(html), week_(week), id_(id), scale_(100 / std::max(week.minutes, week.counted)) {}

    void write() {
        html_.tag("<figure class=\"week\">\n<svg role=\"img\" aria-labelledby=\"").text(id_).tag("-t ").text(id_);
        html_.tag("-d\" width=\"100%\" height=\"")
            .text(week_.in_general_education ? 104 : 82)
            .tag("\">\n<title id=\"")
            .text(id_)
            .tag("-t\">The school week as a bar</title>\n");
        html_.tag("<desc id=\"")
            .text(id_)
            .tag("-d\">")
            .text(week_in_words(week_))
            .tag(" The list below says the same in words.</desc>\n");
        patterns();
        html_.tag(week_.in_general_education
                      ? Markup("<g>\n")
                      : Markup("<g transform=\"translate(0 -22)\">\n")); // no room for a bracket that is not there
        bracket();
        block(0, week_.minutes * scale_, "rest");
        services();
        week_end();
        scale();
        html_.tag("</g>\n</svg>\n<figcaption>\n<p>").text(week_in_words(week_)).tag("</p>\n");
        legend();
        html_.tag("</figcaption>\n</figure>\n");
    }

private:
    /// What black and white print would not tell apart.
    void patterns() {
        html_.tag("<defs>\n<pattern id=\"").text(id_);
        html_.tag("-unclear\" width=\"8\" height=\"8\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\">"
                  "<rect class=\"paper\" width=\"8\" height=\"8\"/><rect class=\"stripe\" width=\"3\" "
                  "height=\"8\"/></pattern>\n");
        html_.tag("<pattern id=\"").text(id_);
        html_.tag("-elsewhere\" width=\"8\" height=\"8\" patternUnits=\"userSpaceOnUse\">"
                  "<rect class=\"paper\" width=\"8\" height=\"8\"/><circle class=\"stripe\" cx=\"4\" cy=\"4\" "
                  "r=\"2\"/></pattern>\n</defs>\n");
    }

    void block(double from, double width, Markup kind) {
        html_.tag("<rect class=\"block ")
            .tag(kind)
            .tag("\" x=\"")
            .text(across(from))
            .tag("\" y=\"26\" width=\"")
            .text(across(width));
        html_.tag("\" height=\"44\"");
        if (kind.words() == "unclear" || kind.words() == "elsewhere") {
            html_.tag(" fill=\"url(#").text(id_).tag("-").tag(kind).tag(")\"");
        }
        html_.tag("/>\n");
    }

    void services() {
        double at = 0;
        for (const WeekShare& share : week_.shares) {
            for (const ServiceLine* line : share.rows) {
                const double width = line->weekly->minutes.high * scale_;
                block(at, width, fill(share.spent));
                const double sure = line->weekly->minutes.low * scale_;
                if (sure < width) {
                    html_.tag("<rect class=\"maybe\" x=\"")
                        .text(across(at + sure))
                        .tag("\" y=\"26\" width=\"")
                        .text(across(width - sure));
                    html_.tag("\" height=\"44\"/>\n");
                }
                if (width >= number_fits_from) {
                    if (share.spent == Spent::place_unknown || share.spent == Spent::elsewhere) {
                        html_.tag("<circle class=\"paper\" cx=\"")
                            .text(across(at + width / 2))
                            .tag("\" cy=\"48\" r=\"10\"/>\n");
                    }
                    html_.tag("<text class=\"on-").tag(fill(share.spent)).tag("\" x=\"").text(across(at + width / 2));
                    html_.tag("\" y=\"53\" text-anchor=\"middle\">").text(line->row).tag("</text>\n");
                }
                at += width;
            }
        }
        if (!week_.uncounted.empty()) {
            const double from = std::min(at, 90.0); // a mark of fixed width must stay inside the picture
            html_.tag("<svg x=\"")
                .text(across(from))
                .tag("\" y=\"26\" width=\"32\" height=\"44\" aria-hidden=\"true\">"
                     "<rect class=\"unknown\" x=\"3\" y=\"4\" width=\"26\" height=\"36\" rx=\"3\"/>"
                     "<text class=\"on-unknown\" x=\"16\" y=\"28\" text-anchor=\"middle\">?</text></svg>\n");
        }
    }

    void bracket() {
        if (!week_.in_general_education) {
            return;
        }
        const double to = week_.minutes * scale_;
        const double from = to - week_.in_general_education->low * scale_;
        if (to - from < 1) {
            return;
        }
        html_.tag("<line class=\"rule\" x1=\"")
            .text(across(from))
            .tag("\" x2=\"")
            .text(across(to))
            .tag("\" y1=\"20\" y2=\"20\"/>\n");
        if (to - from > 55) { // the words have room above it on a phone
            html_.tag("<text class=\"note\" x=\"").text(across((from + to) / 2));
            html_.tag("\" y=\"13\" text-anchor=\"middle\">in general education ");
            html_.text(percent({week_.in_general_education->low / week_.minutes * 100,
                                week_.in_general_education->high / week_.minutes * 100}));
            html_.tag("</text>\n");
        }
    }

    /// The services may come to more than the week: then the week ends inside the bar.
    void week_end() {
        if (week_.counted > week_.minutes) {
            html_.tag("<line class=\"end\" x1=\"")
                .text(across(week_.minutes * scale_))
                .tag("\" x2=\"")
                .text(across(week_.minutes * scale_));
            html_.tag("\" y1=\"18\" y2=\"78\"/>\n");
        }
    }

    /// A tick for each school day; in fifths when the days are no whole number.
    void scale() {
        const bool whole_days = week_.days >= 1 && week_.days <= 7 && week_.days == std::floor(week_.days);
        const int ticks = whole_days ? static_cast<int>(week_.days) : 5;
        for (int i = 0; i <= ticks; ++i) {
            const double at = week_.minutes * scale_ * i / ticks;
            html_.tag("<line class=\"tick\" x1=\"")
                .text(across(at))
                .tag("\" x2=\"")
                .text(across(at))
                .tag("\" y1=\"70\" y2=\"77\"/>\n");
            if (i > 0 && i < ticks && week_.minutes * scale_ / ticks < label_fits_from) {
                continue;
            }
            html_.tag("<text class=\"note\" x=\"").text(across(at)).tag("\" y=\"94\" text-anchor=\"");
            html_.tag(i == 0 ? Markup("start") : at > 97 ? Markup("end") : Markup("middle")).tag("\">");
            html_.text(fmt::format("{:.0f}", week_.minutes * i / ticks)).tag("</text>\n");
        }
    }

    void legend_line(Markup kind, std::string_view label, const std::string& words) {
        html_.tag("<li><svg class=\"key\" width=\"18\" height=\"18\" aria-hidden=\"true\"><rect class=\"block ")
            .tag(kind);
        html_.tag("\" width=\"18\" height=\"18\"");
        if (kind.words() == "unclear" || kind.words() == "elsewhere") {
            html_.tag(" fill=\"url(#").text(id_).tag("-").tag(kind).tag(")\"");
        }
        html_.tag("/></svg><span><b>").text(label).tag(":</b> ").text(words).tag(".</span></li>\n");
    }

    void legend() {
        html_.tag("<ul class=\"legend\">\n");
        for (const WeekShare& share : week_.shares) {
            legend_line(fill(share.spent), label(share.spent), share_in_words(week_, share));
        }
        if (!week_.uncounted.empty()) {
            legend_line("unknown", "Not counted", uncounted_in_words(week_) + "; the question mark is not to scale");
        }
        if (week_.in_general_education) {
            legend_line("rest", "Time in general education, with and without services",
                        general_education_in_words(week_));
        }
        html_.tag("</ul>\n");
        if (week_.counted > week_.minutes) {
            html_.tag(
                "<p>The services come to more minutes than the week has; the thick line is where the week ends.</p>\n");
        }
    }

    Html& html_;
    const SchoolWeek& week_;
    std::string_view id_;
    double scale_; ///< percent of the picture for one minute
};

} // namespace

void write_picture(Html& html, const SchoolWeek& week, std::string_view id) {
    Picture(html, week, id).write();
}

} // namespace iepaudit::report
