// The keys of what the child can do now, what the evaluation asks for, and the goals.
#include "read/bind.hpp"

namespace iepaudit {

namespace {

constexpr Key<ProgressPoint> progress_point_keys[] = {
    date<&ProgressPoint::date>("date", "On | Measured On"),
    number<&ProgressPoint::grade_equivalent, Unit::grade>("gradeEquivalent", "Grade Level | Grade | Level"),
};

constexpr Key<PresentLevel> present_level_keys[] = {
    words<&PresentLevel::area>("area", "Subject | Domain | Skill Area | Goal Area"),
    words<&PresentLevel::current_level>("currentLevel",
                                        "Present Level | Level | Current | Current Performance | Description | Text | "
                                        "Narrative | Statement | Present Level of Performance"),
    number<&PresentLevel::grade_equivalent, Unit::grade>(
        "gradeEquivalent", "Grade Level | Current Grade Level | Instructional Level | Grade Equivalency"),
    number<&PresentLevel::grade_expected, Unit::grade>("gradeExpected",
                                                       "Expected Grade | Expected Grade Level | Peer Grade Level"),
    date<&PresentLevel::date>("date", "As Of | Measured On | Date Measured | Data Date"),
    words<&PresentLevel::source>("source", "Data Source | Assessment | Measure"),
    list_of<&PresentLevel::history>("history", "Progress History | Past Levels | Previous Levels"),
    words<&PresentLevel::progress>("progress", "Progress Status | Growth"),
    words<&PresentLevel::impact>("impact", "Effect | Adverse Impact | Impact of Disability | Educational Impact"),
};

constexpr Key<Recommendation> recommendation_keys[] = {
    words<&Recommendation::area>("area", "Subject | Domain"),
    words<&Recommendation::service>("service", "Services | Service Type"),
    number<&Recommendation::max_group_size, Unit::people>("maxGroupSize", "Maximum Group Size | Group Size"),
    number<&Recommendation::minutes_per_week, Unit::minutes_per_week>("minutesPerWeek",
                                                                      "Minutes a Week | Minutes/Week | Weekly Minutes"),
    words<&Recommendation::text>("text", "Recommendation | Description | Statement"),
};

constexpr Key<Evaluation> evaluation_keys[] = {
    date<&Evaluation::date>("date", "Evaluation Date | Date of Evaluation | Report Date"),
    list_of<&Evaluation::recommendations>("recommendations", "Recommendation | Recommended Services"),
};

constexpr Key<Goal> goal_keys[] = {
    words<&Goal::id>("id", "Goal Id | Number | Goal Number | Goal # | # | IEP Goal Identifier"),
    words<&Goal::area>("area", "Goal Area | Subject | Domain | Skill Area | Heading"),
    words<&Goal::statement>("statement",
                            "Goal | Goal Statement | Goal Text | Text | Annual Goal | Measurable Annual Goal | "
                            "Description | IEP Goal Details"),
    words<&Goal::baseline>("baseline",
                           "Baseline Data | Current Level | Present Level | From | Current | Now | Starting Point | "
                           "Current Performance"),
    words<&Goal::target>("target", "Target Level | To"),
    words<&Goal::criterion>("criterion",
                            "Criteria | Mastery | Mastery Criteria | Mastery Criterion | Success Criteria"),
    words<&Goal::method>("method",
                         "Measurement | Measured By | As Measured By | Measurement Method | Method of Measurement | "
                         "Evaluation Method | How Measured | Metric"),
    words<&Goal::schedule>("schedule", "Measurement Schedule | How Often | Evaluation Schedule | Frequency"),
    date<&Goal::due_date>("dueDate", "Due | By | By Date | Target Date | End Date"),
    word_list<&Goal::objectives>("objectives",
                                 "Short-Term Objectives | Short Term Objectives | Benchmarks | Objective | "
                                 "Short-Term Objectives or Benchmarks"),
    words<&Goal::result>("result", "Results | Reached | Outcome | Final Result"),
    words<&Goal::status>("status", "Progress Status | Goal Status"),
};

} // namespace

ObjectKeys<ProgressPoint> keys_of(const ProgressPoint*) {
    return object_keys<progress_point_keys>();
}
ObjectKeys<PresentLevel> keys_of(const PresentLevel*) {
    return object_keys<present_level_keys>("currentLevel");
}
ObjectKeys<Recommendation> keys_of(const Recommendation*) {
    return object_keys<recommendation_keys>("text");
}
ObjectKeys<Evaluation> keys_of(const Evaluation*) {
    return object_keys<evaluation_keys>();
}
ObjectKeys<Goal> keys_of(const Goal*) {
    return object_keys<goal_keys>("statement");
}

} // namespace iepaudit
