// Everything the program says, gathered where it says it, without the words that are not its own: quotations of a page
// or a file, names of laws and documents, names of rules, addresses.
#pragma once

#include <string>
#include <vector>

namespace iepaudit::test {

struct Spoken {
    std::string where;
    std::string words;
};

std::vector<Spoken> in_the_catalogue(); ///< what the rules say of themselves, and their sources
std::vector<Spoken> in_explanations();  ///< the terms
std::vector<Spoken> in_reports();       ///< findings and pages as they are made for the samples and hostile files
std::vector<Spoken> in_letters();       ///< all kinds, for several plans
std::vector<Spoken> in_help();          ///< of every command, the manual page, forms and schemas
std::vector<Spoken> in_complaints();    ///< about command lines and files that cannot be used
std::vector<Spoken> in_the_interview(); ///< questions, what they mean, what is said back
std::vector<Spoken> in_imports();       ///< accounts of tables and of files that are none
std::vector<Spoken> in_the_source();    ///< every sentence in src, said in a test or not

} // namespace iepaudit::test
