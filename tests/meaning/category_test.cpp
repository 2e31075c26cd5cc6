// Which of Washington's categories the page names.
#include "meaning/category.hpp"

#include <catch2/catch_test_macros.hpp>

#include <string>

using namespace iepaudit;

TEST_CASE("category: every name of the list is that category, in the words of the rule", "[category]") {
    for (int i = 0; i <= static_cast<int>(Category::developmental_delay); ++i) {
        const auto category = static_cast<Category>(i);
        CAPTURE(plain_name(category));
        CHECK(read_category(plain_name(category)).named.only(category));
    }
}

TEST_CASE("category: short forms, federal names and Spanish are known", "[category]") {
    CHECK(read_category("SLD").named.only(Category::specific_learning_disability));
    CHECK(read_category("OHI").named.only(Category::other_health_impairment));
    CHECK(read_category("Emotional Disturbance").named.only(Category::emotional_behavioral));
    CHECK(read_category("Hard of hearing").named.only(Category::deafness));
    CHECK(read_category("ID").named.only(Category::intellectual_disability));
    CHECK(read_category("Autismo").named.only(Category::autism));
}

TEST_CASE("category: a short form inside other words is none", "[category]") {
    CHECK(read_category("see student id card").named.empty());
    CHECK(read_category("grade 5 general ed").named.empty());
}

TEST_CASE("category: two categories are both read, and one name inside another is not", "[category]") {
    const CategoryMeaning both = read_category("Autism; speech or language impairment");
    CHECK(both.named.size() == 2);
    CHECK(both.named.contains(Category::autism));
    CHECK(both.named.contains(Category::speech_or_language));

    CHECK(read_category("Deaf-blindness").named.only(Category::deafblindness));
    CHECK(read_category("Deafblind").named.only(Category::deafblindness));
}

TEST_CASE("category: a diagnosis is no category, but usually belongs to one", "[category]") {
    CHECK(read_category("ADHD").named.empty());
    CHECK(read_category("ADHD").usual == Category::other_health_impairment);
    CHECK(read_category("Dyslexia").usual == Category::specific_learning_disability);
    CHECK(read_category("Cerebral palsy").usual == Category::orthopedic_impairment);
    // Where the category stands too, the diagnosis is a remark.
    const CategoryMeaning named = read_category("Other health impairment (ADHD)");
    CHECK(named.named.only(Category::other_health_impairment));
    CHECK_FALSE(named.usual.has_value());
}

TEST_CASE("category: a slip of the hand is mended in a name, not in a sentence", "[category]") {
    CHECK(read_category("Developmental dealy").named.only(Category::developmental_delay));
    CHECK(read_category("Develpmental dely means many things to the members of this team").named.empty());
}

TEST_CASE("category: cells that name nothing", "[category]") {
    for (const char* const cell : {"", "12", "-", "N/A", "none", "TBD", "pending"}) {
        CAPTURE(cell);
        const CategoryMeaning means = read_category(cell);
        CHECK_FALSE(means.is_word);
        CHECK(means.named.empty());
        CHECK_FALSE(means.usual.has_value());
    }
    const CategoryMeaning unknown = read_category("gifted");
    CHECK(unknown.is_word);
    CHECK(unknown.named.empty());
    CHECK_FALSE(unknown.usual.has_value());
}
