#include "interview/answers.hpp"

#include <algorithm>

namespace iepaudit::interview {

namespace {

constexpr std::string_view mark_key = "x-interview";

/// The spelling under which this key stands in the object; empty when it does not.
std::string spelling(const DraftPlan& object, const KeyTable& keys, std::string_view key) {
    const auto wanted = keys.find(key);
    for (const auto& [name, value] : object.items()) {
        const auto entry = keys.find(name);
        if (wanted && entry && keys.field(*entry) == keys.field(*wanted)) {
            return name;
        }
    }
    return {};
}

const DraftPlan* member(const DraftPlan& object, const KeyTable& keys, std::string_view key) {
    const std::string name = spelling(object, keys, key);
    return name.empty() ? nullptr : &object.at(name);
}

DraftPlan* member(DraftPlan& object, const KeyTable& keys, std::string_view key) {
    const std::string name = spelling(object, keys, key);
    return name.empty() ? nullptr : &object.at(name);
}

/// Puts the member in front of those that come after it in `order`. What is not in the order stays where it is.
template <class Order>
void put_member(DraftPlan& object, const KeyTable& keys, const Order& order, std::string_view key, DraftPlan value) {
    if (DraftPlan* const there = member(object, keys, key)) {
        *there = std::move(value);
        return;
    }
    const auto rank = [&](std::string_view name) {
        return std::find_if(order.begin(), order.end(), [&](const auto& each) { return each.key == name; });
    };
    DraftPlan ordered = DraftPlan::object();
    bool is_placed = false;
    for (auto& [name, there] : object.items()) {
        const bool is_later = rank(name) > rank(key) && rank(name) != order.end();
        if (!is_placed && is_later) {
            ordered[std::string(key)].swap(value);
            is_placed = true;
        }
        ordered[name] = std::move(there);
    }
    if (!is_placed) {
        ordered[std::string(key)].swap(value);
    }
    object = std::move(ordered);
}

bool is_scalar(const DraftPlan& value) {
    return !value.is_object() && !value.is_array();
}

} // namespace

Answers::Answers(DraftPlan plan) : plan_(std::move(plan)) {
    if (!plan_.is_object()) {
        plan_ = DraftPlan::object();
    }
    for (const Section& section : all_sections()) {
        if (!section.is_list()) {
            continue;
        }
        // One text or one row where a list belongs is a list of one.
        DraftPlan* const list = member(plan_, section_keys(), section.key);
        if (list != nullptr && !list->is_array() && !list->is_null()) {
            *list = DraftPlan::array({std::move(*list)});
        }
    }
}

const DraftPlan* Answers::find_section(std::size_t number) const {
    return member(plan_, section_keys(), all_sections()[number].key);
}

DraftPlan& Answers::section(std::size_t number) {
    const Section& wanted = all_sections()[number];
    if (find_section(number) == nullptr) {
        put_member(plan_, section_keys(), all_sections(), wanted.key,
                   wanted.is_list() ? DraftPlan::array() : DraftPlan::object());
    }
    return *member(plan_, section_keys(), wanted.key);
}

const DraftPlan* Answers::find(const Position& at) const {
    const Section& of = section_of(at);
    const DraftPlan* group = find_section(at.section);
    if (group != nullptr && of.is_list()) {
        if (is_settled(at.section)) {
            return at.item == 0 && at.question == 0 ? group : nullptr;
        }
        group = group->is_array() && at.item < group->size() ? &(*group)[at.item] : nullptr;
    }
    if (group == nullptr || !is_scalar(*group)) {
        return group == nullptr ? nullptr : member(*group, of.keys(), question_of(at).key);
    }
    return question_of(at).key == of.sentence ? group : nullptr;
}

bool Answers::is_settled(std::size_t number) const {
    const DraftPlan* const group = find_section(number);
    return group != nullptr && (is_scalar(*group) || (all_sections()[number].is_list() && group->empty()));
}

bool Answers::has_services() const {
    return !spelling(plan_, section_keys(), "services").empty();
}

std::size_t Answers::items(std::size_t number) const {
    const DraftPlan* const list = find_section(number);
    return list != nullptr && list->is_array() ? list->size() : 0;
}

void Answers::put(const Position& at, const std::optional<std::string>& words) {
    const Section& of = section_of(at);
    DraftPlan value = words ? DraftPlan(*words) : DraftPlan();
    DraftPlan* group = &section(at.section);
    if (of.is_list()) {
        if (!group->is_array()) {
            *group = DraftPlan::array();
        }
        if (at.item >= group->size()) {
            group->push_back(question_of(at).key == of.sentence ? DraftPlan() : DraftPlan::object());
        }
        group = &(*group)[at.item];
    }
    // A sentence stays a plain sentence as long as nothing else is said about it.
    if (is_scalar(*group) && question_of(at).key == of.sentence) {
        *group = std::move(value);
        return;
    }
    if (is_scalar(*group)) {
        DraftPlan sentence = std::move(*group);
        *group = DraftPlan::object();
        if (!sentence.is_null()) {
            (*group)[std::string(of.sentence)] = std::move(sentence);
        }
    }
    put_member(*group, of.keys(), of.questions, question_of(at).key, std::move(value));
}

void Answers::put_blank(std::size_t number) {
    section(number) = all_sections()[number].is_list() ? DraftPlan::array() : DraftPlan();
}

void Answers::remove(const Position& at) {
    if (find(at) == nullptr) {
        return;
    }
    const Section& of = section_of(at);
    DraftPlan& group = section(at.section);
    bool is_empty = false;
    if (is_settled(at.section)) {
        is_empty = true;
    } else if (of.is_list() && at.question == 0) {
        group.erase(at.item);
        is_empty = group.empty();
    } else {
        DraftPlan& cells = of.is_list() ? group[at.item] : group;
        if (!is_scalar(cells)) {
            cells.erase(spelling(cells, of.keys(), question_of(at).key));
        }
        is_empty = !of.is_list() && cells.empty();
    }
    if (is_empty) {
        plan_.erase(spelling(plan_, section_keys(), of.key));
    }
}

std::optional<Position> Answers::mark() const {
    const auto found = plan_.find(mark_key);
    if (found == plan_.end() || !found->is_object()) {
        return std::nullopt;
    }
    const auto word = [&](const char* key) {
        const auto each = found->find(key);
        return each != found->end() && each->is_string() ? each->get<std::string>() : std::string{};
    };
    Position at;
    const auto number = found->find("number");
    at.item = number != found->end() && number->is_number_unsigned() ? number->get<std::size_t>() : 1;
    const auto same_section = std::find_if(all_sections().begin(), all_sections().end(),
                                           [&](const Section& each) { return each.key == word("section"); });
    if (same_section == all_sections().end() || at.item == 0) {
        return std::nullopt;
    }
    at.item -= 1;
    at.section = static_cast<std::size_t>(same_section - all_sections().begin());
    const auto same_question = std::find_if(same_section->questions.begin(), same_section->questions.end(),
                                            [&](const Question& each) { return each.key == word("question"); });
    if (same_question == same_section->questions.end() || at.item > items(at.section)) {
        return std::nullopt;
    }
    at.question = static_cast<std::size_t>(same_question - same_section->questions.begin());
    return at;
}

void Answers::set_mark(const std::optional<Position>& next) {
    plan_.erase(std::string(mark_key));
    if (next) {
        DraftPlan& mark = plan_[std::string(mark_key)];
        mark["section"] = std::string(section_of(*next).key);
        mark["number"] = next->item + 1;
        mark["question"] = std::string(question_of(*next).key);
    }
}

std::vector<Position> Answers::all() const {
    std::vector<Position> found;
    for (std::size_t s = 0; s < all_sections().size(); ++s) {
        const Section& of = all_sections()[s];
        const std::size_t count = of.is_list() && !is_settled(s) ? items(s) : 1;
        for (std::size_t item = 0; item < count; ++item) {
            for (std::size_t q = 0; q < of.questions.size(); ++q) {
                const Position at{s, item, q};
                if (find(at) != nullptr) {
                    found.push_back(at);
                }
            }
        }
    }
    return found;
}

} // namespace iepaudit::interview
