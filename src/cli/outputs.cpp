#include "cli/outputs.hpp"

#include "batch/step_summary.hpp"
#include "batch/write.hpp"
#include "cli/environment.hpp"
#include "cli/output_plan.hpp"
#include "cli/path_names.hpp"
#include "report/escape.hpp"
#include "text/digest.hpp"

#include "iepaudit/audit.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <filesystem>
#include <sstream>
#include <unordered_set>

namespace iepaudit::cli {

namespace {

bool shows_values(const CheckOptions& options, const Format& format) {
    if (options.show_values != "auto") {
        return options.show_values == "always";
    }
    return format.shows_values && !is_on_build_server();
}

/// The folder a report is written in; empty for a pipe or a device, beside which nothing may stand.
std::string folder_beside(const std::string& target) {
    std::error_code ignored;
    const auto status = std::filesystem::status(target, ignored);
    if (std::filesystem::exists(status) && !std::filesystem::is_regular_file(status)) {
        return {};
    }
    const std::string folder = std::filesystem::path(target).parent_path().string();
    return folder.empty() ? "." : folder;
}

/// Everything that is one report of all plans.
class WholeOutput : public Output {
public:
    void begin(const RunInfo& run) override { reporter_->begin(run); }
    [[nodiscard]] Piece render(const FileReport& report, const std::string&) const override {
        return {reporter_->render(report), {}};
    }
    void add(const Piece& piece, const FileReport* report) override {
        piece.rendered ? reporter_->add(*piece.rendered) : reporter_->file(*report);
    }
    void end(const Summary& summary) override { reporter_->end(summary); }

protected:
    explicit WholeOutput(std::unique_ptr<Reporter> reporter) : reporter_(std::move(reporter)) {}

private:
    std::unique_ptr<Reporter> reporter_;
};

class StandardOutput final : public WholeOutput {
public:
    StandardOutput(const Format& format, std::ostream& out, const ReportOptions& options)
        : WholeOutput(format.make(out, options)) {}
};

/// What the report is written with has to be there before the reporter is, so it is a base that comes first.
template <class Writer>
struct Holding {
    explicit Holding(const std::string& path) : writer(path) {}
    Writer writer;
};

class FileOutput final : private Holding<batch::FileWriter>, public WholeOutput {
public:
    FileOutput(const Format& format, const std::string& path, const ReportOptions& options)
        : Holding(path), WholeOutput(format.make(writer.stream(), options)) {}
    void end(const Summary& summary) override {
        WholeOutput::end(summary);
        check(writer.path(), writer.finish());
    }
    [[nodiscard]] std::string written() const override { return writer.path(); }
};

class StepSummaryOutput final : private Holding<batch::StepSummary>, public WholeOutput {
public:
    StepSummaryOutput(const Format& format, const std::string& path, const ReportOptions& options)
        : Holding(path), WholeOutput(format.make(writer.stream(), options)), path_(path) {}
    void add(const Piece& piece, const FileReport* report) override {
        WholeOutput::add(piece, report);
        writer.end_of_file();
    }
    void end(const Summary& summary) override {
        WholeOutput::end(summary);
        check(path_, writer.finish());
    }

private:
    std::string path_;
};

/// One report for each plan, each finished at once, and for pages a page
/// that links them all.
class EachOutput final : public Output {
public:
    EachOutput(const Format& format, const std::string& folder, const ReportOptions& options)
        : format_(format), folder_(folder), options_(options) {}

    void begin(const RunInfo& run) override { run_ = run; }

    [[nodiscard]] Piece render(const FileReport& report, const std::string& shared_name) const override {
        std::ostringstream page;
        const std::unique_ptr<Reporter> reporter = format_.make(page, options_);
        reporter->begin(run_);
        reporter->file(report);
        Summary summary;
        summary.add(report);
        reporter->end(summary);
        Piece piece;
        piece.rendered.emplace().sections.front() = page.str();
        piece.page = {each_path(shared_name, report.line, format_), report.plan_name(), report.is_readable,
                      report.counts};
        return piece;
    }

    void add(const Piece& piece, const FileReport*) override {
        const std::string path = in_folder(piece.page.path);
        if (!taken_.insert(text::digest(piece.page.path)).second) {
            check(path, "another plan has its page there");
            return;
        }
        std::error_code refused; // said when the file cannot be opened
        std::filesystem::create_directories(std::filesystem::path(path).parent_path(), refused);
        batch::FileWriter writer(path);
        writer.stream() << piece.rendered->sections.front();
        check(path, writer.finish());
        if (format_.name == "html") {
            pages_.push_back(piece.page);
        }
    }

    void end(const Summary& summary) override {
        if (format_.name != "html" || pages_.empty()) {
            return;
        }
        std::string name = "index.html";
        for (int number = 2; taken_.contains(text::digest(name)); ++number) {
            name = fmt::format("index-{}.html", number); // a plan is called index.json
        }
        index_ = in_folder(name);
        batch::FileWriter writer(index_);
        report::write_html_index(writer.stream(), std::move(pages_), run_, summary);
        check(index_, writer.finish());
    }

