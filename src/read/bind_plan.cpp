// The keys of the child, the plan, the school week and the printed totals.
#include "read/bind.hpp"
#include "read/totals_spellings.hpp"

namespace iepaudit {

namespace {

constexpr Key<Student> student_keys[] = {
    words<&Student::name>("name", "Student Name | Child | Label"),
    cell<&Student::grade>("grade", "Grade Level | Current Grade"),
    date<&Student::birth_date>("birthDate", "Date of Birth | Birthday | DOB | Born"),
    number<&Student::age, Unit::years>("age", "Age in Years"),
    words<&Student::eligibility_category>(
        "eligibilityCategory", "Eligibility | Disability | Disability Category | Category | IDEA Disability | "
                               "Disability Type | Primary Disability | Eligibility Area"),
    words<&Student::district>("district", "School District"),
    words<&Student::school>("school", "School Name | Building"),
    flag_or_date<&Student::guardian>("guardian", "Has Guardian | Guardianship | Educational Representative"),
};

constexpr Key<Amendment> amendment_keys[] = {
    date<&Amendment::date>("date", "Amendment Date | Amended On"),
    words<&Amendment::changes>("changes", "Change | Description | What Changed"),
    words<&Amendment::reason>("reason", "Reasons | Why"),
    flag<&Amendment::without_meeting>("withoutMeeting", "Without a Meeting | No Meeting"),
};

constexpr Key<TeamMember> team_member_keys[] = {
    words<&TeamMember::role>("role", "Title | Position | Member | Name and Title"),
    special<TeamMember>("name", "Names", [](Binder&, NodeId, TeamMember&) {}), // nobody needs to know it
    flag<&TeamMember::excused>("excused", "Is Excused"),
};

constexpr Key<PlanInfo> plan_keys[] = {
    words<&PlanInfo::type>("type", "Plan Type | IEP Type | Purpose | Review Purpose | Meeting Type"),
    words<&PlanInfo::plan_kind>("planKind", "Kind | Kind of Plan"),
    date<&PlanInfo::meeting_date>("meetingDate",
                                  "Date of Plan Meeting | IEP Meeting Date | Date of Meeting | IEP Date | Date"),
    date<&PlanInfo::start_date>("startDate",
                                "Plan Start Date | IEP Start Date | IEP Begin Date | Begin Date | Beginning Date | "
                                "Start | Effective Date | Implementation Date | Initiation Date"),
    date<&PlanInfo::end_date>("endDate", "Plan End Date | IEP End Date | Ending Date | End | Expiration Date"),
    date<&PlanInfo::review_due_date>("reviewDueDate",
                                     "IEP Review Due Date | Review Due | Next Review Date | Annual Review Date | "
                                     "Annual Review Due Date | Review Date | Will Be Reviewed No Later Than"),
    date<&PlanInfo::evaluation_date>("evaluationDate", "Most Recent Evaluation Date | Last Evaluation Date | "
                                                       "IEP Last Evaluation Date | Date of Evaluation | Eval Date"),
    date<&PlanInfo::reevaluation_due_date>(
        "reevaluationDueDate",
        "Next Reevaluation Date | Next Reevaluation | Reevaluation Due | Reevaluation Date | IEP Evaluation Due Date | "
        "Evaluation Due Date | Triennial Due Date | Triennial Date | "
        "Next Re-evaluation Must Occur Before This Date | Next Re-evaluation Must Occur Before"),
    flag_or_date<&PlanInfo::reevaluation_waived>("reevaluationWaived",
                                                 "Reevaluation Waiver | Reevaluation Waiver Date"),
    list_of<&PlanInfo::amendments>("amendments", "Amendment"),
    list_of<&PlanInfo::team_members>("teamMembers",
                                     "Team | IEP Team | Team Member | Participants | Meeting Participants | "
                                     "IEP Team Members | Attendees"),
};

constexpr Key<SchoolWeek> school_week_keys[] = {
    number<&SchoolWeek::minutes_per_week, Unit::minutes_per_week>(
        "minutesPerWeek",
        "Minutes a Week | Minutes/Week | Minutes | Total Minutes Per Week | School Minutes Per Week | "
        "Weekly Minutes | Instructional Minutes Per Week"),
    number<&SchoolWeek::days_per_week, Unit::days_per_week>("daysPerWeek",
                                                            "Days a Week | Days/Week | Days | School Days Per Week"),
    number<&SchoolWeek::weeks_per_month, Unit::weeks_per_month>("weeksPerMonth", "Weeks a Month | Weeks/Month"),
    number<&SchoolWeek::weeks_per_year, Unit::weeks_per_year>(
        "weeksPerYear", "Weeks a Year | Weeks/Year | Weeks | School Weeks Per Year"),
    words<&SchoolWeek::note>("note", "Notes | Basis"),
};

constexpr Key<PrintedTotals> totals_keys[] = {
    number<&PrintedTotals::service_minutes_per_week, Unit::minutes_per_week>(
        "serviceMinutesPerWeek",
        "Service Minutes | Total Service Minutes | Total Service Minutes Per Week | Weekly Service Minutes | "
        "Total Minutes of Service | Total Minutes of Services Per Week"),
    number<&PrintedTotals::school_minutes_per_week, Unit::minutes_per_week>("schoolMinutesPerWeek",
                                                                            school_minutes_spellings),
    number<&PrintedTotals::special_education_setting_minutes_per_week, Unit::minutes_per_week>(
        "specialEducationSettingMinutesPerWeek", special_education_minutes_spellings),
    number<&PrintedTotals::general_education_percent, Unit::percent>("generalEducationPercent",
                                                                     general_education_percent_spellings),
};

} // namespace

ObjectKeys<Student> keys_of(const Student*) {
    return object_keys<student_keys>("name");
}

ObjectKeys<Amendment> keys_of(const Amendment*) {
    return object_keys<amendment_keys>("changes");
}

ObjectKeys<TeamMember> keys_of(const TeamMember*) {
    return object_keys<team_member_keys>("role");
}

ObjectKeys<PlanInfo> keys_of(const PlanInfo*) {
    return object_keys<plan_keys>();
}

ObjectKeys<SchoolWeek> keys_of(const SchoolWeek*) {
    return object_keys<school_week_keys>("minutesPerWeek");
}

ObjectKeys<PrintedTotals> keys_of(const PrintedTotals*) {
    return object_keys<totals_keys>("serviceMinutesPerWeek");
}

} // namespace iepaudit
