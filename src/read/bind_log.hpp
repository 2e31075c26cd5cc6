// A document, JSON or table, to the fields of a service log.
#pragma once

#include "iepaudit/service_log.hpp"
#include "read/bind.hpp"

namespace iepaudit {

ObjectKeys<LogPeriod> keys_of(const LogPeriod*);
ObjectKeys<LogService> keys_of(const LogService*);
ObjectKeys<Closure> keys_of(const Closure*);
ObjectKeys<Session> keys_of(const Session*);
ObjectKeys<ServiceLog> keys_of(const ServiceLog*);

/// The column heads of a log that is a table.
const KeyTable& session_key_table();

bool bind_log(Binder& binder, NodeId root, ServiceLog& log);

} // namespace iepaudit
