#include "read/bind.hpp"
#include "read/reading.hpp"

#include <catch2/catch_test_macros.hpp>

#include <map>

using namespace iepaudit;
using namespace iepaudit::test;

namespace {

/// No spelling may lead to two fields, and every spelling must lead to its own.
template <class Object>
void check_table() {
    const auto keys = keys_of<Object>().keys;
    REQUIRE_FALSE(keys.empty());
    const KeyTable& table = key_table<Object>();
    for (std::size_t i = 0; i < keys.size(); ++i) {
        each_spelling_of(keys, i, table.field(i), [&](std::string_view spelling) {
            CAPTURE(keys[i].name, spelling);
            CHECK_FALSE(FoldedKey(spelling).view().empty());
            CHECK(table.find(spelling) == i);
        });
    }
    if (const char* plain = keys_of<Object>().plain) {
        CHECK(table.find(plain).has_value());
    }
}

} // namespace

TEST_CASE("keys: in every table each spelling leads to one field", "[read][keys]") {
    check_table<Student>();
    check_table<Amendment>();
    check_table<TeamMember>();
    check_table<PlanInfo>();
    check_table<SchoolWeek>();
    check_table<PrintedTotals>();
    check_table<ProgressPoint>();
    check_table<PresentLevel>();
    check_table<Recommendation>();
    check_table<Evaluation>();
    check_table<Goal>();
    check_table<ServiceRow>();
    check_table<PlacementOption>();
    check_table<Lre>();
    check_table<Support>();
    check_table<AssessmentRow>();
    check_table<SpecialFactors>();
    check_table<AssistiveTechnology>();
    check_table<ExtendedSchoolYear>();
    check_table<Transition>();
    check_table<ProgressReporting>();
    check_table<PriorWrittenNotice>();
    check_table<Iep>();
}

TEST_CASE("keys: case, blanks, _ and - do not matter", "[read][keys]") {
    for (const char* key : {"startDate", "STARTDATE", "start_date", "Start Date", "start-date", " Start  date "}) {
        CAPTURE(key);
        const ReadResult result = read_iep("{\"services\":[{\"" + std::string(key) + "\":\"2025-10-20\"}]}");
        CHECK(result.problems.empty());
        CHECK(result.iep.services.items[0].start_date.has_value());
    }
}

TEST_CASE("keys: the column heads of forms and exports are known", "[read][keys]") {
    const ReadResult result =
        read_iep(R"json({"Services":[{"Service(s)":"Math","# of Minutes":30,"Location (setting)":"Gym",
        "Service Provider for Delivering Service":"SLP","Monitored By":"SLP","Begin Date":"2025-10-20","Ending Date":"2026-10-13",
        "Goal #":2,"Individual or Group":"group","Direct/Indirect":"direct","Minutes/Week":60}]})json");
    CHECK(result.problems.empty());
    const ServiceRow& row = result.iep.services.items.at(0);
    CHECK(*row.service == "Math");
    CHECK(row.duration->number == 30.0);
    CHECK(*row.location == "Gym");
    CHECK(*row.provider == "SLP");
    CHECK(*row.monitor == "SLP");
    CHECK(row.start_date->text == "2025-10-20");
    CHECK(row.end_date->text == "2026-10-13");
    CHECK(*row.goals.items.at(0) == "2");
    CHECK(row.group_size->text == "group");
    CHECK(*row.delivery == "direct");
    CHECK(*row.minutes_per_week == 60);
}

TEST_CASE("keys: a count a week says its period in its name", "[read][keys]") {
    const ReadResult result =
        read_iep(R"({"services":[{"Times Per Week":"2x","minutes":30},{"frequency per week":"1x20"},
        {"sessions":2,"per":"month"},{"times per week":2,"interval":"month"}]})");
    CHECK(result.problems.empty());
    const auto& rows = result.iep.services.items;
    CHECK(*rows.at(0).sessions == 2);
    CHECK(*rows[0].frequency_interval == "week");
    CHECK(underlined(result.document, rows[0].frequency_interval.place) == "\"Times Per Week\"");
    CHECK(rows.at(1).frequency->text == "1x20");
    CHECK(*rows[1].frequency_interval == "week");
    CHECK(*rows.at(2).frequency_interval == "month");
    CHECK(*rows.at(3).frequency_interval == "month");
}

TEST_CASE("place, unknown field: a note at the key and the nearest known one", "[read][keys]") {
    const ReadResult result =
        read_iep("{\"services\":[{\"service\":\"Math\",\"locaton\":\"Gym\"}],\n \"acomodations\":[]}");
    CHECK(places(result) == Places{"1:32 unknown-field", "2:2 unknown-field"});
    CHECK(result.problems[0].message ==
          "\"locaton\" is not a field that iepaudit knows, so it was not used. Did you mean \"location\"?");
    CHECK(result.problems[0].safe ==
          "This is not a field that iepaudit knows, so it was not used. Did you mean \"location\"?");
    CHECK(result.problems[0].is_note);
    CHECK(result.problems[1].message ==
          "\"acomodations\" is not a field that iepaudit knows, so it was not used. Did you mean \"accommodations\"?");
    CHECK(result.document.pointer(result.problems[0].place) == "/services/0/locaton");
}