    [[nodiscard]] std::string written() const override {
        const std::string pages =
            fmt::format("{} {} in {}", taken_.size(), taken_.size() == 1 ? "report" : "reports", folder_);
        return index_.empty() ? pages : fmt::format("{} (start at {})", pages, index_);
    }

private:
    [[nodiscard]] std::string in_folder(const std::string& path) const {
        return (std::filesystem::path(folder_) / path).string();
    }

    const Format& format_;
    std::string folder_;
    ReportOptions options_;
    RunInfo run_{};
    std::unordered_set<std::string> taken_; ///< digests of the paths of all pages
    std::vector<report::PageLink> pages_;
    std::string index_;
};

} // namespace

void Output::check(const std::string& path, const std::string& reason) {
    if (!reason.empty()) {
        problems_.push_back(fmt::format("cannot write \"{}\": {}.", report::for_terminal(path), reason));
    }
}

Outputs::Outputs(const CheckOptions& options, const std::vector<std::string>& words, Streams streams)
    : streams_(streams), quiet_(options.quiet) {
    const OutputPlan plan = plan_outputs(options, words);
    const ReportOptions in_folder = report_options(options, nullptr);
    const auto add = [&](const Format& format, std::unique_ptr<Output> output) {
        places_.push_back({std::move(output), shows_values(options, format)});
    };
    for (const PlannedReport& report : plan.files) {
        ReportOptions in_file = in_folder;
        in_file.spool_folder = folder_beside(report.target);
        // Each step of a job adds to the runner's page; only Markdown is shown there.
        if (report.format->name == "markdown" && report.target == variable("GITHUB_STEP_SUMMARY")) {
            add(*report.format, std::make_unique<StepSummaryOutput>(*report.format, report.target, in_file));
        } else {
            add(*report.format, std::make_unique<FileOutput>(*report.format, report.target, in_file));
        }
    }
    for (const PlannedReport& report : plan.folders) {
        add(*report.format, std::make_unique<EachOutput>(*report.format, report.target, in_folder));
    }
    add(*plan.standard_output,
        std::make_unique<StandardOutput>(*plan.standard_output, streams.out, report_options(options, &streams.out)));
}

void Outputs::begin(const RunInfo& run) {
    for (const Place& place : places_) {
        place.output->begin(run);
    }
}

bool Outputs::render_for(bool shows_values, const FileReport& report, const std::string& shared_name,
                         Finished& finished) const {
    bool needs_report = false;
    for (std::size_t i = 0; i < places_.size(); ++i) {
        if (places_[i].shows_values == shows_values) {
            finished.pieces[i] = places_[i].output->render(report, shared_name);
            needs_report = needs_report || !finished.pieces[i].rendered;
        }
    }
    return needs_report;
}

Finished Outputs::render(FileReport report, const std::string& shared_name) const {
    const auto shows = [](const Place& place) { return place.shows_values; };
    Finished finished;
    finished.pieces.resize(places_.size());
    const bool all_show = std::all_of(places_.begin(), places_.end(), shows);
    if (std::any_of(places_.begin(), places_.end(), shows) && render_for(true, report, shared_name, finished)) {
        finished.shown =
            all_show ? std::make_unique<FileReport>(std::move(report)) : std::make_unique<FileReport>(report);
    }
    if (!all_show) {
        redact(report);
        report.path = shared_name;
        if (report.comparison) {
            report.comparison->prior_path = shareable_name(report.comparison->prior_path);
        }
        if (report.delivery) {
            report.delivery->path = shareable_name(report.delivery->path);
        }
        if (render_for(false, report, shared_name, finished)) {
            finished.hidden = std::make_unique<FileReport>(std::move(report));
        }
    }
    return finished;
}

void Outputs::add(const Finished& finished) {
    for (std::size_t i = 0; i < places_.size(); ++i) {
        const Place& place = places_[i];
        place.output->add(finished.pieces[i], place.shows_values ? finished.shown.get() : finished.hidden.get());
    }
}

void Outputs::end(const Summary& summary) {
    Summary without_words = summary;
    redact(without_words);
    for (const Place& place : places_) {
        place.output->end(place.shows_values ? summary : without_words);
    }
}

bool Outputs::may_quote() const {
    return places_.back().shows_values;
}

bool Outputs::say_what_was_written() const {
    bool all_written = true;
    std::vector<std::string> written;
    for (const Place& place : places_) {
        for (const std::string& problem : place.output->problems()) {
            streams_.err << "iepaudit: " << problem << '\n';
            all_written = false;
        }
        if (const std::string name = place.output->written(); !name.empty() && place.output->problems().empty()) {
            written.push_back(report::for_terminal(name));
        }
    }
    if (!written.empty() && !quiet_) {
        streams_.err << fmt::format("Wrote {}.\n", fmt::join(written, ", "));
    }
    return all_written;
}

} // namespace iepaudit::cli
