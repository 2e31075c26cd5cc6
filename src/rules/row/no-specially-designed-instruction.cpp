#include "iepaudit/rule.hpp"
#include "rules/sources.hpp"

#include <algorithm>
#include <array>
#include <vector>

namespace iepaudit::rules {

namespace {

/// What in Washington can itself be the special education, such as therapy or Braille.
bool can_be_special_education(const AreaList& areas) {
    constexpr std::array therapies{Area::communication, Area::occupational_therapy, Area::physical_therapy,
                                   Area::hearing, Area::vision};
    return std::any_of(therapies.begin(), therapies.end(), [&](Area area) { return areas.contains(area); });
}

/// Training that is special education by its nature: travel, work, adapted gym.
bool is_special_education_by_nature(const AreaList& areas) {
    return areas.contains(Area::vocational_transition) || areas.contains(Area::adapted_pe) ||
           areas.contains(Area::orientation_mobility);
}

bool may_be_special_teaching(const RowMeaning& row) {
    if (row.is_consultation) {
        return false;
    }
    return row.is_sdi() || row.service.kind == ServiceKind::other ||
           row.service.kind == ServiceKind::extended_school_year || is_special_education_by_nature(row.service.areas) ||
           (can_be_special_education(row.service.areas) && !row.goals.empty());
}

/// A few rows copied out of a plan: the special teaching may stand on a page that was not typed in.
bool is_extract(const Iep& iep) {
    return iep.goals.is_absent() && iep.present_levels.is_absent() && iep.totals.is_absent() && iep.lre.is_absent();
}

void check(const Case& c, Sink& sink) {
    const std::vector<RowMeaning>& rows = c.meaning().rows;
    if (rows.empty() || std::any_of(rows.begin(), rows.end(), may_be_special_teaching)) {
        return;
    }
    if (is_extract(c.iep())) {
        sink.not_checked("the file gives only service rows, and the teaching may be on another page");
        return;
    }
    const bool has_therapy = std::any_of(rows.begin(), rows.end(), [](const RowMeaning& row) {
        return can_be_special_education(row.service.areas) && row.is_service();
    });
    if (has_therapy && c.iep().goals.is_absent()) {
        sink.not_checked("the file does not give the goals, which show if a therapy is the special teaching");
        return;
    }
    const auto& goals = c.meaning().goals;
    if (has_therapy && std::any_of(goals.begin(), goals.end(), [](const auto& goal) { return goal.areas.empty(); })) {
        sink.not_checked("a goal does not say its area, and may be that of the therapy");
        return;
    }
    sink.report(c.iep().services.place,
                rows.size() == 1
                    ? say("The only row of the table is other help, not special teaching.")
                    : say("The {} rows of the table are other help. None of them is special teaching.", {rows.size()}));
}

constexpr Citation citations[] = {sources::wac_eligibility, sources::wac_special_education};

constexpr std::string_view leaves_alone[] = {
    "a plan whose speech, occupational or physical therapy, vision or hearing service helps a goal: in Washington that "
    "can be the "
    "special teaching",
    "travel training, job training and adapted gym",
    "a file that holds only a few rows and no other part of the plan",
    "a 504 plan",
};

} // namespace

extern const Rule no_specially_designed_instruction;
constinit const Rule no_specially_designed_instruction{
    .id = "no-specially-designed-instruction",
    .family = Family::row,
    .severity = Severity::error,
    .basis = Basis::law,
    .title = "The plan lists no special teaching.",
    .meaning = "An IEP must have specially designed instruction: teaching changed to fit the child. This one lists "
               "only other help.",
    .ask = "What special teaching will my child get, and where is it in the table?",
    .citations = citations,
    .leaves_alone = leaves_alone,
    .misses = "A row whose kind is not clear is taken as possible special teaching, and so is a therapy that a goal "
              "rests on.",
    .bad = "Counseling; Transportation",
    .good = "Reading (specially designed instruction); Counseling",
    .check = check,
};

} // namespace iepaudit::rules
