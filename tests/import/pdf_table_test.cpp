// Tables drawn with letters: each letter five points wide, each line as far from the next as in a cell; an empty line
// is half a line more, as between two rows.
#include "import/pdf/table.hpp"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace iepaudit;

namespace {

PdfPage drawn(const std::vector<std::string>& lines) {
    constexpr double letter = 5;
    constexpr double height = 10;
    PdfPage page{.width = 800, .height = 800, .words = {}, .rotated = {}};
    double top = 100;
    for (const std::string& line : lines) {
        if (line.empty()) {
            top += height / 2;
            continue;
        }
        for (std::size_t at = line.find_first_not_of(' '); at != std::string::npos;
             at = line.find_first_not_of(' ', at)) {
            const std::size_t end = std::min(line.find(' ', at), line.size());
            page.words.push_back({.left = static_cast<double>(at) * letter,
                                  .top = top,
                                  .right = static_cast<double>(end) * letter + letter / 2, // a narrow blank
                                  .bottom = top + height,
                                  .text = line.substr(at, end - at)});
            at = end;
        }
        top += height * 1.05;
    }
    return page;
}

PdfTables read(const std::vector<std::vector<std::string>>& pages) {
    PdfWords words;
    for (const std::vector<std::string>& page : pages) {
        words.pages.push_back(drawn(page));
    }
    return read_tables(words);
}

const PdfCell& cell(const PdfTables& tables, std::size_t row, std::string_view key) {
    static const PdfCell nothing;
    REQUIRE(row < tables.rows.size());
    const auto& cells = tables.rows[row].cells;
    const auto found = std::ranges::find(cells, key, &PdfCell::key);
    return found == cells.end() ? nothing : *found;
}

/// The words of a cell, with a question mark when it is in doubt.
std::string at(const PdfTables& tables, std::size_t row, std::string_view key) {
    const PdfCell& found = cell(tables, row, key);
    return found.text + (found.doubt.empty() ? "" : " ?");
}

bool any_doubt(const PdfTables& tables) {
    return std::ranges::any_of(tables.rows, [](const PdfRow& row) {
        return std::ranges::any_of(row.cells, [](const PdfCell& one) { return !one.doubt.empty(); });
    });
}

const std::string head = "Concurrent  Service           Frequency                Location           Start Date";

} // namespace

TEST_CASE("pdf table: each word stands in the cell of its column", "[import][pdf]") {
    const PdfTables tables =
        read({{"A page about a child.", "", head, "",
               "No          Reading           30 Minutes Weekly        General Education  10/20/2025", "",
               "Yes         Math              as needed                Special Education  10/21/2025"}});
    REQUIRE(tables.rows.size() == 2);
    CHECK(at(tables, 0, "concurrent") == "No");
    CHECK(at(tables, 0, "service") == "Reading");
    CHECK(at(tables, 0, "frequency") == "30 Minutes Weekly");
    CHECK(at(tables, 0, "location") == "General Education");
    CHECK(at(tables, 0, "startDate") == "10/20/2025");
    CHECK(at(tables, 1, "service") == "Math");
    CHECK(at(tables, 1, "frequency") == "as needed");
    CHECK(tables.rows[1].page == 1);
    CHECK(tables.rows[1].number == 2);
    CHECK_FALSE(any_doubt(tables));
}

TEST_CASE("pdf table: wrapped heads and wrapped cells are put together", "[import][pdf]") {
    const PdfTables tables = read({{"Type of            Frequency and          Position           Begin",  //
                                    "Service            Duration               Responsible        Date",   //
                                    "",                                                                    //
                                    "Specially          30 minutes             Special            10/20/", //
                                    "designed           each week              education          2025",   //
                                    "instruction                               teacher",                   //
                                    "",
                                    "Speech therapy     20 minutes             Speech-            10/20/", //
                                    "                   each day               Language           2025",   //
                                    "                                          Pathologist"}});
    REQUIRE(tables.rows.size() == 2);
    CHECK(at(tables, 0, "service") == "Specially designed instruction");
    CHECK(at(tables, 0, "frequency") == "30 minutes each week");
    CHECK(at(tables, 0, "startDate") == "10/20/2025");
    CHECK(at(tables, 1, "provider") == "Speech-Language Pathologist");
}

TEST_CASE("pdf table: lines as far from each other as rows are put every cell in doubt, and lose no word",
          "[import][pdf]") {
    const PdfTables tables =
        read({{head, "",                                                                               //
               "No          Reading           30 Minutes               General            10/20/2025", //
               "                              / 2 Times                Education",                     //
               "                              Weekly",                                                 //
               "No          Math              15 Minutes               General            10/21/2025", //
               "                              Weekly                   Education"}});
    std::size_t dates = 0;
    std::string frequencies;
    for (std::size_t row = 0; row < tables.rows.size(); ++row) {
        CAPTURE(row);
        for (const PdfCell& one : tables.rows[row].cells) {
            CHECK((one.text.empty() || !one.doubt.empty()));
            dates += one.key == "startDate" && !one.text.empty() ? 1 : 0;
            frequencies += one.key == "frequency" ? one.text + ' ' : "";
        }
    }
    CHECK(dates == 2);
    CHECK(frequencies == "30 Minutes / 2 Times Weekly 15 Minutes Weekly ");
}

