// Which question comes next.
#pragma once

#include "interview/answers.hpp"

#include <optional>

namespace iepaudit::interview {

/// The first open question of this section, or of a later one; nothing when all are done. Of a list it is the first
/// question of an item that is not there yet.
std::optional<Position> open_in_section(const Answers& answers, std::size_t section);
/// The first open question from here on, in the same item, the next one, or a later section.
std::optional<Position> open_from(const Answers& answers, Position at);
/// The one after this.
std::optional<Position> open_after(const Answers& answers, Position at);

} // namespace iepaudit::interview
