#include "audit/fingerprint.hpp"

#include "iepaudit/rule.hpp"
#include "text/digest.hpp"

#include <fmt/format.h>

#include <array>

namespace iepaudit {

namespace {

constexpr std::string_view version = "1";

/// The pointer without the row's number, which moves: "/services/4/frequency" -> "/services/frequency".
std::string field_of(std::string_view pointer, bool in_row) {
    constexpr std::string_view services = "/services/";
    if (!in_row || !pointer.starts_with(services)) {
        return std::string(pointer);
    }
    const std::size_t rest = pointer.find('/', services.size());
    return "/services" + (rest == std::string_view::npos ? std::string{} : std::string(pointer.substr(rest)));
}

} // namespace

std::string Fingerprints::row_name(int row) {
    if (row_names_.empty()) {
        std::unordered_map<std::string_view, int> count;
        row_names_.reserve(iep_.services.size());
        for (const ServiceRow& printed : iep_.services) {
            if (printed.id.has_value()) {
                row_names_.push_back("id " + std::string(*printed.id));
            } else {
                const std::string_view service = printed.service.has_value() ? *printed.service : std::string_view{};
                row_names_.push_back(fmt::format("{} #{}", service, ++count[service]));
            }
        }
    }
    const auto index = static_cast<std::size_t>(row) - 1;
    return index < row_names_.size() ? row_names_[index] : std::string{};
}

std::string Fingerprints::of(const Finding& finding, std::string_view pointer) {
    const std::array<std::string, 5> fields{std::string(version), std::string(finding.rule->id), std::string(path_),
                                            finding.row ? row_name(*finding.row) : std::string{}, field_of(pointer, finding.row.has_value())};
    std::string joined;
    for (const std::string& field : fields) {
        joined += fmt::format("{}:{}", field.size(), field); // the length keeps "ab" + "c" apart from "a" + "bc"
    }
    std::string digits = text::digest(joined);
    const int times = ++seen_[digits];
    return times == 1 ? digits : fmt::format("{}:{}", digits, times);
}

} // namespace iepaudit
