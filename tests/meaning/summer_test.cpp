// Summer services: decided or not, by when, for which reason, and with which rows.
#include "meaning/summer.hpp"

#include "meaning/printed.hpp"

#include <catch2/catch_test_macros.hpp>

#include <chrono>
#include <vector>

using namespace iepaudit;
using namespace iepaudit::test;
using namespace std::chrono;

namespace {

SummerMeaning read(const ExtendedSchoolYear& section) {
    Iep iep;
    iep.extended_school_year = section;
    return understand_summer(iep, {}, washington());
}

ExtendedSchoolYear in_words(std::string_view decision) {
    ExtendedSchoolYear section;
    section.presence = Presence::value;
    section.eligible_words = words(decision, 2);
    return section;
}

ExtendedSchoolYear with_basis(std::string_view basis, bool eligible = false) {
    ExtendedSchoolYear section;
    section.presence = Presence::value;
    section.eligible = flag(eligible);
    section.basis = words(basis, 3);
    return section;
}

std::string_view school_reason(std::string_view basis) {
    return read(with_basis(basis)).school_reason;
}

bool has_row(std::string_view name, Date from, Date to, bool is_extended_year = false) {
    Iep iep;
    ServiceRow row;
    row.service = words(name);
    row.start_date = date(from);
    row.end_date = date(to);
    iep.services = list({row});
    std::vector<RowMeaning> means(1);
    means[0].is_extended_year = is_extended_year;
    means[0].start = from;
    means[0].end = to;
    return understand_summer(iep, means, washington()).has_row;
}

} // namespace

TEST_CASE("summer: a box that is ticked, not ticked or empty", "[summer]") {
    CHECK(read({}).decision == SummerDecision::not_said);
    CHECK(read(with_basis("", true)).decision == SummerDecision::yes);
    CHECK(read(with_basis("", false)).decision == SummerDecision::no);

    ExtendedSchoolYear section;
    section.presence = Presence::blank;
    CHECK(read(section).decision == SummerDecision::open);

    section.presence = Presence::value;
    section.eligible.presence = Presence::blank;
    CHECK(read(section).decision == SummerDecision::open);
}

TEST_CASE("summer: a decision in words", "[summer]") {
    CHECK(read(in_words("Eligible")).decision == SummerDecision::yes);
    CHECK(read(in_words("The team recommended it; she will receive help in July")).decision == SummerDecision::yes);
    CHECK(read(in_words("Not eligible")).decision == SummerDecision::no);
    CHECK(read(in_words("does not qualify")).decision == SummerDecision::no);
    CHECK(read(in_words("TBD")).decision == SummerDecision::open);
    CHECK(read(in_words("TBD")).place.node == 2);
    CHECK(read(in_words("TBD")).printed == "TBD");
}

TEST_CASE("summer: a doubtful yes is no yes", "[summer]") {
    for (const std::string_view words :
         {"may be eligible", "if she is eligible", "might be recommended", "whether he is eligible", "see the file"}) {
        CAPTURE(words);
        CHECK(read(in_words(words)).decision == SummerDecision::not_said);
    }
}

TEST_CASE("summer: without a box the reason may hold the decision", "[summer]") {
    ExtendedSchoolYear section;
    section.presence = Presence::value;
    section.basis = words("Does not qualify: skills came back in a week.", 3);
    CHECK(read(section).decision == SummerDecision::no);
    CHECK(read(section).place.node == 3);
    // A box that is there says it alone.
    section.eligible = flag(true);
    CHECK(read(section).decision == SummerDecision::yes);
}

TEST_CASE("summer: reasons about the school or a label", "[summer]") {
    CHECK(school_reason("There is no funding this year.") == "cost");
    CHECK(school_reason("We do not offer classes then.") == "what the school offers");
    CHECK(school_reason("The teacher is off.") == "staffing");
    CHECK(school_reason("It is only for severe disabilities.") == "a category or a label");
    CHECK(school_reason("Only students with autism go.") == "a category or a label");
}

TEST_CASE("summer: the sentence with the reason is quoted, and no other", "[summer]") {
    const ExtendedSchoolYear section = with_basis("She likes camp. There is no funding this year. See you in fall.");
    const SummerMeaning means = read(section);
    CHECK(means.reason == "There is no funding this year");
    CHECK(means.reason_place.node == 3);
}

TEST_CASE("summer: what a child showed is a reason of its own, and what is taken back is none", "[summer]") {
    for (const std::string_view basis :
         {"Data show that skills came back in a week, so no funding is asked for.", "Cost was not a factor.",
          "The decision was not based on staffing.", "Help comes at no cost to the family.",
          "He has autism and likes the lake.", "She kept her words over the winter break."}) {
        CAPTURE(basis);
        CHECK(school_reason(basis).empty());
        CHECK(read(with_basis(basis)).reason.empty());
    }
}

TEST_CASE("summer: words that give the help themselves or point to another page", "[summer]") {
    CHECK(read(with_basis("See attached page.")).told_elsewhere);
    CHECK(read(with_basis("60 minutes of reading each day in July")).told_elsewhere);
    CHECK_FALSE(read(with_basis("Minutes are not known yet.")).told_elsewhere);
    CHECK_FALSE(read(with_basis("She loses her words over long breaks.")).told_elsewhere);
}

TEST_CASE("summer: a row is for the summer by its kind, its name or its own dates", "[summer]") {
    const Date october = 2026y / 10 / 19;
    const Date next_october = 2027y / 10 / 18;
    CHECK_FALSE(has_row("Reading", october, next_october));
    CHECK(has_row("Reading", october, next_october, true));
    CHECK(has_row("ESY reading", october, next_october));
    CHECK(has_row("Reading", 2027y / 7 / 6, 2027y / 8 / 6));
    // The summer of the policy begins on June 12 and ends on September 10.
    CHECK(has_row("Reading", 2027y / 6 / 12, 2027y / 9 / 10));
    CHECK_FALSE(has_row("Reading", 2027y / 6 / 11, 2027y / 8 / 6));
    CHECK_FALSE(has_row("Reading", 2027y / 7 / 6, 2027y / 9 / 11));
    CHECK_FALSE(has_row("Reading", 2026y / 7 / 6, 2027y / 8 / 6));
}

TEST_CASE("summer: the day by which it will be decided", "[summer]") {
    CHECK(day_to_decide(in_words("to be decided by 4/30/2027")) == Date(2027y / 4 / 30));
    CHECK(day_to_decide(in_words("on March 16, 2027, with spring data")) == Date(2027y / 3 / 16));
    CHECK(day_to_decide(in_words("in April 2027")) == Date(2027y / 4 / 28));
    CHECK(day_to_decide(in_words("2/1/2027 or 5/3/2027")) == Date(2027y / 5 / 3));
    CHECK_FALSE(day_to_decide(in_words("in the spring")).has_value());
    CHECK_FALSE(day_to_decide(in_words("in April")).has_value());
}

TEST_CASE("summer: a day in the reason counts only beside words of deciding", "[summer]") {
    CHECK(day_to_decide(with_basis("The team will meet on 5/3/2027.")) == Date(2027y / 5 / 3));
    CHECK_FALSE(day_to_decide(with_basis("Probes of 1/20/2027 show skills kept.")).has_value());
}
