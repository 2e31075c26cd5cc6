// How numbers and counts are said, the same in every format for people.
#pragma once

#include "iepaudit/report.hpp"

#include <string>
#include <string_view>

namespace iepaudit::report {

std::string minutes(const Range& range);              ///< "60", "20-30"
std::string percent(const Range& range);              ///< "4.0%", "4.0-6.0%"
std::string amount_in_words(const ServiceLine& line); ///< "2 x 30 min a week", or the printed words in quotes
/// "Speech therapy"; "Row 2" when the page leaves the name out or it is hidden.
std::string row_name(const ServiceLine& line);
/// Without the full stop, for a page that holds no finding at all. Of a form nobody has filled in it says so.
std::string nothing_found(const FileReport& report);
/// "grade 5", "kindergarten", "preschool"; what is no grade as printed, "grade ungraded". Empty of an empty cell.
std::string grade_in_words(std::string_view printed);
std::string what_it_is(const FileReport& report); ///< "Washington IEP, grade 5, 3 service rows"

Range a_day(const Range& weekly, const Totals& totals);
Range share_of_day(const Range& weekly, const Totals& totals); ///< percent of the rough day

/// With a capital letter in front, as a sentence begins.
std::string capitalized(std::string words);
std::string count(std::size_t number, std::string_view one, std::string_view many); ///< "1 error", "2 errors"
std::string_view with_article(Severity severity);                                   ///< "an error", "a note"
std::string counted_findings(const Counts& counts);                                 ///< "1 error, 2 warnings, 0 notes"

/// "3 files"; "3 plans" when lines of a file are among them.
std::string plans(const Summary& summary, std::size_t number);
std::string all_files(const Summary& summary); ///< "1 error, 2 warnings, 0 notes in 3 files; 1 file could not be read."

/// "14 findings waived; 1 waiver expired, 2 not needed (see the warnings)"; empty when there is nothing of the kind.
std::string waived_in_words(const Summary& summary);
/// "2 new, 5 known; 3 no longer found"; empty without a baseline.
std::string against_baseline(const Summary& summary);
/// "new", "known"; empty without a baseline.
std::string_view standing(const ReportedFinding& finding);
/// "until 2027-01-31, by M. Ortiz"
std::string waived_until(const WaivedFinding& waived);
/// "Sam Rivera, Cedar Elementary"; empty unless it was asked for.
std::string student_in_words(const FileReport& report);

/// "Row 1: 2 x 30 = 60 minutes a week." for every counted row that is a sum.
std::vector<std::string> how_rows_add_up(const FileReport& report);

/// "1 of 3 rows could not be counted. The page prints a total of 120." and every assumption behind the sums, one
/// sentence each.
std::vector<std::string> remarks_on_sums(const FileReport& report);

/// How many checks could not be done because a fact is wanting, not a whole other paper.
std::size_t count_not_checked(const FileReport& report);
/// "Last year's IEP was not given, so what changed since then was not looked at."; empty when no paper was wanting.
std::string papers_not_given(const FileReport& report);
/// What the checks that were not done for want of facts are about: "dates, goals and time in class".
std::string families_not_checked(const FileReport& report);

/// Stands where a rule's id would, for a file that the world refused and that therefore has no finding.
inline constexpr std::string_view unreadable_file_id = "unreadable-file";
/// "permission denied", or what its first finding says. For a file that could not be read.
std::string why_unreadable(const FileReport& report);

/// The rule is about the file, not about the plan: it rests on the file alone, and on nobody's practice.
bool is_about_the_file(const Rule& rule);
/// "law", "practice"; "the file" for a rule that is about nothing else.
std::string_view basis_in_words(const Rule& rule);

/// "WAC 392-172A-03090(1); 34 CFR 300.320(a)(7)"
std::string authorities(const Rule& rule);

} // namespace iepaudit::report
