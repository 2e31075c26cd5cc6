#include "support/json.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <ostream>
#include <stdexcept>
#include <utility>

namespace iepaudit::test {

namespace {

using LibraryJson = nlohmann::ordered_json;

/// The keys of "/services/0/frequency": tests name no key with a slash or a tilde.
std::vector<std::string_view> keys_of(std::string_view pointer) {
    std::vector<std::string_view> keys;
    while (!pointer.empty()) {
        pointer.remove_prefix(1);
        const std::size_t end = std::min(pointer.find('/'), pointer.size());
        keys.push_back(pointer.substr(0, end));
        pointer.remove_prefix(end);
    }
    return keys;
}

} // namespace

/// To and from the library.
struct Library {
    static LibraryJson given(const Json& value) {
        switch (value.kind_) {
        case Json::Kind::null:
            break;
        case Json::Kind::boolean:
            return value.whole_ != 0;
        case Json::Kind::whole:
            return value.whole_;
        case Json::Kind::fraction:
            return value.fraction_;
        case Json::Kind::text:
            return value.text_;
        case Json::Kind::array: {
            LibraryJson items = LibraryJson::array();
            for (const Json& item : value.items_) {
                items.push_back(given(item));
            }
            return items;
        }
        case Json::Kind::object: {
            LibraryJson members = LibraryJson::object();
            for (std::size_t i = 0; i < value.keys_.size(); ++i) {
                members[value.keys_[i]] = given(value.items_[i]);
            }
            return members;
        }
        }
        return nullptr;
    }
    static Json taken(const LibraryJson& value) {
        if (value.is_boolean()) {
            return value.get<bool>();
        }
        if (value.is_number_integer()) {
            return value.get<std::int64_t>();
        }
        if (value.is_number()) {
            return value.get<double>();
        }
        if (value.is_string()) {
            return value.get<std::string>();
        }
        Json result;
        if (value.is_array()) {
            result = Json::array();
            for (const LibraryJson& item : value) {
                result.items_.push_back(taken(item));
            }
        } else if (value.is_object()) {
            result = Json::object();
            for (const auto& [key, member] : value.items()) {
                result.keys_.push_back(key);
                result.items_.push_back(taken(member));
            }
        }
        return result;
    }
};

Json::Json(bool value) : kind_(Kind::boolean), whole_(value ? 1 : 0) {}
Json::Json(Whole value) : kind_(Kind::whole), whole_(value.value) {}
Json::Json(double value) : kind_(Kind::fraction), fraction_(value) {}
Json::Json(const char* text) : kind_(Kind::text), text_(text) {}
Json::Json(std::string_view text) : kind_(Kind::text), text_(text) {}
Json::Json(std::string text) : kind_(Kind::text), text_(std::move(text)) {}
Json::Json(const std::vector<std::string>& texts) : kind_(Kind::array), items_(texts.begin(), texts.end()) {}

Json::Json(std::vector<Json> items) : kind_(Kind::array), items_(std::move(items)) {}

Json::Json(std::initializer_list<Json> parts) {
    const auto is_member = [](const Json& part) {
        return part.is_array() && part.size() == 2 && part.items_[0].is_string();
    };
    *this = std::all_of(parts.begin(), parts.end(), is_member) ? object(parts) : array(parts);
}

Json Json::array(std::initializer_list<Json> items) {
    Json result;
    result.kind_ = Kind::array;
    result.items_.assign(items.begin(), items.end());
    return result;
}

Json Json::object(std::initializer_list<Json> members) {
    Json result;
    result.kind_ = Kind::object;
    for (const Json& member : members) {
        result[member.at(0).text()] = member.at(1);
    }
    return result;
}

Json Json::parse(std::string_view text, bool comments_allowed) {
    return Library::taken(LibraryJson::parse(text, nullptr, true, comments_allowed));
}

bool Json::accept(std::string_view text) {
    return LibraryJson::accept(text);
}

std::string Json::dump(int indent) const {
    return Library::given(*this).dump(indent, ' ', false, LibraryJson::error_handler_t::replace);
}

std::string Json::kind() const {
    return Library::given(*this).type_name();
}

void Json::expect(bool is_so, const char* wanted) const {
    if (!is_so) {
        throw std::logic_error("not " + std::string(wanted) + ": " + dump());
    }
}

const std::string& Json::text() const {
    expect(is_string(), "a text");
    return text_;
}

double Json::number() const {
    expect(is_number(), "a number");
    return kind_ == Kind::fraction ? fraction_ : static_cast<double>(whole_);
}

std::size_t Json::count() const {
    expect(is_number_integer() && whole_ >= 0, "a count");
    return static_cast<std::size_t>(whole_);
}

bool Json::yes() const {
    expect(is_boolean(), "true or false");
    return whole_ != 0;
}

std::vector<std::string> Json::texts() const {
    std::vector<std::string> all;
    for (const Json& item : items_) {
        all.push_back(item.text());
    }
    return all;
}

std::vector<Json::Member> Json::items() {
    std::vector<Member> members;
    for (std::size_t i = 0; i < keys_.size(); ++i) {
        members.push_back({keys_[i], items_[i]});
    }
    return members;
}

std::vector<Json::ConstMember> Json::items() const {
    std::vector<ConstMember> members;
    for (std::size_t i = 0; i < keys_.size(); ++i) {
        members.push_back({keys_[i], items_[i]});
    }
    return members;
}

void Json::become(Kind kind) {
    expect(is_null() || kind_ == kind, kind == Kind::object ? "an object" : "an array");
    kind_ = kind;
}

Json& Json::operator[](std::string_view key) {
    become(Kind::object);
    const auto found = std::find(keys_.begin(), keys_.end(), key);
    if (found != keys_.end()) {
        return items_[static_cast<std::size_t>(found - keys_.begin())];
    }
    keys_.emplace_back(key);
    return items_.emplace_back();
}

Json& Json::item(std::size_t index) {
    become(Kind::array);
    if (index >= items_.size()) {
        items_.resize(index + 1);
    }
    return items_[index];
}

const Json& Json::at(std::string_view key) const {
    const auto found = std::find(keys_.begin(), keys_.end(), key);
    if (found == keys_.end()) {
        throw std::out_of_range("no key " + std::string(key) + " in " + dump());
    }
    return items_[static_cast<std::size_t>(found - keys_.begin())];
}

const Json& Json::item_there(std::size_t index) const {
    if (!is_array() || index >= items_.size()) {
        throw std::out_of_range("no item " + std::to_string(index) + " in " + dump());
    }
    return items_[index];
}

Json& Json::at(std::string_view key) {
    return const_cast<Json&>(std::as_const(*this).at(key));
}

Json& Json::item_there(std::size_t index) {
    return const_cast<Json&>(std::as_const(*this).item_there(index));
}

const Json& Json::at_pointer(std::string_view pointer) const {
    const Json* place = this;
    for (const std::string_view key : keys_of(pointer)) {
        place = place->is_array() ? &place->at(std::stoul(std::string(key))) : &place->at(key);
    }
    return *place;
}

Json& Json::at_pointer(std::string_view pointer) {
    Json* place = this;
    for (const std::string_view key : keys_of(pointer)) {
        place = place->is_array() ? &place->item(std::stoul(std::string(key))) : &(*place)[key];
    }
    return *place;
}

void Json::erase_pointer(std::string_view pointer) {
    const std::size_t slash = pointer.rfind('/');
    Json& parent = at_pointer(pointer.substr(0, slash));
    const std::string key(pointer.substr(slash + 1));
    if (parent.is_array()) {
        parent.erase(std::stoul(key));
    } else {
        parent.erase(key);
    }
}

bool Json::contains(std::string_view key) const {
    return std::find(keys_.begin(), keys_.end(), key) != keys_.end();
}

Json Json::value(std::string_view key, Json otherwise) const {
    return contains(key) ? at(key) : std::move(otherwise);
}

void Json::push_back(Json item) {
    become(Kind::array);
    items_.push_back(std::move(item));
}

void Json::update(const Json& members) {
    for (const auto& [key, value] : members.items()) {
        (*this)[key] = value;
    }
}

std::size_t Json::erase(std::string_view key) {
    const auto found = std::find(keys_.begin(), keys_.end(), key);
    if (found == keys_.end()) {
        return 0;
    }
    items_.erase(items_.begin() + (found - keys_.begin()));
    keys_.erase(found);
    return 1;
}

Json::iterator Json::erase(iterator first, iterator last) {
    become(Kind::array);
    return items_.erase(first, last);
}

Json::iterator Json::insert(const_iterator before, Json item) {
    become(Kind::array);
    return items_.insert(before, std::move(item));
}

void Json::clear() {
    keys_.clear();
    items_.clear();
    text_.clear();
}

bool operator==(const Json& one, const Json& other) {
    if (one.is_number() && other.is_number()) {
        return one.is_number_integer() && other.is_number_integer() ? one.whole_ == other.whole_
                                                                    : one.number() == other.number();
    }
    return one.kind_ == other.kind_ && one.whole_ == other.whole_ && one.text_ == other.text_ &&
           one.keys_ == other.keys_ && one.items_ == other.items_;
}

bool operator<(const Json& one, const Json& other) {
    if (one.is_array()) {
        return one.items_ < other.items_;
    }
    return one.is_string() ? one.text() < other.text() : one.number() < other.number();
}

std::ostream& operator<<(std::ostream& out, const Json& value) {
    return out << value.dump();
}

} // namespace iepaudit::test
