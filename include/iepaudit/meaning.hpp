// What the printed IEP means: our reading of every cell, worked out once. Rules look at this and at the page, and read
// no words themselves.
//
// A std::string_view here looks into the document the Iep was read from, or is one of our own constants; both must live
// as long as the Meaning. Lists stand in the order of the page.
#pragma once

#include "iepaudit/amount.hpp"
#include "iepaudit/date.hpp"
#include "iepaudit/goal_sentence.hpp"
#include "iepaudit/iep.hpp"
#include "iepaudit/policy.hpp"
#include "iepaudit/words.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace iepaudit {

/// Minutes a week of one row.
struct Weekly {
    Range minutes;    ///< the reported number: a month is `weeksPerMonth` weeks
    Range comparison; ///< what the row may come to, for comparisons with a printed total (60 a month = 12.0 to 16.7 a
                      ///< week)
    std::string how;  ///< "2 x 30", "180 a month / 4 weeks": redo it by hand
    std::vector<std::string> assumptions; ///< whole sentences, to be printed wherever the number is
};

/// A row that helps a goal, or a goal a row serves. Stated links are facts of the page, inferred ones rest on the same
/// area.
struct Link {
    std::size_t index = 0; ///< of the goal or row
    bool stated = false;
};

/// Why a row's minutes are not part of the weekly total.
enum class Counting : std::uint8_t {
    counted,
    no_number,     ///< it should count, but its words give no number
    concurrent,    ///< given at the same time as another row
    indirect,      ///< consultation
    stands_apart,  ///< transportation, interpreting, nursing and health
    support,       ///< supplementary aids, program modifications, support for staff
    extended_year, ///< extended school year
    kind_unknown,  ///< the row does not say what kind of service it is
    not_in_force,  ///< its dates do not cover the day the sums are made for
};
std::string_view why(Counting counting); ///< "not added: given at the same time as another service"

/// The amount of one row, put together from all the forms the row uses.
struct RowAmount {
    Presence presence = Presence::absent; ///< absent: no amount column at all in the file; blank: the cell is empty
    Place place;                          ///< the cell to point at
    std::string_view printed;             ///< its words: the frequency cell, or the duration when that holds the range
    Amount amount;                        ///< meaningful when presence is value
    bool forms_disagree = false;          ///< two forms in one row give different numbers
    std::string disagreement;             ///< `"2 x 30 weekly" is 60 a week, minutesPerWeek is 90`
};

struct RowMeaning {
    ServiceReading service;
    SettingReading setting;
    ProviderReading provider;
    ProviderReading monitor;
    ProviderReading supervision; ///< the supervision column, or what the provider cell says about it
    GroupSize group;
    RowAmount amount;
    std::optional<Weekly> weekly;
    Counting counting = Counting::counted;
    bool is_concurrent = false;
    bool is_consultation = false; ///< indirect or consult, from the delivery column, the kind or the words
    bool is_extended_year = false;
    std::optional<Date> start; ///< the row's own date, else the plan's
    std::optional<Date> end;
    std::vector<Link> goals;
    std::vector<std::size_t> unknown_goals; ///< positions in the row's own goal cell that name no goal of this file

    /// A service row proper: special instruction or a related service, given to the child. Supplementary aids,
    /// accommodations, transportation, consultation and support for staff are not judged on amount, goal, setting or
    /// provider.
    [[nodiscard]] bool is_service() const {
        return service.kind == ServiceKind::specially_designed_instruction ||
               service.kind == ServiceKind::related_service;
    }
    /// A service row whose minutes the child is taught or treated in: neither consulting between adults nor a ride.
    [[nodiscard]] bool is_direct_service() const {
        return is_service() && !is_consultation && !service.areas.only(Area::transportation);
    }
    [[nodiscard]] bool is_sdi() const { return service.kind == ServiceKind::specially_designed_instruction; }
};

/// What a page says became of a goal.
enum class GoalOutcome : std::uint8_t { not_said, met, partly_met, not_met };

struct GoalMeaning {
    AreaList areas;
    bool area_stated = false; ///< the goal's own heading says so; otherwise the area was read from the sentence
    GoalReading reading;
    GoalOutcome outcome = GoalOutcome::not_said;
    GoalPartList in_objectives; ///< of baseline, target and method, what some short-term objective gives
    std::vector<Link> rows;
};

