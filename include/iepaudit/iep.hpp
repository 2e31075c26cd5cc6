// The IEP as printed: plain structs of fields, each with its three states and its place.
//
// Nothing here is interpreted: "2x per week, 30 minutes" is still those words. What they mean is in meaning.hpp.
// The field names are the words of the Washington form; docs/input-format.md lists every accepted spelling of a key.
// Units stand in the names: minutes, days, weeks. Percentages go from 0 to 100; grade equivalents are years of school
// with tenths (2.3); ages are whole years.
#pragma once

#include "iepaudit/date.hpp"
#include "iepaudit/document.hpp"
#include "iepaudit/place.hpp"

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace iepaudit {

/// absent: the key is not in the file, so the person who typed it did not say. A check that needs it is not done.
/// blank: the IEP has this section and it is empty ("" or null or []). value: something stands there.
enum class Presence : std::uint8_t { absent, blank, value };

template <class T>
struct Field {
    Presence presence = Presence::absent;
    Place place; ///< the value, or the object the key is missing from
    T value{};

    [[nodiscard]] bool is_absent() const { return presence == Presence::absent; }
    [[nodiscard]] bool is_blank() const { return presence == Presence::blank; }
    [[nodiscard]] bool has_value() const { return presence == Presence::value; }
    const T& operator*() const { return value; }
    const T* operator->() const { return &value; }
};

using Words = Field<std::string_view>; ///< trimmed text; "" when not a value

/// A cell that may hold words or a plain number: grade, frequency, duration, group size.
struct Cell {
    std::string_view text;        ///< as printed, for a number too
    std::optional<double> number; ///< when the file holds a JSON number
};
using CellField = Field<Cell>;
using DateField = Field<PrintedDate>;
/// a JSON number, or text that is only a number with its unit ("1650", "82.4%", "1,650 minutes")
using NumberField = Field<double>;
using FlagField = Field<bool>; ///< true/false, or "yes"/"no"

template <class T>
struct List {
    Presence presence = Presence::absent; ///< blank: the list is there and empty
    Place place;
    std::vector<T> items;

    [[nodiscard]] bool is_absent() const { return presence == Presence::absent; }
    [[nodiscard]] bool is_blank() const { return presence == Presence::blank; }
    [[nodiscard]] auto begin() const { return items.begin(); }
    [[nodiscard]] auto end() const { return items.end(); }
    [[nodiscard]] bool empty() const { return items.empty(); }
    [[nodiscard]] std::size_t size() const { return items.size(); }
};

/// An object of the file: is it there, is it blank, where. Every struct below that stands for one object derives from
/// it.
struct Section {
    Presence presence = Presence::absent;
    Place place;

    [[nodiscard]] bool is_absent() const { return presence == Presence::absent; }
    [[nodiscard]] bool is_blank() const { return presence == Presence::blank; }
    [[nodiscard]] bool has_value() const { return presence == Presence::value; }
};

struct Student : Section {
    Words name;
    CellField grade; ///< number, "K", "PreK"
    DateField birth_date;
    NumberField age; ///< years
    Words eligibility_category;
    Words district;
    Words school;
    FlagField guardian; ///< a guardian or educational representative holds the rights after 18
};

struct Amendment : Section {
    DateField date;
    Words changes;
    Words reason;
    FlagField without_meeting;
};

struct TeamMember : Section {
    Words role; ///< "general education teacher"; a plain sentence in the list is the role
    FlagField excused;
};

struct PlanInfo : Section {
    Words type;      ///< initial, annual, amendment, reevaluation, transfer
    Words plan_kind; ///< "IEP" (also when absent) or "504"
    DateField meeting_date;
    DateField start_date;
    DateField end_date;
    DateField review_due_date;
    DateField evaluation_date;
    DateField reevaluation_due_date;
    FlagField reevaluation_waived; ///< a date counts as true
    List<Amendment> amendments;
    List<TeamMember> team_members;
};

struct SchoolWeek : Section {
    NumberField minutes_per_week; ///< the building's week
    NumberField days_per_week;
    NumberField weeks_per_month;
    NumberField weeks_per_year;
    Words note;
};

struct ProgressPoint : Section {
    DateField date;
    NumberField grade_equivalent;
};

struct PresentLevel : Section {
    Words area;
    Words current_level; ///< the whole sentence when the item is plain text
    NumberField grade_equivalent;
    NumberField grade_expected;
    DateField date;
    Words source;
    List<ProgressPoint> history;
    Words progress; ///< good, some, minimal, none, regression, or a sentence
    Words impact;
    bool is_sentence = false;
};

struct Recommendation : Section {
    Words area;
    Words service;
    NumberField max_group_size; ///< children
    NumberField minutes_per_week;
    Words text;
};

struct Evaluation : Section {
    DateField date;
    List<Recommendation> recommendations;
};

struct Goal : Section {
    Words id;
    Words area;
    Words statement; ///< the whole sentence when the item is plain text
    Words baseline;
    Words target;
    Words criterion;
    Words method;
    Words schedule;
    DateField due_date;
    List<Words> objectives;
    Words result; ///< last year's goals: what was reached
    Words status; ///< last year's goals: met, not met
    bool is_sentence = false;
};

struct ServiceRow : Section {
    Words id;
    Words category; ///< special education, related service, supplementary aid, program modification, staff support, ESY
    Words service;
    Words area; ///< explicit area where the printed name is unusual
    CellField frequency;
    NumberField sessions; ///< a count column beside `frequencyInterval`
    Words frequency_interval;
    CellField duration; ///< minutes per session
    NumberField minutes_per_week;
    NumberField minutes_per_month;
    NumberField minutes_per_year;
    NumberField indirect_minutes;
    Words location;
    Words provider;
    Words monitor;
    Words supervision;
    CellField group_size;
    Words delivery; ///< direct, indirect, consultation
    FlagField concurrent;
    DateField start_date;
    DateField end_date;
    List<Words> goals; ///< ids of goals
    FlagField esy;
    List<Words> unconfirmed; ///< keys of cells that a program read and that nobody has compared with the page yet
    Words note;
};

/// The totals lines as printed on the IEP, never recomputed.
struct PrintedTotals : Section {
    NumberField service_minutes_per_week;
    NumberField school_minutes_per_week; ///< the student's own school week
    NumberField special_education_setting_minutes_per_week;
    NumberField general_education_percent;
};

struct PlacementOption : Section {
    Words placement;
    FlagField selected;
    List<Words> reasons_rejected;
};

struct Lre : Section {
    Words placement;
    List<PlacementOption> options_considered;
    Words justification;
    Words extent_of_nonparticipation;
    FlagField neighborhood_school;
    Words transportation;
    FlagField general_pe;
    Words cedars_code; ///< the state's data code for the setting, kept as printed
};

/// An accommodation, modification, staff support or service of a section: a sentence, or an object with more columns.
struct Support : Section {
    Words description;
    Words frequency;
    Words location;
    DateField start_date;
    DateField end_date;
    List<Words> services;
    Words responsible;
    Words area;
};

struct AssessmentRow : Section {
    Words assessment;
    FlagField participates;
    FlagField alternate;
    FlagField parent_informed; ///< the parent was told what an alternate assessment changes
    List<Words> accommodations;
};

struct SpecialFactors : Section {
    Words behavior;
    Words communication;
    Words english_learner;
    Words braille;
    Words deaf_hard_of_hearing;
};

struct AssistiveTechnology : Section {
    FlagField needed;
    Words description;
    List<Words> services;
};

struct ExtendedSchoolYear : Section {
    FlagField eligible;
    Words eligible_words; ///< what stands there when it is no yes or no ("TBD")
    Words basis;
    DateField decide_by;
};

struct Transition : Section {
    List<Words> assessments;
    List<Support> postsecondary_goals; ///< description = the goal
    List<Words> services;
    Words course_of_study;
    Words agency_linkages;
    DateField rights_at_age_of_majority_date;
    FlagField student_invited;
    DateField projected_exit_date;
};

struct ProgressReporting : Section {
    Words frequency;
    Words method;
};

struct PriorWrittenNotice : Section {
    DateField date;
    Words decision;
    Words action;
    Words reason;
    Words options_rejected;
    Words basis;
    Words other_factors;
    Words safeguards;
    Words sources_of_help;
    DateField effective_date;
};

struct Iep : Section {
    NumberField format_version;
    Student student;
    PlanInfo plan; ///< key "iep"
    SchoolWeek school_week;
    List<PresentLevel> present_levels;
    Evaluation evaluation;
    List<Goal> goals;
    List<ServiceRow> services;
    PrintedTotals totals;
    Lre lre;
    List<Support> accommodations;
    List<Support> modifications;
    List<Support> staff_supports;
    List<AssessmentRow> assessment_participation;
    SpecialFactors special_factors;
    AssistiveTechnology assistive_technology;
    ExtendedSchoolYear extended_school_year;
    Transition transition;
    ProgressReporting progress_reporting;
    List<PriorWrittenNotice> prior_written_notices;
    Words parent_concerns;
    Words behavior_plan; ///< a behavior intervention plan, or where it is kept
    Words notes;
    std::vector<Iep> prior_iep; ///< last year's IEP when this file carries it: none or one
};

} // namespace iepaudit