TEST_CASE("pdf table: cells that stand in the middle of their row belong to it", "[import][pdf]") {
    const PdfTables tables = read(
        {{head, "", "                              30 Minutes               General",
          "No          Reading           / 2 Times                Education          10/20/2025",
          "                              Weekly", "", "                              15 Minutes               General",
          "No          Math              / 3 Times                Education          10/20/2025",
          "                              Daily"}});
    REQUIRE(tables.rows.size() == 2);
    CHECK(at(tables, 0, "frequency") == "30 Minutes / 2 Times Weekly");
    CHECK(at(tables, 1, "frequency") == "15 Minutes / 3 Times Daily");
    CHECK(at(tables, 1, "location") == "General Education");
    CHECK_FALSE(any_doubt(tables));
}

TEST_CASE("pdf table: a word that reaches into the next column puts both cells in doubt", "[import][pdf]") {
    const PdfTables tables =
        read({{head, "", "No          Reading           30 Minutes Weekly        General Education  10/20/2025", "",
               "No          CommunicationTherapies 2 Times a day       General Education  10/20/2025", "",
               "No          Math              15 Minutes Weekly        General Education  10/20/2025"}});
    REQUIRE(tables.rows.size() == 3);
    CHECK_FALSE(cell(tables, 1, "service").doubt.empty());
    CHECK_FALSE(cell(tables, 1, "frequency").doubt.empty());
    CHECK(cell(tables, 1, "location").doubt.empty());
    CHECK(at(tables, 2, "frequency") == "15 Minutes Weekly");
}

TEST_CASE("pdf table: lines as close as rows, and nothing to tell them apart, are in doubt", "[import][pdf]") {
    const PdfTables tables = read({{"Service            Frequency            Location", //
                                    "Reading            30 minutes           Resource", //
                                    "                   each week            room",     //
                                    "Speech             20 minutes           Room 4",   //
                                    "therapy            each day"}});
    REQUIRE_FALSE(tables.rows.empty());
    for (const PdfRow& row : tables.rows) {
        CHECK(std::ranges::all_of(row.cells, [](const PdfCell& one) { return !one.doubt.empty(); }));
    }
}

TEST_CASE("pdf table: headings between the rows are their category, other lines are told", "[import][pdf]") {
    const PdfTables tables =
        read({{head, "", "Special Education", "",
               "No          Reading           30 Minutes Weekly        General Education  10/20/2025", "", //
               "                   Related Services", "",
               "No          Speech therapy    20 Minutes Weekly        General Education  10/20/2025", "", //
               "These rows were added by the team after the meeting of that week", "",
               "No          Counseling        10 Minutes Weekly        General Education  10/20/2025"}});
    REQUIRE(tables.rows.size() == 3);
    CHECK(at(tables, 0, "category") == "Special Education");
    CHECK(at(tables, 1, "category") == "Related Services");
    CHECK(at(tables, 2, "category").empty());
    REQUIRE(tables.remarks.size() == 1);
    CHECK(tables.remarks[0].message.find("added by the team") != std::string::npos);
}

TEST_CASE("pdf table: a heading within one column may be a line of either row beside it", "[import][pdf]") {
    const PdfTables tables =
        read({{head, "", "No          Reading           30 Minutes Weekly        General Education  10/20/2025", "",
               "                                                       Special Education", "",
               "No          Math              20 Minutes Weekly        General Education  10/20/2025", "",
               "No          Writing           10 Minutes Weekly        General Education  10/20/2025"}});
    REQUIRE(tables.rows.size() == 3);
    CHECK(at(tables, 0, "category").empty());
    CHECK(at(tables, 0, "location") == "General Education ?");
    CHECK(at(tables, 0, "service") == "Reading");
    CHECK(at(tables, 1, "category") == "Special Education ?");
    CHECK(at(tables, 1, "location") == "General Education ?");
    CHECK(at(tables, 1, "service") == "Math");
    CHECK(at(tables, 2, "location") == "General Education");
}

TEST_CASE("pdf table: it goes on over the page, with and without heads", "[import][pdf]") {
    const std::string reading = "No          Reading           30 Minutes Weekly        General Education  10/20/2025";
    const std::string math = "Yes         Math              15 Minutes Daily         Special Education  10/20/2025";
    for (const bool has_heads : {true, false}) {
        std::vector<std::string> second{math};
        if (has_heads) {
            second.insert(second.begin(), {head, ""});
        }
        const PdfTables tables = read({{head, "", reading}, second});
        REQUIRE(tables.rows.size() == 2);
        CHECK(at(tables, 1, "frequency") == "15 Minutes Daily");
        CHECK(tables.rows[1].page == 2);
        CHECK(tables.rows[1].number == 1);
        CHECK_FALSE(any_doubt(tables));
    }
}

