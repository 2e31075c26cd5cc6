#include "import/import.hpp"

namespace iepaudit {

namespace {

constexpr std::size_t line_width = 120;
constexpr std::size_t step = 2;

std::string on_one_line(const DraftPlan& value);

std::string inside(const DraftPlan& list, bool has_keys) {
    std::string text;
    for (const auto& [key, value] : list.items()) {
        text += text.empty() ? "" : ", ";
        text += has_keys ? DraftPlan(key).dump() + ": " : "";
        text += on_one_line(value);
    }
    return text;
}

std::string on_one_line(const DraftPlan& value) {
    if (value.is_object()) {
        return value.empty() ? "{}" : "{ " + inside(value, true) + " }";
    }
    if (value.is_array()) {
        return "[" + inside(value, false) + "]";
    }
    return value.dump(-1, ' ', false, DraftPlan::error_handler_t::replace);
}

/// What a line of it takes at least, counted no further than past `room`: a long text is not written in vain.
std::size_t least_size(const DraftPlan& value, std::size_t room) {
    if (value.is_string()) {
        return value.get_ref<const std::string&>().size();
    }
    std::size_t size = 1;
    if (value.is_structured()) {
        for (const auto& [key, member] : value.items()) {
            if (size > room) {
                break;
            }
            size += key.size() + least_size(member, room);
        }
    }
    return size;
}

/// `used` is what stands before the value on its line.
void write(std::string& out, const DraftPlan& value, std::size_t indent, std::size_t used) {
    if (!value.is_structured()) {
        out += on_one_line(value);
        return;
    }
    if (indent > 0 && used + least_size(value, line_width) <= line_width) {
        if (const std::string line = on_one_line(value); used + line.size() <= line_width) {
            out += line;
            return;
        }
    }
    const std::string blanks(indent + step, ' ');
    out += value.is_object() ? "{\n" : "[\n";
    std::size_t left = value.size();
    for (const auto& [key, member] : value.items()) {
        const std::string name = value.is_object() ? DraftPlan(key).dump() + ": " : "";
        out += blanks + name;
        write(out, member, indent + step, blanks.size() + name.size());
        out += --left > 0 ? ",\n" : "\n";
    }
    out += std::string(indent, ' ') + (value.is_object() ? "}" : "]");
}

} // namespace

std::string plan_text(const DraftPlan& plan) {
    std::string out;
    write(out, plan, 0, 0);
    return out + "\n";
}

} // namespace iepaudit
