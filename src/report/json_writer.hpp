// Writes JSON text piece by piece, indented by two blanks, without holding a tree. Commas and line ends are its
// business.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace iepaudit::report {

class JsonWriter {
public:
    /// `depth` indents everything, for a fragment that will stand inside a larger text.
    explicit JsonWriter(std::string& out, std::size_t depth = 0, bool compact = false)
        : out_(out), depth_(depth), compact_(compact) {}

    JsonWriter& begin_object() { return begin('{'); }
    JsonWriter& end_object() { return end('}'); }
    JsonWriter& begin_array() { return begin('['); }
    JsonWriter& end_array() { return end(']'); }
    JsonWriter& key(std::string_view name);
    JsonWriter& value(std::string_view text);
    JsonWriter& value(const char* text) { return value(std::string_view(text)); }
    JsonWriter& value(const std::string& text) { return value(std::string_view(text)); }
    JsonWriter& value(double number);
    JsonWriter& value(int number) { return value(static_cast<double>(number)); }
    JsonWriter& value(unsigned number) { return value(static_cast<double>(number)); }
    JsonWriter& value(std::size_t number) { return value(static_cast<double>(number)); }
    JsonWriter& value(bool flag);
    JsonWriter& null();
    /// A complete JSON text made elsewhere.
    JsonWriter& raw(std::string_view json);

    template <class T>
    JsonWriter& member(std::string_view name, const T& given) {
        return key(name).value(given);
    }

private:
    JsonWriter& begin(char bracket);
    JsonWriter& end(char bracket);
    void before_value();
    void new_line();

    std::string& out_;
    std::size_t depth_;
    bool compact_;
    bool after_key_ = false;
    std::vector<bool> has_items_; ///< one for each open bracket
};

} // namespace iepaudit::report