/// How the page calls the progress made so far.
enum class Progress : std::uint8_t { not_said, good, some, minimal, none, regression };
std::string_view name(Progress progress); ///< "minimal"

struct LevelMeaning {
    AreaList areas;      ///< of the heading; of the sentence when there is no heading
    AreaList mentioned;  ///< every area its words speak of, the heading's too
    bool is_need = true; ///< false when the words say strength, average, no concern
    /// the words or the numbers call it a need: below, behind, adverse, a year or more of gap
    bool need_stated = false;
    bool only_parent_concern = false; ///< the need rests on what a parent said, and on nothing else
    bool met_otherwise = false; ///< the words say how it is met without a goal ("addressed through accommodations")
    bool in_evaluation = false; ///< the words send the reader to the evaluation report
    std::optional<int> largest_group;     ///< the group its words say the child needs: 1 for one to one
    bool general_help = false;            ///< the words name help outside special education (Title I, tier 2)
    std::optional<double> grade_now;      ///< grade level the child works at; K is 0
    std::optional<double> grade_expected; ///< as printed, as the sentence says, else the student's own grade
    std::optional<double> gap;            ///< grade levels behind; negative when ahead
    bool from_text = false;               ///< the level or the gap was read from a sentence
    Progress progress = Progress::not_said;
};

/// What an evaluator's recommendation asks for.
struct RecommendationMeaning {
    AreaList areas;
    std::optional<int> largest_group; ///< 1 for one to one; empty when a group of any size would do
    bool separate_place = false;      ///< it asks for a quiet, small or separate place
};

/// A weekly amount that a sentence of the IEP gives to one area ("will get 120 minutes a week of reading").
struct NarrativeAmount {
    Place place;              ///< the field the sentence stands in
    std::string_view printed; ///< the sentence
    Area area = Area::other;
    Range weekly;             ///< wide enough to compare with the rows
    bool looks_ahead = false; ///< "will receive"; "receives" may still speak of the plan that is ending
};

/// The placement box of the least restrictive environment page.
struct PlacementMeaning {
    Place place;
    std::string_view printed;
    /// time in general education the box stands for: "40%-79% in Regular Class" = 40 to 79
    std::optional<Range> percent;
    bool separate = false; ///< separate school, home or hospital: no percentage applies
};

/// What the file says about time away from general education.
struct RemovalMeaning {
    Presence presence = Presence::absent; ///< of any explanation at all
    Place place;
    std::string_view printed;
    /// what the explanation rests on when that is all: "the schedule"; empty when it says more
    std::string_view weak_reason;
    bool tried_supports = false; ///< the explanation speaks of aids or supports in class
    /// another page speaks of a need for a quiet or separate place, or of the family's wish
    bool need_elsewhere = false;
    bool short_day_reason = false; ///< some page says why the school day is short, or that it is
};

/// What the meeting behind the plan was for.
enum class PlanType : std::uint8_t { initial, annual, amendment, reevaluation, transfer };

/// The categories of eligibility on Washington's list (WAC 392-172A-01035).
enum class Category : std::uint8_t {
    intellectual_disability,
    deafness, ///< hard of hearing too
    speech_or_language,
    visual_impairment,
    emotional_behavioral,
    orthopedic_impairment,
    autism,
    traumatic_brain_injury,
    other_health_impairment,
    specific_learning_disability,
    deafblindness,
    multiple_disabilities,
    developmental_delay,
};
std::string_view plain_name(Category category); ///< "other health impairment"

struct CategoryMeaning {
    EnumList<Category> named;      ///< on the list, under any of its usual names
    std::optional<Category> usual; ///< none is named, but its words usually belong to this one: "ADHD"
    bool is_word = false;          ///< a category is meant: not only a number, a dash, "none" or "pending"
};

/// Who a member of the team is there as. One person may be there as several.
enum class TeamRole : std::uint8_t {
    parent,
    general_education_teacher,
    special_education_teacher,
    district_representative,
    evaluation_interpreter,
};

