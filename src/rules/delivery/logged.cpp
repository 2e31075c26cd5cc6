#include "rules/delivery/logged.hpp"

#include "text/number.hpp"

namespace iepaudit::rules {

const Delivery* delivery_in(const Case& c, Sink& sink) {
    if (c.log == nullptr) {
        sink.not_checked("no service log was given");
        return nullptr;
    }
    if (!c.log->read.is_readable) {
        sink.not_checked("the service log could not be read");
        return nullptr;
    }
    return &c.log->delivery;
}

const Session& line(const Case& c, std::size_t index) {
    return c.log->read.log.sessions.items[index];
}

Part sessions_and_minutes(std::size_t sessions, double minutes) {
    return {std::to_string(sessions) + (sessions == 1 ? " session (" : " sessions (") + text::plain_number(minutes) +
            " minutes)"};
}

} // namespace iepaudit::rules
