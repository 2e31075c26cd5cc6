#include "import/confirm.hpp"

#include "import/row_heads.hpp"
#include "report/escape.hpp"
#include "text/display.hpp"
#include "text/fold.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <optional>
#include <string>
#include <vector>

namespace iepaudit {

namespace {

constexpr std::size_t columns = 80;
constexpr std::size_t name_width = 20;
constexpr std::string_view unconfirmed = "unconfirmed";

std::string name_of(std::string_view key) {
    return text::cut_to(report::for_terminal(spoken_key(key)), name_width);
}

std::string words_of(const DraftPlan& row, const std::string& key) {
    const auto at = row.find(key);
    if (at == row.end()) {
        return {};
    }
    return at->is_string() ? at->get<std::string>() : at->dump();
}

/// The cells to show: all that stand in the row, then those that are in doubt and empty.
std::vector<std::string> cells_of(const DraftPlan& row) {
    std::vector<std::string> keys;
    for (const auto& [key, value] : row.items()) {
        if (key != unconfirmed) {
            keys.push_back(key);
        }
    }
    if (const auto list = row.find(unconfirmed); list != row.end() && list->is_array()) {
        for (const DraftPlan& key : *list) {
            if (key.is_string() && std::ranges::find(keys, key.get<std::string>()) == keys.end()) {
                keys.push_back(key.get<std::string>());
            }
        }
    }
    return keys;
}

bool is_doubtful(const DraftPlan& row, const std::string& key) {
    const auto list = row.find(unconfirmed);
    return list != row.end() && list->is_array() && std::ranges::find(*list, DraftPlan(key)) != list->end();
}

void set_confirmed(DraftPlan& row, const std::string& key) {
    if (!is_doubtful(row, key)) {
        return;
    }
    DraftPlan rest = DraftPlan::array();
    for (const DraftPlan& other : row[std::string(unconfirmed)]) {
        if (other != DraftPlan(key)) {
            rest.push_back(other);
        }
    }
    if (rest.empty()) {
        row.erase(std::string(unconfirmed));
    } else {
        row[std::string(unconfirmed)] = std::move(rest);
    }
}

/// What was shown as "(nothing)", and the page says the same, is a box without words.
void put_empty_boxes(DraftPlan& row) {
    for (const std::string& key : cells_of(row)) {
        if (!row.contains(key)) {
            row[key] = "";
        }
    }
}

class Conversation {
public:
    Conversation(DraftPlan& rows, std::istream& in, std::ostream& out) : rows_(rows), in_(in), out_(out) {}

    Confirmed run() {
        Confirmed result;
        for (std::size_t at = 0; at < rows_.size(); ++at) {
            const std::optional<bool> same = rows_[at].is_object() ? ask_about(at) : std::optional(true);
            if (!same) {
                result.left += rows_.size() - at;
                out_ << "\nThe answers ended here. Rows that were not confirmed stay marked.\n";
                return result;
            }
            (*same ? result.rows : result.left) += 1;
        }
        result.went_to_end = true;
        return result;
    }

private:
    /// True: the page says the same. Nothing: no more answers.
    std::optional<bool> ask_about(std::size_t at) {
        DraftPlan& row = rows_[at];
        for (;;) {
            const std::vector<std::string> keys = cells_of(row);
            show(at, keys);
            const std::optional<std::string> answer =
                ask("Does the page say the same?\n[Enter = yes, n = no, a cell's number = type it again] ");
            if (!answer) {
                return std::nullopt;
            }
            if (answer->empty() || *answer == "y" || *answer == "yes") {
                put_empty_boxes(row);
                row.erase(std::string(unconfirmed));
                return true;
            }
            if (*answer == "n" || *answer == "no") {
                row[std::string(unconfirmed)] = keys;
                out_ << "The whole row is marked. Fix it in the file.\n";
                return false;
            }
            const std::optional<std::size_t> number = number_in(*answer);
            if (!number || *number == 0 || *number > keys.size()) {
                out_ << fmt::format("Press Enter, or type n, or a number from 1 to {}.\n", keys.size());
                continue;
            }
            if (!retype(row, keys[*number - 1])) {
                return std::nullopt;
            }
        }
    }

    void show(std::size_t at, const std::vector<std::string>& keys) {
        const DraftPlan& row = rows_[at];
        out_ << fmt::format("\nRow {} of {}\n", at + 1, rows_.size());
        bool has_doubt = false;
        for (std::size_t i = 0; i < keys.size(); ++i) {
            const bool doubtful = is_doubtful(row, keys[i]);
            has_doubt = has_doubt || doubtful;
            const std::string words = words_of(row, keys[i]);
            const std::string begin = fmt::format("{} {:>2}  {}  ", doubtful ? "?" : " ", i + 1,
                                                  text::pad_right(name_of(keys[i]), name_width));
            const std::size_t indent = text::display_width(begin);
            std::string before = begin;
            for (const std::string& line :
                 text::wrap(words.empty() ? "(nothing)" : report::for_terminal(words), columns - indent)) {
                out_ << before << text::cut_to(line, columns - indent) << "\n";
                before = std::string(indent, ' ');
            }
        }
        if (has_doubt) {
            out_ << "Look twice at the cells marked with a question mark.\n";
        }
    }

    bool retype(DraftPlan& row, const std::string& key) {
        const std::optional<std::string> words =
            ask(fmt::format("What does the page say for {}?\n[Enter = leave it, - = nothing is there] ", name_of(key)));
        if (!words) {
            return false;
        }
        if (words->empty()) {
            return true;
        }
        row[key] = *words == "-" ? std::string() : *words;
        set_confirmed(row, key);
        return true;
    }

    std::optional<std::string> ask(const std::string& question) {
        out_ << question << std::flush;
        std::string line;
        if (!std::getline(in_, line)) {
            return std::nullopt;
        }
        return std::string(text::trim(line));
    }

    static std::optional<std::size_t> number_in(const std::string& answer) {
        std::size_t number = 0;
        const auto read = std::from_chars(answer.data(), answer.data() + answer.size(), number);
        return read.ec == std::errc{} && read.ptr == answer.data() + answer.size() ? std::optional(number)
                                                                                   : std::nullopt;
    }

    DraftPlan& rows_;
    std::istream& in_;
    std::ostream& out_;
};

} // namespace

Confirmed confirm_rows(DraftPlan& plan, std::istream& in, std::ostream& out) {
    const auto rows = plan.find("services");
    if (rows == plan.end() || !rows->is_array() || rows->empty()) {
        return {.rows = 0, .left = 0, .went_to_end = true};
    }
    return Conversation(*rows, in, out).run();
}

} // namespace iepaudit
