#include "read/diagnose.hpp"

#include "read/encoding.hpp"
#include "read/token_faults.hpp"
#include "text/fold.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <array>

namespace iepaudit {

namespace {

constexpr std::size_t most_faults = 50; // a person mends a few at a time

/// What may stand where, and what to do when something else does. Long, and in one piece on purpose: each step leaves
/// the place, the open brackets and what is expected next to the following one, and no part could be read without them.
/// What a single token may have wrong with it is in token_faults.
class Diagnosis {
public:
    Diagnosis(std::string_view text, const ReadLimits& limits, Problems& problems)
        : text_(text), limits_(limits), problems_(problems),
          at_(text.starts_with(byte_order_mark) ? byte_order_mark.size() : 0) {}

    void run() {
        while (!stopped_) {
            at_ = std::min(text_.find_first_not_of(" \t\r\n", at_), text_.size());
            if (at_ == text_.size()) {
                end_of_file();
                return;
            }
            if (no_plain_text()) {
                continue;
            }
            switch (expected_) {
            case Expected::key:
                key();
                break;
            case Expected::colon:
                colon();
                break;
            case Expected::value:
                value();
                break;
            case Expected::comma:
                comma();
                break;
            case Expected::nothing:
                after_end();
                break;
            }
        }
    }
    [[nodiscard]] bool found_nothing() const { return faults_ == 0; }
    [[nodiscard]] std::size_t at() const { return at_; }

private:
    enum class Expected : std::uint8_t { key, colon, value, comma, nothing };
    struct Open {
        std::size_t at;
        char bracket;
    };

