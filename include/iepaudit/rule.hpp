// A rule: one constant that says everything about one check. The same text serves the terminal, `explain`, every report
// and docs/rules.md. Rules and their texts live as long as the program.
#pragma once

#include "iepaudit/case.hpp"
#include "iepaudit/finding.hpp"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace iepaudit {

enum class Family : std::uint8_t {
    reading,
    amount,
    row,
    totals,
    setting,
    goals,
    need,
    provider,
    dates,
    student,
    supports,
    change,
    delivery
};
std::string_view name(Family family);

/// Who says so. Printed with every finding.
enum class Basis : std::uint8_t {
    law,        ///< WAC, RCW, CFR, a binding court
    state_form, ///< OSPI's review form, the Washington IEP form
    arithmetic, ///< the page against itself
    practice,   ///< advocates and guides; no rule requires it
};
std::string_view name(Basis basis); ///< "law", "state form", "arithmetic", "practice"

/// An authority, what it says in short, and where it was read. All of them stand in one table (src/rules/sources.hpp).
struct Citation {
    std::string_view authority; ///< "WAC 392-172A-03090(1)"
    std::string_view says;      ///< the words or the point the rule rests on, short
    std::string_view url;
};

/// A paper that a rule needs beside the IEP. Without it the rule is not run, and the report says why in one place.
enum class OtherPaper : std::uint8_t { none, last_year, service_log };

class Sink;

struct Rule {
    std::string_view id; ///< kebab-case, equal to the file's name; says what it finds
    Family family = Family::reading;
    Severity severity = Severity::note; ///< the highest; a check may soften one finding
    Basis basis = Basis::practice;
    std::string_view title;   ///< one line, the same in lists, docs and reports
    std::string_view meaning; ///< why it matters, plain words
    std::string_view ask;     ///< the question to bring to the meeting
    std::span<const Citation> citations;
    std::span<const std::string_view> leaves_alone; ///< what must not set it off
    std::string_view misses;                        ///< what it knowingly does not see
    std::string_view bad;                           ///< an example that is flagged, as printed
    std::string_view good;                          ///< the same, mended
    bool checks_504 = false;                        ///< also for a 504 plan
    OtherPaper needs = OtherPaper::none;
    std::string_view since = "0.1.0";
    void (*check)(const Case&, Sink&) = nullptr; ///< reads and reports; no printing, no files, no clock, no state
};

std::span<const Rule* const> all_rules();   ///< in the order of rules.def, which is the order of reports
const Rule* find_rule(std::string_view id); ///< nullptr when there is none of this id

/// Takes what rules have to say about one case.
class Sink {
public:
    explicit Sink(const Rule& rule) : rule_(rule) {}

    /// A finding at a place of the file.
    Finding& report(const Place& place, Message message);
    /// A finding about a service row: its number goes into the finding.
    Finding& report(const Row& row, const Place& place, Message message);
    /// A finding at a place of the service log.
    Finding& report_in_log(const Place& place, Message message);
    /// The same, about a service row.
    Finding& report_in_log(const Row& row, const Place& place, Message message);
    /// The check could not be done, for the whole file, and why: "the file does not give the school minutes". One
    /// reason is enough.
    void not_checked(std::string_view why);

    [[nodiscard]] std::vector<Finding>& findings() { return findings_; }
    [[nodiscard]] const std::optional<std::string>& why_not() const { return not_checked_; }

private:
    const Rule& rule_;
    std::vector<Finding> findings_;
    std::optional<std::string> not_checked_;
};

} // namespace iepaudit
