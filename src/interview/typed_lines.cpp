#include "interview/typed_lines.hpp"

#include "interview/reply.hpp"
#include "text/fold.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <iterator>

namespace iepaudit::interview {

namespace {

void add_unless_blank(std::vector<std::string>& lines, const std::string& line) {
    if (const std::string_view words = text::trim(line); !words.empty()) {
        lines.emplace_back(words);
    }
}

} // namespace

std::optional<std::string> TypedLines::next() {
    page_.prompt();
    if (!waiting_.empty()) {
        std::string line = std::move(waiting_.front());
        waiting_.pop_front();
        page_.repeat(line);
        return line;
    }
    std::optional<std::string> line = next_line(in_);
    if (!line || !more_came()) {
        return line;
    }
    std::vector<std::string> pasted;
    add_unless_blank(pasted, *line);
    while (more_came()) {
        const std::optional<std::string> more = next_line(in_);
        if (!more) {
            break;
        }
        add_unless_blank(pasted, *more);
    }
    if (pasted.size() > 1) {
        return ask_about(std::move(pasted));
    }
    return pasted.empty() ? std::string() : pasted.front(); // Enter held down is one Enter
}

std::optional<std::string> TypedLines::ask_about(std::vector<std::string> pasted) {
    while (true) {
        page_.say(fmt::format("{} lines came at once. Enter makes them one answer; each makes them {} answers; drop "
                              "forgets them.",
                              pasted.size(), pasted.size()));
        page_.prompt();
        const std::optional<std::string> reply = next_line(in_);
        if (!reply) {
            return std::nullopt;
        }
        const std::string word = text::fold(*reply);
        if (word.empty()) {
            return fmt::format("{}", fmt::join(pasted, " "));
        }
        if (word == "each") {
            waiting_.assign(std::next(pasted.begin()), pasted.end());
            return pasted.front();
        }
        if (word == "drop") {
            page_.say("They are forgotten. Type the answer.");
            return next();
        }
        add_unless_blank(pasted, *reply); // the last line of what was pasted had no line end of its own
    }
}

} // namespace iepaudit::interview
