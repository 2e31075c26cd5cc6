// What the rules about a service log share: the log itself, its lines and the words for them.
#pragma once

#include "iepaudit/rule.hpp"

#include <string>

namespace iepaudit::rules {

/// The log beside the IEP; nullptr, and said, when it could not be read.
const Delivery* delivery_in(const Case& c, Sink& sink);

const Session& line(const Case& c, std::size_t index);

/// A cell of a line, or the line when the cell is not there.
template <class Cell>
Place place_of(const Session& session, const Cell& cell) {
    return cell.has_value() ? cell.place : Place{session.place.node, session.date.place.span, nullptr};
}

/// "1 session (30 minutes)"
Part sessions_and_minutes(std::size_t sessions, double minutes);

} // namespace iepaudit::rules
