// A report that is one page for people. A page about one file has that file's verdict as its title, so the first file
// waits until a second one comes or the run ends.
#pragma once

#include "report/appendix.hpp"

#include "iepaudit/reporter.hpp"

#include <optional>
#include <ostream>

namespace iepaudit::report {

class PageReporter : public Reporter {
public:
    explicit PageReporter(std::ostream& out) : out_(out) {}

    void begin(const RunInfo& run) final { run_ = run; }

    void file(const FileReport& report) final {
        ++files_;
        if (files_ == 1) {
            first_ = report;
            return;
        }
        if (first_) {
            head(nullptr);
            part(*first_, 1);
            first_.reset();
        }
        part(report, files_);
    }

    void end(const Summary& summary) final {
        head_of_short_page();
        tail(summary);
    }

protected:
    /// `only` is the file the whole page is about; nothing when there are several, or none.
    virtual void head(const FileReport* only) = 0;
    virtual void part(const FileReport& report, std::size_t number) = 0;
    virtual void tail(const Summary& summary) = 0;

    [[nodiscard]] std::ostream& out() { return out_; }
    [[nodiscard]] const RunInfo& run() const { return run_; }
    [[nodiscard]] Appendix& appendix() { return appendix_; }
    [[nodiscard]] bool is_about_one_file() const { return files_ == 1; }
    [[nodiscard]] std::size_t files() const { return files_; }

private:
    void head_of_short_page() {
        if (first_) {
            head(&*first_);
            part(*first_, 1);
        } else if (files_ == 0) {
            head(nullptr);
        }
    }

    std::ostream& out_;
    RunInfo run_{};
    Appendix appendix_;
    std::optional<FileReport> first_;
    std::size_t files_ = 0;
};

} // namespace iepaudit::report
