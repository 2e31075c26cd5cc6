#include "iepaudit/audit.hpp"

#include "audit/excerpt.hpp"
#include "audit/file_waivers.hpp"
#include "audit/fingerprint.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <span>
#include <tuple>

namespace iepaudit {

namespace {

struct Outcome {
    std::vector<Finding> findings;
    std::vector<NotChecked> not_checked;
};

Outcome run_rules(const Case& c, const AuditOptions& options, bool is_swapped) {
    Outcome outcome;
    for (const Rule* rule : options.rules) {
        if (!c.current.read.is_readable && rule->family != Family::reading) {
            continue; // the finding that says why stands for all of them
        }
        if (c.meaning().is_504 && !rule->checks_504) {
            outcome.not_checked.push_back({rule, "a 504 plan is not held to this"});
            continue;
        }
        if (rule->needs == OtherPaper::service_log && c.log == nullptr) {
            outcome.not_checked.push_back({rule, "no service log was given", true});
            continue;
        }
        if (rule->needs == OtherPaper::last_year && is_swapped) {
            outcome.not_checked.push_back({rule, "last year's file begins later than this one; they may be swapped"});
            continue;
        }
        if (rule->needs == OtherPaper::last_year && c.prior == nullptr) {
            outcome.not_checked.push_back({rule, "last year's IEP was not given", true});
            continue;
        }
        Sink sink(*rule);
        rule->check(c, sink);
        std::move(sink.findings().begin(), sink.findings().end(), std::back_inserter(outcome.findings));
        if (sink.why_not()) {
            outcome.not_checked.push_back({rule, *sink.why_not()});
        }
    }
    return outcome;
}

/// A check's own reason to be mild stands: a rule that counts as more raises only what was not softened.
void change_severity(Finding& finding, const std::vector<SeverityChange>& changes) {
    const auto change = std::find_if(changes.begin(), changes.end(),
                                     [&](const SeverityChange& entry) { return entry.rule == finding.rule; });
    if (change == changes.end()) {
        return;
    }
    if (change->severity > finding.severity && finding.softened_because.empty()) {
        finding.severity = change->severity;
    } else if (change->severity < finding.severity) {
        finding.soften(change->severity, "the config file counts this rule as " + std::string(name(change->severity)));
    }
}

/// The plan before the log, place in the file, then the order of rules, then the words: the promised order of every
/// report.
void sort_by_place(std::vector<Finding>& findings, const std::vector<const Rule*>& rules) {
    const auto order = [&](const Rule* rule) { return std::find(rules.begin(), rules.end(), rule) - rules.begin(); };
    std::vector<std::pair<std::ptrdiff_t, Finding>> ranked;
    ranked.reserve(findings.size());
    for (Finding& finding : findings) {
        ranked.emplace_back(order(finding.rule), std::move(finding));
    }
    const auto key = [](const std::pair<std::ptrdiff_t, Finding>& entry) {
        const Finding& finding = entry.second;
        return std::tie(finding.in_log, finding.place.span.begin, entry.first, finding.place.span.end,
                        finding.message.shown);
    };
    std::stable_sort(ranked.begin(), ranked.end(), [&](const auto& a, const auto& b) { return key(a) < key(b); });
    const auto same = [&](const auto& a, const auto& b) { return key(a) == key(b); };
    ranked.erase(std::unique(ranked.begin(), ranked.end(), same), ranked.end());
    findings.clear();
    for (auto& entry : ranked) {
        findings.push_back(std::move(entry.second));
    }
}

using Unseen = std::array<Span, 3>;

Span place_of(const Words& words) {
    return words.has_value() ? words.place.span : Span{};
}

/// Where the file says who the child is.
Unseen personal(const Student& student) {
    return {place_of(student.name), place_of(student.school), place_of(student.district)};
}

ReportedFinding finish(Finding& finding, const Document& document, const LineIndex& lines, std::span<const Span> unseen,
                       Fingerprints& fingerprints) {
    ReportedFinding reported;
    reported.in_log = finding.in_log;
    reported.rule = finding.rule;
    reported.severity = finding.severity;
    reported.where = document.pointer(finding.place);
    reported.row = finding.row;
    reported.fingerprint = fingerprints.of(finding);
    reported.message = std::move(finding.message);
    reported.ask = std::move(finding.ask);
    reported.softened_because = std::move(finding.softened_because);
    locate(lines, finding.place.span, unseen, reported);
    return reported;
}

std::string goal_name(const Iep& iep, std::size_t index) {
    const Goal& goal = iep.goals.items[index];
    return goal.id.has_value() ? std::string(*goal.id) : std::to_string(index + 1);
}

std::vector<ServiceLine> service_lines(const Case& c) {
    std::vector<ServiceLine> lines;
    for (const Row& row : c.rows()) {
        ServiceLine line;
        line.row = row.number;
        line.where = c.current.read.document.pointer(row.printed.place);
        line.service = row.printed.service.has_value() ? std::string(*row.printed.service) : std::string{};
        line.kind = row.means.service.kind;
        line.areas = row.means.service.areas;
        line.setting = row.means.setting.setting;
        line.providers = row.means.provider.roles;
        line.printed_amount = std::string(row.means.amount.printed);
        if (row.means.amount.presence == Presence::value) {
            line.amount = row.means.amount.amount;
        }
        line.weekly = row.means.weekly;
        line.counting = row.means.counting;
        line.concurrent = row.means.is_concurrent;
        for (const Link& link : row.means.goals) {
            line.linked_goals.push_back(goal_name(c.iep(), link.index));
        }
        lines.push_back(std::move(line));
    }
    return lines;
}

std::vector<GoalLine> goal_lines(const Case& c) {
    std::vector<GoalLine> lines;
    for (std::size_t i = 0; i < c.meaning().goals.size(); ++i) {
        const GoalMeaning& means = c.meaning().goals[i];
        lines.push_back({.where = c.current.read.document.pointer(c.iep().goals.items[i].place),
                         .id = goal_name(c.iep(), i),
                         .areas = means.areas,
                         .measurable = means.reading.measurable,
                         .missing = means.reading.missing,
                         .from_text = means.reading.from_text});
    }
    return lines;
}

DeliveryReport delivery_report(const LogPaper& log, std::string_view path, const Case& c) {
    const Delivery& delivery = log.delivery;
    DeliveryReport report;
    report.path = path;
    report.is_readable = log.read.is_readable;
    report.source = log.read.log.source.has_value() ? std::string(*log.read.log.source) : std::string{};
    for (const RowDelivery& row : delivery.rows) {
        const Words& service = c.row(row.row).printed.service;
        report.rows.push_back({.row = static_cast<int>(row.row) + 1,
                               .service = service.has_value() ? std::string(*service) : std::string{},
                               .from = row.from,
                               .to = row.to,
                               .all = row.all,
                               .open = row.open,
                               .weeks = row.weeks,
                               .months = row.months,
                               .assumptions = row.assumptions});
    }
    for (const std::size_t row : delivery.rows_without_a_line) {
        report.rows_without_a_line.push_back(static_cast<int>(row) + 1);
    }
    report.all = delivery.all;
    report.one_year = delivery.one_year;
    report.two_years = delivery.two_years;
    report.lines = delivery.sessions.size();
    report.not_counted = delivery.not_counted;
    return report;
}

StudentLine student_line(const Student& student) {
    const auto printed = [](const Words& words) { return words.has_value() ? std::string(*words) : std::string{}; };
    return {.name = printed(student.name), .school = printed(student.school), .district = printed(student.district)};
}

/// Findings to the report: known or new, waived or not, and in the end only those that are to be shown.
class Sorter {
public:
    Sorter(FileReport& report, const AuditOptions& options)
        : report_(report), options_(options), waivers_(options.waivers, report.path, options.as_of, options.rules) {}

