#include "report/delivery_view.hpp"

#include "report/phrases.hpp"
#include "text/number.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace iepaudit::report {

std::array<std::string, delivery_columns> delivery_cells(const Buckets& sum) {
    const auto words = [](double minutes) { return text::plain_number(minutes); };
    return {words(sum.planned), words(sum.delivered), words(sum.made_up),    words(sum.school),
            words(sum.student), words(sum.event),     words(sum.unaccounted)};
}

std::string service_name(const DeliveryLine& line) {
    return line.service.empty() ? fmt::format("Row {}", line.row) : line.service;
}

std::string days_of(const DeliveryReport& delivery) {
    if (!delivery.has_data()) {
        return {};
    }
    Date from = delivery.rows.front().from;
    Date to = delivery.rows.front().to;
    for (const DeliveryLine& line : delivery.rows) {
        from = std::min(from, line.from);
        to = std::max(to, line.to);
    }
    return fmt::format("{} to {}", iso(from), iso(to));
}

std::string period_name(const PeriodBuckets& period, bool by_week) {
    constexpr std::array<std::string_view, 12> months{"January",   "February", "March",    "April",
                                                      "May",       "June",     "July",     "August",
                                                      "September", "October",  "November", "December"};
    if (by_week) {
        return "week of " + iso(period.start);
    }
    return fmt::format("{} {}", months[static_cast<unsigned>(period.start.month()) - 1],
                       static_cast<int>(period.start.year()));
}

const std::vector<PeriodBuckets>& periods(const DeliveryLine& line, bool by_week) {
    return by_week ? line.weeks : line.months;
}

std::string causes_in_words(const DeliveryLine& line) {
    std::string list;
    for (std::size_t i = 0; i < miss_causes; ++i) {
        const auto cause = static_cast<MissCause>(i);
        if (line.open[i] > 0) {
            list += fmt::format("{}{} {}", list.empty() ? "" : ", ", words(cause), text::plain_number(line.open[i]));
        }
    }
    return list.empty() ? list : "Not delivered, by reason: " + list + '.';
}

std::string sessions_in_words(const DeliveryLine& line) {
    return fmt::format("{} planned, {} held, {} missed.",
                       count(static_cast<std::size_t>(line.all.sessions_planned), "session", "sessions"),
                       line.all.sessions_held, line.all.sessions_missed);
}

std::string window_in_words(const Window& window, std::string_view years, std::string_view what_for) {
    return fmt::format("The last {} ({} to {}, {}): {} of {} planned minutes short on the school's side.", years,
                       iso(window.from), iso(window.to), what_for, text::plain_number(window.sum.school),
                       text::plain_number(window.sum.planned));
}

std::vector<std::string> remarks_on_delivery(const DeliveryReport& delivery) {
    std::vector<std::string> remarks;
    if (!delivery.is_readable) {
        remarks.emplace_back("The log could not be read: no data.");
        return remarks;
    }
    if (!delivery.has_data()) {
        remarks.emplace_back("No data: no line of the log could be counted for a row of this IEP. That says neither "
                             "that help was given nor that it was not.");
    }
    if (delivery.not_counted > 0) {
        remarks.push_back(fmt::format("{} of {} could not be counted; each is listed below.", delivery.not_counted,
                                      count(delivery.lines, "line", "lines")));
    }
    if (!delivery.has_data()) {
        return remarks;
    }
    if (!delivery.rows_without_a_line.empty()) {
        std::string rows;
        for (const int row : delivery.rows_without_a_line) {
            rows += (rows.empty() ? "" : ", ") + std::to_string(row);
        }
        remarks.push_back(fmt::format("No data: no line of the log is about {} {}.",
                                      delivery.rows_without_a_line.size() == 1 ? "row" : "rows", rows));
    }
    remarks.push_back(window_in_words(delivery.one_year, "year", "for a community complaint"));
    remarks.push_back(window_in_words(delivery.two_years, "two years", "for a due process hearing"));
    remarks.emplace_back("Planned minutes are delivered, short, or unaccounted: the columns add up. A make-up counts "
                         "where the session it makes up was planned. The team decides what help is needed; it is not "
                         "always minute for minute.");
    return remarks;
}

namespace {

constexpr int bar_height = 16;
constexpr int label_height = 18;
constexpr int step = label_height + 2 * bar_height + 12;

std::string across(double percent) {
    return fmt::format("{:.3f}%", percent);
}

std::string in_words(const PeriodBuckets& period, bool by_week) {
    return fmt::format("{}: {} of {} minutes", period_name(period, by_week), text::plain_number(period.sum.delivered),
                       text::plain_number(period.sum.planned));
}

void bar(Html& html, Markup kind, double width, int y) {
    html.tag("<rect class=\"block ").tag(kind).tag("\" x=\"0\" y=\"").text(y).tag("\" width=\"").text(across(width));
    html.tag("\" height=\"").text(bar_height).tag("\"/>\n");
}

} // namespace

void write_delivery_picture(Html& html, const DeliveryLine& line, bool by_week, std::string_view id) {
    const std::vector<PeriodBuckets>& list = periods(line, by_week);
    double most = 1;
    for (const PeriodBuckets& period : list) {
        most = std::max({most, period.sum.planned, period.sum.delivered});
    }
    html.tag("<figure class=\"week\">\n<svg role=\"img\" aria-labelledby=\"").text(id).tag("-t ").text(id);
    html.tag("-d\" width=\"100%\" height=\"").text(step * list.size()).tag("\">\n<title id=\"").text(id);
    html.tag("-t\">Planned and delivered minutes of ").text(service_name(line)).tag("</title>\n<desc id=\"").text(id);
    html.tag("-d\">");
    std::string sentence;
    for (const PeriodBuckets& period : list) {
        sentence += (sentence.empty() ? "" : "; ") + in_words(period, by_week);
    }
    html.text(sentence).tag(". The table says the same.</desc>\n");
    int y = 0;
    for (const PeriodBuckets& period : list) {
        html.tag("<text class=\"note\" x=\"0\" y=\"").text(y + label_height - 5).tag("\">");
        html.text(in_words(period, by_week)).tag("</text>\n");
        bar(html, "rest", period.sum.planned / most * 100, y + label_height);
        bar(html, "inside", period.sum.delivered / most * 100, y + label_height + bar_height);
        y += step;
    }
    html.tag("</svg>\n<figcaption>\n<ul class=\"legend\">\n<li><svg class=\"key\" width=\"18\" height=\"18\" "
             "aria-hidden=\"true\"><rect class=\"block rest\" width=\"18\" height=\"18\"/></svg><span><b>Planned</b>"
             "</span></li>\n<li><svg class=\"key\" width=\"18\" height=\"18\" aria-hidden=\"true\"><rect class=\"block "
             "inside\" width=\"18\" height=\"18\"/></svg><span><b>Delivered</b>, make-ups included</span></li>\n</ul>\n"
             "</figcaption>\n</figure>\n");
}

} // namespace iepaudit::report
