#include "support/page.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace iepaudit::test;

namespace {

constexpr auto rule = "group-vs-individual";
const Places at_group = {"/services/0/groupSize warning"};

/// Reading in a group of this size, and what the evaluation says about reading.
Json group(const Json& size, const Json& recommendation) {
    Json row = teaching("Reading", "30 minutes weekly");
    row["groupSize"] = size;
    Json page = plan({row});
    Json said = recommendation;
    said["area"] = "reading";
    page["evaluation"]["recommendations"] = Json::array({said});
    return page;
}

const Json three_at_most = {{"maxGroupSize", 3}};

Json words(const char* text) {
    return {{"text", text}};
}

} // namespace

TEST_CASE("group-vs-individual: a group within the limit is clean", "[rule][provider]") {
    CHECK(places(rule, group(3, three_at_most)).empty());
    CHECK(places(rule, group("1:1", three_at_most)).empty());
    CHECK(places(rule, group("up to 3", three_at_most)).empty());
}

TEST_CASE("group-vs-individual: a larger group is a warning", "[rule][provider]") {
    CHECK(places(rule, group(4, three_at_most)) == at_group);
    CHECK(places(rule, group("up to 6", three_at_most)) == at_group);
    CHECK(message_of(rule, group(6, three_at_most)) ==
          "Row 1 (Reading) has a group size of \"6\". The evaluation asks for a group of 3 at most.");
}

TEST_CASE("group-vs-individual: the limit is read from words too", "[rule][provider]") {
    CHECK(places(rule, group(5, words("Teach in groups of no more than four."))) == at_group);
    CHECK(places(rule, group(4, words("Teach in groups of no more than four."))).empty());
    CHECK(places(rule, group(3, words("Groups of 2 or fewer."))) == at_group);
    CHECK(places(rule, group("small group", words("She needs one-to-one instruction."))) == at_group);
    CHECK(places(rule, group(3, words("He did not make progress in a group."))) == at_group);
}

TEST_CASE("group-vs-individual: a choice, an aide and other advice set no limit", "[rule][provider]") {
    for (const char* text : {"Small group or individual instruction.", "A 1:1 aide for transitions.",
                             "Direct teaching of decoding.", "One to one or group of five."}) {
        INFO(text);
        CHECK(places(rule, group(6, words(text))).empty());
    }
}

TEST_CASE("group-vs-individual: a group without a number meets any limit but one to one", "[rule][provider]") {
    CHECK(places(rule, group("small group", three_at_most)).empty());
    CHECK(places(rule, group("small group", Json{{"maxGroupSize", 1}})) == at_group);
}

TEST_CASE("group-vs-individual: one-to-one rows beside group rows are a plan of both", "[rule][provider]") {
    Json page = group(4, Json{{"maxGroupSize", 1}});
    CHECK(places(rule, page) == at_group);
    Json alone = teaching("Reading", "15 minutes daily");
    alone["groupSize"] = "1:1";
    page["services"].push_back(alone);
    CHECK(places(rule, page).empty());
}

TEST_CASE("group-vs-individual: advice for another area is left alone", "[rule][provider]") {
    Json page = group(6, three_at_most);
    page["services"][0]["service"] = "Math";
    CHECK(places(rule, page).empty());
}

TEST_CASE("group-vs-individual: present levels count only when they speak of a need", "[rule][provider]") {
    Json page = group(4, words("Direct teaching."));
    page["presentLevels"] =
        Json::array({{{"area", "reading"},
                      {"currentLevel", "Reads 40 words a minute. Needs one-to-one instruction to learn new sounds."}}});
    CHECK(places(rule, page) == at_group);
    page["presentLevels"][0]["currentLevel"] = "In individual sessions he says the sound 8 of 10 times.";
    CHECK(places(rule, page).empty());
}

TEST_CASE("group-vs-individual: blank and absent group sizes belong to other rules", "[rule][provider]") {
    CHECK(places(rule, group("", three_at_most)).empty());
    Json page = group(6, three_at_most);
    page["services"][0].erase("groupSize");
    CHECK(places(rule, page).empty());
    CHECK_FALSE(why_not_checked(audited(plan({teaching("Reading", "30 minutes weekly")})), rule).empty());
}
