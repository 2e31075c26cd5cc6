// Binding: nodes of the document to the fields of struct Iep.
//
// Every kind of object has one table of keys (bind_*.cpp). A line of a table says the key, its other spellings and the
// field it fills; the type of the field says what may stand there. What cannot be read is reported once and leaves its
// field absent, so that no rule judges a half-read value.
#pragma once

#include "iepaudit/iep.hpp"
#include "iepaudit/read.hpp"
#include "read/key_table.hpp"
#include "read/number.hpp"
#include "read/problems.hpp"

#include <algorithm>
#include <concepts>
#include <optional>
#include <span>
#include <string_view>
#include <type_traits>
#include <vector>

namespace iepaudit {

/// Reads the values of single fields. Each function leaves the field as it is when the value cannot be read.
class Binder {
public:
    Binder(Document& document, const ReadLimits& limits, Problems& problems)
        : document_(document), limits_(limits), problems_(problems) {}

    [[nodiscard]] const Document& document() const { return document_; }
    [[nodiscard]] const Node& node(NodeId id) const { return document_[id]; }
    [[nodiscard]] std::size_t most_items() const { return limits_.items; }
    [[nodiscard]] Problems& problems() { return problems_; }

    void words(NodeId id, Words& field);
    void short_words(NodeId id, Words& field);   ///< a cell: no longer than the limit
    void words_or_flag(NodeId id, Words& field); ///< true stands for "yes", false for "no"
    void cell(NodeId id, CellField& field);
    /// Adds the words of a second cell, and `unit` behind them, to those of the first.
    void more_words(NodeId id, std::string_view unit, CellField& field);
    void date(NodeId id, DateField& field);
    void number(NodeId id, NumberField& field, Unit unit);
    void flag(NodeId id, FlagField& field);
    void flag_or_date(NodeId id, FlagField& field); ///< the date of a thing says that it was done
    void word_list(NodeId id, List<Words>& field);
    void goal_references(NodeId id, List<Words>& field); ///< "G1, G2" is two

    /// null, "", blank text, []: the page has the field and nothing is in it.
    [[nodiscard]] bool is_blank(NodeId id) const;
    /// The words of a string, or a number as printed. Trimmed.
    [[nodiscard]] std::optional<std::string_view> printed(NodeId id) const;
    /// A wrong-type problem; `expected` follows the word "Write".
    void not_used(NodeId id, std::string_view expected);
    void too_many_items(NodeId id);

private:
    template <class Field>
    bool settle_blank(NodeId id, Field& field);
    bool fits_a_cell(NodeId id);
    bool add_item(NodeId id, List<Words>& field);
    [[nodiscard]] FileWords subject(NodeId id) const;

