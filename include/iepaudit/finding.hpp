// A finding: a rule, a place, a sentence. The sentence exists twice, with the words of the file and without, so that a
// shared log never has to hold a child's record.
#pragma once

#include "iepaudit/place.hpp"

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>

namespace iepaudit {

struct Rule;

/// error: the paper leaves out what law requires, or contradicts itself. warning: a likely problem. note: worth asking.
enum class Severity : std::uint8_t { note, warning, error };
std::string_view name(Severity severity);

/// A sentence with the file's words in it (`shown`) and the same sentence without them (`safe`).
struct Message {
    std::string shown;
    std::string safe;
};

/// One value that goes into a message. Text of our own and numbers are the same in both forms.
struct Part {
    Part(std::string_view own_text) : shown(own_text), safe(own_text) {}
    Part(const char* own_text) : Part(std::string_view(own_text)) {}
    Part(const std::string& own_text) : Part(std::string_view(own_text)) {}
    Part(double number);
    Part(int number) : Part(static_cast<double>(number)) {}
    Part(std::size_t number) : Part(static_cast<double>(number)) {}
    Part(std::string shown_text, std::string safe_text) : shown(std::move(shown_text)), safe(std::move(safe_text)) {}

    std::string shown;
    std::string safe;
};

/// Words of the file, in double quotes, cut when very long; `safe` is the stand-in ("what is printed").
Part quoted(std::string_view printed, std::string_view stand_in = "what is printed");
/// Words of the file without quotes (a name of a service in running text).
Part named(std::string_view printed, std::string_view stand_in);

/// Puts parts into a pattern: say("{} says {}, which is not an amount.", {row, quoted(cell)}). Each {} takes the next
/// part.
Message say(std::string_view pattern, std::initializer_list<Part> parts = {});

struct Finding {
    const Rule* rule = nullptr;
    Severity severity = Severity::note;
    Place place;
    std::optional<int> row; ///< number of the service row, from 1
    Message message;
    std::string ask;              ///< the rule's question unless the finding has a better one
    std::string softened_because; ///< why it is milder than the rule's severity; empty when it is not
    bool in_log = false;          ///< the place is one of the service log

    /// Makes this finding milder (never harder) and says why.
    Finding& soften(Severity to, std::string_view because);
    Finding& asking(std::string question);
};

} // namespace iepaudit
