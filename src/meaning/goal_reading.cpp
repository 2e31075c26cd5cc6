#include "meaning/goal_reading.hpp"

#include "meaning/goal_criterion.hpp"

namespace iepaudit::goal {

const Verbs& Reading::verbs() const {
    if (!verbs_) {
        verbs_ = find_verbs(marked);
    }
    return *verbs_;
}

Span Reading::method() const {
    if (!method_) {
        method_ = find_method(marked);
    }
    return *method_;
}

bool Reading::tool_named() const {
    if (!tool_named_) {
        tool_named_ = names_tool(text::trim(method_cell_).empty() ? sentence.printed(method()) : method_cell_);
    }
    return *tool_named_;
}

bool Reading::is_in_condition(std::size_t token) const {
    if (!in_conditions_) {
        in_conditions_ = tokens_of_conditions(marked);
    }
    return (*in_conditions_)[token];
}

} // namespace iepaudit::goal
