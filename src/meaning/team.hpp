// Who is on the IEP team, from the list of members as printed.
#pragma once

#include "iepaudit/meaning.hpp"

namespace iepaudit {

TeamMeaning understand_team(const List<TeamMember>& members);

} // namespace iepaudit
