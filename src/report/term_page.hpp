// The page of one term, and the list of them all.
#pragma once

#include "terms/terms.hpp"

#include <string>

namespace iepaudit::report {

std::string term_page_text(const terms::Term& term, std::size_t width);
std::string term_page_markdown(const terms::Term& term);
/// One line a term: its name and what it stands for.
std::string terms_as_list();

} // namespace iepaudit::report
