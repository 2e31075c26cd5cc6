#include "iepaudit/rule.hpp"

namespace iepaudit {

Finding& Sink::report(const Place& place, Message message) {
    return findings_.emplace_back(Finding{.rule = &rule_,
                                          .severity = rule_.severity,
                                          .place = place,
                                          .row = {},
                                          .message = std::move(message),
                                          .ask = std::string(rule_.ask),
                                          .softened_because = {}});
}

Finding& Sink::report(const Row& row, const Place& place, Message message) {
    Finding& finding = report(place, std::move(message));
    finding.row = row.number;
    return finding;
}

Finding& Sink::report_in_log(const Place& place, Message message) {
    Finding& finding = report(place, std::move(message));
    finding.in_log = true;
    return finding;
}

Finding& Sink::report_in_log(const Row& row, const Place& place, Message message) {
    Finding& finding = report(row, place, std::move(message));
    finding.in_log = true;
    return finding;
}

void Sink::not_checked(std::string_view why) {
    if (!not_checked_) {
        not_checked_ = std::string(why);
    }
}

} // namespace iepaudit