struct TeamMeaning {
    EnumList<TeamRole> roles;
    ProviderList jobs;     ///< of all members
    bool unplaced = false; ///< some entry gives no role that can be placed: a bare name, "teacher"
};

/// Whether the child gets summer services (extended school year).
enum class SummerDecision : std::uint8_t { not_said, open, no, yes };

struct SummerMeaning {
    SummerDecision decision = SummerDecision::not_said; ///< open: the cell is empty or says "to be decided"
    Place place;
    std::string_view printed;       ///< the words of the decision; empty for a plain yes or no
    bool has_row = false;           ///< some service row is for the summer
    bool told_elsewhere = false;    ///< the words give the help themselves, or point to another page
    std::string_view school_reason; ///< a reason about the school or a label, not the child: "cost"
    Place reason_place;
    std::string_view reason; ///< its sentence, as printed
};

/// Restraint or isolation that the plan itself puts among its strategies.
struct PlannedHold {
    Place place;
    std::string_view printed; ///< its sentence
    /// an emergency response protocol, or "imminent harm", and no word that a parent objects
    bool in_emergency_only = false;
    bool parent_agreed = false;
};

struct BehaviorMeaning {
    bool impedes_learning = false;
    Place place; ///< where that stands
    std::string_view printed;
    bool has_support = false;  ///< a plan, a goal, a service or a support for behavior
    bool plan_is_open = false; ///< nothing in the file says whether there is a behavior plan
    std::vector<PlannedHold> holds;
};

/// Goals for life after school, and what else the transition page must have.
struct TransitionMeaning {
    bool education_goal = false; ///< education or training
    bool employment_goal = false;
    bool unplaced_goal = false;            ///< a goal whose kind cannot be told
    bool empty_independent_living = false; ///< the line is there and nothing stands in it
    Place independent_living;
    Presence services = Presence::absent;
    Presence assessments = Presence::absent;
    Presence course_of_study = Presence::absent;
    Presence agencies = Presence::absent;
};

struct SupportsMeaning {
    std::vector<std::size_t> vague_accommodations; ///< positions of those that name no help: "extra help as needed"
    bool names_device = false;        ///< the assistive technology section names a device, software or service
    bool device_elsewhere = false;    ///< an accommodation or a row names one
    bool technology_declined = false; ///< "none at this time"
};

/// A Prior Written Notice.
struct NoticeMeaning {
    AreaList areas;               ///< its action and reason speak of these; empty when they name none
    bool refuses = false;         ///< it refuses what somebody asked for
    bool names_no_option = false; ///< "none at this time" where other options belong
};

struct Meaning {
    std::vector<RowMeaning> rows;                       ///< one for each iep.services
    std::vector<GoalMeaning> goals;                     ///< one for each iep.goals
    std::vector<LevelMeaning> levels;                   ///< one for each iep.present_levels
    std::vector<RecommendationMeaning> recommendations; ///< one for each iep.evaluation.recommendations
    std::vector<GoalMeaning> last_goals;                ///< of the IEP of last year that this file itself carries
    std::vector<NoticeMeaning> notices;                 ///< one for each iep.prior_written_notices
    std::vector<NarrativeAmount> narrative;
    PlacementMeaning placement;
    RemovalMeaning removal;
    EnumList<PlanType> plan_types; ///< empty when the file does not say
    CategoryMeaning category;
    TeamMeaning team;
    SummerMeaning summer;
    BehaviorMeaning behavior;
    TransitionMeaning transition;
    SupportsMeaning supports;
    bool is_504 = false;
    bool is_preschool = false;    ///< age 3 to 5 and not in kindergarten, or grade PreK: no percentage checks
    std::optional<double> grade;  ///< K is 0, PreK is -1
    std::optional<Date> sums_day; ///< the day the weekly sums are made for
    double days_per_week = 5;     ///< the IEP's own, else the policy's
};

/// Works out every fact of one IEP. `as_of` decides which rows are in force. Never throws on any words.
Meaning understand(const Iep& iep, Date as_of, const Policy& policy);

/// Minutes a week of an amount; nothing when it carries no number.
std::optional<Weekly> weekly(const Amount& amount, const SchoolWeek& week, const Policy& policy);

} // namespace iepaudit