    template <class... Words>
    void fault(std::size_t begin, std::size_t end, std::string_view sentence, const Words&... words) {
        const Span span{static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
        problems_.add(rule_id::not_json, {.node = 0, .span = span}, sentence, words...);
        stopped_ = stopped_ || ++faults_ == most_faults;
    }
    template <class... Words>
    void stop(std::size_t begin, std::size_t end, std::string_view sentence, const Words&... words) {
        fault(begin, end, sentence, words...);
        stopped_ = true;
    }

    [[nodiscard]] char here() const { return text_[at_]; }
    [[nodiscard]] bool in_object() const { return !open_.empty() && open_.back().bracket == '{'; }
    [[nodiscard]] std::string innermost() {
        return fmt::format("the {} at {}", open_.back().bracket,
                           problems_.where(static_cast<std::uint32_t>(open_.back().at)));
    }

    void value_done() {
        comma_to_take_out_ = false;
        expected_ = open_.empty() ? Expected::nothing : Expected::comma;
    }

    void open(char bracket) {
        open_.push_back({.at = at_, .bracket = bracket});
        expected_ = bracket == '{' ? Expected::key : Expected::value;
        ++at_;
        if (open_.size() > limits_.depth) {
            stop(at_ - 1, at_, "Groups and lists are nested more than {} deep here. Take out the extra brackets.",
                 limits_.depth);
        }
    }

    void close() {
        const char opener = here() == '}' ? '{' : '[';
        if (open_.back().bracket != opener) {
            stop(at_, at_ + 1, "This {} does not fit: {} is still open. Close that first, or take this one out.",
                 std::string(1, here()), innermost());
            return;
        }
        open_.pop_back();
        ++at_;
        value_done();
    }

    void key() {
        switch (here()) {
        case '"':
            quoted();
            expected_ = Expected::colon;
            return;
        case '}':
        case ']': // close() says what is still open
            close();
            return;
        case ',':
            fault(at_, at_ + 1, "There is a comma too many here. Take it out.");
            ++at_;
            return;
        case '{':
        case '[':
            stop(at_, at_ + 1,
                 "A field name in quotes is expected here, for {} is still open. Close it before this {}, or write a "
                 "field name and a colon first.",
                 innermost(), std::string(1, here()));
            return;
        default:
            break;
        }
        if (odd_quotes()) {
            expected_ = Expected::colon;
        } else if (text::is_digit(here()) && at_ > 0 && text_[at_ - 1] == ',') {
            stop(at_, token_end(text_, at_),
                 "A field name in quotes is expected here. If this is the end of a number such as "
                 "1,650, write the number without a comma: 1650.");
        } else if (text::is_word(here())) {
            const std::size_t end = word_end(text_, at_);
            fault(at_, end, "The field name {} needs straight double quotes around it.",
                  FileWords{quote(text_.substr(at_, end - at_)), "here"});
            last_begin_ = at_;
            last_end_ = at_ = end;
            expected_ = Expected::colon;
        } else {
            stray();
        }
    }

    void colon() {
        if (here() == ':') {
            ++at_;
            expected_ = Expected::value;
            return;
        }
        const std::size_t end = token_end(text_, at_);
        if (here() == '=') {
            fault(at_, at_ + 1, "There is an equals sign after a field name. Write a colon (:) in its place.");
            ++at_;
        } else if (!curly_quote_inside_last()) {
            if (here() == ',' || here() == '}' || here() == ']') {
                fault(at_, at_ + 1, "The field {} has no value. Write a colon and a value after it, or null.",
                      last_words());
                value_done();
                return;
            }
            fault(at_, end, "A colon (:) is missing between the field name {} and its value.", last_words());
        }
        expected_ = Expected::value;
    }

    void value() {
        switch (here()) {
        case '{':
        case '[':
            open(here());
            return;
        case '"':
            quoted();
            value_done();
            return;
        case ']':
            if (may_end_list()) {
                close();
                return;
            }
            [[fallthrough]];
        case '}':
        case ',':
        case ':':
            missing_value();
            return;
        default:
            break;
        }
        if (odd_quotes()) {
            value_done();
            return;
        }
        if (open_.empty() && here() != '-' && !text::is_digit(here()) && !is_json_word(text_, at_)) {
            const std::size_t end = token_end(text_, at_);
            stop(at_, end,
                 "The file does not start with a {{, so it is not JSON. If it is a table (CSV), use iepaudit "
                 "import; if it is plain text, type its rows into an empty form from iepaudit template.");
            return;
        }
        if (const BareToken token = bare_token(text_, at_); token.end > at_) {
            if (!token.fault.empty()) {
                fault(at_, token.end, token.fault, FileWords{quote(text_.substr(at_, token.end - at_)), "This value"});
            }
            at_ = token.end;
            value_done();
            return;
        }
        stray();
    }

    /// A list may end where its first item could stand, and after a comma that was told to go.
    [[nodiscard]] bool may_end_list() const {
        return !open_.empty() && !in_object() &&
               (comma_to_take_out_ || text_.find_first_not_of(" \t\r\n", open_.back().at + 1) == at_);
    }

    void missing_value() {
        const char found = here();
        if (open_.empty()) {
            stop(at_, at_ + 1, "The file does not start with a {{, so it is not JSON.");
        } else if (in_object()) {
            fault(at_, at_ + 1, "The field {} has no value. Write the value before this {}, or null.", last_words(),
                  std::string(1, found));
            at_ += found == ':' ? 1U : 0U;
            expected_ = found == ':' ? Expected::value : Expected::comma;
        } else if (found == ',') {
            fault(at_, at_ + 1, "There is a comma too many here. Take it out.");
            comma_to_take_out_ = true;
            ++at_;
        } else {
            stop(at_, at_ + 1, "A value is expected here, but there is a {}; {} is still open.", std::string(1, found),
                 innermost());
        }
    }

    void comma() {
        switch (here()) {
        case ',':
            ++at_;
            expected_ = in_object() ? Expected::key : Expected::value;
            return;
        case '}':
        case ']':
            close();
            return;
        case ';':
            fault(at_, at_ + 1, "There is a semicolon between two items. Write a comma in its place.");
            ++at_;
            expected_ = in_object() ? Expected::key : Expected::value;
            return;
        case ':':
            stop(at_, at_ + 1,
                 in_object() ? "There is a colon too many here. Take it out."
                             : "There is a field with a value in a list here. Put {{ }} around them.");
            return;
        default:
            break;
        }
        if (curly_quote_inside_last()) {
            return;
        }
        const std::size_t end = token_end(text_, at_);
        if (last_end_ == at_ && text::is_word(here())) {
            stop(at_, end,
                 "The text before this has ended at its quote mark. If that quote mark belongs to the text, write "
                 "\\\" for it; if not, a comma is missing.");
            return;
        }
        if (here() == '"' || here() == '{' || here() == '[' || text::is_word(here()) || here() == '-' ||
            here() == '\'') {
            fault(at_, end, "A comma is missing before this.");
            expected_ = in_object() ? Expected::key : Expected::value;
            return;
        }
        stray();
    }

    void after_end() {
        if (here() == '}' || here() == ']') {
            stop(at_, at_ + 1, "There is a {} too many here. Take it out.", std::string(1, here()));
        } else {
            stop(at_, token_end(text_, at_),
                 "The file goes on after its end: what was opened first is closed before this. "
                 "Keep one IEP in a file and take out the rest.");
        }
    }

    void end_of_file() {
        const std::size_t last = text_.find_last_not_of(" \t\r\n");
        const std::size_t end = last == std::string_view::npos ? 0 : last + 1;
        if (!open_.empty()) {
            stop(end, end,
                 "The file ends too early: {} is not closed. Write what is missing, or save the whole file again.",
                 innermost());
        } else if (expected_ != Expected::nothing) {
            stop(0, 0,
                 "The file has nothing in it but spaces and comments. An IEP file has at least a list of services.");
        }
    }

    /// A text in straight double quotes.
    void quoted() {
        const QuotedText quoted = quoted_text(text_, at_);
        for (const TokenFault& found : quoted.faults) {
            // The cure for a wrong encoding mends the whole file, so it is told once.
            if (!found.of_whole_file || !encoding_told_) {
                encoding_told_ = encoding_told_ || found.of_whole_file;
                fault(found.begin, found.end, found.sentence);
            }
        }
        last_begin_ = at_;
        last_end_ = at_ = quoted.end;
        stopped_ = stopped_ || !quoted.closed;
    }

    /// A text in single or curly quotes. Curly ones are told once: one cure mends them all.
    bool odd_quotes() {
        const OddQuotes odd = odd_quotes_at(text_, at_);
        if (odd.end == 0) {
            return false;
        }
        if (!odd.curly || !curly_told_) {
            curly_told_ = curly_told_ || odd.curly;
            fault(at_, odd.end,
                  odd.curly ? curly_sentence
                            : "This text is in single quotes. Put straight double quotes (\") around it.");
        }
        last_begin_ = at_;
        last_end_ = at_ = odd.end;
        stopped_ = stopped_ || !odd.closed;
        return true;
    }

    /// A text that was opened straight and closed curly runs on to the next straight quote; that is the fault to tell.
    bool curly_quote_inside_last() {
        const std::string_view last = text_.substr(last_begin_, last_end_ - last_begin_);
        const std::size_t curly =
            std::min({last.find("\xE2\x80\x9C"), last.find("\xE2\x80\x9D"), last.find("\xE2\x80\x9E")});
        if (curly == std::string_view::npos) {
            return false;
        }
        stop(last_begin_ + curly, last_begin_ + curly + 3, curly_sentence);
        return true;
    }

    /// Bytes outside quotes that look like nothing on a screen.
    bool no_plain_text() {
        const text::Character character = text::decode(text_, at_);
        if (!character.is_valid) {
            stop(at_, at_ + 1, not_utf8_sentence);
            return true;
        }
        if (character.code == 0xA0) {
            fault(at_, at_ + 2,
                  "There is a no-break space from a web page or word processor here. Put a plain space in its place.");
            at_ += 2;
            return true;
        }
        return false;
    }

    void stray() {
        const std::size_t end = at_ + text::decode(text_, at_).length;
        if (here() == '#') {
            stop(at_, end, "A # does not belong here. A comment starts with //.");
            return;
        }
        stop(at_, end, "{} does not belong here. Take it out, or put straight double quotes around the text.",
             FileWords{quote(text_.substr(at_, end - at_)), "This character"});
    }

    [[nodiscard]] FileWords last_words() const {
        const std::string_view last = text_.substr(last_begin_, last_end_ - last_begin_);
        return {last.size() > 1 && last.front() == '"' ? quote(last.substr(1, last.size() - 2)) : quote(last),
                "before this"};
    }

    static constexpr std::string_view curly_sentence =
        "There are curly quotes from a word processor here. Replace all of them by straight double quotes (\").";

    std::string_view text_;
    const ReadLimits& limits_;
    Problems& problems_;
    std::size_t at_;
    Expected expected_ = Expected::value;
    std::vector<Open> open_;
    std::size_t last_begin_ = 0; // the last text in quotes
    std::size_t last_end_ = 0;
    std::size_t faults_ = 0;
    bool comma_to_take_out_ = false;
    bool stopped_ = false;
    bool curly_told_ = false;
    bool encoding_told_ = false;
};

} // namespace

void diagnose(std::string_view text, const ReadLimits& limits, Problems& problems) {
    Diagnosis diagnosis(text, limits, problems);
    diagnosis.run();
    if (diagnosis.found_nothing()) {
        const auto at = static_cast<std::uint32_t>(diagnosis.at());
        problems.add(rule_id::not_json, {.node = 0, .span = {at, at}},
                     "The text cannot be read as JSON up to this point.");
    }
}

} // namespace iepaudit
