#include "iepaudit/baseline.hpp"

#include "iepaudit/document.hpp"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <cstdint>

namespace iepaudit {

namespace {

constexpr int format_version = 1;

/// Picks the findings out of a report as it goes by: nothing else of it is kept.
class ReportReader final : public nlohmann::json_sax<nlohmann::json> {
public:
    explicit ReportReader(Baseline& baseline) : baseline_(baseline) {}

    [[nodiscard]] bool is_a_report() const { return has_version_ && is_ours_ && has_findings_ && !is_odd_; }
    [[nodiscard]] const std::string& version() const { return version_; }
    [[nodiscard]] std::size_t broken_at() const { return broken_at_; }

    bool null() override { return true; }
    bool boolean(bool) override { return true; }
    bool number_integer(number_integer_t number) override { return whole(static_cast<double>(number)); }
    bool number_unsigned(number_unsigned_t number) override { return whole(static_cast<double>(number)); }
    bool number_float(number_float_t, const string_t&) override { return true; }
    bool binary(binary_t&) override { return true; }

    bool string(string_t& text) override {
        if (depth_ == in_a_finding && part_ == "findings") {
            if (key_ == "fingerprint") {
                fingerprint_ = text;
            } else if (key_ == "file") {
                entry_.file = text;
            } else if (key_ == "rule") {
                entry_.rule = text;
            }
        } else if (depth_ == 2 && part_ == "tool" && key_ == "name") {
            is_ours_ = text == "iepaudit";
        }
        return true;
    }
    bool key(string_t& text) override {
        (depth_ == 1 ? part_ : key_) = text;
        return true;
    }
    bool start_object(std::size_t) override {
        if (++depth_ == in_a_finding) {
            fingerprint_.clear();
            entry_ = {};
        }
        return true;
    }
    bool end_object() override {
        if (depth_-- == in_a_finding && part_ == "findings") {
            is_odd_ = is_odd_ || fingerprint_.empty();
            baseline_.add(std::move(fingerprint_), std::move(entry_));
        }
        return true;
    }
    bool start_array(std::size_t) override {
        has_findings_ = has_findings_ || (depth_ == 1 && part_ == "findings");
        ++depth_;
        return true;
    }
    bool end_array() override {
        --depth_;
        return true;
    }
    bool parse_error(std::size_t position, const std::string&, const nlohmann::detail::exception&) override {
        broken_at_ = position;
        return false;
    }

private:
    static constexpr std::size_t in_a_finding = 3; // the report, its list, one of it

    bool whole(double number) {
        if (depth_ == 1 && part_ == "formatVersion") {
            version_ = fmt::format("{}", number);
            has_version_ = number == format_version;
        }
        return true;
    }

    Baseline& baseline_;
    std::size_t depth_ = 0;
    std::string part_; ///< the key at the top that we are in
    std::string key_;
    std::string fingerprint_;
    Baseline::Entry entry_;
    std::string version_;
    bool has_version_ = false;
    bool is_ours_ = false;
    bool has_findings_ = false;
    bool is_odd_ = false; ///< a finding without a fingerprint
    std::size_t broken_at_ = 0;
};

SettingsFault fault_at(std::string_view bytes, std::size_t byte, const std::string& sentence) {
    const auto [line, column] = LineIndex(bytes).position(static_cast<std::uint32_t>(std::min(byte, bytes.size())));
    return {.line = line, .column = column, .message = {sentence, sentence}};
}

} // namespace

void Baseline::add(std::string fingerprint, Entry entry) {
    if (by_fingerprint_.emplace(std::move(fingerprint), entries_.size()).second) {
        entries_.push_back(std::move(entry));
    }
}

std::optional<std::size_t> Baseline::find(const std::string& fingerprint) const {
    const auto entry = by_fingerprint_.find(fingerprint);
    return entry == by_fingerprint_.end() ? std::nullopt : std::optional(entry->second);
}

BaselineRead read_baseline(std::string_view bytes) {
    constexpr std::string_view how = "A baseline is an earlier report made with --format json.";
    BaselineRead read;
    ReportReader reader(read.baseline);
    if (!nlohmann::json::sax_parse(bytes.begin(), bytes.end(), &reader)) {
        const std::size_t at = reader.broken_at() == 0 ? 0 : reader.broken_at() - 1;
        read.fault = fault_at(bytes, at, fmt::format("This is not complete JSON. {}", how));
    } else if (!reader.is_a_report()) {
        const bool is_other_version = !reader.version().empty() && reader.version() != std::to_string(format_version);
        read.fault = fault_at(bytes, 0,
                              is_other_version ? fmt::format("This report has formatVersion {}; this version of "
                                                             "iepaudit reads {}.",
                                                             reader.version(), format_version)
                                               : fmt::format("This is not a report of iepaudit. {}", how));
    }
    return read;
}

} // namespace iepaudit
