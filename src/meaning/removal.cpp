#include "meaning/removal.hpp"

#include "text/fold.hpp"
#include "text/word_finder.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace iepaudit {

namespace {

struct WeakReason {
    std::string_view what; ///< for sentences: "It rests on {}."
    std::array<text::SoughtWord, 16> words;
};

/// Reasons that speak of the school, not of the child. They are weak only when nothing else is said.
constexpr WeakReason weak_reasons[] = {
    {"the schedule", {"schedule", "scheduling", "time of day", "timetable", "master schedule", "bell schedule"}},
    {"staffing",
     {"staffing", "staff shortage", "shortage", "staff availability", "availability of staff", "teacher availability",
      "caseload", "vacancy", "not enough staff", "when staff are available", "staff are only available", "staffed",
      "have staff", "has staff", "have a teacher", "where staff are"}},
    {"what is available",
     {"availability", "space is available", "only available", "is available in", "are available in", "is not available",
      "are not available", "not offered", "we do not offer", "does not offer"}},
    {"where the program is",
     {"program is there", "program is located", "program is housed", "program is held", "program is in",
      "where the program", "program is offered", "is where the", "taught in that room", "services are located",
      "class is located", "is only offered", "are only offered", "only place"}},
    {"cost", {"cost", "budget", "funding", "money", "administrative convenience", "expense"}},
    {"a category or a label",
     {"because of the category", "because of his category", "eligibility category", "because of his disability",
      "because of her disability", "because of their disability", "due to his disability", "due to her disability",
      "due to their disability", "because of the disability", "due to the disability", "due to disability",
      "because of his diagnosis", "because of her diagnosis", "due to his diagnosis", "due to her diagnosis"}},
    {"a category or a label",
     {"because of autism", "due to autism", "because of his autism", "because of her autism", "due to his autism",
      "due to her autism", "has autism", "has down syndrome", "has an intellectual disability", "is autistic",
      "students with autism", "students with this", "all students with", "children with", "students like",
      "qualifies for special education"}},
    {"the need for changed lessons",
     {"modified curriculum", "modified work", "needs modifications", "modified lessons", "modified general education",
      "changes to the curriculum", "curriculum is modified", "curriculum must be modified", "modifications to the",
      "different curriculum", "alternate curriculum", "curriculum modifications"}},
};

/// Words that speak of this child: what was tried, what the child needs, what happens in class.
constexpr text::SoughtWord child_reasons[] = {"quiet",
                                              "distract",
                                              "distraction",
                                              "distractible",
                                              "distractibility",
                                              "noise",
                                              "noisy",
                                              "small group",
                                              "smaller group",
                                              "group of no more",
                                              "one to one",
                                              "1:1",
                                              "one-on-one",
                                              "individual instruction",
                                              "individualized",
                                              "individually",
                                              "explicit",
                                              "direct instruction",
                                              "intensive",
                                              "intensity",
                                              "pace",
                                              "slower",
                                              "repetition",
                                              "repeated",
                                              "multisensory",
                                              "multi-sensory",
                                              "structured",
                                              "systematic",
                                              "sensory",
                                              "anxiety",
                                              "anxious",
                                              "overwhelm",
                                              "overwhelmed",
                                              "safety",
                                              "safe",
                                              "unsafe",
                                              "privacy",
                                              "private",
                                              "confidential",
                                              "regulate",
                                              "regulation",
                                              "attention",
                                              "focus",
                                              "behavior",
                                              "escalate",
                                              "medical",
                                              "seizure",
                                              "fatigue",
                                              "mobility",
                                              "equipment",
                                              "feeding",
                                              "toileting",
                                              "self-care",
                                              "years below",
                                              "grade levels below",
                                              "below grade level",
                                              "grade level",
                                              "level text",
                                              "decoding",
                                              "phonics",
                                              "phonological",
                                              "skill",
                                              "articulation",
                                              "sound",
                                              "data",
                                              "progress",
                                              "probe",
                                              "tried",
                                              "try",
                                              "attempt",
                                              "attempted",
                                              "without success",
                                              "not successful",
                                              "unsuccessful",
                                              "supplementary",
                                              "aids and supports",
                                              "aids and services",
                                              "with supports",
                                              "with support",
                                              "in-class",
                                              "push-in",
                                              "co-taught",
                                              "co-teaching",
                                              "accommodations",
                                              "cannot be met",
                                              "cannot be satisfactorily",
                                              "satisfactorily",
                                              "not benefit",
                                              "does not benefit",
                                              "benefit",
                                              "evaluation",
                                              "needs a",
                                              "needs to",
                                              "requires a",
                                              "parent requested",
                                              "student prefers",
                                              "prefers",
                                              "embarrass",
                                              "reteach",
                                              "practice",
                                              "prerequisite"};

constexpr text::SoughtWord support_words[] = {"supplementary",
                                              "aids and supports",
                                              "aids and services",
                                              "with supports",
                                              "in-class",
                                              "in class support",
                                              "push-in",
                                              "co-taught",
                                              "co-teaching",
                                              "accommodation",
                                              "tried",
                                              "attempted",
                                              "were provided in",
                                              "supports in the classroom",
                                              "supports in class",
                                              "brought into",
                                              "in the general education classroom",
                                              "in the regular classroom",
                                              "small group in class"};

/// Elsewhere in the file: a need for another place, or the family's own wish.
constexpr text::SoughtWord need_words[] = {"quiet space",
                                           "quiet place",
                                           "quiet room",
                                           "quiet setting",
                                           "quiet area",
                                           "quieter",
                                           "distractible",
                                           "distractibility",
                                           "easily distracted",
                                           "distracted by",
                                           "free of distractions",
                                           "free from distractions",
                                           "reduced distraction",
                                           "noise",
                                           "separate setting",
                                           "separate room",
                                           "separate space",
                                           "separate place",
                                           "outside the classroom",
                                           "outside of the classroom",
                                           "resource room",
                                           "private space",
                                           "privacy",
                                           "confidential",
                                           "prefers to work",
                                           "prefers to leave",
                                           "prefers a separate",
                                           "embarrassed in front",
                                           "away from peers",
                                           "small group setting",
                                           "pull-out",
                                           "pulled out",
                                           "specialized equipment",
                                           "toileting",
                                           "feeding",
                                           "self-care",
                                           "overstimulated",
                                           "sensory overload",
                                           "smaller setting"};

constexpr text::SoughtWord short_day_words[] = {"half day",
                                                "half-day",
                                                "half days",
                                                "shortened day",
                                                "shortened school day",
                                                "short day",
                                                "shorter day",
                                                "partial day",
                                                "part day",
                                                "part-day",
                                                "part time",
                                                "part-time",
                                                "reduced day",
                                                "reduced schedule",
                                                "reduced hours",
                                                "modified day",
                                                "modified schedule",
                                                "modified school day",
                                                "abbreviated",
                                                "late start",
                                                "late arrival",
                                                "arrives late",
                                                "early release",
                                                "early dismissal",
                                                "leaves early",
                                                "home hospital",
                                                "home/hospital",
                                                "homebound",
                                                "home instruction",
                                                "home-based",
                                                "homeschool",
                                                "home school",
                                                "home-school",
                                                "running start",
                                                "private school",
                                                "skills center",
                                                "mornings only",
                                                "morning only",
                                                "afternoons only",
                                                "mornings",
                                                "afternoons",
                                                "reentry",
                                                "re-entry",
                                                "gradual return",
                                                "online school",
                                                "virtual academy",
                                                "full day is",
                                                "length of day",
                                                "length of the day",
                                                "school day is"};

std::string_view weak_reason_of(std::string_view text) {
    const text::WordFinder finder(text);
    if (finder.has_any(child_reasons)) {
        return {};
    }
    const auto* const weak = std::find_if(std::begin(weak_reasons), std::end(weak_reasons),
                                          [&](const WeakReason& reason) { return finder.has_any(reason.words); });
    return weak == std::end(weak_reasons) ? std::string_view() : weak->what;
}

/// Every reason the placement page gives beside the explanation itself.
bool gives_reasons_by_option(const Lre& lre) {
    return std::any_of(lre.options_considered.begin(), lre.options_considered.end(), [](const PlacementOption& option) {
        return std::any_of(option.reasons_rejected.begin(), option.reasons_rejected.end(),
                           [](const Words& reason) { return reason.has_value(); });
    });
}

/// "290 of 1650 minutes" says how much, not why; a sentence says why.
bool is_explanation(const Words& extent) {
    const std::string text = text::fold(extent.value);
    constexpr text::SoughtWord because[] = {"because", "due to", "so that",  "in order to",
                                            "since",   "needs",  "requires", "cannot"};
    return extent.has_value() && text::has_any_words(text, because);
}

void look_for(const Words& words, RemovalMeaning& meaning) {
    if (!words.has_value()) {
        return;
    }
    const std::string text = text::fold(words.value);
    const text::WordFinder finder(text);
    meaning.need_elsewhere = meaning.need_elsewhere || finder.has_any(need_words);
    meaning.short_day_reason = meaning.short_day_reason || finder.has_any(short_day_words);
}

void look_elsewhere(const Iep& iep, RemovalMeaning& meaning) {
    look_for(iep.notes, meaning);
    look_for(iep.school_week.note, meaning);
    look_for(iep.parent_concerns, meaning);
    look_for(iep.transition.course_of_study, meaning); // "Running Start" stands there
    for (const PresentLevel& level : iep.present_levels) {
        look_for(level.current_level, meaning);
        look_for(level.impact, meaning);
    }
    for (const Recommendation& recommendation : iep.evaluation.recommendations) {
        look_for(recommendation.text, meaning);
    }
    for (const PriorWrittenNotice& notice : iep.prior_written_notices) {
        for (const Words* words :
             {&notice.action, &notice.reason, &notice.basis, &notice.options_rejected, &notice.other_factors}) {
            look_for(*words, meaning);
        }
    }
    for (const Words* words : {&iep.lre.placement, &iep.lre.justification, &iep.lre.extent_of_nonparticipation}) {
        meaning.short_day_reason =
            meaning.short_day_reason ||
            (words->has_value() && text::has_any_words(text::fold(words->value), short_day_words));
    }
    for (const Amendment& amendment : iep.plan.amendments) {
        look_for(amendment.changes, meaning);
        look_for(amendment.reason, meaning);
    }
}

} // namespace

RemovalMeaning understand_removal(const Iep& iep) {
    const Lre& lre = iep.lre;
    RemovalMeaning meaning;
    meaning.presence = lre.is_blank() ? Presence::blank : lre.justification.presence;
    meaning.place = lre.is_blank() ? lre.place : lre.justification.place;
    meaning.printed = lre.justification.value;
    if (!lre.justification.has_value() && is_explanation(lre.extent_of_nonparticipation)) {
        meaning.presence = Presence::value;
        meaning.place = lre.extent_of_nonparticipation.place;
        meaning.printed = lre.extent_of_nonparticipation.value;
    }
    if (meaning.presence == Presence::value) {
        const std::string text = text::fold(meaning.printed);
        meaning.weak_reason = gives_reasons_by_option(lre) ? std::string_view() : weak_reason_of(text);
        meaning.tried_supports = text::has_any_words(text, support_words);
    } else if (gives_reasons_by_option(lre)) {
        meaning.presence = Presence::value;
    }
    look_elsewhere(iep, meaning);
    return meaning;
}

} // namespace iepaudit
