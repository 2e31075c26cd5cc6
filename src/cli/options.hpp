// Options of a command as a table: parsing, help, suggestions and shell completions are all made from it.
#pragma once

#include <span>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace iepaudit::cli {

/// The command line is wrong: exit code 2 and this sentence.
class UsageError : public std::runtime_error {
public:
    explicit UsageError(const std::string& sentence) : std::runtime_error(sentence) {}

    /// `there is no <kind> "<word>". Did you mean "<near>"?`, or the whole list when it is short.
    static UsageError unknown(std::string_view kind, std::string_view word, std::span<const std::string_view> known);
};

/// A file that the command needs cannot be read: exit code 3 and this sentence.
class Unreadable : public std::runtime_error {
public:
    explicit Unreadable(const std::string& sentence) : std::runtime_error(sentence) {}
};

/// One option. Exactly one of the three targets is set.
struct Option {
    std::string names; ///< "-f,--format"
    std::string value; ///< "FORMAT"; empty for a flag
    std::string help;
    bool* flag = nullptr;
    std::string* word = nullptr;                ///< the last one given counts
    std::vector<std::string>* words = nullptr;  ///< may be given again and again
    std::vector<std::string_view> allowed = {}; ///< the words it may have; empty for any
    std::string environment = {};               ///< a variable that stands in when the option is not given
};

/// What a command takes, for help, the manual and completion. Nobody parses with it: its targets are gone.
struct Described {
    std::vector<Option> options;
    std::string after = {};                         ///< more to say below the options
    std::vector<std::string_view> first_words = {}; ///< what may stand first behind the command
    bool takes_file = true;                         ///< where nothing else is asked for, a file may stand
};

/// Parses `arguments`; what is no option comes back in order. Throws UsageError.
std::vector<std::string> parse_options(std::span<const Option> options, const std::vector<std::string>& arguments);

/// One line an option, aligned, for help.
std::string describe_options(std::span<const Option> options);

} // namespace iepaudit::cli
