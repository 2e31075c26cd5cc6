#include "interview/questions.hpp"

#include "read/bind.hpp"

#include <array>

namespace iepaudit::interview {

namespace {

constexpr std::array child{
    Question{"name", "Name, or any label", "R."},
    Question{"grade", "Grade this school year", "5", ReadAs::grade},
    Question{"birthDate", "Birth date", "3/14/2016", ReadAs::date},
    Question{"age", "Age in years", "10", ReadAs::age, "", "birthDate"},
    Question{"eligibilityCategory", "Disability, as printed", "specific learning disability", ReadAs::category,
             "eligibility"},
};

constexpr std::array plan{
    Question{"planKind", "Kind of plan: IEP or 504", "IEP", ReadAs::plan_kind, "504 plan"},
    Question{"type", "What the meeting was for", "annual", ReadAs::plan_type, "annual review"},
    Question{"evaluationDate", "Most recent evaluation date", "10/7/2025", ReadAs::date, "evaluation"},
    Question{"reevaluationDueDate", "Next re-evaluation must occur before", "10/6/2028", ReadAs::date, "reevaluation"},
    Question{"startDate", "Plan start date", "10/14/2026", ReadAs::date},
    Question{"endDate", "Plan end date", "10/5/2027", ReadAs::date},
    Question{"meetingDate", "Date of plan meeting", "10/6/2026", ReadAs::date, "IEP team"},
};

constexpr std::array level{
    Question{"currentLevel", "what the page says", "Reads 47 words a minute on grade 5 text.", ReadAs::level, "PLAAFP"},
    Question{"area", "its area, or the heading over it", "reading", ReadAs::area},
};

constexpr std::array goal{
    Question{"statement", "the whole sentence", "By June 2027, R. will read 90 words a minute, up from 62.",
             ReadAs::goal, "annual goal"},
};

constexpr std::array progress{
    Question{"frequency", "When progress reports come", "quarterly", ReadAs::report_times, "progress report"},
    Question{"method", "How progress is reported", "written report"},
};

constexpr std::array accommodation{
    Question{"description", "what is done", "Extended time on tests", ReadAs::words, "accommodation"},
};

constexpr std::array school_week{
    Question{"minutesPerWeek", "Minutes of school in a week", "1650", ReadAs::minutes_per_week, "school minutes"},
    Question{"daysPerWeek", "Days of school in a week", "5", ReadAs::days_per_week},
};

constexpr std::array row{
    Question{"service", "service", "Reading", ReadAs::service, "service matrix"},
    Question{"provider", "service provider", "Special Education Teacher", ReadAs::provider, "provider"},
    Question{"monitor", "monitor", "Special Education Teacher", ReadAs::provider, "monitor"},
    Question{"frequency", "frequency, how often and how long", "2x per week, 30 minutes", ReadAs::amount, "frequency"},
    Question{"location", "location or setting", "Special Education", ReadAs::setting, "location"},
    Question{"startDate", "start date", "10/14/2026", ReadAs::date},
    Question{"endDate", "end date", "10/5/2027", ReadAs::date},
    Question{"concurrent", "concurrent, the first column: yes or no", "No", ReadAs::yes_or_no, "concurrent"},
    Question{"groupSize", "group size, if it is printed", "up to 3", ReadAs::group_size, "group size"},
    Question{"goals", "which goal it is for, by number", "1", ReadAs::goal_numbers},
    Question{"category", "the heading over the row", "Special Education, Related", ReadAs::heading, "related service"},
};

constexpr std::array totals{
    Question{"schoolMinutesPerWeek", "Total minutes per week student spends in school", "1650",
             ReadAs::minutes_per_week, "school minutes"},
    Question{"specialEducationSettingMinutesPerWeek", "Minutes per week in a special education setting", "290",
             ReadAs::minutes_per_week},
    Question{"generalEducationPercent", "Percent of time in general education setting", "82.4%", ReadAs::percent,
             "percent in general education"},
    Question{"serviceMinutesPerWeek", "A printed sum of the rows, minutes per week", "380", ReadAs::minutes_per_week},
};

constexpr std::array placement{
    Question{"placement", "The box that is selected", "80%-100% in Regular Class", ReadAs::placement, "LRE"},
    Question{"justification", "The explanation for time away from class", "Reading needs a quiet room."},
};

constexpr std::array summer{
    Question{"eligible", "Extended school year, yes or no", "No", ReadAs::summer, "ESY"},
    Question{"basis", "The reason that is given", "No loss of skills after breaks"},
};

constexpr std::array<Section, 11> sections{{
    {"student", "The child", "From the first page.", "", "name", "student", &key_table<Student>, child},
    {"iep", "The plan and its dates", "From the first page. Month, day, year.", "", "type", "plan",
     &key_table<PlanInfo>, plan},
    {"presentLevels", "Present levels", "Where the child is now. Paste each one as one line.", "Level", "currentLevel",
     "presentLevel", &key_table<PresentLevel>, level},
    {"goals", "Yearly goals", "Each goal as one line.", "Goal", "statement", "goal", &key_table<Goal>, goal},
    {"progressReporting", "Progress reports", "Most often under the goals.", "", "frequency", "progressReporting",
     &key_table<ProgressReporting>, progress},
    {"accommodations", "Accommodations", "One after the other.", "Accommodation", "description", "support",
     &key_table<Support>, accommodation},
    {"schoolWeek", "The school week", "Of the building, if the page prints it.", "", "minutesPerWeek", "schoolWeek",
     &key_table<SchoolWeek>, school_week},
    {"services", "The service table",
     "The heart of the audit. Go row by row, each cell as it is printed. \"next\" leaves the other cells of a row out.",
     "Row", "", "serviceRow", &key_table<ServiceRow>, row},
    {"totals", "The lines under the table", "As printed. They are compared with the sums.", "", "serviceMinutesPerWeek",
     "totals", &key_table<PrintedTotals>, totals},
    {"lre", "Placement", "The page on least restrictive environment.", "", "placement", "lre", &key_table<Lre>,
     placement},
    {"extendedSchoolYear", "Summer", "Extended school year.", "", "eligible", "extendedSchoolYear",
     &key_table<ExtendedSchoolYear>, summer},
}};

} // namespace

std::span<const Section> all_sections() {
    return sections;
}

const KeyTable& section_keys() {
    return key_table<Iep>();
}

const Section& section_of(const Position& at) {
    return sections[at.section];
}

const Question& question_of(const Position& at) {
    return sections[at.section].questions[at.question];
}

} // namespace iepaudit::interview
