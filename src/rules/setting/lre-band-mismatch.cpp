#include "iepaudit/rule.hpp"
#include "rules/setting/page_percent.hpp"
#include "rules/sources.hpp"
#include "rules/totals/sums.hpp"

namespace iepaudit::rules {

namespace {

/// 79.6% is often printed beside the 80% box: somebody rounded.
constexpr double rounding = 0.5;

bool holds(const Range& box, double percent, const Policy& policy) {
    return band_of(percent, policy) == band_of(box.low, policy);
}

bool holds_when_rounded(const Range& box, double percent) {
    return percent < box.low && percent >= box.low - rounding;
}

void check(const Case& c, Sink& sink) {
    const PlacementMeaning& box = c.meaning().placement;
    const PagePercent page = page_percent(c);
    if (!box.percent || (!page.stated && !page.from_page)) {
        sink.not_checked("the file does not give both a placement box and a percent of time in general education");
        return;
    }
    if (!percentages_apply(c) || page.agreement == Agreement::impossible || page.agreement == Agreement::inverted) {
        return;
    }
    if (page.agreement == Agreement::disagrees && holds(*box.percent, *page.from_page, c.policy)) {
        return; // the percent is the wrong number, and lre-percent-arithmetic says so
    }
    const double percent = page.stated ? *page.stated : *page.from_page;
    if (holds(*box.percent, percent, c.policy)) {
        return;
    }
    const std::string_view source = page.stated ? "The page says" : "The page's totals give";
    Finding& finding = sink.report(
        box.place,
        say("{} {}% in general education, which belongs in the box {}. The box chosen is {}.",
            {source, to_tenth(percent), name(band_of(percent, c.policy)), quoted(box.printed, "another one")}));
    if (holds_when_rounded(*box.percent, percent)) {
        finding.soften(Severity::note, "the percent may have been rounded");
    }
}

constexpr Citation citations[] = {sources::lre_bands, sources::iep_form};

constexpr std::string_view leaves_alone[] = {
    "80% and more in the first box, 40% up to just under 80% in the second",
    "separate schools, home and hospital, where no percent applies",
    "preschool, which has other boxes",
    "two boxes for two parts of the year",
    "boxes whose words name no known share",
    "a wrong percent beside a box that fits the page's totals",
};

} // namespace

extern const Rule lre_band_mismatch;
constinit const Rule lre_band_mismatch{
    .id = "lre-band-mismatch",
    .family = Family::setting,
    .severity = Severity::error,
    .basis = Basis::arithmetic,
    .title = "The placement box does not fit the percent.",
    .meaning = "The box says how much of the week the child is with classmates in general education. The percent on "
               "the page belongs in "
               "another box.",
    .ask = "How was this percent worked out, and which box is right for my child?",
    .citations = citations,
    .leaves_alone = leaves_alone,
    .misses = "A box in words the program does not know, and boxes that count time outside the regular classroom.",
    .bad = "76% in general education, box 80%-100%",
    .good = "76% in general education, box 40%-79%",
    .check = check,
};

} // namespace iepaudit::rules
