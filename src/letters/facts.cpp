#include "letters/facts.hpp"

#include "letters/name_mask.hpp"

#include "iepaudit/audit.hpp"
#include "iepaudit/rule.hpp"

#include <algorithm>

namespace iepaudit::letters {

namespace {

/// A sentence of ours that quotes the name falls back to the one without words of the file: the sentence around a
/// masked name might not read well, and might still tell who it is.
void leave_out_name(FileReport& report, const NameMask& mask) {
    for (ReportedFinding& finding : report.findings) {
        if (mask.finds(finding.message.shown)) {
            finding.message.shown = finding.message.safe;
        }
        if (mask.finds(finding.ask)) {
            finding.ask = std::string(finding.rule->ask);
        }
    }
    for (ServiceLine& line : report.services) {
        line.service = mask.applied_to(line.service);
        line.printed_amount = mask.applied_to(line.printed_amount);
    }
    if (report.delivery) {
        for (DeliveryLine& line : report.delivery->rows) {
            line.service = mask.applied_to(line.service);
        }
    }
}

std::vector<std::string> areas_of_need(const Meaning& meaning) {
    std::vector<std::string> areas;
    for (const LevelMeaning& level : meaning.levels) {
        if (!level.is_need) {
            continue;
        }
        for (const Area area : level.areas) {
            const std::string name(plain_name(area));
            if (area != Area::other && std::find(areas.begin(), areas.end(), name) == areas.end()) {
                areas.push_back(name);
            }
        }
    }
    return areas;
}

std::optional<Date> date_of(const DateField& field) {
    return field.has_value() ? field->date : std::nullopt;
}

} // namespace

LetterFacts gather(FileReport report, const Paper& paper, Date as_of, const Policy& policy, const Shown& shown) {
    LetterFacts facts;
    const Iep& iep = paper.read.iep;
    if (iep.student.name.has_value()) {
        leave_out_name(report, NameMask(*iep.student.name));
    }
    facts.today = shown.today;
    facts.needs = areas_of_need(paper.meaning);
    const std::optional<Date> born = date_of(iep.student.birth_date);
    facts.is_adult = born && whole_years(*born, as_of) >= policy.majority_age;
    if (shown.words) {
        facts.meeting = date_of(iep.plan.meeting_date);
        facts.plan_start = date_of(iep.plan.start_date);
    } else {
        redact(report);
    }
    facts.report = std::move(report);
    return facts;
}

} // namespace iepaudit::letters
