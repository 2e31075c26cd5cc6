// The keys of the whole file, and of last year's IEP inside it.
#include "read/bind.hpp"
#include "read/totals_spellings.hpp"
#include "text/fold.hpp"
#include "text/word_finder.hpp"

#include <algorithm>

namespace iepaudit {

namespace {

/// A behaviour plan is looked for, not looked into: words, yes, or a group of fields as it stands in the file.
void behavior_plan(Binder& binder, NodeId id, Iep& iep) {
    const Node& node = binder.node(id);
    if (node.kind == NodeKind::object) {
        const std::string_view bytes = binder.document().bytes();
        iep.behavior_plan = {.presence = node.size > 0 ? Presence::value : Presence::blank,
                             .place = binder.document().place(id),
                             .value = bytes.substr(node.value.begin, node.value.end - node.value.begin)};
    } else {
        binder.words_or_flag(id, iep.behavior_plan);
    }
}

/// "type": "504" says what kind of plan it is.
void take_kind_from_type(PlanInfo& plan) {
    if (plan.plan_kind.is_absent() && plan.type.has_value() && text::has_words(text::fold(*plan.type), "504")) {
        plan.plan_kind = plan.type;
    }
}

void plan_section(Binder& binder, NodeId id, Iep& iep) {
    read_section(binder, id, iep.plan);
    take_kind_from_type(iep.plan);
}

/// "iep" with the dates and "plan" with the team are one section.
bool merge_plan(Binder& binder, const Duplicate& groups, Iep& iep) {
    const bool merged = merge_members(binder, groups, iep.plan);
    take_kind_from_type(iep.plan);
    return merged;
}

/// Words that only a sentence has; a placement is printed as a name or a share of the week.
bool is_explanation(std::string_view words) {
    constexpr text::SoughtWord telling[] = {"because", "since",    "due to",       "so that", "needs",
                                            "need",    "will",     "is",           "are",     "was",
                                            "were",    "receives", "requires",     "learns",  "makes",
                                            "cannot",  "spends",   "participates", "attends", "benefits"};
    const std::string folded = text::fold(words);
    constexpr std::ptrdiff_t longest_name = 5; // blanks in the longest name of a placement that has such a word
    return std::count(folded.begin(), folded.end(), ' ') >= longest_name && text::has_any_words(folded, telling);
}

/// Text alone is the placement, or, when it is a sentence, the reason for it.
void lre_section(Binder& binder, NodeId id, Iep& iep) {
    if (binder.node(id).kind != NodeKind::string || binder.is_blank(id)) {
        read_section(binder, id, iep.lre);
        return;
    }
    set_absent(iep.lre, binder.document().place(id));
    iep.lre.presence = Presence::value;
    binder.words(id, is_explanation(*binder.printed(id)) ? iep.lre.justification : iep.lre.placement);
}

void prior_iep(Binder& binder, NodeId id, Iep& iep) {
    if (binder.is_blank(id)) {
        return;
    }
    Iep& prior = iep.prior_iep.emplace_back();
    if (!read_section(binder, id, prior)) {
        iep.prior_iep.clear();
    }
}

/// A section whose fields stand at the top of the file begins there.
template <class Section>
void stand_at_the_top(Binder& binder, NodeId field, Section& section) {
    if (!section.has_value()) {
        section.presence = Presence::value;
        section.place = opening_of(binder.document(), binder.node(field).parent);
    }
}

/// A key of the plan or the student that stands at the top of the file. Its own section has been read before, wherever
/// that stands in the file (see the order of the table), so that a value said twice is found here.
template <auto SectionMember, auto Member, auto Read>
void at_the_top(Binder& binder, NodeId id, Iep& iep) {
    auto& section = iep.*SectionMember;
    auto& field = section.*Member;
    if (!field.is_absent()) {
        report_duplicate_key(binder.document(), binder.problems(), field.place.node, id);
        return;
    }
    (binder.*Read)(id, field);
    if (!field.is_absent()) {
        stand_at_the_top(binder, id, section);
    }
}

/// The lines below the form's table, typed without a group around them.
template <auto Member, Unit Counted>
constexpr Key<Iep> printed_total(const char* name, std::string_view spellings) {
    return special<Iep>(name, spellings, [](Binder& binder, NodeId id, Iep& iep) {
        auto& field = iep.totals.*Member;
        if (!field.is_absent()) {
            report_duplicate_key(binder.document(), binder.problems(), field.place.node, id);
            return;
        }
        binder.number(id, field, Counted);
        stand_at_the_top(binder, id, iep.totals);
    });
}

template <auto Member>
constexpr Key<Iep> plan_date(const char* name, std::string_view spellings = {}) {
    return special<Iep>(name, spellings, at_the_top<&Iep::plan, Member, &Binder::date>);
}

// In this order the keys are read: the sections first, then what may also stand in them.
constexpr Key<Iep> iep_keys[] = {
    number<&Iep::format_version, Unit::plain>("formatVersion", "Version"),
    section<&Iep::student>("student", "Child | Pupil"),
    {.name = "iep",
     .spellings = "Plan | IEP Plan | Dates | IEP Dates | Plan Info",
     .read = plan_section,
     .set_absent = [](Iep& iep, const Place& place) { set_absent(iep.plan, place); },
     .merge = merge_plan},
    section<&Iep::school_week>("schoolWeek", "School Week Minutes | Week"),
    list_of<&Iep::present_levels>("presentLevels",
                                  "PLAAFP | PLOP | PLP | Present Level | Present Levels of Performance | "
                                  "Present Levels of Academic Achievement and Functional Performance"),
    section<&Iep::evaluation>("evaluation", "Evaluation Report"),
    list_of<&Iep::goals>("goals", "Annual Goals | Measurable Annual Goals | IEP Goals | Goal"),
    list_of<&Iep::services>(
        "services",
        "Service Matrix | Services Matrix | Matrix | IEP Service Matrix | Service Table | Service Rows | Service | "
        "Special Education Services | IEP Services | Special Education and Related Services"),
    section<&Iep::totals>("totals", "Total | Printed Totals | Totals as Printed"),
    {.name = "lre",
     .spellings = "Least Restrictive Environment | Placement",
     .read = lre_section,
     .set_absent = [](Iep& iep, const Place& place) { set_absent(iep.lre, place); },
     .merge = [](Binder& binder, const Duplicate& groups, Iep& iep) { return merge_members(binder, groups, iep.lre); }},
    list_of<&Iep::accommodations>("accommodations", "Accommodation"),
    list_of<&Iep::modifications>("modifications", "Modification"),
    list_of<&Iep::staff_supports>("staffSupports",
                                  "Supports for School Personnel | Supports for Staff | Staff Support | "
                                  "School Personnel Supports | Personnel Supports"),
    list_of<&Iep::assessment_participation>("assessmentParticipation",
                                            "Assessments | State Assessments | State Testing | "
                                            "Assessment"),
    section<&Iep::special_factors>("specialFactors", "Special Factors Considered | Team Considerations"),
    section<&Iep::assistive_technology>("assistiveTechnology", "AT | Assistive Tech"),
    section<&Iep::extended_school_year>("extendedSchoolYear", "ESY | ESY Services"),
    section<&Iep::transition>("transition", "Secondary Transition | Transition Plan"),
    section<&Iep::progress_reporting>("progressReporting", "Progress Reports | Progress Report"),
    list_of<&Iep::prior_written_notices>("priorWrittenNotices", "Prior Written Notice | PWN | PWNs | Notices"),
    words<&Iep::parent_concerns>("parentConcerns",
                                 "Parent Input | Parent Concern | Concerns of the Parent | Concerns of the Parents | "
                                 "Concerns"),
    {.name = "behaviorPlan",
     .spellings = "Behavior Intervention Plan | BIP | Behaviour Plan | Behaviour Intervention Plan",
     .read = behavior_plan,
     .set_absent = [](Iep& iep, const Place& place) { set_absent(iep.behavior_plan, place); }},
    words<&Iep::notes>("notes", "Note"),
    special<Iep>("priorIep", "Last Year's IEP | Last IEP | Previous IEP | Prior Year IEP", prior_iep),

    plan_date<&PlanInfo::meeting_date>("meetingDate", "IEP Meeting Date | IEP Date | Date of Plan Meeting"),
    plan_date<&PlanInfo::start_date>("startDate", "Plan Start Date | IEP Start Date | IEP Begin Date | Begin Date"),
    plan_date<&PlanInfo::end_date>("endDate", "Plan End Date | IEP End Date"),
    plan_date<&PlanInfo::review_due_date>("reviewDueDate", "Annual Review Date | IEP Review Due Date"),
    plan_date<&PlanInfo::evaluation_date>("evaluationDate",
                                          "Most Recent Evaluation Date | Last Evaluation Date | Eval Date"),
    plan_date<&PlanInfo::reevaluation_due_date>("reevaluationDueDate",
                                                "Next Reevaluation Date | IEP Evaluation Due Date"),
    printed_total<&PrintedTotals::school_minutes_per_week, Unit::minutes_per_week>("schoolMinutesPerWeek",
                                                                                   school_minutes_spellings),
    printed_total<&PrintedTotals::special_education_setting_minutes_per_week, Unit::minutes_per_week>(
        "specialEducationSettingMinutesPerWeek", special_education_minutes_spellings),
    printed_total<&PrintedTotals::general_education_percent, Unit::percent>("generalEducationPercent",
                                                                            general_education_percent_spellings),
    special<Iep>("planKind", "Plan Kind", at_the_top<&Iep::plan, &PlanInfo::plan_kind, &Binder::words>),
    special<Iep>("grade", "Grade Level", at_the_top<&Iep::student, &Student::grade, &Binder::cell>),
    special<Iep>("studentName", "Name of Student | Student's Name",
                 at_the_top<&Iep::student, &Student::name, &Binder::words>),
    special<Iep>("eligibilityCategory",
                 "Disability Category | Disability | Primary Disability | Eligibility | IDEA Disability",
                 at_the_top<&Iep::student, &Student::eligibility_category, &Binder::words>),
    special<Iep>("birthDate", "Date of Birth | DOB", at_the_top<&Iep::student, &Student::birth_date, &Binder::date>),
};

} // namespace

ObjectKeys<Iep> keys_of(const Iep*) {
    return object_keys<iep_keys>();
}

void bind_iep(Binder& binder, NodeId root, Iep& iep) {
    read_section(binder, root, iep);
}

} // namespace iepaudit
