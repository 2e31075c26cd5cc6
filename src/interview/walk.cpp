#include "interview/walk.hpp"

namespace iepaudit::interview {

std::optional<Position> open_in_section(const Answers& answers, std::size_t section) {
    for (; section < all_sections().size(); ++section) {
        if (!answers.is_settled(section)) {
            return open_from(answers, {section, answers.items(section), 0});
        }
    }
    return std::nullopt;
}

std::optional<Position> open_from(const Answers& answers, Position at) {
    const Section& of = section_of(at);
    const auto is_answered = [&](std::string_view key) {
        for (std::size_t q = 0; q < of.questions.size(); ++q) {
            if (of.questions[q].key == key) {
                return answers.find({at.section, at.item, q}) != nullptr;
            }
        }
        return false;
    };
    for (; at.question < of.questions.size(); ++at.question) {
        if (answers.find(at) == nullptr && !is_answered(of.questions[at.question].unless)) {
            return at;
        }
    }
    return of.is_list() ? Position{at.section, answers.items(at.section), 0} : open_in_section(answers, at.section + 1);
}

std::optional<Position> open_after(const Answers& answers, Position at) {
    ++at.question;
    return open_from(answers, at);
}

} // namespace iepaudit::interview
