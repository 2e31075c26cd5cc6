// Weekly amounts that the words of the IEP give to one area, beside the table of services.
//
// Silent by default: a sentence counts only when it says that the child gets or will get minutes, names one area and
// one amount, and holds no word that makes it last year's plan, an evaluator's advice, other help, or minutes of
// another kind.
#pragma once

#include "iepaudit/meaning.hpp"

#include <optional>
#include <string_view>
#include <vector>

namespace iepaudit {

std::vector<NarrativeAmount> understand_narrative(const Iep& iep, const Policy& policy);

/// One sentence.
std::optional<NarrativeAmount> read_narrative_sentence(std::string_view sentence, const SchoolWeek& week,
                                                       const Policy& policy);

} // namespace iepaudit
