#include "letters/fields.hpp"
#include "letters/letter.hpp"
#include "rules/sources.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace iepaudit::letters {

namespace {

Block one(Shape shape, Line words) {
    return {shape, {{std::move(words)}}};
}

Block lines_of(std::initializer_list<std::string_view> patterns, const LetterFacts& facts) {
    Block block{Shape::lines, {}};
    for (const std::string_view pattern : patterns) {
        block.items.push_back({filled(pattern, facts)});
    }
    return block;
}

/// A part of a checklist is there when the file gives everything the line asks for.
bool is_given(std::string_view pattern, const LetterFacts& facts) {
    const std::size_t open = pattern.find('{');
    return pattern.find('[') == std::string_view::npos && open != std::string_view::npos &&
           is_known(pattern.substr(open + 1, pattern.find('}') - open - 1), facts);
}

Items items_of(const Paragraph& paragraph, const LetterFacts& facts) {
    if (paragraph.items != nullptr) {
        return paragraph.items(facts);
    }
    Items items;
    for (const std::string_view pattern : paragraph.list) {
        items.list.push_back({filled(pattern, facts), is_given(pattern, facts)});
    }
    return items;
}

Block still_missing(const std::vector<Item>& boxes) {
    const auto missing = std::count_if(boxes.begin(), boxes.end(), [](const Item& item) { return !item.is_done; });
    return one(
        Shape::paragraph,
        {{missing == 0 ? std::string("Every box is checked.")
                       : fmt::format("Still missing: {} of {}. It is not ready to send until every box is checked.",
                                     missing, boxes.size())}});
}

/// Puts paragraphs into a letter and counts the questions it had no room for.
class Writer {
public:
    explicit Writer(const LetterFacts& facts) : facts_(facts) {}

    void add(Block block) { letter_.blocks.push_back(std::move(block)); }
    void say(std::string_view pattern) { add(one(Shape::paragraph, filled(pattern, facts_))); }

    void add(const Paragraph& paragraph) {
        if (paragraph.when != nullptr && !paragraph.when(facts_)) {
            return;
        }
        const bool has_list = paragraph.items != nullptr || !paragraph.list.empty();
        if (!has_list) {
            say(paragraph.words);
            return;
        }
        Items items = items_of(paragraph, facts_);
        left_out_ += items.left_out;
        if (!items.list.empty()) {
            say(paragraph.words);
            add(Block{paragraph.shape, items.list});
            if (paragraph.shape == Shape::boxes) {
                add(still_missing(items.list));
            }
        } else if (!paragraph.otherwise.empty()) {
            say(paragraph.otherwise);
        }
    }

    void note(std::string_view pattern, const Citation* source = nullptr) {
        letter_.notes.push_back({filled(pattern, facts_), source});
    }

    [[nodiscard]] std::size_t left_out() const { return left_out_; }
    Letter finish(std::string_view title) && {
        letter_.title = title;
        return std::move(letter_);
    }

private:
    const LetterFacts& facts_;
    Letter letter_;
    std::size_t left_out_ = 0;
};

void begin_letter(Writer& writer, const LetterKind& kind, const LetterFacts& facts) {
    writer.add(lines_of({"[your name]", "[your address]", "[your phone or email]"}, facts));
    writer.add(lines_of({"{today}"}, facts));
    Block address = lines_of({"To: ", "{school}, {district}"}, facts);
    address.items.front().words.push_back({std::string(kind.goes_to)});
    writer.add(std::move(address));
    writer.add(one(Shape::subject, {{"About: " + std::string(kind.title)}}));
    writer.say("Dear [name],");
}

void end_letter(Writer& writer, const LetterFacts& facts) {
    writer.say("Thank you for all you do for my child. You can reach me at [phone or email].");
    writer.add(lines_of({"With kind regards,", "[your name]"}, facts));
}

void begin_checklist(Writer& writer, const LetterKind& kind) {
    writer.add(one(Shape::subject, {{std::string(kind.title)}}));
    writer.add(one(Shape::paragraph, {{fmt::format("It goes to {}.", kind.goes_to)}}));
}

void add_notes(Writer& writer, const LetterKind& kind, const LetterFacts& facts) {
    if (!kind.is_checklist) {
        writer.note(
            "Fill in what is in [brackets]: the file does not say it. Change or cross out what does not fit. It is "
            "your letter.");
    }
    writer.note("Keep a copy, and write down the day you sent it.");
    if (writer.left_out() > 0) {
        writer.note(fmt::format(
            "To stay short, this takes up the points that matter most. The audit of your file lists {} more.",
            writer.left_out()));
    }
    if (facts.report.delivery && facts.report.delivery->not_counted > 0) {
        writer.note(fmt::format("Lines of the log that were not counted: {}. `iepaudit log` says why.",
                                facts.report.delivery->not_counted));
    }
    if (facts.report.is_504) {
        writer.note(
            "Your file holds a 504 plan. These notes are about an IEP; a 504 plan has rules and an office of its own.",
            &sources::section_504);
    }
    for (const Note& note : kind.notes) {
        writer.note(note.words, note.source);
    }
    if (facts.is_adult) {
        writer.note(
            "By the date in the file your child is 18 or older. Then the rights are the student's own, unless someone "
            "else was named. The student may have to sign.",
            &sources::wac_age_of_majority);
    }
}

} // namespace

Letter write_letter(const LetterKind& kind, const LetterFacts& facts) {
    Writer writer(facts);
    kind.is_checklist ? begin_checklist(writer, kind) : begin_letter(writer, kind, facts);
    for (const Paragraph& paragraph : kind.paragraphs) {
        writer.add(paragraph);
    }
    if (!kind.is_checklist) {
        end_letter(writer, facts);
    }
    add_notes(writer, kind, facts);
    return std::move(writer).finish(kind.title);
}

} // namespace iepaudit::letters
