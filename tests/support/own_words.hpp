// What is left of a text when the words that are not the program's own are taken out.
#pragma once

#include <string>

namespace iepaudit::test {

/// Without quotations of a page or a file, names of laws, documents and rules, and addresses.
std::string own_words(std::string text);

/// Without the tags and the style of an HTML page.
std::string without_tags(std::string page);

} // namespace iepaudit::test
