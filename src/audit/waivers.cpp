#include "iepaudit/waivers.hpp"

#include "read/settings.hpp"
#include "text/glob.hpp"

#include <algorithm>
#include <array>
#include <iterator>

namespace iepaudit {

namespace {

enum Key : std::size_t { rule, file, where, row, reason, by, expires };
constexpr std::array<std::string_view, 7> waiver_keys{"rule", "file", "where", "row", "reason", "by", "expires"};

std::string without_dot(std::string_view path) {
    return std::string(path.starts_with("./") ? path.substr(2) : path);
}

class WaiverReader {
public:
    explicit WaiverReader(SettingsReader& reader) : reader_(reader) {
        for (const Rule* known : all_rules()) {
            rule_ids_.push_back(known->id);
        }
    }

    std::vector<Waiver> read(NodeId root) {
        constexpr std::array<std::string_view, 2> keys{"formatVersion", "waivers"};
        const std::vector<NodeId> members = reader_.members(root, keys);
        reader_.require_version(members[0], root);
        std::vector<Waiver> list;
        if (reader_.require(members[1], root, keys[1])) {
            for (const NodeId item : reader_.items(members[1])) {
                list.push_back(waiver(item));
            }
        }
        return list;
    }

private:
    Waiver waiver(NodeId item) {
        Waiver waiver;
        waiver.line = reader_.line(item);
        if (reader_.node(item).kind != NodeKind::object) {
            reader_.fault(reader_.node(item).value, "A waiver is a group of fields in {{ }}.");
            return waiver;
        }
        const std::vector<NodeId> members = reader_.members(item, waiver_keys);
        for (const Key key : {Key::rule, Key::file, Key::reason, Key::expires}) {
            reader_.require(members[key], item, waiver_keys[key]);
        }
        waiver.rule = rule_named(members[Key::rule]);
        waiver.file = without_dot(text_of(members[Key::file]));
        waiver.where = pointer(members[Key::where]);
        waiver.row = text_of(members[Key::row]);
        waiver.reason = text_of(members[Key::reason]);
        waiver.by = text_of(members[Key::by]);
        waiver.expires = day(members[Key::expires]);
        return waiver;
    }

    std::string text_of(NodeId id) { return std::string(reader_.words(id).value_or(std::string_view{})); }

    const Rule* rule_named(NodeId id) {
        const auto words = reader_.words(id);
        const Rule* const found = words ? find_rule(*words) : nullptr;
        if (words && found == nullptr) {
            reader_.unknown(reader_.node(id).value, "rule", *words, rule_ids_);
        }
        return found;
    }

    std::string pointer(NodeId id) {
        std::string words = text_of(id);
        if (!words.empty() && !words.starts_with('/')) {
            reader_.fault(reader_.node(id).value, "Write a place as in the reports, such as \"/services/0\".");
        }
        while (words.ends_with('/')) {
            words.pop_back();
        }
        return words;
    }

    Date day(NodeId id) {
        const auto words = reader_.words(id);
        if (!words) {
            return {};
        }
        // The one form that cannot be misread: 02/03 is another day in another country.
        const PrintedDate printed = read_date(*words);
        if (!printed.date || iso(*printed.date) != *words) {
            const FileWords shown{quote(*words), "This"};
            if (printed.date) {
                reader_.fault(reader_.node(id).value, "{} must be written year first. Did you mean \"{}\"?", shown,
                              iso(*printed.date));
            } else {
                reader_.fault(reader_.node(id).value, "{} is not a date. Write it as 2027-01-31.", shown);
            }
            return {};
        }
        return *printed.date;
    }

    SettingsReader& reader_;
    std::vector<std::string_view> rule_ids_;
};

} // namespace

Waivers::Waivers(std::vector<Waiver> list) : list_(std::move(list)) {
    for (std::size_t i = 0; i < list_.size(); ++i) {
        if (text::is_glob(list_[i].file)) {
            patterns_.push_back(i);
        } else {
            by_path_[list_[i].file].push_back(i);
        }
    }
}

std::vector<std::size_t> Waivers::for_file(std::string_view path) const {
    const std::string name = without_dot(path);
    const auto named = by_path_.find(name);
    std::vector<std::size_t> fitting;
    std::copy_if(patterns_.begin(), patterns_.end(), std::back_inserter(fitting),
                 [&](std::size_t i) { return text::fits_glob(name, list_[i].file); });
    if (named != by_path_.end()) {
        fitting.insert(fitting.end(), named->second.begin(), named->second.end());
        std::sort(fitting.begin(), fitting.end());
    }
    return fitting;
}

WaiversRead read_waivers(std::string bytes) {
    SettingsReader reader(std::move(bytes));
    WaiversRead read;
    if (const NodeId root = reader.root(); root != no_node) {
        read.waivers = Waivers(WaiverReader(reader).read(root));
    }
    read.faults = reader.faults();
    return read;
}

} // namespace iepaudit
