#include "iepaudit/totals.hpp"

#include "text/fold.hpp"

#include <algorithm>
#include <array>
#include <chrono>
#include <string>
#include <string_view>
#include <tuple>
#include <unordered_map>
#include <utility>

namespace iepaudit {

namespace {

struct DirectRow {
    const ServiceRow& printed;
    const RowMeaning& means;
    std::size_t index;
};

struct Candidate {
    std::size_t group; ///< alike rows have the same
    Date start;
    std::size_t index;
    Date end;
};

/// Collects the rows that may repeat each other, and numbers what they say: comparing numbers is cheap in a long table.
class Candidates {
public:
    void add(const DirectRow& row, std::string key) {
        using namespace std::chrono;
        const std::size_t group = groups_.try_emplace(std::move(key), groups_.size()).first->second;
        list_.push_back({group, row.means.start.value_or(Date{year::min(), January, day{1}}), row.index,
                         row.means.end.value_or(Date{year::max(), December, day{31}})});
    }
    /// Alike rows beside each other, in the order in which they begin.
    [[nodiscard]] std::vector<Candidate> in_order() && {
        std::sort(list_.begin(), list_.end(), [](const Candidate& a, const Candidate& b) {
            return std::tie(a.group, a.start, a.index) < std::tie(b.group, b.start, b.index);
        });
        return std::move(list_);
    }

private:
    std::unordered_map<std::string, std::size_t> groups_;
    std::vector<Candidate> list_;
};

void append(std::string& key, std::string_view cell) {
    key += text::fold(cell);
    key += '\x1f';
}

void append(std::string& key, const NumberField& number) {
    append(key, number.has_value() ? std::to_string(*number) : std::string());
}

std::string goals_of(const ServiceRow& printed) {
    std::vector<std::string> ids;
    for (const Words& id : printed.goals) {
        ids.push_back(text::fold(id.value));
    }
    std::sort(ids.begin(), ids.end());
    std::string key;
    for (const std::string& id : ids) {
        append(key, id);
    }
    return key;
}

std::string all_words(const DirectRow& row) {
    const ServiceRow& printed = row.printed;
    std::string key;
    for (const std::string_view cell :
         {printed.category.value, printed.service.value, printed.area.value, printed.frequency->text,
          printed.frequency_interval.value, printed.duration->text, printed.location.value, printed.provider.value,
          printed.monitor.value, printed.group_size->text, printed.delivery.value, printed.note.value}) {
        append(key, cell);
    }
    for (const NumberField* number : {&printed.sessions, &printed.minutes_per_week, &printed.minutes_per_month,
                                      &printed.minutes_per_year, &printed.indirect_minutes}) {
        append(key, *number);
    }
    return key;
}

/// The words of a service's name that say which skill it is; "Reading (SDI)" and "Reading Instruction" are one.
std::string skill(std::string_view service) {
    constexpr std::array<std::string_view, 17> common{
        "specially", "designed", "instruction", "special", "education", "service", "services", "sdi", "therapy",
        "teaching",  "direct",   "related",     "skills",  "skill",     "in",      "and",      "the"};
    std::vector<std::string> words;
    std::string word;
    for (const char c : text::fold(service) + ' ') {
        if (text::is_word(c)) {
            word += c;
            continue;
        }
        if (!word.empty() && std::find(common.begin(), common.end(), word) == common.end()) {
            words.push_back(word);
        }
        word.clear();
    }
    // "Speech/Language" is the long name of "Speech"; "Language" alone is a skill of its own.
    if (std::find(words.begin(), words.end(), "speech") != words.end()) {
        words.erase(std::remove(words.begin(), words.end(), "language"), words.end());
    }
    std::sort(words.begin(), words.end());
    words.erase(std::unique(words.begin(), words.end()), words.end());
    std::string key;
    for (const std::string& each : words) {
        append(key, each);
    }
    return key;
}

std::string same_service(const DirectRow& row) {
    std::string key = skill(row.printed.service.value);
    for (const Area area : row.means.service.areas) {
        append(key, name(area));
    }
    append(key, name(row.means.setting.setting));
    for (const Provider role : row.means.provider.roles) {
        append(key, name(role));
    }
    // Two jobs the program cannot place are the same only in the same words.
    if (row.means.provider.roles.only(Provider::vague)) {
        append(key, row.printed.provider.value);
    }
    append(key, row.printed.group_size->text);
    append(key, row.printed.delivery.value);
    append(key, name(row.means.amount.amount.period));
    return key + goals_of(row.printed);
}

/// What every two alike rows share, whatever else is compared, in one number: areas, place and who gives it.
std::size_t in_short(const DirectRow& row) {
    std::size_t hash = static_cast<std::size_t>(row.means.setting.setting);
    for (const Area area : row.means.service.areas) {
        hash = hash * 31 + static_cast<std::size_t>(area);
    }
    for (const Provider role : row.means.provider.roles) {
        hash = hash * 31 + static_cast<std::size_t>(role);
    }
    return hash;
}

/// The rows with their keys. Few rows are like any other, so words are compared only where the short form is the same.
Candidates alike(const std::vector<DirectRow>& rows, std::string (*key_of)(const DirectRow&)) {
    std::unordered_map<std::size_t, std::size_t> times;
    for (const DirectRow& row : rows) {
        ++times[in_short(row)];
    }
    Candidates candidates;
    for (const DirectRow& row : rows) {
        if (times[in_short(row)] > 1) {
            candidates.add(row, key_of(row));
        }
    }
    return candidates;
}

bool stands_by_itself(const DirectRow& row) {
    return !row.means.is_concurrent && !row.means.is_extended_year;
}

/// Only rows that are added up: listed twice, they change the total.
bool is_added_up(const DirectRow& row) {
    return row.means.weekly && stands_by_itself(row);
}

bool is_known_place(Setting setting) {
    return setting == Setting::general_education || setting == Setting::special_education || setting == Setting::other;
}

/// Two alike rows whose dates overlap. A row that ends on the day the next begins is a schedule, not a repetition.
std::vector<RepeatedRow> repeated(const List<ServiceRow>& services, Candidates candidates) {
    const std::vector<Candidate> ordered = std::move(candidates).in_order();
    std::vector<RepeatedRow> found;
    const Candidate* lasting = nullptr; // of the alike rows so far, the one that ends last
    for (const Candidate& candidate : ordered) {
        if (lasting == nullptr || lasting->group != candidate.group) {
            lasting = &candidate;
            continue;
        }
        if (candidate.start < lasting->end) {
            const auto [earlier, later] = std::minmax(lasting->index, candidate.index);
            found.push_back({earlier, later, goals_of(services.items[earlier]) != goals_of(services.items[later])});
        }
        if (candidate.end > lasting->end) {
            lasting = &candidate;
        }
    }
    return found;
}

/// An empty amount is told as missing; what else the two cells share may not be typed in yet.
std::vector<RepeatedRow> word_for_word(const List<ServiceRow>& services, const std::vector<DirectRow>& direct) {
    std::vector<DirectRow> rows;
    for (const DirectRow& row : direct) {
        if (row.means.amount.presence == Presence::value && stands_by_itself(row)) {
            rows.push_back(row);
        }
    }
    return repeated(services, alike(rows, all_words));
}

std::vector<RepeatedRow> with_another_amount(const List<ServiceRow>& services, const std::vector<DirectRow>& direct,
                                             const std::vector<RepeatedRow>& word_for_word) {
    std::vector<bool> is_told(services.size(), false);
    for (const RepeatedRow& row : word_for_word) {
        is_told[row.later] = true;
    }
    std::vector<DirectRow> rows;
    for (const DirectRow& row : direct) {
        if (is_added_up(row) && !is_told[row.index] && is_known_place(row.means.setting.setting) &&
            !row.means.provider.roles.empty()) {
            rows.push_back(row);
        }
    }
    return repeated(services, alike(rows, same_service));
}

} // namespace

RepeatedRows find_repeated_rows(const Iep& iep, const Meaning& meaning) {
    std::vector<DirectRow> direct;
    for (std::size_t i = 0; i < meaning.rows.size(); ++i) {
        if (meaning.rows[i].is_direct_service()) {
            direct.push_back({iep.services.items[i], meaning.rows[i], i});
        }
    }
    RepeatedRows repeated;
    repeated.word_for_word = word_for_word(iep.services, direct);
    repeated.with_another_amount = with_another_amount(iep.services, direct, repeated.word_for_word);
    return repeated;
}

} // namespace iepaudit
