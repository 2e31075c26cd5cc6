// The lines that somebody types. Several that come at once were pasted: whether they are one answer or several is
// asked, since both are usual, a sentence that runs over the page and a row with a cell on each line.
#pragma once

#include "interview/interview.hpp"
#include "interview/page.hpp"

#include <deque>
#include <istream>
#include <optional>
#include <string>
#include <vector>

namespace iepaudit::interview {

class TypedLines {
public:
    TypedLines(std::istream& in, Page& page, const Manner& manner) : in_(in), page_(page), manner_(manner) {}

    /// The next line, a prompt in front of it; nothing when the input has ended.
    std::optional<std::string> next();

private:
    [[nodiscard]] bool more_came() const { return manner_.has_more_at_once && manner_.has_more_at_once(); }
    std::optional<std::string> ask_about(std::vector<std::string> pasted);

    std::istream& in_;
    Page& page_;
    const Manner& manner_;
    std::deque<std::string> waiting_; ///< pasted, one answer each
};

} // namespace iepaudit::interview