TEST_CASE("keys: remarks of the author are passed over in silence", "[read][keys]") {
    CHECK(problems(R"({"$schema":"x","x-mine":1,"X-Other":2,"services":[{"note":"a","comments":"b2","x-a":1}],
        "goals":[{"note":1,"Comment":2,"statement":"By June ..."}],"//":"remark","//":"again","comment":1})")
              .empty());
}

TEST_CASE("keys: ten unknown keys of an object are named, the others counted", "[read][keys]") {
    std::string row = "{\"k0\":0";
    for (int i = 1; i < 13; ++i) {
        row += ",\"k" + std::to_string(i) + "\":0";
    }
    const ReadResult result = read_iep("{\"services\":[" + row + "}," + row + "}]}");
    REQUIRE(result.problems.size() == 22);
    CHECK(result.problems[10].message == "iepaudit does not know 3 more fields from here on. They were not used.");
    CHECK(result.document.pointer(result.problems[10].place) == "/services/0/k10");
}

TEST_CASE("keys: \"Goal #\" is a goal's number beside its words, and in a row the goal it is for", "[read][keys]") {
    const ReadResult result = read_iep(R"json({"services":[{"Service":"Math","Goal #":"2"}],
        "goals":[{"Goal #":2,"Goal":"By June ..."},{"#":3,"Annual Goal":"By May ..."}]})json");
    CHECK(result.problems.empty());
    CHECK(*result.iep.services.items.at(0).goals.items.at(0) == "2");
    CHECK(*result.iep.goals.items.at(0).id == "2");
    CHECK(*result.iep.goals.items[0].statement == "By June ...");
    CHECK(*result.iep.goals.items.at(1).id == "3");
}

TEST_CASE("keys: how long beside how often fills both cells, in either order", "[read][keys]") {
    const ReadResult result = read_iep(R"json({"services":[
        {"Amount of Time":"1 hour","Frequency":"3 times per week"},
        {"Frequency":"weekly","Amount":"45 minutes"},
        {"Amount of Time":"30 minutes","Frequency":2,"Per":"month"},
        {"Amount of Service":"60 minutes weekly"}]})json");
    CHECK(result.problems.empty());
    const auto& rows = result.iep.services.items;
    CHECK(rows.at(0).duration->text == "1 hour");
    CHECK(rows[0].frequency->text == "3 times per week");
    CHECK(rows.at(1).duration->text == "45 minutes");
    CHECK(rows[1].frequency->text == "weekly");
    CHECK(rows.at(2).duration->text == "30 minutes");
    CHECK(rows[2].frequency->text == "2");
    CHECK(rows.at(3).frequency->text == "60 minutes weekly");
    CHECK(rows[3].duration.is_absent());
    // Two whole amounts, two lengths or a third cell of minutes: which is meant is for the reader to say.
    CHECK(problems(R"({"services":[{"Amount":"60 minutes weekly","Frequency":"30 minutes daily"}]})") ==
          Places{"1:44 duplicate-key"});
    CHECK(problems(R"({"services":[{"Amount":"60 minutes","Frequency":"30 minutes"}]})") ==
          Places{"1:37 duplicate-key"});
    CHECK(problems(R"({"services":[{"Amount":"60 minutes","Frequency":"weekly","Minutes":30}]})") ==
          Places{"1:37 duplicate-key"});
}

TEST_CASE("keys: of two spellings of one cell the one that is filled counts", "[read][keys]") {
    const ReadResult result = read_iep(R"json({"services":[{"Setting":"","Location":"Gym"},
        {"Provider":"SLP","Staff":null},{"Site":"","Location":null}]})json");
    CHECK(result.problems.empty());
    CHECK(*result.iep.services.items.at(0).location == "Gym");
    CHECK(*result.iep.services.items.at(1).provider == "SLP");
    CHECK(result.iep.services.items.at(2).location.presence == Presence::blank);
}

TEST_CASE("keys: a description is the service's name where no other stands", "[read][keys]") {
    const ReadResult result =
        read_iep(R"json({"services":[{"Description":"Math"},{"Service":"Math","Description":"Small group"},
        {"Description":"Small group","Service Area":"Reading"}]})json");
    CHECK(result.problems.empty());
    CHECK(*result.iep.services.items.at(0).service == "Math");
    CHECK(*result.iep.services.items.at(1).service == "Math");
    CHECK(*result.iep.services.items.at(2).service == "Reading");
}

TEST_CASE("keys: a count in words joins the words of the frequency", "[read][keys]") {
    const ReadResult result = read_iep(R"json({"services":[{"Times":"2-3","Per":"week","Minutes":30},
        {"Frequency":"weekly","Sessions":"twice"},{"Times Per Week":"1-2","Minutes":20},{"Times":"","Minutes":20}]})json");
    CHECK(result.problems.empty());
    const auto& rows = result.iep.services.items;
    CHECK(rows.at(0).frequency->text == "2-3 times");
    CHECK(rows[0].sessions.is_absent());
    CHECK(rows.at(1).frequency->text == "weekly, twice");
    CHECK(rows.at(2).frequency->text == "1-2 times");
    CHECK(*rows[2].frequency_interval == "week");
    CHECK(rows.at(3).frequency.is_absent());
    CHECK(rows[3].sessions.presence == Presence::blank);
}
