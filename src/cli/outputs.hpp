// Where reports go: standard output, --output and --each. Every place is settled before anything is audited.
#pragma once

#include "cli/check_options.hpp"
#include "cli/commands.hpp"
#include "report/html_index.hpp"

#include "iepaudit/reporter.hpp"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace iepaudit::cli {

/// What one plan adds to one place, made on any thread.
struct Piece {
    std::optional<Rendered> rendered; ///< nothing: this place has to see the report itself
    report::PageLink page;            ///< of a place that gives each plan a page of its own
};

/// One report on its way to one place.
class Output {
public:
    virtual ~Output() = default;
    virtual void begin(const RunInfo& run) = 0;
    /// On any thread. `shared_name`: how the plan's file may be called in public.
    [[nodiscard]] virtual Piece render(const FileReport& report, const std::string& shared_name) const = 0;
    /// In input order. `report` is there when the piece is not rendered.
    virtual void add(const Piece& piece, const FileReport* report) = 0;
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

/// One plan, ready for every place.
struct Finished {
    std::vector<Piece> pieces; ///< by place
    std::unique_ptr<const FileReport> shown;
    std::unique_ptr<const FileReport> hidden; ///< without the child's words
};

class Outputs {
public:
    /// `words` are the files and folders to check. Throws UsageError when two reports want one place, when a report
    /// would replace a file to check, or when a folder is missing.
    Outputs(const CheckOptions& options, const std::vector<std::string>& words, Streams streams);

    void begin(const RunInfo& run);
    /// On any thread, after begin().
    [[nodiscard]] Finished render(FileReport report, const std::string& shared_name) const;
    /// In input order.
    void add(const Finished& finished);
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

    /// Renders for the places that show values, or for those that do not. Is the report itself still needed?
    bool render_for(bool shows_values, const FileReport& report, const std::string& shared_name,
                    Finished& finished) const;

    std::vector<Place> places_; ///< standard output last: files are whole even if nobody reads it to the end
    Streams streams_;
    bool quiet_;
};

} // namespace iepaudit::cli
