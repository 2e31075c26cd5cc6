// JSON that is no IEP: what it looks like instead.
#pragma once

#include "iepaudit/document.hpp"
#include "read/problems.hpp"

namespace iepaudit {

/// Reports why the document cannot be read as an IEP, or nothing. True when it can.
bool looks_like_an_iep(const Document& document, Problems& problems);

} // namespace iepaudit
