#include "interview/interview.hpp"

#include "interview/explain.hpp"
#include "interview/page.hpp"
#include "interview/read_back.hpp"
#include "interview/reply.hpp"
#include "interview/typed_lines.hpp"
#include "interview/walk.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <vector>

namespace iepaudit::interview {

namespace {

/// What a terminal hands over of a line; it drops the rest (N_TTY's buffer, less the line end).
constexpr std::size_t longest_typed_line = 4094;

class Interview {
public:
    Interview(DraftPlan& plan, const Manner& manner, std::istream& in, std::ostream& out, const Saver& save)
        : answers_(plan), saved_(plan), manner_(manner), page_(out, manner.columns), lines_(in, page_, manner),
          save_(save) {}

    Ending run() {
        page_.greet(answers_.all().size(), manner_.file);
        at_ = answers_.mark();
        if (!at_) {
            at_ = open_in_section(answers_, 0);
        }
        while (!ending_) {
            if (at_) {
                ask_here();
            } else {
                ask_for_changes();
            }
        }
        return *ending_;
    }

    [[nodiscard]] const DraftPlan& saved() const { return saved_; }

private:
    /// One reply; nothing when the input has ended.
    std::optional<Reply> listen() {
        const std::optional<std::string> line = lines_.next();
        if (!line) {
            page_.gap();
            ending_ = Ending::input_ended;
            return std::nullopt;
        }
        if (manner_.repeats) {
            page_.repeat(*line);
        } else if (line->size() >= longest_typed_line) {
            page_.say(
                "A terminal cuts a line that is this long, so its end may be missing. Type + and the missing words.");
        }
        return read_reply(*line);
    }

    void ask_here() {
        if (!said_section_ || *said_section_ != at_->section) {
            said_section_ = at_->section;
            page_.heading(at_->section);
        }
        page_.question(answers_, *at_);
        if (const std::optional<Reply> reply = listen()) {
            follow(*reply);
        }
    }

    void follow(const Reply& reply) {
        const Section& of = section_of(*at_);
        const bool begins_item = of.is_list() && at_->question == 0;
        switch (reply.order) {
        case Order::answer:
            take(reply.words);
            break;
        case Order::blank:
            take_blank(begins_item);
            break;
        case Order::skip:
            if (begins_item) {
                leave_section();
            } else {
                move_to(open_after(answers_, *at_));
            }
            break;
        case Order::next:
            if (begins_item || !of.is_list()) {
                page_.say(of.is_list() ? fmt::format("{} {} is still empty.", of.item, at_->item + 1)
                                       : "This part has no rows; done leaves it.");
            } else {
                move_to(Position{at_->section, answers_.items(at_->section), 0});
            }
            break;
        case Order::done:
            leave_section();
            break;
        default:
            steer(reply, *at_);
        }
    }

    void take(const std::string& words) {
        const Position answered = *at_;
        answers_.put(answered, words);
        settle(answered);
    }

    void take_blank(bool begins_item) {
        const Position answered = *at_;
        if (begins_item && answered.item == 0) {
            answers_.put_blank(answered.section);
        } else if (begins_item && question_of(answered).key == section_of(answered).sentence) {
            page_.say("An empty line says nothing, so it was left out. Enter when there is no more.");
            return;
        } else {
            answers_.put(answered, std::nullopt);
        }
        settle(answered);
    }

    /// The answer is in the plan: save it with the place where the questions go on, and read it back.
    void settle(const Position& answered) {
        given_.push_back(answered);
        const std::optional<Position> next = answers_.is_settled(answered.section)
                                                 ? open_in_section(answers_, answered.section + 1)
                                                 : open_after(answers_, answered);
        const std::optional<Position> left = at_;
        at_ = next;
        if (save()) {
            say_back(answered);
            say_row_left(left);
        }
    }

    void move_to(const std::optional<Position>& next) {
        const std::optional<Position> left = at_;
        at_ = next;
        if (save()) {
            say_row_left(left);
        }
    }

    void leave_section() { move_to(open_in_section(answers_, at_->section + 1)); }

    /// A row that is complete is summed up.
    void say_row_left(const std::optional<Position>& left) {
        const bool is_row = left && section_of(*left).key == "services" && left->item < answers_.items(left->section);
        if (is_row && (!at_ || at_->section != left->section || at_->item != left->item)) {
            page_.say(summary_of_row(answers_, left->item, manner_.as_of));
        }
    }

    void say_back(const Position& at) {
        page_.say(fmt::format("{}", fmt::join(read_back(answers_, at, manner_.as_of), " ")));
    }

    bool save() {
        if (answers_.all().empty() && saved_.empty()) {
            return true; // no file for no answer
        }
        answers_.set_mark(at_);
        if (const std::string reason = save_(answers_.plan()); !reason.empty()) {
            page_.say(fmt::format("{} cannot be written: {}. The last answer is not saved.", manner_.file, reason), 0);
            ending_ = Ending::not_saved;
            return false;
        }
        saved_ = answers_.plan();
        return true;
    }

    /// What may be said at any question.
    void steer(const Reply& reply, const std::optional<Position>& at) {
        switch (reply.order) {
        case Order::explain:
            for (const std::string& line : at ? explain(*at) : std::vector<std::string>{}) {
                page_.say(line);
            }
            page_.ways();
            break;
        case Order::list:
            page_.list(answers_);
            break;
        case Order::stop:
            ending_ = Ending::stopped;
            break;
        case Order::garbled:
            page_.say(reply.words);
            break;
        case Order::add:
            if (given_.empty()) {
                page_.say("There is no answer yet to add that to.");
            } else {
                add(given_.back(), reply.words);
            }
            break;
        case Order::go:
            go_to(reply.number);
            break;
        case Order::back:
            if (given_.empty()) {
                page_.say("There is no answer before this one. \"list\" shows all there are.");
            } else {
                change_last(given_.size() - 1);
            }
            break;
        case Order::change:
        case Order::remove:
            if (const std::optional<Position> named = numbered(reply.number)) {
                if (reply.order == Order::remove) {
                    remove(*named);
                } else {
                    change(*named);
                }
            }
            break;
        default:
            break;
        }
    }

