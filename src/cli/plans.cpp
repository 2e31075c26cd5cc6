#include "cli/plans.hpp"

#include "batch/load.hpp"
#include "cli/cannot_read.hpp"
#include "cli/path_names.hpp"
#include "report/phrases.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <numeric>
#include <utility>

namespace iepaudit::cli {

namespace {

struct SkipWords {
    std::string_view one;    ///< said of one thing
    std::string_view of_one; ///< said behind the number 1
    std::string_view of_many;
};

/// Indexed by batch::Skip.
constexpr std::array<SkipWords, batch::all_skips.size()> skip_words{{
    {"it is hidden", "hidden", "hidden"},
    {"no --include pattern fits its name", "with another name", "with other names"},
    {"an --exclude pattern fits it", "excluded", "excluded"},
    {"it is a link, and links in folders are not followed", "link", "links"},
    {"it is a pipe or a device, not a file", "pipe or device", "pipes or devices"},
}};

bool ends_like_lines(std::string_view path) {
    return path.ends_with(".jsonl") || path.ends_with(".ndjson");
}

} // namespace

std::string_view name(batch::Skip skip) {
    return skip_words[static_cast<std::size_t>(skip)].one;
}

std::size_t SkipCounts::all() const {
    return std::accumulate(counts_.begin(), counts_.end(), std::size_t{0});
}

std::string SkipCounts::in_words() const {
    std::string words;
    for (const batch::Skip skip : batch::all_skips) {
        const auto index = static_cast<std::size_t>(skip);
        if (counts_[index] > 0) {
            words += words.empty() ? "" : ", ";
            words += report::count(counts_[index], skip_words[index].of_one, skip_words[index].of_many);
        }
    }
    return words;
}

bool has_lines(const std::string& path, const CheckOptions& options) {
    return options.input_format == "auto" ? path != "-" && ends_like_lines(path) : options.input_format == "jsonl";
}

Plans::Plans(batch::Inputs inputs, const CheckOptions& options, std::size_t limit, Streams streams, OnSkip on_skip)
    : inputs_(std::move(inputs)), options_(options), limit_(limit), streams_(streams), on_skip_(std::move(on_skip)) {
    knows_share_ = std::none_of(inputs_.words().begin(), inputs_.words().end(),
                                [](const std::string& word) { return word == "-" || batch::is_folder(word); });
}

Plan Plans::plan_for(const batch::Input& input) const {
    Plan plan;
    plan.path = input.path;
    plan.was_named = input.root.empty();
    plan.name = input.path == "-" ? options_.stdin_name : relative_name(input.path);
    plan.shared_name = input.path == "-" ? plan.name : shareable_name(plan.name, input.root);
    if (options_.path_names == "hash") {
        plan.name = hashed_name(plan.name);
        plan.shared_name = plan.name;
    }
    return plan;
}

std::optional<Plan> Plans::next_line() {
    std::optional<batch::Line> line = lines_->next();
    if (!line) {
        lines_.reset();
        return std::nullopt;
    }
    Plan plan = file_of_lines_;
    plan.line = line->number;
    plan.is_loaded = true;
    plan.bytes = std::move(line->bytes);
    plan.refused = std::move(line->refused);
    plan.is_missing = line->is_missing;
    return plan;
}

std::optional<Plan> Plans::next() {
    while (true) {
        if (lines_) {
            if (std::optional<Plan> plan = next_line()) {
                return plan;
            }
        }
        std::optional<batch::Input> input = inputs_.next();
        if (!input) {
            return std::nullopt;
        }
        if (input->skipped) {
            skipped_.add(*input->skipped);
            on_skip_(*input);
            continue;
        }
        Plan plan = plan_for(*input);
        if (!input->refused.empty()) {
            plan.is_loaded = true;
            plan.refused = folder_cannot_be_opened(input->refused);
            return plan;
        }
        if (has_lines(input->path, options_)) {
            file_of_lines_ = std::move(plan);
            input->path == "-" ? lines_.emplace(streams_.in, limit_)
                               : lines_.emplace(input->path, limit_, file_of_lines_.was_named);
            continue;
        }
        if (input->path == "-") {
            batch::Loaded loaded = batch::load_stream(streams_.in, limit_);
            plan.is_loaded = true;
            plan.bytes = std::move(loaded.bytes);
            plan.refused = std::move(loaded.reason);
        }
        return plan;
    }
}

std::optional<double> Plans::share_done() const {
    const std::optional<double> share_of_file = lines_ ? lines_->share_read() : std::optional(1.0);
    if (!knows_share_ || inputs_.words().empty() || !share_of_file) {
        return std::nullopt;
    }
    return (static_cast<double>(inputs_.words_done()) - 1 + *share_of_file) /
           static_cast<double>(inputs_.words().size());
}

} // namespace iepaudit::cli
