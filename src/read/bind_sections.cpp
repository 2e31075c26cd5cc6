// The keys of the sections beside the matrix: placement, supports, tests, transition, notices.
#include "read/bind.hpp"

#include <algorithm>
#include <array>

namespace iepaudit {

namespace {

constexpr Key<PlacementOption> placement_option_keys[] = {
    words<&PlacementOption::placement>("placement", "Option | Setting | Considered"),
    flag<&PlacementOption::selected>("selected", "Chosen | Is Selected"),
    word_list<&PlacementOption::reasons_rejected>("reasonsRejected",
                                                  "Reason Rejected | Rejected Because | Reasons | Reason"),
};

constexpr Key<Lre> lre_keys[] = {
    words<&Lre::placement>("placement",
                           "Placement Option | Setting | Selected Placement | LRE Placement | Educational Placement"),
    list_of<&Lre::options_considered>("optionsConsidered", "Options | Placement Options | Placements Considered"),
    words<&Lre::justification>("justification",
                               "LRE Justification | Explanation | LRE Explanation | Reason | Rationale"),
    words<&Lre::extent_of_nonparticipation>("extentOfNonparticipation", "Nonparticipation | Extent of Removal | "
                                                                        "Nonparticipation Statement"),
    flag<&Lre::neighborhood_school>("neighborhoodSchool", "Home School | Attends Neighborhood School"),
    words_or_flag<&Lre::transportation>("transportation", "Special Transportation"),
    flag<&Lre::general_pe>("generalPE", "General Physical Education | Regular PE"),
    words<&Lre::cedars_code>("cedarsCode", "CEDARS | CEDARS LRE Code | LRE Code"),
};

constexpr Key<Support> support_keys[] = {
    words<&Support::description>("description",
                                 "Accommodation | Modification | Support | Staff Support | Goal | Postsecondary Goal | "
                                 "Activity | Text | Name | Statement"),
    words<&Support::frequency>("frequency", "When | How Often"),
    words<&Support::location>("location", "Setting | Where | Location (setting)"),
    date<&Support::start_date>("startDate", "Start | Begin Date | From"),
    date<&Support::end_date>("endDate", "End | Ending Date | To | Through | Until"),
    word_list<&Support::services>("services", "Service | Transition Services"),
    words<&Support::responsible>("responsible", "Responsible Person | Person Responsible | Responsible Staff | "
                                                "Staff / Agency Responsible | Provider | Who"),
    words<&Support::area>("area", "Subject | Domain | Category"),
};

constexpr Key<AssessmentRow> assessment_keys[] = {
    words<&AssessmentRow::assessment>("assessment", "Test | Name | Assessment Name"),
    flag<&AssessmentRow::participates>("participates", "Participation | Takes Part"),
    flag<&AssessmentRow::alternate>("alternate", "Alternate Assessment | WA-AIM"),
    flag_or_date<&AssessmentRow::parent_informed>("parentInformed", "Parents Informed | Parent Was Informed"),
    word_list<&AssessmentRow::accommodations>("accommodations", "Accommodation | Supports"),
};

constexpr Key<SpecialFactors> special_factors_keys[] = {
    words_or_flag<&SpecialFactors::behavior>("behavior", "Behaviour | Behavior Impedes Learning"),
    words_or_flag<&SpecialFactors::communication>("communication", "Communication Needs"),
    words_or_flag<&SpecialFactors::english_learner>("englishLearner",
                                                    "English Language Learner | Limited English Proficiency | LEP | "
                                                    "ELL | Multilingual Learner"),
    words_or_flag<&SpecialFactors::braille>("braille", "Blind or Visually Impaired | Visual Impairment | Vision"),
    words_or_flag<&SpecialFactors::deaf_hard_of_hearing>("deafHardOfHearing", "Deaf or Hard of Hearing | Hearing"),
};

/// "needed": "none at this time" is what the form's own box says; it is the description, and no yes or no.
void needed_or_described(Binder& binder, NodeId id, AssistiveTechnology& technology) {
    const auto words = binder.printed(id);
    const bool described = words && !binder.is_blank(id) && !read_flag(*words);
    if (described && technology.description.is_absent()) {
        binder.words(id, technology.description);
    } else {
        binder.flag(id, technology.needed);
    }
}

constexpr Key<AssistiveTechnology> assistive_technology_keys[] = {
    {.name = "needed",
     .spellings = "Required | Needs Assistive Technology",
     .read = needed_or_described,
     .set_absent = [](AssistiveTechnology& technology, const Place& place) { set_absent(technology.needed, place); }},
    words<&AssistiveTechnology::description>("description", "Device | Devices | Text | Explanation"),
    word_list<&AssistiveTechnology::services>("services", "Service"),
};

/// Yes or no, or the words that are neither ("TBD"): those are what the IEP says, not a flaw of the file.
void eligible(Binder& binder, NodeId id, ExtendedSchoolYear& year) {
    const auto words = binder.printed(id);
    if (words && !binder.is_blank(id) && !read_flag(*words)) {
        binder.words(id, year.eligible_words);
    } else {
        binder.flag(id, year.eligible);
    }
}

constexpr Key<ExtendedSchoolYear> extended_school_year_keys[] = {
    {.name = "eligible",
     .spellings = "Needed | ESY | Qualifies | Decision | Extended School Year",
     .read = eligible,
     .set_absent =
         [](ExtendedSchoolYear& year, const Place& place) {
             set_absent(year.eligible, place);
             set_absent(year.eligible_words, place);
         }},
    words<&ExtendedSchoolYear::basis>("basis", "Reason | Explanation | Justification | Rationale | Data"),
    date<&ExtendedSchoolYear::decide_by>("decideBy", "Decision By | Decision Date | Decide By Date"),
};

struct KindOfGoal {
    std::string_view key; ///< folded
    std::string_view heading;
};
constexpr std::array kinds_of_goals{
    KindOfGoal{"education", "education"},
    KindOfGoal{"training", "training"},
    KindOfGoal{"educationtraining", "education/training"},
    KindOfGoal{"educationandtraining", "education/training"},
    KindOfGoal{"postsecondaryeducation", "education"},
    KindOfGoal{"employment", "employment"},
    KindOfGoal{"career", "employment"},
    KindOfGoal{"independentliving", "independent living"},
    KindOfGoal{"independentlivingskills", "independent living"},
};

/// The heading of a goal after school whose key says of which kind it is; empty for any other key.
std::string_view kind_of_goal(std::string_view key) {
    const FoldedKey folded(key);
    const auto* const found = std::ranges::find(kinds_of_goals, folded.view(), &KindOfGoal::key);
    return found == kinds_of_goals.end() ? std::string_view() : found->heading;
}

/// A goal for each kind, typed as {"education": ..., "employment": ...}: the key is the goal's heading.
void one_of_each_kind(Binder& binder, NodeId id, List<Support>& goals) {
    for (NodeId kind = binder.node(id).first_child; kind != no_node; kind = binder.node(kind).next_sibling) {
        Support& goal = goals.items.emplace_back();
        if (!read_section(binder, kind, goal)) {
            goals.items.pop_back();
            continue;
        }
        if (goal.is_blank()) {
            goal.description = {.presence = Presence::blank, .place = goal.place, .value = {}};
        }
        if (!goal.area.has_value()) {
            goal.area = {.presence = Presence::value,
                         .place = {.node = kind, .span = binder.node(kind).key},
                         .value = kind_of_goal(binder.node(kind).name)};
        }
    }
    goals.presence = goals.items.empty() ? Presence::blank : Presence::value;
    goals.place = binder.document().place(id);
}

/// A list, or one for each kind.
void read_by_kind(Binder& binder, NodeId id, List<Support>& supports) {
    const Node& node = binder.node(id);
    bool by_kind = node.kind == NodeKind::object && node.size > 0;
    for (NodeId key = node.first_child; by_kind && key != no_node; key = binder.node(key).next_sibling) {
        by_kind = !kind_of_goal(binder.node(key).name).empty();
    }
    if (by_kind) {
        one_of_each_kind(binder, id, supports);
    } else {
        read_section_list(binder, id, supports);
    }
}

void postsecondary_goals(Binder& binder, NodeId id, Transition& transition) {
    read_by_kind(binder, id, transition.postsecondary_goals);
}

/// Words, or groups of keys of which the description counts: {"service": "job shadowing", "responsible": ...}.
void transition_services(Binder& binder, NodeId id, Transition& transition) {
    const auto is_group = [&](NodeId node) { return binder.node(node).kind == NodeKind::object; };
    bool has_group = is_group(id);
    if (binder.node(id).kind == NodeKind::array) {
        for (NodeId item = binder.node(id).first_child; item != no_node; item = binder.node(item).next_sibling) {
            has_group = has_group || is_group(item);
        }
    }
    if (!has_group) {
        binder.word_list(id, transition.services);
        return;
    }
    List<Support> groups;
    read_by_kind(binder, id, groups);
    List<Words>& services = transition.services;
    for (const Support& group : groups) {
        if (group.description.has_value()) {
            services.items.push_back(group.description);
        }
        services.items.insert(services.items.end(), group.services.begin(), group.services.end());
    }
    services.presence = services.items.empty() ? Presence::blank : Presence::value;
    services.place = binder.document().place(id);
}

constexpr Key<Transition> transition_keys[] = {
    word_list<&Transition::assessments>("assessments",
                                        "Assessment | Transition Assessments | Age Appropriate Assessments"),
    {.name = "postsecondaryGoals",
     .spellings = "Post-Secondary Goals | Goals | Postsecondary Goal",
     .read = postsecondary_goals,
     .set_absent = [](Transition& page, const Place& place) { set_absent(page.postsecondary_goals, place); }},
    {.name = "services",
     .spellings = "Transition Services",
     .read = transition_services,
     .set_absent = [](Transition& page, const Place& place) { set_absent(page.services, place); }},
    words<&Transition::course_of_study>("courseOfStudy", "Courses of Study | Course of Studies"),
    words<&Transition::agency_linkages>("agencyLinkages", "Agency Linkage | Agencies"),
    date<&Transition::rights_at_age_of_majority_date>(
        "rightsAtAgeOfMajorityDate",
        "Age of Majority Date | Age of Majority Notice | Rights at Age of Majority | Date Informed of Rights"),
    flag_or_date<&Transition::student_invited>("studentInvited",
                                               "Student Was Invited | Date Student Invited | Date Student Notified"),
    date<&Transition::projected_exit_date>("projectedExitDate",
                                           "Projected Graduation Date | Graduation Date | Exit Date | "
                                           "Projected Graduation/Exit Date"),
};

constexpr Key<ProgressReporting> progress_reporting_keys[] = {
    words<&ProgressReporting::frequency>("frequency", "When | Schedule | How Often"),
    words<&ProgressReporting::method>("method", "How | Form | Method of Reporting"),
};

constexpr Key<PriorWrittenNotice> notice_keys[] = {
    date<&PriorWrittenNotice::date>("date", "Notice Date | Prior Written Notice Date"),
    words<&PriorWrittenNotice::decision>("decision", "Proposing or Refusing | Proposing/Refusing"),
    words<&PriorWrittenNotice::action>(
        "action", "Description | Description of the Proposed or Refused Action | Proposed Action | "
                  "Proposal"),
    words<&PriorWrittenNotice::reason>("reason", "Reasons | Why | Explanation"),
    words<&PriorWrittenNotice::options_rejected>(
        "optionsRejected", "Options Considered | Other Options | Options Considered and Rejected | "
                           "Other Options Considered"),
    words<&PriorWrittenNotice::basis>("basis", "Data | Records | Evaluation Basis"),
    words<&PriorWrittenNotice::other_factors>("otherFactors", "Other Relevant Factors | Factors"),
    words<&PriorWrittenNotice::safeguards>("safeguards", "Procedural Safeguards"),
    words<&PriorWrittenNotice::sources_of_help>("sourcesOfHelp", "Sources | Help | Resources"),
    date<&PriorWrittenNotice::effective_date>("effectiveDate",
                                              "Start Date | Date of Action | The Action Will Be Initiated On | "
                                              "Action Will Be Initiated On"),
};

} // namespace

ObjectKeys<PlacementOption> keys_of(const PlacementOption*) {
    return object_keys<placement_option_keys>("placement");
}
ObjectKeys<Lre> keys_of(const Lre*) {
    return object_keys<lre_keys>();
}
ObjectKeys<Support> keys_of(const Support*) {
    return object_keys<support_keys>("description");
}
ObjectKeys<AssessmentRow> keys_of(const AssessmentRow*) {
    return object_keys<assessment_keys>("assessment");
}
ObjectKeys<SpecialFactors> keys_of(const SpecialFactors*) {
    return object_keys<special_factors_keys>();
}
ObjectKeys<AssistiveTechnology> keys_of(const AssistiveTechnology*) {
    return object_keys<assistive_technology_keys>("needed");
}
ObjectKeys<ExtendedSchoolYear> keys_of(const ExtendedSchoolYear*) {
    return object_keys<extended_school_year_keys>("eligible");
}
ObjectKeys<Transition> keys_of(const Transition*) {
    return object_keys<transition_keys>();
}
ObjectKeys<ProgressReporting> keys_of(const ProgressReporting*) {
    return object_keys<progress_reporting_keys>("frequency");
}
ObjectKeys<PriorWrittenNotice> keys_of(const PriorWrittenNotice*) {
    return object_keys<notice_keys>("action");
}

} // namespace iepaudit