    void take(ReportedFinding finding) {
        compare_with_baseline(finding);
        const bool is_shown = finding.severity >= options_.least_shown;
        // What cannot be read at all is not for anybody to accept.
        const Waiver* const waiver = report_.is_readable ? waivers_.accepting(finding, report_.services) : nullptr;
        if (waiver != nullptr) {
            ++report_.waived_count;
            if (is_shown) {
                report_.waived.push_back({.finding = std::move(finding),
                                          .reason = waiver->reason,
                                          .by = waiver->by,
                                          .expires = waiver->expires});
            }
            return;
        }
        report_.counts.add(finding.severity);
        if (finding.is_new == false) {
            report_.known.add(finding.severity);
        }
        if (is_shown) {
            report_.findings.push_back(std::move(finding));
        }
    }
    void close() { report_.waiver_uses = std::move(waivers_).uses(); }

private:
    void compare_with_baseline(ReportedFinding& finding) {
        if (options_.baseline == nullptr) {
            return;
        }
        const std::optional<std::size_t> entry = options_.baseline->find(finding.fingerprint);
        finding.is_new = !entry;
        if (entry) {
            report_.baseline_matches.push_back(*entry);
        }
    }

    FileReport& report_;
    const AuditOptions& options_;
    FileWaivers waivers_;
};

/// Last year's IEP as the file itself carries it: usually its rows and what became of its goals.
std::optional<Paper> carried_prior(const Paper& paper, Date as_of, const Policy& policy) {
    if (!paper.read.is_readable || paper.read.iep.prior_iep.empty()) {
        return std::nullopt;
    }
    std::optional<Paper> prior(std::in_place);
    prior->read.iep = paper.read.iep.prior_iep.front(); // its words stand in the file's own bytes
    if (prior->read.iep.school_week.is_absent()) {
        prior->read.iep.school_week = paper.read.iep.school_week;
    }
    prior->meaning = understand(prior->read.iep, as_of, policy);
    prior->totals = add_up(prior->read.iep, prior->meaning, policy);
    return prior;
}

/// What grew would be called less.
bool begins_later(const Paper& last, const Paper& paper) {
    const DateField& was = last.read.iep.plan.start_date;
    const DateField& is = paper.read.iep.plan.start_date;
    return was.has_value() && is.has_value() && was->date && is->date && *was->date > *is->date;
}

std::optional<Changes> changes_since(const Paper* prior, const Paper& paper) {
    if (prior == nullptr || !paper.read.is_readable) {
        return std::nullopt;
    }
    return compare_years(prior->read.iep, prior->meaning, paper.read.iep, paper.meaning);
}

Comparison comparison(const Paper& last, const Changes& changes, const AuditOptions& options) {
    const Case last_year{
        .current = last, .prior = nullptr, .changes = nullptr, .as_of = options.as_of, .policy = *options.policy};
    return {.prior_path = options.prior_name,
            .rows = changes.rows,
            .last_services = service_lines(last_year),
            .last_totals = last.totals};
}

/// What fingerprints call the plan.
std::string lasting_name(std::string_view path, const Iep& iep, const AuditOptions& options) {
    const std::array<std::string_view, 4> own{*iep.student.name, iep.student.birth_date->text,
                                              iep.plan.start_date->text, iep.plan.meeting_date->text};
    const bool has_any = std::any_of(own.begin(), own.end(), [](std::string_view words) { return !words.empty(); });
    if (options.line_of.empty() || !has_any) {
        return std::string(path);
    }
    return fmt::format("{}\x1f{}", options.line_of, fmt::join(own, "\x1f"));
}

} // namespace

FileReport audit(std::string_view path, std::string bytes, const AuditOptions& options) {
    const Paper paper = take_up(std::move(bytes), options.as_of, *options.policy, options.limits);
    const std::optional<Paper> carried = carried_prior(paper, options.as_of, *options.policy);
    const Paper* const given = options.prior != nullptr && options.prior->read.is_readable ? options.prior : nullptr;
    const Paper* const prior = given != nullptr ? given : carried ? &*carried : nullptr;
    const std::optional<Changes> changes = changes_since(prior, paper);
    const bool is_swapped = changes && begins_later(*prior, paper);
    std::optional<LogPaper> log;
    if (options.log != nullptr) {
        log = take_up_log(options.log->bytes, paper, options.as_of, *options.policy, options.limits);
    }
    const Case c{.current = paper,
                 .prior = changes && !is_swapped ? prior : nullptr,
                 .changes = changes && !is_swapped ? &*changes : nullptr,
                 .as_of = options.as_of,
                 .policy = *options.policy,
                 .log = log ? &*log : nullptr,
                 .repeated = find_repeated_rows(paper.read.iep, paper.meaning)};
    Outcome outcome = run_rules(c, options, is_swapped);
    for (Finding& finding : outcome.findings) {
        change_severity(finding, options.severities);
    }
    sort_by_place(outcome.findings, options.rules);

    FileReport report;
    report.path = path;
    report.is_readable = paper.read.is_readable;
    report.is_504 = paper.meaning.is_504;
    report.totals = paper.totals;
    report.not_checked = std::move(outcome.not_checked);
    if (report.is_readable) {
        const Iep& iep = c.iep();
        report.grade = iep.student.grade.has_value() ? std::string(iep.student.grade->text) : std::string{};
        if (options.names_student) {
            report.student = student_line(iep.student);
        }
        report.services = service_lines(c);
        report.goals = goal_lines(c);
        if (given != nullptr && changes) {
            report.comparison = comparison(*given, *changes, options);
        }
        if (iep.totals.service_minutes_per_week.has_value()) {
            report.printed_total = *iep.totals.service_minutes_per_week;
        }
    }
    if (log) {
        report.delivery = delivery_report(*log, options.log->path, c);
    }
    Sorter sorter(report, options);
    const auto in_log = std::find_if(outcome.findings.begin(), outcome.findings.end(),
                                     [](const Finding& finding) { return finding.in_log; });
    const auto take = [&](auto first, auto last, std::string_view file, const auto& read, const Unseen& unseen) {
        if (first == last) {
            return; // lines are only looked for when there is something to report
        }
        const LineIndex lines(read.document.bytes());
        Fingerprints fingerprints(file, read);
        for (; first != last; ++first) {
            sorter.take(finish(*first, read.document, lines, unseen, fingerprints));
        }
    };
    take(outcome.findings.begin(), in_log, lasting_name(path, c.iep(), options), paper.read, personal(c.iep().student));
    if (log) {
        take(in_log, outcome.findings.end(), options.log->path, log->read, {place_of(log->read.log.student)});
    }
    sorter.close();
    return report;
}

FileReport unreadable_file(std::string_view path, std::string_view because) {
    FileReport report;
    report.path = path;
    report.is_readable = false;
    report.unreadable_because = because;
    return report;
}

std::string_view version() {
    return IEPAUDIT_VERSION;
}

} // namespace iepaudit
