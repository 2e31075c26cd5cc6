// What an evaluator's recommendation asks for: how large a group, and whether a separate place.
#pragma once

#include "iepaudit/meaning.hpp"
#include "text/word_finder.hpp"

namespace iepaudit {

RecommendationMeaning understand_recommendation(const Recommendation& recommendation);

/// The largest group a text allows: 1 for "one to one", 3 for "groups of no more than three". Empty when the text
/// allows any, offers a choice ("individual or small group"), or speaks of an aide and not of teaching ("a 1:1
/// paraeducator").
std::optional<int> read_largest_group(std::string_view text);

/// The same for a present level, which tells what is and only now and then what is needed: only a sentence that says
/// "needs", "requires" or that groups do not work counts. `folded` is the same text.
std::optional<int> read_needed_group(std::string_view text, const text::WordFinder& folded);

} // namespace iepaudit