    Document& document_;
    const ReadLimits& limits_;
    Problems& problems_;
};

/// "yes", "x", "n" ...; nothing when the words say more.
std::optional<bool> read_flag(std::string_view words);

/// One accepted key of an object.
template <class Object>
struct Key {
    using Of = Object;
    const char* name;
    std::string_view spellings;
    void (*read)(Binder&, NodeId, Object&);
    void (*set_absent)(Object&, const Place&);
    /// Takes what a second spelling of the field adds: two groups of one section ("iep" and "plan"), how long beside
    /// how often. False when both say the same thing; null when no second can add to it.
    bool (*merge)(Binder&, const Duplicate& both, Object&) = nullptr;
};

/// All the keys of one kind of object.
template <class Object>
struct ObjectKeys {
    std::span<const Key<Object>> keys;
    const KeyTable* spellings;
    /// The key that a value without braces stands for: a goal that is a plain sentence is its statement. Or nullptr.
    const char* plain = nullptr;
};

template <const auto& Keys>
constexpr auto object_keys(const char* plain = nullptr) {
    using Object = typename std::remove_cvref_t<decltype(Keys[0])>::Of;
    return ObjectKeys<Object>{.keys = Keys, .spellings = &key_table_of<Keys>, .plain = plain};
}

// One table each, in bind_*.cpp. The pointer only says which table is meant.
ObjectKeys<Student> keys_of(const Student*);
ObjectKeys<Amendment> keys_of(const Amendment*);
ObjectKeys<TeamMember> keys_of(const TeamMember*);
ObjectKeys<PlanInfo> keys_of(const PlanInfo*);
ObjectKeys<SchoolWeek> keys_of(const SchoolWeek*);
ObjectKeys<PrintedTotals> keys_of(const PrintedTotals*);
ObjectKeys<ProgressPoint> keys_of(const ProgressPoint*);
ObjectKeys<PresentLevel> keys_of(const PresentLevel*);
ObjectKeys<Recommendation> keys_of(const Recommendation*);
ObjectKeys<Evaluation> keys_of(const Evaluation*);
ObjectKeys<Goal> keys_of(const Goal*);
ObjectKeys<ServiceRow> keys_of(const ServiceRow*);
ObjectKeys<PlacementOption> keys_of(const PlacementOption*);
ObjectKeys<Lre> keys_of(const Lre*);
ObjectKeys<Support> keys_of(const Support*);
ObjectKeys<AssessmentRow> keys_of(const AssessmentRow*);
ObjectKeys<SpecialFactors> keys_of(const SpecialFactors*);
ObjectKeys<AssistiveTechnology> keys_of(const AssistiveTechnology*);
ObjectKeys<ExtendedSchoolYear> keys_of(const ExtendedSchoolYear*);
ObjectKeys<Transition> keys_of(const Transition*);
ObjectKeys<ProgressReporting> keys_of(const ProgressReporting*);
ObjectKeys<PriorWrittenNotice> keys_of(const PriorWrittenNotice*);
ObjectKeys<Iep> keys_of(const Iep*);

template <class Object>
ObjectKeys<Object> keys_of() {
    return keys_of(static_cast<const Object*>(nullptr));
}

/// What an object holds, by the entries of its table.
struct Members {
    std::vector<NodeId> of_entry; ///< the member that fills it, or no_node
    std::vector<Duplicate> again; ///< two spellings of one field, in the order of the file
};
/// Reports the keys that are not known.
Members find_members(Binder& binder, const KeyTable& table, NodeId object);

template <class Object>
const KeyTable& key_table() {
    return *keys_of<Object>().spellings;
}

template <class T>
void set_absent(Field<T>& field, const Place& place) {
    field = Field<T>{};
    field.place = place;
}
template <class T>
void set_absent(List<T>& list, const Place& place) {
    list = List<T>{};
    list.place = place;
}
/// The fields of a section that is not there have its place: the pointer then names the section.
template <class Object>
requires std::derived_from<Object, Section>
void set_absent(Object& object, const Place& place) {
    object.presence = Presence::absent;
    object.place = place;
    for (const Key<Object>& key : keys_of<Object>().keys) {
        key.set_absent(object, place);
    }
}

/// The place of what an object does not hold: its opening brace.
inline Place opening_of(const Document& document, NodeId object) {
    const std::uint32_t begin = document[object].value.begin;
    return {.node = object, .span = {begin, begin + 1}};
}

template <class Object>
void read_members(Binder& binder, NodeId id, Object& object) {
    const std::span<const Key<Object>> keys = keys_of<Object>().keys;
    const KeyTable& table = key_table<Object>();
    Place missing = opening_of(binder.document(), id);
    for (std::size_t i = 0; i < keys.size(); ++i) {
        if (table.field(i) == i) {
            missing.member = keys[i].name;
            keys[i].set_absent(object, missing);
        }
    }
    // In the order of the table, not of the file: what one key may take from another is then always the same.
    const Members members = find_members(binder, table, id);
    for (std::size_t i = 0; i < keys.size(); ++i) {
        if (members.of_entry[i] != no_node) {
            keys[i].read(binder, members.of_entry[i], object);
        }
    }
    for (const Duplicate& both : members.again) {
        const Key<Object>& key = keys[table.field(*table.find(binder.node(both.first).name))];
        if (key.merge == nullptr || !key.merge(binder, both, object)) {
            report_duplicate_key(binder.document(), binder.problems(), both.first, both.second);
        }
    }
}

/// A section in two groups: the second gives what the first leaves out. A field that both give is told.
template <class Object>
bool merge_members(Binder& binder, const Duplicate& groups, Object& object) {
    if (binder.node(groups.first).kind != NodeKind::object || binder.node(groups.second).kind != NodeKind::object) {
        return false;
    }
    const std::span<const Key<Object>> keys = keys_of<Object>().keys;
    const KeyTable& table = key_table<Object>();
    std::vector<NodeId> given(keys.size(), no_node);
    for (NodeId id = binder.node(groups.first).first_child; id != no_node; id = binder.node(id).next_sibling) {
        if (const auto entry = table.find(binder.node(id).name)) {
            given[table.field(*entry)] = id;
        }
    }
    const Members members = find_members(binder, table, groups.second);
    for (std::size_t i = 0; i < keys.size(); ++i) {
        const NodeId second = members.of_entry[i];
        if (second == no_node) {
            continue;
        }
        if (const NodeId first = given[table.field(i)]; first != no_node) {
            report_duplicate_key(binder.document(), binder.problems(), first, second);
        } else {
            keys[i].read(binder, second, object);
        }
    }
    for (const Duplicate& each : members.again) {
        report_duplicate_key(binder.document(), binder.problems(), each.first, each.second);
    }
    return true;
}

/// True when the value could be read, be it blank.
template <class Object>
bool read_section(Binder& binder, NodeId id, Object& object) {
    const Node& node = binder.node(id);
    const char* plain = keys_of<Object>().plain;
    const Place place = binder.document().place(id);
    if (binder.is_blank(id)) {
        set_absent(object, place);
        object.presence = Presence::blank;
        return true;
    }
    if (node.kind == NodeKind::object) {
        object.presence = Presence::value;
        object.place = place;
        read_members(binder, id, object);
        return true;
    }
    if (plain != nullptr && node.kind != NodeKind::array) {
        set_absent(object, place);
        object.presence = Presence::value;
        keys_of<Object>().keys[*key_table<Object>().find(plain)].read(binder, id, object);
        if constexpr (requires { object.is_sentence; }) {
            object.is_sentence = node.kind == NodeKind::string;
        }
        return true;
    }
    binder.not_used(id,
                    plain != nullptr ? "words in quotes, or a group of fields in {{ }}" : "a group of fields in {{ }}");
    return false;
}

/// One object or sentence where a list belongs is a list of one. Blank items are passed over.
template <class Object>
void read_section_list(Binder& binder, NodeId id, List<Object>& list) {
    const bool is_array = binder.node(id).kind == NodeKind::array;
    list.items.clear();
    list.items.reserve(is_array ? std::min<std::size_t>(binder.node(id).size, binder.most_items()) : 1);
    bool misread = false;
    for (NodeId item = is_array ? binder.node(id).first_child : id; item != no_node;
         item = is_array ? binder.node(item).next_sibling : no_node) {
        if (binder.is_blank(item)) {
            continue;
        }
        if (list.items.size() == binder.most_items()) {
            binder.too_many_items(item);
            break;
        }
        Object& object = list.items.emplace_back();
        if (!read_section(binder, item, object)) {
            list.items.pop_back();
            misread = true;
        }
    }
    if (!list.items.empty() || !misread) {
        list.presence = list.items.empty() ? Presence::blank : Presence::value;
        list.place = binder.document().place(id);
    }
}

// The lines of the tables.

template <class Member>
struct MemberOf;
template <class Struct, class Type>
struct MemberOf<Type Struct::*> {
    using Object = Struct;
    using Value = Type;
};
template <auto Member>
using ObjectOf = typename MemberOf<decltype(Member)>::Object;
template <auto Member>
using ValueOf = typename MemberOf<decltype(Member)>::Value;

/// `Read` is a function of Binder that fills the field, e.g. words<&Goal::baseline>.
template <auto Member, auto Read>
constexpr Key<ObjectOf<Member>> key_read_by(const char* name, std::string_view spellings) {
    return {.name = name,
            .spellings = spellings,
            .read = [](Binder& binder, NodeId id, ObjectOf<Member>& object) { (binder.*Read)(id, object.*Member); },
            .set_absent = [](ObjectOf<Member>& object, const Place& place) { set_absent(object.*Member, place); }};
}
template <auto Member>
constexpr auto words(const char* name, std::string_view spellings = {}) {
    return key_read_by<Member, &Binder::words>(name, spellings);
}
template <auto Member>
constexpr auto short_words(const char* name, std::string_view spellings = {}) {
    return key_read_by<Member, &Binder::short_words>(name, spellings);
}
template <auto Member>
constexpr auto words_or_flag(const char* name, std::string_view spellings = {}) {
    return key_read_by<Member, &Binder::words_or_flag>(name, spellings);
}
template <auto Member>
constexpr auto cell(const char* name, std::string_view spellings = {}) {
    return key_read_by<Member, &Binder::cell>(name, spellings);
}
template <auto Member>
constexpr auto date(const char* name, std::string_view spellings = {}) {
    return key_read_by<Member, &Binder::date>(name, spellings);
}
template <auto Member>
constexpr auto flag(const char* name, std::string_view spellings = {}) {
    return key_read_by<Member, &Binder::flag>(name, spellings);
}
template <auto Member>
constexpr auto flag_or_date(const char* name, std::string_view spellings = {}) {
    return key_read_by<Member, &Binder::flag_or_date>(name, spellings);
}
template <auto Member>
constexpr auto word_list(const char* name, std::string_view spellings = {}) {
    return key_read_by<Member, &Binder::word_list>(name, spellings);
}
template <auto Member>
constexpr auto goal_references(const char* name, std::string_view spellings = {}) {
    return key_read_by<Member, &Binder::goal_references>(name, spellings);
}
template <auto Member, Unit Counted>
constexpr Key<ObjectOf<Member>> number(const char* name, std::string_view spellings = {}) {
    return {
        .name = name,
        .spellings = spellings,
        .read = [](Binder& binder, NodeId id, ObjectOf<Member>& object) { binder.number(id, object.*Member, Counted); },
        .set_absent = [](ObjectOf<Member>& object, const Place& place) { set_absent(object.*Member, place); }};
}
template <auto Member>
constexpr Key<ObjectOf<Member>> section(const char* name, std::string_view spellings = {}) {
    return {
        .name = name,
        .spellings = spellings,
        .read = [](Binder& binder, NodeId id, ObjectOf<Member>& object) { read_section(binder, id, object.*Member); },
        .set_absent = [](ObjectOf<Member>& object, const Place& place) { set_absent(object.*Member, place); },
        .merge = [](Binder& binder, const Duplicate& groups,
                    ObjectOf<Member>& object) { return merge_members(binder, groups, object.*Member); }};
}
template <auto Member>
constexpr Key<ObjectOf<Member>> list_of(const char* name, std::string_view spellings = {}) {
    return {.name = name,
            .spellings = spellings,
            .read = [](Binder& binder, NodeId id,
                       ObjectOf<Member>& object) { read_section_list(binder, id, object.*Member); },
            .set_absent = [](ObjectOf<Member>& object, const Place& place) { set_absent(object.*Member, place); }};
}
/// A key that fills nothing of its own: it is read by a function and has no absent state.
template <class Object>
constexpr Key<Object> special(const char* name, std::string_view spellings, void (*read)(Binder&, NodeId, Object&)) {
    return {.name = name, .spellings = spellings, .read = read, .set_absent = [](Object&, const Place&) {}};
}

/// The document's root, an object, to the Iep.
void bind_iep(Binder& binder, NodeId root, Iep& iep);

} // namespace iepaudit
