// What `check` can be told, and the values behind the words.
#pragma once

#include "batch/patterns.hpp"
#include "cli/options.hpp"

#include "iepaudit/audit.hpp"
#include "iepaudit/reporter.hpp"

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace iepaudit::cli {

struct CheckOptions {
    std::string format; ///< empty: text, unless --output says what goes to standard output
    std::vector<std::string> output;
    std::vector<std::string> each;
    std::string fail_on = "error";
    std::string show = "note";
    std::vector<std::string> only;
    std::vector<std::string> skip;
    std::string as_of;
    std::string prior;
    std::string log;                ///< a service log that belongs to the one file
    bool is_about_delivery = false; ///< the pages show the log and leave the week out
    bool by_week = false;
    std::string config;
    std::string waivers;
    std::string baseline;
    std::string show_values = "auto";
    bool show_student = false;
    std::string path_names = "relative";
    std::string stdin_name = "<stdin>";
    std::string max_file_size;
    std::vector<std::string> include;
    std::vector<std::string> exclude;
    std::string input_format = "auto";
    std::string jobs;
    bool allow_empty = false;
    bool list_files = false;
    std::string color = "auto";
    std::string width;
    bool quiet = false;
    bool csv_bom = false;
    bool verbose = false;
};

std::vector<Option> option_table(CheckOptions& options);
/// Those options of `check` that another command has too, by their long names, in the order of the table.
std::vector<Option> shared_options(CheckOptions& options, std::span<const std::string_view> names);
std::vector<std::string_view> format_names();

AuditOptions audit_options(const CheckOptions& options);
batch::Patterns patterns(const CheckOptions& options);
/// How many threads audit.
std::size_t jobs(const CheckOptions& options);
/// For a report on `out`; a report in a file has no colours and no width of its own.
ReportOptions report_options(const CheckOptions& options, const std::ostream* out);
/// What makes exit code 1; empty for never.
std::optional<Severity> fail_level(const CheckOptions& options);
/// Is there anything that severe?
bool fails(const Counts& counts, const std::optional<Severity>& least);

} // namespace iepaudit::cli
