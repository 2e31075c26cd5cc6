// What letters list from the file: rows, questions, needs, minutes.
#pragma once

#include "letters/letter.hpp"

namespace iepaudit::letters {

Items service_rows(const LetterFacts& facts);            ///< every service with its printed words and minutes a week
Items rows_and_what_was_given(const LetterFacts& facts); ///< the same, with room for the minutes that were given
Items served_rows(const LetterFacts& facts);             ///< planned, given and short; asks for LetterFacts::has_log
Items questions(const LetterFacts& facts);               ///< those that matter most, with what the page says
Items points_to_correct(const LetterFacts& facts);       ///< the same, only what can be mended on the page itself
Items facts_to_look_at(const LetterFacts& facts);        ///< what the page leaves out or contradicts
Items changes_since_last_year(const LetterFacts& facts);
Items areas_of_need(const LetterFacts& facts);

} // namespace iepaudit::letters
