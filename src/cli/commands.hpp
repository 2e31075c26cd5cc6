// The commands, one file each, and the one table they stand in.
#pragma once

#include "cli/options.hpp"
#include "cli/run.hpp"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace iepaudit::cli {

struct Streams {
    std::istream& in;
    std::ostream& out;
    std::ostream& err;
};

struct Command {
    std::string_view name;
    std::string_view usage;   ///< "FILE... [OPTIONS]"
    std::string_view summary; ///< one line
    Exit (*run)(const std::vector<std::string>& arguments, Streams streams);
    Described (*describe)(); ///< its options
};

std::span<const Command> all_commands();

Exit check_command(const std::vector<std::string>& arguments, Streams streams);
Described check_options();
Exit compare_command(const std::vector<std::string>& arguments, Streams streams);
Described compare_options();
Exit log_command(const std::vector<std::string>& arguments, Streams streams);
Described log_options();
Exit minutes_command(const std::vector<std::string>& arguments, Streams streams);
Described minutes_options();
Exit rules_command(const std::vector<std::string>& arguments, Streams streams);
Described rules_options();
Exit explain_command(const std::vector<std::string>& arguments, Streams streams);
Described explain_options();
Exit letter_command(const std::vector<std::string>& arguments, Streams streams);
Described letter_options();
Exit import_command(const std::vector<std::string>& arguments, Streams streams);
Described import_options();
Exit new_command(const std::vector<std::string>& arguments, Streams streams);
Described new_options();
Exit schema_command(const std::vector<std::string>& arguments, Streams streams);
Described schema_options();
Exit template_command(const std::vector<std::string>& arguments, Streams streams);
Described template_options();
Exit completions_command(const std::vector<std::string>& arguments, Streams streams);
Described completions_options();
Exit help_command(const std::vector<std::string>& arguments, Streams streams);
Described help_options();

} // namespace iepaudit::cli
