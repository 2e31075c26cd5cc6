#include "cli/outputs.hpp"

#include "batch/step_summary.hpp"
#include "batch/write.hpp"
#include "cli/environment.hpp"
#include "cli/output_plan.hpp"
#include "cli/path_names.hpp"
#include "report/escape.hpp"

#include "iepaudit/audit.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <filesystem>

namespace iepaudit::cli {

namespace {

bool shows_values(const CheckOptions& options, const Format& format) {
    if (options.show_values != "auto") {
        return options.show_values == "always";
    }
    return format.shows_values && !is_on_build_server();
}

class StandardOutput final : public Output {
public:
    StandardOutput(const Format& format, std::ostream& out, const ReportOptions& options)
        : reporter_(format.make(out, options)) {}
    void begin(const RunInfo& run) override { reporter_->begin(run); }
    void file(const FileReport& report) override { reporter_->file(report); }
    void end(const Summary& summary) override { reporter_->end(summary); }

private:
    std::unique_ptr<Reporter> reporter_;
};

class FileOutput final : public Output {
public:
    FileOutput(const Format& format, const std::string& path, const ReportOptions& options)
        : writer_(path), reporter_(format.make(writer_.stream(), options)) {}
    void begin(const RunInfo& run) override { reporter_->begin(run); }
    void file(const FileReport& report) override { reporter_->file(report); }
    void end(const Summary& summary) override {
        reporter_->end(summary);
        check(writer_.path(), writer_.finish());
    }
    [[nodiscard]] std::string written() const override { return writer_.path(); }

private:
    batch::FileWriter writer_;
    std::unique_ptr<Reporter> reporter_;
};

class StepSummaryOutput final : public Output {
public:
    StepSummaryOutput(const Format& format, const std::string& path, const ReportOptions& options)
        : path_(path), page_(path), reporter_(format.make(page_.stream(), options)) {}
    void begin(const RunInfo& run) override { reporter_->begin(run); }
    void file(const FileReport& report) override {
        reporter_->file(report);
        page_.end_of_file();
    }
    void end(const Summary& summary) override {
        reporter_->end(summary);
        check(path_, page_.finish());
    }

private:
    std::string path_;
    batch::StepSummary page_;
    std::unique_ptr<Reporter> reporter_;
};

/// One report for each file, each finished at once.
class EachOutput final : public Output {
public:
    EachOutput(const Format& format, const std::string& folder, const ReportOptions& options)
        : format_(format), folder_(folder), options_(options) {}

    void begin(const RunInfo& run) override { run_ = run; }
    void file(const FileReport& report) override {
        const std::string path = each_path(folder_, report.path, format_);
        std::error_code refused; // said when the file cannot be opened
        std::filesystem::create_directories(std::filesystem::path(path).parent_path(), refused);
        batch::FileWriter writer(path);
        const std::unique_ptr<Reporter> reporter = format_.make(writer.stream(), options_);
        reporter->begin(run_);
        reporter->file(report);
        Summary summary;
        summary.add(report);
        reporter->end(summary);
        check(path, writer.finish());
        ++files_;
    }
    void end(const Summary&) override {}
    [[nodiscard]] std::string written() const override {
        return fmt::format("{} {} in {}", files_, files_ == 1 ? "report" : "reports", folder_);
    }

private:
    const Format& format_;
    std::string folder_;
    ReportOptions options_;
    RunInfo run_{};
    std::size_t files_ = 0;
};

} // namespace

void Output::check(const std::string& path, const std::string& reason) {
    if (!reason.empty()) {
        problems_.push_back(fmt::format("cannot write \"{}\": {}.", report::for_terminal(path), reason));
    }
}

Outputs::Outputs(const CheckOptions& options, const std::vector<std::string>& inputs,
                 const std::vector<std::string>& names, Streams streams)
    : streams_(streams), quiet_(options.quiet) {
    const OutputPlan plan = plan_outputs(options, inputs, names);
    const ReportOptions in_file = report_options(options, nullptr);
    const auto add = [&](const Format& format, std::unique_ptr<Output> output) {
        places_.push_back({std::move(output), shows_values(options, format)});
    };
    for (const PlannedReport& report : plan.files) {
        // Each step of a job adds to the runner's page; only Markdown is shown there.
        if (report.format->name == "markdown" && report.target == variable("GITHUB_STEP_SUMMARY")) {
            add(*report.format, std::make_unique<StepSummaryOutput>(*report.format, report.target, in_file));
        } else {
            add(*report.format, std::make_unique<FileOutput>(*report.format, report.target, in_file));
        }
    }
    for (const PlannedReport& report : plan.folders) {
        add(*report.format, std::make_unique<EachOutput>(*report.format, report.target, in_file));
    }
    add(*plan.standard_output,
        std::make_unique<StandardOutput>(*plan.standard_output, streams.out, report_options(options, &streams.out)));
}

void Outputs::begin(const RunInfo& run) {
    for (const Place& place : places_) {
        place.output->begin(run);
    }
}

void Outputs::file(FileReport report) {
    const auto shows = [](const Place& place) { return place.shows_values; };
    if (std::any_of(places_.begin(), places_.end(), shows)) {
        for (const Place& place : places_) {
            if (place.shows_values) {
                place.output->file(report);
            }
        }
    }
    if (!std::all_of(places_.begin(), places_.end(), shows)) {
        redact(report);
        report.path = shareable_name(report.path);
        for (const Place& place : places_) {
            if (!place.shows_values) {
                place.output->file(report);
            }
        }
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
