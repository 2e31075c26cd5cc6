// The service log as printed: who was seen when, for how long, and what the log says about the rest.
//
// JSON and CSV are read into the same structs. Nothing is interpreted here: "Present" is still that word. What the
// lines mean beside the IEP is in delivery.hpp.
#pragma once

#include "iepaudit/document.hpp"
#include "iepaudit/iep.hpp"
#include "iepaudit/read.hpp"

#include <string>
#include <vector>

namespace iepaudit {

/// The days a log says it covers.
struct LogPeriod : Section {
    DateField start_date;
    DateField end_date;
};

/// A service the log says it is about: an id of the IEP's row, a name, or both.
struct LogService : Section {
    Words id;
    Words service;
};

/// Days without school: one, or from one to another.
struct Closure : Section {
    DateField date;
    DateField end_date;
    Words reason;
};

/// One line of the log.
struct Session : Section {
    DateField date;
    Words service; ///< an id of the IEP's row, or a name
    CellField planned_minutes;
    CellField delivered_minutes;
    Words status;
    Words reason;
    Words provider;
    Words position; ///< the provider's job, where it has a column of its own
    CellField group_size;
    Words location;
    Words mode; ///< in person, virtual
    Words time_in;
    Words time_out;
    FlagField is_makeup;
    Words makeup_for; ///< the day of the session it makes up
    Words note;
};

struct ServiceLog : Section {
    NumberField format_version;
    Words student;
    LogPeriod period;
    Words source; ///< "speech log, received 2025-12-02"
    List<LogService> services;
    List<Closure> closures;
    List<Session> sessions;
};

struct LogResult {
    Document document;
    ServiceLog log;
    std::vector<Problem> problems;
    bool is_readable = true; ///< false: neither JSON nor a table, or nothing in it is a session
};

/// The whole way from bytes to a log. JSON is known by its first bracket; anything else is a table with commas,
/// semicolons or tabs (RFC 4180). Never throws on any bytes.
LogResult read_log(std::string bytes, const ReadLimits& limits = {});

} // namespace iepaudit
