// The lines that pages of rules and of terms are made of.
#pragma once

#include "iepaudit/rule.hpp"

#include <string>
#include <string_view>

namespace iepaudit::report {

/// `words` wrapped to `width` beside a column with the label. Width 0: one line.
std::string labelled(std::string_view label, std::string_view words, std::size_t width);

/// "WAC 392-172A-02050: a child leaves ..."
std::string cited(const Citation& citation);

} // namespace iepaudit::report
