// The commands, one file each, and the one table they stand in.
#pragma once

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
    std::string (*options)(); ///< its options, for help; null when it has none
};

std::span<const Command> all_commands();

Exit check_command(const std::vector<std::string>& arguments, Streams streams);
std::string check_options();
Exit compare_command(const std::vector<std::string>& arguments, Streams streams);
std::string compare_options();
Exit log_command(const std::vector<std::string>& arguments, Streams streams);
std::string log_options();
Exit minutes_command(const std::vector<std::string>& arguments, Streams streams);
std::string minutes_options();
Exit rules_command(const std::vector<std::string>& arguments, Streams streams);
std::string rules_options();
Exit explain_command(const std::vector<std::string>& arguments, Streams streams);
std::string explain_options();
Exit letter_command(const std::vector<std::string>& arguments, Streams streams);
std::string letter_options();
Exit import_command(const std::vector<std::string>& arguments, Streams streams);
std::string import_options();
Exit new_command(const std::vector<std::string>& arguments, Streams streams);
std::string new_options();
Exit schema_command(const std::vector<std::string>& arguments, Streams streams);
std::string schema_options();
Exit template_command(const std::vector<std::string>& arguments, Streams streams);
std::string template_options();
Exit help_command(const std::vector<std::string>& arguments, Streams streams);

} // namespace iepaudit::cli
