// A goal sentence: every part that is found must stand in it.
#include "property.hpp"

#include "iepaudit/goal_sentence.hpp"
#include "text/fold.hpp"

#include <cmath>

using namespace iepaudit;

namespace {

bool stands_in(std::string_view part, std::string_view whole) {
    return part.empty() || (part.data() >= whole.data() && part.data() + part.size() <= whole.data() + whole.size());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
    const std::string bytes = fuzz::text_of(data, size);
    // The sentence, and behind bars the cells a goal may have beside it.
    GoalWords words;
    std::string_view rest = bytes;
    for (std::string_view* cell :
         {&words.statement, &words.baseline, &words.target, &words.criterion, &words.method, &words.due_date}) {
        const std::size_t bar = std::min(rest.find('|'), rest.size());
        *cell = rest.substr(0, bar);
        rest.remove_prefix(std::min(bar + 1, rest.size()));
    }
    const GoalReading reading = read_goal(words);
    fuzz::hold(stands_in(reading.method, bytes) && stands_in(reading.condition, bytes), "what is found is printed",
               bytes);
    for (const std::optional<Quantity>& quantity : {reading.baseline, reading.target}) {
        if (quantity) {
            fuzz::hold(stands_in(quantity->text, bytes), "a level is printed", bytes);
            fuzz::hold(!quantity->value || std::isfinite(*quantity->value), "a level is a number", bytes);
        }
    }
    const GoalReading again = read_goal(words);
    fuzz::hold(again.measurable == reading.measurable && again.missing.size() == reading.missing.size(),
               "the same goal twice", bytes);
    return 0;
}
