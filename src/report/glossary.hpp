// The words of special education that a page for people explains, in one table.
#pragma once

#include <span>
#include <string_view>

namespace iepaudit::report {

struct GlossaryEntry {
    std::string_view term;                     ///< as it heads the explanation: "Specially designed instruction (SDI)"
    std::string_view plain;                    ///< one or two plain sentences
    std::span<const std::string_view> spoken;  ///< folded words that call for it: "sdi"
};

/// In the order of the alphabet.
std::span<const GlossaryEntry> glossary();

} // namespace iepaudit::report
