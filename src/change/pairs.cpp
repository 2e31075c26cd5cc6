#include "change/pairs.hpp"

#include "change/minutes.hpp"
#include "change/names.hpp"

#include <algorithm>
#include <map>
#include <string>
#include <utility>

namespace iepaudit::change {

namespace {

struct Pairs {
    std::vector<std::pair<std::size_t, std::size_t>> pairs;
    RowsBeside left;
};

/// What two rows of a pair share.
std::string key_of(const Page& page, std::size_t index, bool with_minutes) {
    const RowMeaning& row = page.meaning.rows[index];
    std::string words = plain_name_of(page.iep.services.items[index]);
    words += '\n';
    words += name(row.setting.setting);
    if (with_minutes && row.weekly) {
        words += '\n' + std::to_string(row.weekly->minutes.low) + '-' + std::to_string(row.weekly->minutes.high);
    }
    return words;
}

/// Rows of the same name and setting, and of the same minutes if asked, in the order of the pages.
Pairs pair_up(const Page& last, const Page& now, const RowsBeside& rows, bool same_minutes) {
    std::map<std::string, std::vector<std::size_t>> waiting; // rows of last year, the first at the end
    for (auto index = rows.before.rbegin(); index != rows.before.rend(); ++index) {
        waiting[key_of(last, *index, same_minutes)].push_back(*index);
    }
    Pairs result;
    for (const std::size_t index : rows.after) {
        const auto partners = waiting.find(key_of(now, index, same_minutes));
        if (partners == waiting.end() || partners->second.empty()) {
            result.left.after.push_back(index);
            continue;
        }
        result.pairs.emplace_back(partners->second.back(), index);
        partners->second.pop_back();
    }
    for (const auto& [words, indexes] : waiting) {
        result.left.before.insert(result.left.before.end(), indexes.begin(), indexes.end());
    }
    std::sort(result.left.before.begin(), result.left.before.end());
    return result;
}

/// One row has less and another of the same service has more: only their sum tells whether the child gets less.
bool minutes_moved(const Page& last, const Page& now, const Pairs& pairs) {
    bool less = false;
    bool more = false;
    for (const auto& [before, after] : pairs.pairs) {
        const Difference found = difference({last.meaning, {&before, 1}}, {now.meaning, {&after, 1}});
        less = less || found == Difference::less;
        more = more || found == Difference::more;
    }
    return less && more;
}

} // namespace

std::vector<RowsBeside> part(const Page& last, const Page& now, RowsBeside together) {
    if (together.before.empty() || together.after.empty() ||
        (together.before.size() == 1 && together.after.size() == 1)) {
        return {std::move(together)};
    }
    Pairs same = pair_up(last, now, together, true);
    const Pairs alike = pair_up(last, now, same.left, false);
    std::vector<RowsBeside> parts;
    if (alike.left.before.empty() && alike.left.after.empty() && !minutes_moved(last, now, alike)) {
        same.pairs.insert(same.pairs.end(), alike.pairs.begin(), alike.pairs.end());
    } else if (same.left.before.empty() || same.left.after.empty()) {
        return {std::move(together)}; // a row more or less of the same service
    } else {
        parts.push_back(std::move(same.left));
    }
    for (const auto& [before, after] : same.pairs) {
        parts.push_back({{before}, {after}});
    }
    return parts;
}

} // namespace iepaudit::change
