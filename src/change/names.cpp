#include "change/names.hpp"

#include "text/fold.hpp"

#include <set>

namespace iepaudit::change {

namespace {

constexpr std::size_t shortest = 5; // "OT" and "PT" are one letter apart and two services
constexpr std::size_t longest = 80; // what is longer is a sentence

/// The name itself, and every form of it without one of its letters. Digits stay: "Group 1" is not "Group 2".
std::set<std::string> forms_of(std::string_view name) {
    std::set<std::string> forms;
    if (name.size() < shortest || name.size() > longest) {
        return forms;
    }
    forms.emplace(name);
    for (std::size_t i = 0; i < name.size(); ++i) {
        if (!text::is_digit(name[i])) {
            forms.insert(std::string(name.substr(0, i)).append(name.substr(i + 1)));
        }
    }
    return forms;
}

} // namespace

std::string plain_name_of(const ServiceRow& row) {
    std::string name;
    if (!row.service.has_value()) {
        return name;
    }
    for (const char c : text::fold(*row.service)) {
        if (text::is_word(c)) {
            name += c;
        } else if (!name.empty() && name.back() != ' ') {
            name += ' ';
        }
    }
    while (!name.empty() && name.back() == ' ') {
        name.pop_back();
    }
    return name;
}

void CloseNames::add(std::string_view name, std::size_t number) {
    for (const std::string& form : forms_of(name)) {
        const auto [entry, is_first] = forms_.emplace(form, number);
        if (!is_first && entry->second != number) {
            entry->second.reset();
        }
    }
}

std::optional<std::size_t> CloseNames::find(std::string_view name) const {
    std::optional<std::size_t> found;
    for (const std::string& form : forms_of(name)) {
        const auto entry = forms_.find(form);
        if (entry == forms_.end()) {
            continue;
        }
        if (!entry->second || (found && *found != *entry->second)) {
            return std::nullopt;
        }
        found = entry->second;
    }
    return found;
}

} // namespace iepaudit::change
