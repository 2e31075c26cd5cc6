// How the areas of a text are found; read_areas and read_service share it.
#pragma once

#include "meaning/area_words.hpp"
#include "meaning/phrases.hpp"

#include <vector>

namespace iepaudit::meaning {

using AreaMark = Mark<AreaRow>;

const Vocabulary<AreaRow>& area_vocabulary();

/// The marks of the surest kind present, left to right, that stand in words [begin, end).
std::vector<AreaMark> surest_marks(const std::vector<AreaMark>& marks, Span within);

} // namespace iepaudit::meaning