    void go_to(std::size_t part) {
        if (part == 0 || part > all_sections().size()) {
            page_.say(fmt::format("There are parts 1 to {}.", all_sections().size()));
            return;
        }
        const std::size_t section = part - 1;
        const std::optional<Position> open = open_in_section(answers_, section);
        if (!open || open->section != section) {
            page_.say(
                fmt::format("{}: nothing is left to answer there. list shows the answers; change 3 changes answer 3.",
                            all_sections()[section].title));
            return;
        }
        said_section_.reset();
        move_to(open);
    }

    std::optional<Position> numbered(std::size_t number) {
        const std::vector<Position> all = answers_.all();
        if (number == 0 || number > all.size()) {
            page_.say(all.empty() ? "Nothing is typed in yet."
                                  : fmt::format("Give the number of an answer, from 1 to {}. \"list\" shows them.",
                                                all.size()));
            return std::nullopt;
        }
        return all[number - 1];
    }

    /// "back" at the answer that is being changed goes one further back.
    void change_last(std::size_t last) {
        for (std::optional<std::size_t> which = last; which && !ending_;) {
            const bool goes_back = change(given_[*which]);
            if (goes_back && *which == 0) {
                page_.say("There is no answer before that one.");
            }
            which = goes_back && *which > 0 ? std::optional(*which - 1) : std::nullopt;
        }
    }

    /// Asks once more for what is answered; then the questions go on where they stood. True for "back".
    bool change(const Position at) {
        page_.say(fmt::format("{}: {}", name_of(at), answers_.find(at) ? shown(*answers_.find(at)) : "(left out)"), 0);
        page_.say("Type it again. Enter keeps it, remove takes it out.");
        while (!ending_) {
            const std::optional<Reply> reply = listen();
            if (!reply) {
                return false;
            }
            switch (reply->order) {
            case Order::answer:
            case Order::blank:
                replace(at, *reply);
                return false;
            case Order::add:
                add(at, reply->words);
                return false;
            case Order::back:
                return true;
            case Order::explain:
            case Order::list:
            case Order::stop:
            case Order::garbled:
                steer(*reply, at);
                break;
            case Order::remove:
                remove(at);
                return false;
            default:
                page_.say("It stays as it is.");
                return false;
            }
        }
        return false;
    }

    void replace(const Position& at, const Reply& reply) {
        if (reply.order == Order::answer) {
            answers_.put(at, reply.words);
        } else if (section_of(at).is_list() && question_of(at).key == section_of(at).sentence) {
            page_.say("An empty line says nothing. \"remove\" takes it out.");
            return;
        } else {
            answers_.put(at, std::nullopt);
        }
        if (save()) {
            say_back(at);
        }
    }

    void add(const Position& at, const std::string& words) {
        const DraftPlan* const there = answers_.find(at);
        const bool has_words = there != nullptr && there->is_string();
        answers_.put(at, has_words ? there->get<std::string>() + ' ' + words : words);
        if (save()) {
            page_.say(fmt::format("{}: {}", name_of(at), shown(*answers_.find(at))));
            say_back(at);
        }
    }

    void remove(const Position& at) {
        const bool takes_item = section_of(at).is_list() && at.question == 0;
        page_.say(takes_item ? fmt::format("{} {} is taken out: {}", section_of(at).item, at.item + 1,
                                           shown(*answers_.find(at)))
                             : fmt::format("{} is taken out: {}", name_of(at), shown(*answers_.find(at))));
        answers_.remove(at);
        const auto is_gone = [&](const Position& each) {
            return takes_item ? each.section == at.section && each.item == at.item : each == at;
        };
        std::erase_if(given_, is_gone);
        if (takes_item) {
            for (Position& each : given_) {
                each.item -= each.section == at.section && each.item > at.item ? 1 : 0;
            }
            if (at_ && at_->section == at.section && at_->item >= at.item) {
                at_ = at_->item == at.item ? Position{at.section, answers_.items(at.section), 0}
                                           : Position{at.section, at_->item - 1, at_->question};
            }
        }
        save();
    }

    void ask_for_changes() {
        page_.gap();
        page_.say("That was the last question. Enter checks the file now; list, change 3 and go 8 still work.", 0);
        const std::optional<Reply> reply = listen();
        if (!reply || reply->order == Order::skip || reply->order == Order::done || reply->order == Order::next) {
            ending_ = Ending::finished;
        } else if (reply->order == Order::answer || reply->order == Order::blank) {
            page_.say("There is no question left to answer.");
        } else {
            steer(*reply, std::nullopt);
        }
    }

    Answers answers_;
    DraftPlan saved_;
    const Manner& manner_;
    Page page_;
    TypedLines lines_;
    const Saver& save_;
    std::optional<Position> at_; ///< the question that is asked; none after the last
    std::optional<std::size_t> said_section_;
    std::vector<Position> given_; ///< answers of this sitting, in the order they were given
    std::optional<Ending> ending_;
};

} // namespace

Ending ask_everything(DraftPlan& plan, const Manner& manner, std::istream& in, std::ostream& out, const Saver& save) {
    Interview interview(plan, manner, in, out, save);
    const Ending ending = interview.run();
    plan = interview.saved();
    return ending;
}

} // namespace iepaudit::interview
