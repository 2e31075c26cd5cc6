// JSON as the tests write and read it: {{"service", "Reading"}, {"goals", Json::array({"G1"})}}. It behaves as
// nlohmann::ordered_json, which reads and prints it, but has no template for the compiler to fill in anew for every
// length of literal: that took half of the time it takes to build the tests.
#pragma once

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <iosfwd>
#include <string>
#include <string_view>
#include <vector>

namespace iepaudit::test {

class Json {
public:
    struct Member;
    struct ConstMember;
    using iterator = std::vector<Json>::iterator;
    using const_iterator = std::vector<Json>::const_iterator;

    Json() = default; ///< null
    Json(std::nullptr_t) {}
    Json(bool value);
    Json(double value);
    template <std::integral Integer>
    Json(Integer value) : Json(Whole{static_cast<std::int64_t>(value)}) {}
    Json(const char* text);
    Json(std::string_view text);
    Json(std::string text);
    Json(const std::vector<std::string>& texts);
    Json(std::vector<Json> items);
    /// An object if every part is a pair that begins with a text, else an array.
    Json(std::initializer_list<Json> parts);
    static Json array(std::initializer_list<Json> items = {});
    static Json object(std::initializer_list<Json> members = {});

    /// Throws std::exception for what is no JSON.
    static Json parse(std::string_view text, bool comments_allowed = false);
    static bool accept(std::string_view text);
    /// On one line, or indented. Bytes that are not UTF-8 come out as U+FFFD, as a plan with them is written nowhere.
    [[nodiscard]] std::string dump(int indent = -1) const;

    [[nodiscard]] std::string kind() const; ///< "object", "number", "null"
    [[nodiscard]] bool is_null() const { return kind_ == Kind::null; }
    [[nodiscard]] bool is_boolean() const { return kind_ == Kind::boolean; }
    [[nodiscard]] bool is_number_integer() const { return kind_ == Kind::whole; }
    [[nodiscard]] bool is_number() const { return kind_ == Kind::whole || kind_ == Kind::fraction; }
    [[nodiscard]] bool is_string() const { return kind_ == Kind::text; }
    [[nodiscard]] bool is_array() const { return kind_ == Kind::array; }
    [[nodiscard]] bool is_object() const { return kind_ == Kind::object; }
    [[nodiscard]] bool is_structured() const { return is_array() || is_object(); }

    /// What it holds. Each throws std::logic_error for a value of another kind.
    [[nodiscard]] const std::string& text() const;
    [[nodiscard]] double number() const;
    [[nodiscard]] std::size_t count() const;
    [[nodiscard]] bool yes() const;
    [[nodiscard]] std::vector<std::string> texts() const;
    operator std::string() const { return text(); } // NOLINT(google-explicit-constructor): as the library's

    /// Items of an array, values of an object.
    [[nodiscard]] std::size_t size() const { return is_null() ? 0 : is_structured() ? items_.size() : 1; }
    [[nodiscard]] bool empty() const { return size() == 0; }
    iterator begin() { return items_.begin(); }
    iterator end() { return items_.end(); }
    [[nodiscard]] const_iterator begin() const { return items_.begin(); }
    [[nodiscard]] const_iterator end() const { return items_.end(); }
    Json& front() { return items_.front(); }
    Json& back() { return items_.back(); }
    [[nodiscard]] const Json& front() const { return items_.front(); }
    [[nodiscard]] const Json& back() const { return items_.back(); }
    [[nodiscard]] std::vector<Member> items();
    [[nodiscard]] std::vector<ConstMember> items() const;

    /// A key that is not there comes into being, in null too; of a const value it throws std::out_of_range.
    Json& operator[](std::string_view key);
    Json& operator[](const char* key) { return (*this)[std::string_view(key)]; }
    const Json& operator[](std::string_view key) const { return at(key); }
    const Json& operator[](const char* key) const { return at(key); }
    template <std::integral Index>
    Json& operator[](Index index) {
        return item(static_cast<std::size_t>(index));
    }
    template <std::integral Index>
    const Json& operator[](Index index) const {
        return item_there(static_cast<std::size_t>(index));
    }
    Json& at(std::string_view key);
    [[nodiscard]] const Json& at(std::string_view key) const;
    Json& at(const char* key) { return at(std::string_view(key)); }
    [[nodiscard]] const Json& at(const char* key) const { return at(std::string_view(key)); }
    template <std::integral Index>
    Json& at(Index index) {
        return item_there(static_cast<std::size_t>(index));
    }
    template <std::integral Index>
    [[nodiscard]] const Json& at(Index index) const {
        return item_there(static_cast<std::size_t>(index));
    }
    /// "/services/0/frequency"; the last key may be new.
    Json& at_pointer(std::string_view pointer);
    [[nodiscard]] const Json& at_pointer(std::string_view pointer) const;
    void erase_pointer(std::string_view pointer);
    [[nodiscard]] bool contains(std::string_view key) const;
    [[nodiscard]] Json value(std::string_view key, Json otherwise) const;

    void push_back(Json item); ///< makes an array of null
    void update(const Json& members);
    std::size_t erase(std::string_view key); ///< how many went: 0 or 1
    std::size_t erase(const char* key) { return erase(std::string_view(key)); }
    template <std::integral Index>
    void erase(Index index) {
        erase(begin() + static_cast<std::ptrdiff_t>(index));
    }
    iterator erase(iterator item) { return erase(item, item + 1); }
    iterator erase(iterator first, iterator last); ///< of an array
    iterator insert(const_iterator before, Json item);
    void clear();

    /// 1 and 1.0 are equal; objects are when their members are, in the same order.
    friend bool operator==(const Json& one, const Json& other);
    friend bool operator<(const Json& one, const Json& other); ///< of texts, numbers, arrays
    friend std::ostream& operator<<(std::ostream& out, const Json& value);

private:
    enum class Kind { null, boolean, whole, fraction, text, array, object };
    struct Whole {
        std::int64_t value;
    };
    explicit Json(Whole value);
    Json& item(std::size_t index); ///< comes into being
    Json& item_there(std::size_t index);
    [[nodiscard]] const Json& item_there(std::size_t index) const;
    void expect(bool is_so, const char* wanted) const;
    void become(Kind kind); ///< of null
    friend struct Library;

    Kind kind_ = Kind::null;
    std::int64_t whole_ = 0;
    double fraction_ = 0;
    std::string text_;
    std::vector<std::string> keys_; ///< of an object, one for each item
    std::vector<Json> items_;
};

struct Json::Member {
    const std::string& key;
    Json& value;
};
struct Json::ConstMember {
    const std::string& key;
    const Json& value;
};

} // namespace iepaudit::test
