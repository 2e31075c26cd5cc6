// The keys of a service log. The same tables serve the column heads of a CSV file: ours, those of school systems'
// exports, and those people type.
#include "read/bind_log.hpp"

namespace iepaudit {

namespace {

constexpr Key<LogPeriod> period_keys[] = {
    date<&LogPeriod::start_date>("startDate", "Start | From | Begin | Begin Date"),
    date<&LogPeriod::end_date>("endDate", "End | To | Through | Until"),
};

constexpr Key<LogService> service_keys[] = {
    words<&LogService::id>("id", "Row | Service Id"),
    short_words<&LogService::service>("service", "Name | Service Name | Service Type"),
};

constexpr Key<Closure> closure_keys[] = {
    date<&Closure::date>("date", "Day | Start Date | From | Start"),
    date<&Closure::end_date>("endDate", "To | Through | Until | End"),
    words<&Closure::reason>("reason", "Note | Name | Why"),
};

constexpr Key<Session> session_keys[] = {
    date<&Session::date>("date", "Session Date | Service Date | Date of Service | Visit Date | Event Date | Day"),
    short_words<&Session::service>("service", "Service Type | Service ID | Service Name | Type of Service | Plan | "
                                              "Area | Service Provided | Service Description"),
    cell<&Session::planned_minutes>("plannedMinutes",
                                    "Planned | Minutes Planned | Scheduled Minutes | Minutes Scheduled | Scheduled | "
                                    "Maximum Allowable Minutes | Required | Required Minutes | Expected Minutes"),
    cell<&Session::delivered_minutes>("deliveredMinutes",
                                      "Minutes | Mins | Min | Minutes Served | Minutes Provided | Minutes Delivered | "
                                      "Delivered | Actual | Actual Minutes | Total Delivered | Length of Service | "
                                      "Duration | Duration Minutes | Duration Min | Time Delivered"),
    short_words<&Session::status>("status", "Attendance | Attendance Code | Outcome | Held | Session Status"),
    short_words<&Session::reason>(
        "reason", "Missed Reason | Reason Missed | Missed Reason Text | Cancellation Reason | "
                  "Reason Student Not Available | Student/Provider Not Available | Do Not Bill Reason | Cause | "
                  "Reason Not Provided"),
    short_words<&Session::provider>("provider", "Therapist | Clinician | Staff | Service Provider | Provided By | "
                                                "Provider Name | Delivered By | Teacher"),
    short_words<&Session::position>("position", "Provider Title | Provider Position | Provider Role | Title | Role"),
    cell<&Session::group_size>("groupSize", "Group | Individual or Group | Individual/Group | Group Size Actual | "
                                            "Number of Students | Number in Group"),
    short_words<&Session::location>("location", "Setting | Setting Actual | Location (setting) | Place | Where"),
    short_words<&Session::mode>("mode", "In-person or Virtual | In Person/Virtual | Delivery Mode"),
    short_words<&Session::time_in>("timeIn", "Start Time | Time Started | From Time | Begin Time"),
    short_words<&Session::time_out>("timeOut", "End Time | Time Ended | To Time"),
    flag<&Session::is_makeup>("isMakeup", "Make-up | Makeup Session"),
    short_words<&Session::makeup_for>("makeupFor", "Make-up For | Makes Up | Makeup Date | Make-up Date"),
    words<&Session::note>("note", "Notes | Comment | Comments | Progress Notes | Description | Remarks"),
};

constexpr Key<ServiceLog> log_keys[] = {
    number<&ServiceLog::format_version, Unit::plain>("formatVersion", "Version"),
    words<&ServiceLog::student>("student", "Child | Student Name"),
    section<&ServiceLog::period>("period", "Dates | Log Period"),
    words<&ServiceLog::source>("source", "From"),
    list_of<&ServiceLog::services>("services", "Service"),
    list_of<&ServiceLog::closures>("closures", "Closure | No School | School Closures | No School Days | Holidays"),
    list_of<&ServiceLog::sessions>("sessions", "Session | Log | Entries | Lines | Visits | Events"),
};

} // namespace

ObjectKeys<LogPeriod> keys_of(const LogPeriod*) {
    return object_keys<period_keys>();
}
ObjectKeys<LogService> keys_of(const LogService*) {
    return object_keys<service_keys>("service");
}
ObjectKeys<Closure> keys_of(const Closure*) {
    return object_keys<closure_keys>("date");
}
ObjectKeys<Session> keys_of(const Session*) {
    return object_keys<session_keys>();
}
ObjectKeys<ServiceLog> keys_of(const ServiceLog*) {
    return object_keys<log_keys>();
}

const KeyTable& session_key_table() {
    return key_table<Session>();
}

bool bind_log(Binder& binder, NodeId root, ServiceLog& log) {
    if (binder.node(root).kind == NodeKind::array) {
        // A bare list is a list of sessions.
        set_absent(log, binder.document().place(root));
        log.presence = Presence::value;
        read_section_list(binder, root, log.sessions);
    } else if (!read_section(binder, root, log)) {
        return false;
    }
    return true;
}

} // namespace iepaudit
