// Waivers: findings somebody has accepted, with a reason and a last day. schema/waivers.schema.json is their form.
#pragma once

#include "iepaudit/date.hpp"
#include "iepaudit/rule.hpp"
#include "iepaudit/settings.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace iepaudit {

struct Waiver {
    const Rule* rule = nullptr;
    std::string file;  ///< a path, or a pattern with *, ** and ?
    std::string where; ///< a JSON pointer; the finding stands there or below; empty for anywhere in the file
    std::string row;   ///< the name of the service the row must have; empty for any
    std::string reason;
    std::string by;
    Date expires;           ///< the last day it counts
    std::uint32_t line = 1; ///< of the waivers file

    [[nodiscard]] bool has_expired(Date as_of) const { return as_of > expires; }
};

class Waivers {
public:
    Waivers() = default;
    explicit Waivers(std::vector<Waiver> list);

    [[nodiscard]] const std::vector<Waiver>& list() const { return list_; }
    /// Indices of the waivers whose `file` fits, in the order of the list.
    [[nodiscard]] std::vector<std::size_t> for_file(std::string_view path) const;

private:
    std::vector<Waiver> list_;
    std::unordered_map<std::string, std::vector<std::size_t>> by_path_; ///< those that name one file
    std::vector<std::size_t> patterns_;
};

struct WaiversRead {
    Waivers waivers;
    std::vector<SettingsFault> faults; ///< any fault: the file must not be used
};

/// Never throws on any bytes.
WaiversRead read_waivers(std::string bytes);

} // namespace iepaudit
