#include "interview/reply.hpp"

#include "text/fold.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <array>
#include <charconv>

namespace iepaudit::interview {

namespace {

constexpr std::size_t longest_answer = std::size_t{16} << 10U;

struct OrderWord {
    std::string_view word;
    Order order;
    bool takes_number = false;
};
constexpr std::array order_words{
    OrderWord{"", Order::skip},
    OrderWord{"skip", Order::skip},
    OrderWord{"-", Order::blank},
    OrderWord{"blank", Order::blank},
    OrderWord{"?", Order::explain},
    OrderWord{"help", Order::explain},
    OrderWord{"back", Order::back},
    OrderWord{"list", Order::list},
    OrderWord{"change", Order::change, true},
    OrderWord{"remove", Order::remove, true},
    OrderWord{"next", Order::next},
    OrderWord{"done", Order::done},
    OrderWord{"go", Order::go, true},
    OrderWord{"stop", Order::stop},
};

std::optional<Reply> as_order(std::string_view words) {
    const std::string folded = text::fold(words); // every kind of dash is a dash
    std::string_view word = folded;
    std::size_t number = 0;
    if (const std::size_t blank = folded.find(' '); blank != std::string::npos) {
        const char* const end = folded.data() + folded.size();
        const auto [last, error] = std::from_chars(folded.data() + blank + 1, end, number);
        if (error != std::errc{} || last != end) {
            return std::nullopt;
        }
        word = word.substr(0, blank);
    }
    const auto* const found =
        std::find_if(order_words.begin(), order_words.end(), [&](const OrderWord& each) { return each.word == word; });
    if (found == order_words.end() || (word.size() < folded.size() && !found->takes_number)) {
        return std::nullopt;
    }
    return Reply{found->order, {}, number};
}

bool has_control(std::string_view words) {
    return std::any_of(words.begin(), words.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return (byte < 0x20 && c != '\t') || byte == 0x7F;
    });
}

} // namespace

Reply read_reply(std::string_view line) {
    const std::string_view words = text::trim(line);
    if (words.size() > longest_answer) {
        return {Order::garbled, "That is longer than any box of the form, so it was not taken. Type a part of it.", 0};
    }
    if (has_control(words)) {
        return {Order::garbled, "Arrow keys or the like left marks in that line. Type it again.", 0};
    }
    if (!text::is_utf8(words)) {
        return {Order::garbled, "Some letters of that line cannot be read here (they are not UTF-8). Type it again.",
                0};
    }
    if (const std::optional<Reply> order = as_order(words)) {
        return *order;
    }
    if (words.size() > 2 && words.front() == '"' && words.back() == '"') {
        const std::string_view inside = words.substr(1, words.size() - 2);
        if (as_order(inside)) {
            return {Order::answer, std::string(inside), 0};
        }
    }
    if (words.size() > 2 && words.substr(0, 2) == "+ ") {
        return {Order::add, std::string(text::trim(words.substr(2))), 0};
    }
    return {Order::answer, std::string(words), 0};
}

std::optional<std::string> next_line(std::istream& in) {
    std::string line;
    bool any = false;
    for (int c = in.get(); c != std::istream::traits_type::eof(); c = in.get()) {
        any = true;
        if (c == '\n') {
            break;
        }
        if (line.size() <= longest_answer) {
            line.push_back(static_cast<char>(c));
        }
    }
    if (!any) {
        return std::nullopt;
    }
    if (!line.empty() && line.back() == '\r') {
        line.pop_back();
    }
    return line;
}

} // namespace iepaudit::interview
