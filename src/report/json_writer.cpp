#include "report/json_writer.hpp"

#include "report/escape.hpp"

#include <fmt/format.h>

#include <cmath>
#include <iterator>

namespace iepaudit::report {

void JsonWriter::new_line() {
    if (!compact_) {
        out_ += '\n';
        out_.append(2 * (depth_ + has_items_.size()), ' ');
    }
}

void JsonWriter::before_value() {
    if (after_key_) {
        after_key_ = false;
        return;
    }
    if (has_items_.empty()) {
        return;
    }
    if (has_items_.back()) {
        out_ += ',';
    }
    has_items_.back() = true;
    new_line();
}

JsonWriter& JsonWriter::begin(char bracket) {
    before_value();
    out_ += bracket;
    has_items_.push_back(false);
    return *this;
}

JsonWriter& JsonWriter::end(char bracket) {
    const bool had_items = has_items_.back();
    has_items_.pop_back();
    if (had_items) {
        new_line();
    }
    out_ += bracket;
    return *this;
}

JsonWriter& JsonWriter::key(std::string_view name) {
    before_value();
    append_json_string(out_, name);
    out_ += compact_ ? ":" : ": ";
    after_key_ = true;
    return *this;
}

JsonWriter& JsonWriter::value(std::string_view text) {
    before_value();
    append_json_string(out_, text);
    return *this;
}

JsonWriter& JsonWriter::value(double number) {
    if (!std::isfinite(number)) {
        return null(); // JSON has no infinity
    }
    before_value();
    // Ten digits keep every sum of minutes exact and hide the dust of division.
    fmt::format_to(std::back_inserter(out_), "{:.10g}", number);
    return *this;
}

JsonWriter& JsonWriter::value(bool flag) {
    before_value();
    out_ += flag ? "true" : "false";
    return *this;
}

JsonWriter& JsonWriter::null() {
    before_value();
    out_ += "null";
    return *this;
}

JsonWriter& JsonWriter::raw(std::string_view json) {
    before_value();
    out_ += json;
    return *this;
}

} // namespace iepaudit::report
