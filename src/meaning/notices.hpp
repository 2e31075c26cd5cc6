// Prior Written Notices: what each is about.
#pragma once

#include "iepaudit/meaning.hpp"

namespace iepaudit {

NoticeMeaning understand_notice(const PriorWrittenNotice& notice);

} // namespace iepaudit
