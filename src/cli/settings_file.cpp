#include "cli/settings_file.hpp"

#include "batch/load.hpp"
#include "cli/environment.hpp"
#include "cli/options.hpp"
#include "report/escape.hpp"

#include <fmt/format.h>

namespace iepaudit::cli {

std::string load_settings(std::string_view option, const std::string& path, std::size_t limit) {
    batch::Loaded loaded = batch::load_file(path, limit);
    if (!loaded.is_read) {
        throw UsageError(fmt::format("{}: cannot read \"{}\": {}.", option, report::for_terminal(path), loaded.reason));
    }
    return std::move(loaded.bytes);
}

void refuse_faults(const std::string& path, std::span<const SettingsFault> faults) {
    constexpr std::size_t most = 10;
    const bool is_shared = is_on_build_server();
    std::string sentences;
    for (std::size_t i = 0; i < faults.size() && i < most; ++i) {
        const SettingsFault& fault = faults[i];
        sentences +=
            fmt::format("{}{}:{}:{}: {}", i == 0 ? "" : "\niepaudit: ", report::path_for_terminal(path), fault.line,
                        fault.column, report::for_terminal(is_shared ? fault.message.safe : fault.message.shown));
    }
    if (faults.size() > most) {
        sentences += fmt::format("\niepaudit: and {} more.", faults.size() - most);
    }
    if (!faults.empty()) {
        throw UsageError(sentences);
    }
}

} // namespace iepaudit::cli
