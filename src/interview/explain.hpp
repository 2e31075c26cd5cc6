// What a question means: the words of the schema and of the glossary.
#pragma once

#include "interview/questions.hpp"

#include <string>
#include <vector>

namespace iepaudit::interview {

std::vector<std::string> explain(const Position& at);

} // namespace iepaudit::interview
