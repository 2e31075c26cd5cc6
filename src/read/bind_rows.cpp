// The keys of a row of the service matrix. Beside our own names stand the column heads of other states' forms, of
// exports and of other tools, so that a table typed from any of them is understood.
#include "read/bind.hpp"
#include "text/fold.hpp"

namespace iepaudit {

namespace {

/// "Times per week: 2" says in its name what a column of its own says elsewhere.
void say_weekly(Binder& binder, NodeId id, ServiceRow& row) {
    if (row.frequency_interval.is_absent()) {
        row.frequency_interval = {
            .presence = Presence::value, .place = {.node = id, .span = binder.node(id).key}, .value = "week"};
    }
}

/// A count, or words about it ("2-3", "twice"): those join the words of the frequency, for a row must not be summed
/// without them.
void sessions(Binder& binder, NodeId id, ServiceRow& row) {
    const auto printed = binder.printed(id);
    if (!printed || printed->empty() || read_number(*printed, Unit::sessions)) {
        binder.number(id, row.sessions, Unit::sessions);
        return;
    }
    binder.more_words(id, std::ranges::any_of(*printed, text::is_letter) ? "" : " times", row.frequency);
}

void sessions_each_week(Binder& binder, NodeId id, ServiceRow& row) {
    sessions(binder, id, row);
    if (!binder.is_blank(id)) {
        say_weekly(binder, id, row);
    }
}

void frequency_each_week(Binder& binder, NodeId id, ServiceRow& row) {
    binder.cell(id, row.frequency);
    if (row.frequency.has_value()) {
        say_weekly(binder, id, row);
    }
}

/// "Amount of Time: 45 minutes" beside "Frequency: 3 times a week": one of the two is how long a session is.
bool length_beside_frequency(Binder& binder, const Duplicate& amounts, ServiceRow& row) {
    const auto is_length = [&](NodeId id) {
        const auto printed = binder.printed(id);
        return printed && read_number(*printed, Unit::minutes);
    };
    const auto has_unit = [&](NodeId id) { return std::ranges::any_of(*binder.printed(id), text::is_letter); };
    const bool both = is_length(amounts.first) && is_length(amounts.second);
    const bool is_first = is_length(amounts.first) && (!both || has_unit(amounts.first));
    const bool is_second = is_length(amounts.second) && (!both || has_unit(amounts.second));
    if (is_first == is_second || !row.duration.is_absent()) {
        return false;
    }
    binder.cell(is_first ? amounts.first : amounts.second, row.duration);
    binder.cell(is_first ? amounts.second : amounts.first, row.frequency);
    return true;
}

constexpr Key<ServiceRow> frequency_key(std::string_view spellings) {
    Key<ServiceRow> key = cell<&ServiceRow::frequency>("frequency", spellings);
    key.merge = length_beside_frequency;
    return key;
}

/// On some forms the service stands under "Description"; beside a service it only says more of it.
bool description_beside_service(Binder& binder, const Duplicate& both, ServiceRow& row) {
    const auto is_description = [&](NodeId id) { return same_key(binder.node(id).name, "Description"); };
    if (is_description(both.first) == is_description(both.second)) {
        return false;
    }
    binder.short_words(is_description(both.first) ? both.second : both.first, row.service);
    return true;
}

constexpr Key<ServiceRow> service_key(std::string_view spellings) {
    Key<ServiceRow> key = short_words<&ServiceRow::service>("service", spellings);
    key.merge = description_beside_service;
    return key;
}

constexpr Key<ServiceRow> row_keys[] = {
    words<&ServiceRow::id>("id", "Row | Row Id | Row # | # | Service Id | Row Number"),
    short_words<&ServiceRow::category>("category", "Category of Service | Service Category | Section | Program"),
    service_key(
        "Service(s) | Service Type | Type of Service | Planned Service Type | Service Prescription | Service Name | "
        "Special Education Service(s) | Special Education Programs/Related Services | "
        "Special Education Program/Services | Related Service | Related Services | "
        "Instruction or Service Provided | Specially Designed Instruction | SDI | SDI Area | Area of Service | "
        "Service Area | Sp Ed Service | Supplementary Aids & Modifications or Supports | Focus Area | Name | "
        "Description"),
    short_words<&ServiceRow::area>("area", "Goal Area | Instructional Area"),
    frequency_key("Frequency/Duration | Frequency and Duration | Frequency & Duration | "
                  "Frequency and Duration/Per Cycle | Sessions / Frequency | Anticipated Frequency | Amount | "
                  "Amount/Frequency | Amount and Frequency | Amount of Time | Amount of Service | Time/Frequency | "
                  "Schedule | How Often"),
    special<ServiceRow>("frequency", "Frequency / Week | Frequency Per Week | Weekly Frequency", frequency_each_week),
    {.name = "sessions",
     .spellings = "Times | # of Times | Number of Times | Number of Sessions | Session Count | Frequency Count | "
                  "Instances Per Cycle | Sessions Per Period",
     .read = sessions,
     .set_absent = [](ServiceRow& row, const Place& place) { set_absent(row.sessions, place); }},
    special<ServiceRow>("sessions",
                        "Sessions Per Week | Times Per Week | Times a Week | Days Per Week | Sessions a Week",
                        sessions_each_week),
    short_words<&ServiceRow::frequency_interval>("frequencyInterval",
                                                 "Interval | Per | Frequency Unit | Frequency Period | Cycle | Period"),
    cell<&ServiceRow::duration>(
        "duration", "Minutes | Mins | Min | # of Minutes | Number of Minutes | Minutes Per Session | Session Minutes | "
                    "Session Length | Length of Session | Total Minutes Per Session | Direct | Direct Minutes | "
                    "Time Per Session | Time Per Session in Minutes | Duration Minutes | Duration Length in Minutes | "
                    "Session Duration | Session Duration Minutes | How Long"),
    number<&ServiceRow::minutes_per_week, Unit::minutes_per_week>(
        "minutesPerWeek", "Minutes/Week | Minutes a Week | Min Per Week | Min/Week | Weekly Minutes | Total Minutes | "
                          "Total Weekly Minutes | Total Minutes Per Week | Expected Minutes Per Week | MPW"),
    number<&ServiceRow::minutes_per_month, Unit::minutes_per_month>(
        "minutesPerMonth", "Minutes/Month | Minutes a Month | Monthly Minutes | Total Monthly Minutes"),
    number<&ServiceRow::minutes_per_year, Unit::minutes_per_year>(
        "minutesPerYear", "Minutes/Year | Minutes a Year | Yearly Minutes | Annual Minutes | Total Minutes (min/year)"),
    number<&ServiceRow::indirect_minutes, Unit::minutes>("indirectMinutes",
                                                         "Indirect | Consult Minutes | Consultation Minutes"),
    short_words<&ServiceRow::location>(
        "location",
        "Location (setting) | Location/Setting | Setting | Service Setting | Instructional Setting | "
        "Service Location | Location of Service | Location of Services | Anticipated Location | Site | Placement | "
        "Environment | Where"),
    short_words<&ServiceRow::provider>(
        "provider",
        "Providers | Provider Type | Provider Title | Provider Role | Provider Name | Provider Position | "
        "Provider Qualification | Service Provider | "
        "Service Provider for Delivering Service | Delivered By | Provided By | Position | Position Responsible | "
        "Person Responsible | Responsible Person | Responsible Staff | Staff Responsible | Staff | "
        "Service Implementer | Type of Personnel | Personnel | Therapist | Clinician | Staff / Agency Responsible | "
        "Who"),
    short_words<&ServiceRow::monitor>("monitor", "Monitored By | Staff Responsible for Monitoring | Case Manager"),
    words<&ServiceRow::supervision>("supervision", "Supervised By | Supervisor"),
    cell<&ServiceRow::group_size>("groupSize",
                                  "Group | Individual/Group | Individual or Group | Class Size | Group Size Max | "
                                  "Maximum Group Size | Max Group Size | "
                                  "Group/Class Size | Ratio | Student:Staff Ratio"),
    short_words<&ServiceRow::delivery>("delivery",
                                       "Direct/Indirect | Direct or Indirect | Service Delivery | Delivery Type | "
                                       "Delivery Model | Instructional Service Delivery | "
                                       "Service Delivery Recommendations"),
    flag<&ServiceRow::concurrent>("concurrent", "Concurrent Service | Is Concurrent"),
    date<&ServiceRow::start_date>(
        "startDate", "Start | Begin Date | Begin | Starting Date | Beginning Date | Initiation Date | "
                     "Date of Initiation | Projected Beginning Date | Projected Beginning/Service Date(s) | "
                     "Service Start Date | Effective Date | Effective Start | From"),
    date<&ServiceRow::end_date>("endDate", "End | Ending Date | Stop Date | Service End Date | Effective End | "
                                           "Anticipated Duration | Through | To | Until"),
    goal_references<&ServiceRow::goals>("goals",
                                        "Goal | Goal # | Goal Number | Goal Numbers | Goal (by numbers) | "
                                        "Focus on Goal # | Goal(s) Addressed | Annual Goal | Annual Goals | "
                                        "Goal Id | Goal Ids | Linked Goals | Linked Goal Ids | Related Goals | "
                                        "Related Goal Ids | Goal Addressed #"),
    flag<&ServiceRow::esy>("esy", "Extended School Year"),
    word_list<&ServiceRow::unconfirmed>("unconfirmed", "Not Confirmed | Unconfirmed Cells"),
    words<&ServiceRow::note>("note", "Notes"),
};

} // namespace

ObjectKeys<ServiceRow> keys_of(const ServiceRow*) {
    return object_keys<row_keys>();
}

} // namespace iepaudit
