// Where reports go: standard output, --output and --each. Every place is settled before anything is audited.
#pragma once

#include "cli/check_options.hpp"
#include "cli/commands.hpp"

#include "iepaudit/reporter.hpp"

#include <memory>
#include <string>
#include <vector>

namespace iepaudit::cli {

/// One report on its way to one place.
class Output {
public:
    virtual ~Output() = default;
    virtual void begin(const RunInfo& run) = 0;
    virtual void file(const FileReport& report) = 0;
    virtual void end(const Summary& summary) = 0;
    /// "page.html", or nothing when nothing is to be said.
    [[nodiscard]] virtual std::string written() const { return {}; }
    /// "cannot write \"page.html\": no space left on the disk", one a line; filled by end().
    [[nodiscard]] const std::vector<std::string>& problems() const { return problems_; }

protected:
    void check(const std::string& path, const std::string& reason);

private:
    std::vector<std::string> problems_;
};

class Outputs {
public:
    /// `inputs` as typed and `names` as reported, one for one. Throws UsageError when two reports want one place, when
    /// a report would replace a file to check, or when a folder is missing.
    Outputs(const CheckOptions& options, const std::vector<std::string>& inputs, const std::vector<std::string>& names,
            Streams streams);

    void begin(const RunInfo& run);
    void file(FileReport report);
    void end(const Summary& summary);
    /// Words of the file may stand on standard output, and hence on standard error.
    [[nodiscard]] bool may_quote() const;
    /// Says on standard error what was written and what could not be. False when something could not.
    [[nodiscard]] bool say_what_was_written() const;

private:
    struct Place {
        std::unique_ptr<Output> output;
        bool shows_values;
    };

    std::vector<Place> places_; ///< standard output last: files are whole even if nobody reads it to the end
    Streams streams_;
    bool quiet_;
};

} // namespace iepaudit::cli