TEST_CASE("pdf table: a row that is broken over two pages is one row, in doubt", "[import][pdf]") {
    const PdfTables tables =
        read({{head, "", "No          Reading           30 Minutes Weekly        General Education  10/20/2025", "",
               "No          Paraeducator      60 Minutes               General Education  10/20/2025"},
              {head, "", "            support           Weekly", "",
               "No          Math              30 Minutes Weekly        General Education  10/20/2025"}});
    REQUIRE(tables.rows.size() == 3);
    CHECK(at(tables, 0, "service") == "Reading");
    CHECK(at(tables, 1, "service") == "Paraeducator support ?");
    CHECK(at(tables, 1, "frequency") == "60 Minutes Weekly ?");
    CHECK(at(tables, 2, "service") == "Math");
}

TEST_CASE("pdf table: a head that is not known keeps its words", "[import][pdf]") {
    const PdfTables tables = read({{"Service            Frequency            Location           Bus number", //
                                    "",                                                                      //
                                    "Reading            30 min weekly        Room 4             17",         //
                                    "",                                                                      //
                                    "Math               20 min weekly        Room 5             18"}});
    REQUIRE(tables.rows.size() == 2);
    CHECK(at(tables, 0, "x-Bus number") == "17 ?");
    CHECK(at(tables, 0, "location") == "Room 4");
}

TEST_CASE("pdf table: words under the wrong head are in doubt", "[import][pdf]") {
    const PdfTables tables =
        read({{head, "", "No          Reading           30 Minutes Weekly        General Education  10/20/2025", "",
               "No          Math              15 Minutes Weekly        20 minutes daily   soon"}});
    REQUIRE(tables.rows.size() == 2);
    CHECK_FALSE(cell(tables, 1, "location").doubt.empty());
    CHECK_FALSE(cell(tables, 1, "startDate").doubt.empty());
}

TEST_CASE("pdf table: a broken word is in doubt, one that stands whole elsewhere is not", "[import][pdf]") {
    const PdfTables tables = read(
        {{"The paraprofessional helps.", "", head, "",
          "No          Paraprofession-   30 Minutes Weekly        General Education  10/20/2025", "            al help",
          "", "No          Specialinstruct   15 Minutes Weekly        General Education  10/20/2025",
          "            ion"}});
    REQUIRE(tables.rows.size() == 2);
    CHECK_FALSE(cell(tables, 0, "service").doubt.empty());
    CHECK_FALSE(cell(tables, 1, "service").doubt.empty());
}

TEST_CASE("pdf table: a word as wide as the widest line may be broken, wherever that line begins", "[import][pdf]") {
    const PdfTables tables =
        read({{head, "", "No           Reading fluency  30 Minutes Weekly        General Education  10/20/2025", "",
               "No          Specialinstruct   15 Minutes Weekly        General Education  10/20/2025", //
               "            ion", "",
               "No          Math              15 Minutes Weekly        General Education  10/20/2025", //
               "            facts"}});
    REQUIRE(tables.rows.size() == 3);
    CHECK(at(tables, 0, "service") == "Reading fluency");
    CHECK(at(tables, 1, "service") == "Specialinstruct ion ?");
    CHECK(at(tables, 2, "service") == "Math facts");
}

TEST_CASE("pdf table: what follows the table is no row", "[import][pdf]") {
    const std::string row = "No          Reading           30 Minutes Weekly        General Education  10/20/2025";
    for (const std::vector<std::string>& after :
         {std::vector<std::string>{"Total minutes per week student spends in school: 1650 minutes per week"},
          {"", "The child learns with the other children of the grade for most of the day and has lunch with them."},
          {"", "", "Accommodation     Frequency         Location"}}) {
        std::vector<std::string> page{head, "", row};
        page.insert(page.end(), after.begin(), after.end());
        CAPTURE(after.back());
        const PdfTables tables = read({page});
        REQUIRE(tables.rows.size() == 1);
        CHECK(at(tables, 0, "service") == "Reading");
        CHECK(at(tables, 0, "location") == "General Education");
    }
}

TEST_CASE("pdf table: other tables and plain pages hold no service table", "[import][pdf]") {
    CHECK(
        read({{"Accommodation     Frequency         Location", "", "Extended time     as needed         all"}}).count ==
        0);
    CHECK(read({{"The service is given weekly.", "Its location is the school."}}).count == 0);
    CHECK(read({{}, {}}).count == 0);
    CHECK(read_tables({}).rows.empty());
}
