// Tables of services as people type and schools export them: every cell under its own key, or kept aside and told.
#include "import/imported.hpp"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>

#include <sstream>

using namespace iepaudit;
using namespace iepaudit::test;
using Catch::Matchers::ContainsSubstring;

namespace {

struct Spellings {
    const char* key;
    const char* value; ///< one that fits the column
    const char* heads; ///< each on its own between bars
};

/// The heads seen on forms, in exports and in other tools, and what their columns hold.
const Spellings service_columns[] = {
    {"category", "related service", "Category|Service Category|Section|Program"},
    {"frequency", "30 minutes 2 times weekly",
     "Frequency|Frequency/Duration|Frequency and Duration|Frequency & Duration|Frequency and Duration/Per Cycle|"
     "Sessions / Frequency|Anticipated Frequency|Amount|Amount/Frequency|Amount of Time|Amount of Service|"
     "TIMEFREQUENCY|Schedule"},
    {"frequency", "2", "Frequency / week"},
    {"sessions", "2", "Times|# of Times|Sessions|Sessions Per Week|Times Per Week|Instances Per Cycle|Days Per Week"},
    {"frequencyInterval", "week", "Interval|Per|Frequency Interval|Frequency Unit|Cycle|Period"},
    {"duration", "30",
     "Minutes|Mins|Min|# of Minutes|Minutes Per Session|Session Length|Length of Session|Total Minutes Per Session|"
     "Direct|Direct Minutes|time_per_session_in_minutes|Duration Length in Minutes"},
    {"duration", "30 minutes", "TIME|Duration"},
    {"indirectMinutes", "10", "Indirect|Indirect Minutes|Consult Minutes"},
    {"minutesPerWeek", "60", "Minutes Per Week|Minutes/Week|Weekly Minutes|Total Minutes|Total Weekly Minutes|MPW"},
    {"minutesPerYear", "1800", "Total Minutes (min/year)"},
    {"location", "Special Education",
     "Location|Location (setting)|Location/Setting|Setting|Service Setting|Instructional Setting|Service Location|"
     "SERVICELOCATION|Location of Services|Anticipated Location|Site|Placement|Environment"},
    {"provider", "SLP",
     "Provider|Provider Type|Provider Title|Service Provider|Service Provider for Delivering Service|Delivered By|"
     "Position|Position Responsible|Person Responsible|Responsible Staff|Staff Responsible|Staff|Service Implementer|"
     "Type of Personnel|Personnel|Therapist|Clinician|Staff / Agency Responsible"},
    {"monitor", "SLP", "Monitor|Monitored By|Staff Responsible for Monitoring|Case Manager"},
    {"supervision", "SLP weekly", "Supervision|Supervised By|Supervisor"},
    {"concurrent", "No", "Concurrent|Concurrent Service"},
    {"groupSize", "3",
     "Group Size|Group|Individual/Group|Individual or Group|Class Size|Group/Class Size|Ratio|Student:Staff Ratio"},
    {"delivery", "direct",
     "Delivery|Direct/Indirect|Service Delivery|Instructional Service Delivery|Service Delivery Recommendations"},
    {"startDate", "10/20/2025",
     "Start Date|Start|Begin Date|BEGINDATE|Begin|Starting Date|Beginning Date|Initiation Date|Date of Initiation|"
     "Projected Beginning Date|Projected Beginning/Service Date(s)|Service Start Date|Effective Date|From"},
    {"endDate", "10/13/2026",
     "End Date|End|Ending Date|Service End Date|Anticipated Duration|Through|To|Until|Duration"},
    {"goals", "G1", "Goal|Goals|Goal #|Goal Number|Goal (by numbers)|Focus on Goal #|Goal(s) Addressed|Annual Goal"},
    {"esy", "no", "ESY|EXTENDEDSCHOOLYEAR|Extended School Year"},
};

const char* const service_heads =
    "Service|Service(s)|Services|Service Type|Type of Service|type_of_service|Planned Service Type|"
    "Service Prescription|Special Education Service(s)|Special Education Programs/Related Services|"
    "Special Education Program/Services|Related Service|Related Services|Instruction or Service Provided|"
    "Specially Designed Instruction|SDI|SDI Area|Area|Area of Service|Service Area|Sp Ed Service|"
    "Supplementary Aids & Modifications or Supports|Focus Area";

std::vector<std::string> each(const char* heads) {
    std::vector<std::string> all;
    std::istringstream line(heads);
    for (std::string head; std::getline(line, head, '|');) {
        all.push_back(head);
    }
    return all;
}

const DraftPlan& row(const Import& import, std::size_t index = 0) {
    REQUIRE(import.is_usable);
    REQUIRE(import.plan.at("services").size() > index);
    return import.plan.at("services").at(index);
}

} // namespace

TEST_CASE("import: a column is known under every name it goes by", "[import]") {
    for (const Spellings& column : service_columns) {
        for (const std::string& head : each(column.heads)) {
            CAPTURE(head);
            const Import import =
                import_csv("Service," + head + ",Notes\nReading," + std::string(column.value) + ",\n");
            CHECK(row(import).value(column.key, "") == column.value);
            CHECK(row(import).at("service") == "Reading");
            CHECK(remarks(import) == Remarks{});
        }
    }
}

TEST_CASE("import: the service is known under every name it goes by", "[import]") {
    for (const std::string& head : each(service_heads)) {
        CAPTURE(head);
        const Import import = import_csv(head + ",How Often\nReading,30 minutes daily\n");
        CHECK(row(import) == DraftPlan{{"service", "Reading"}, {"frequency", "30 minutes daily"}});
        CHECK(remarks(import) == Remarks{});
    }
}

TEST_CASE("import: case, blanks and punctuation of a head do not matter", "[import]") {
    const Import import = import_csv("\"service (s):\", FREQUENCY ,start_date\nReading,30 min daily,1/5/2026\n");
    CHECK(row(import) == DraftPlan{{"service", "Reading"}, {"frequency", "30 min daily"}, {"startDate", "1/5/2026"}});
}

TEST_CASE("import: commas, semicolons, tabs, a byte order mark, any line end", "[import]") {
    const DraftPlan expected{{"service", "Reading"}, {"frequency", "30 minutes daily"}, {"location", "room 5"}};
    for (const char* const text : {"Service,Frequency,Location\nReading,30 minutes daily,room 5",
                                   "Service;Frequency;Location\r\nReading;30 minutes daily;room 5\r\n",
                                   "Service\tFrequency\tLocation\rReading\t30 minutes daily\troom 5\r",
                                   "\xEF\xBB\xBFService,Frequency,Location\nReading,30 minutes daily,room 5\n\n\n"}) {
        CAPTURE(text);
        CHECK(row(import_csv(text)) == expected);
    }
}

TEST_CASE("import: a cell in quotes may hold line ends, commas and quotes", "[import]") {
    const Import import = import_csv("Service,Frequency\n\"Reading,\nwriting\",\"30 min \"\"daily\"\"\"\n");
    CHECK(row(import) == DraftPlan{{"service", "Reading,\nwriting"}, {"frequency", "30 min \"daily\""}});
}

TEST_CASE("import: an older encoding is read and said", "[import]") {
    const Import import = import_csv("Service,Provider\nReading,Mrs. Nu\xF1"
                                     "ez \x96 teacher\n");
    CHECK(row(import).at("provider") == "Mrs. Nu\xC3\xB1"
                                        "ez \xE2\x80\x93 teacher");
    CHECK(remarks(import, true) == Remarks{"told"});
    CHECK_THAT(messages(import), ContainsSubstring("Windows-1252"));
}

TEST_CASE("import: Duration is what its cells say", "[import]") {
    SECTION("minutes and hours are the length of a session") {
        const Import import =
            import_csv("Service,Frequency,Duration\nReading,2x weekly,30 minutes\nMath,daily,1 hour\n");
        CHECK(row(import, 0).at("duration") == "30 minutes");
        CHECK(row(import, 1).at("duration") == "1 hour");
        CHECK(remarks(import, true) == Remarks{});
    }
    SECTION("plain numbers too, and that is said") {
        const Import import = import_csv("Service,Frequency,Duration\nReading,2x weekly,30\n");
        CHECK(row(import).at("duration") == "30");
        CHECK(remarks(import, true) == Remarks{"line 1, column 19 told"});
    }
    SECTION("dates are the end") {
        const Import import = import_csv("Service,Frequency,Duration\nReading,30 min daily,10/13/2026\n");
        CHECK(row(import).at("endDate") == "10/13/2026");
        CHECK_FALSE(row(import).contains("duration"));
    }
    SECTION("how long the service runs is no date and is kept") {
        for (const char* const words : {"1 year", "36 weeks", "one school year", "10/20/2025 - 10/13/2026"}) {
            CAPTURE(words);
            const Import import =
                import_csv("Service,Frequency,Duration\nReading,30 min daily," + std::string(words) + "\n");
            CHECK(row(import).at("x-duration") == words);
            CHECK_FALSE(row(import).contains("duration"));
            CHECK_FALSE(row(import).contains("endDate"));
            CHECK(remarks(import) == Remarks{"line 1, column 19 unplaced"});
        }
    }
    SECTION("a date in one row and a year in another: each in its place") {
        const Import import =
            import_csv("Service,Frequency,Duration\nReading,30 min daily,10/13/2026\nMath,30 min daily,1 year\n");
        CHECK(row(import, 0).at("endDate") == "10/13/2026");
        CHECK(row(import, 1).at("x-duration") == "1 year");
        CHECK(remarks(import) == Remarks{"line 3, column 19 unplaced"});
    }
    SECTION("both at once are not guessed") {
        const Import import =
            import_csv("Service,Frequency,Duration\nReading,2x weekly,30 minutes\nMath,2x weekly,1 year\n");
        CHECK(row(import, 0).at("x-Duration") == "30 minutes");
        CHECK(row(import, 1).at("x-Duration") == "1 year");
        CHECK(remarks(import) == Remarks{"line 1, column 19 unplaced"});
        CHECK_THAT(messages(import), ContainsSubstring("Which is it?"));
    }
    SECTION("an amount with its period is neither") {
        const Import import = import_csv("Service,Frequency,Duration\nReading,weekly,30 minutes weekly\n");
        CHECK(row(import).at("x-Duration") == "30 minutes weekly");
    }
}

TEST_CASE("import: two columns that say one thing are put together", "[import]") {
    const Import time = import_csv("SERVICE,TIME,TIMEUNITS,TIMEFREQUENCY\nOT,1,hr,per month\nPT,30,min,per week\n");
    CHECK(row(time, 0) == DraftPlan{{"service", "OT"}, {"frequency", "per month"}, {"duration", "1 hr"}});
    CHECK(row(time, 1) == DraftPlan{{"service", "PT"}, {"frequency", "per week"}, {"duration", "30 min"}});
    const Import required = import_csv("service_type,required_minutes,interval_type\nSpeech,120,monthly\n");
    CHECK(row(required) == DraftPlan{{"service", "Speech"}, {"frequency", "120 minutes monthly"}});
    CHECK(remarks(required) == Remarks{});
    const Import amount = import_csv("Service,Amount of Time,Frequency\nSpeech,30 minutes,2x per week\n");
    CHECK(row(amount) == DraftPlan{{"service", "Speech"}, {"frequency", "2x per week"}, {"duration", "30 minutes"}});
    CHECK(remarks(amount) == Remarks{});
}

TEST_CASE("import: a head that says per week says so for its cells", "[import]") {
    const Import import = import_csv("Service,Times Per Week,Minutes\nReading,2,30\n");
    CHECK(row(import) ==
          DraftPlan{{"service", "Reading"}, {"sessions", "2"}, {"frequencyInterval", "week"}, {"duration", "30"}});
}

TEST_CASE("import: columns to be ticked", "[import]") {
    const Import setting = import_csv("Service,Frequency,General Education,Special Education\n"
                                      "Math,daily,X,\nReading,daily,,x\nOT,daily,x,x\nPT,daily,,\n");
    CHECK(row(setting, 0).at("location") == "General Education");
    CHECK(row(setting, 1).at("location") == "Special Education");
    CHECK_FALSE(row(setting, 2).contains("location"));
    CHECK(row(setting, 2).at("x-Special Education") == "x");
    CHECK_FALSE(row(setting, 3).contains("location"));
    CHECK(remarks(setting) == Remarks{"line 4, column 10 unplaced"});
    const Import delivery = import_csv("Service,Frequency,Direct,Indirect\nMath,30 min daily,X,\nOT,30 min daily,,X\n");
    CHECK(row(delivery, 0).at("delivery") == "direct");
    CHECK(row(delivery, 1).at("delivery") == "indirect");
    const Import minutes = import_csv("Service,Times Per Week,Direct,Indirect\nMath,2,30,10\n");
    CHECK(row(minutes).at("duration") == "30");
    CHECK(row(minutes).at("indirectMinutes") == "10");
    // Minutes by setting are no ticks, and no column of ours holds them.
    const Import shared = import_csv("Service,Frequency,General Education\nMath,daily,40\n");
    CHECK(row(shared).at("x-General Education") == "40");
}

TEST_CASE("import: a delivery that says alone or in a group is the group size", "[import]") {
    const Import import = import_csv("Service,Delivery\nSpeech,Group\nReading,Individual\n");
    CHECK(row(import, 1) == DraftPlan{{"service", "Reading"}, {"groupSize", "Individual"}});
    CHECK(row(import_csv("Service,Delivery\nSpeech,Group\nReading,Direct\n"), 1).at("delivery") == "Direct");
}

TEST_CASE("import: an empty cell of a column in use is an empty box; an empty column is not there", "[import]") {
    const Import import =
        import_csv("Service,Frequency,Provider,Monitor\nReading,30 min daily,teacher,\nMath,,teacher,\n");
    CHECK(row(import, 0) == DraftPlan{{"service", "Reading"}, {"frequency", "30 min daily"}, {"provider", "teacher"}});
    CHECK(row(import, 1) == DraftPlan{{"service", "Math"}, {"frequency", ""}, {"provider", "teacher"}});
}

TEST_CASE("import: headings between the rows are their category", "[import]") {
    const Import import = import_csv("Service,Frequency\nSpecial Education,\nReading,30 min daily\nRelated Services,\n"
                                     "Speech,30 min weekly\n,\nSupplementary Aids and Services,\nExtra time,daily\n");
    CHECK(row(import, 0).at("category") == "Special Education");
    CHECK(row(import, 1).at("category") == "Related Services");
    CHECK(row(import, 2).at("category") == "Supplementary Aids and Services");
    CHECK(import.plan.at("services").size() == 3);
    CHECK(remarks(import, true) == Remarks{"line 2, column 1 told", "line 4, column 1 told", "line 7, column 1 told"});
}

TEST_CASE("import: a heading does not go over a category of the row's own", "[import]") {
    const Import import = import_csv("Service,Category,Frequency\nRelated Services,,\nReading,SDI,30 min daily\n");
    CHECK(row(import).at("category") == "SDI");
}

TEST_CASE("import: a service alone in its line is a row, and other words are kept", "[import]") {
    const Import import = import_csv("Service,Frequency\nCounseling,\nTransportation,\nReading,30 min daily\n"
                                     "* as staff allows,\n");
    CHECK(import.plan.at("services").size() == 3);
    CHECK(row(import, 0) == DraftPlan{{"service", "Counseling"}, {"frequency", ""}});
    CHECK(row(import, 1).at("service") == "Transportation");
    CHECK(import.plan.at("x-other lines") == DraftPlan{"* as staff allows"});
    CHECK(remarks(import) == Remarks{"line 5, column 1 unplaced"});
}

TEST_CASE("import: lines above the names of the columns are kept and told", "[import]") {
    const Import import = import_csv("Services for R.\nPage 13,of 20\nService,Frequency\nReading,30 min daily\n");
    CHECK(import.plan.at("x-other lines") == DraftPlan{"Services for R.", "Page 13 | of 20"});
    CHECK(remarks(import, true) == Remarks{"line 1, column 1 told", "line 2, column 1 told"});
}

TEST_CASE("import: totals below the table are no services", "[import]") {
    const Import import =
        import_csv("Service,Frequency\nReading,40 min daily\nTotal minutes,200\n"
                   "Total minutes per week student spends in school: 1650 minutes per week,\n"
                   "Percent of time in general education setting,82.4%\nTotal communication,30 min weekly\n");
    CHECK(import.plan.at("services").size() == 2);
    CHECK(row(import, 1).at("service") == "Total communication");
    CHECK(import.plan.at("totals") ==
          DraftPlan{{"schoolMinutesPerWeek", "1650 minutes per week"}, {"generalEducationPercent", "82.4%"}});
    CHECK(import.plan.at("x-other lines") == DraftPlan{"Total minutes | 200"});
    CHECK(remarks(import) == Remarks{"line 3, column 1 unplaced"});
}

TEST_CASE("import: goals, alone or below the services", "[import]") {
    const Import goals =
        import_csv("Goal Area,Annual Goal,Baseline,Target,Metric\nreading,By June ...,62 wpm,90 wpm,probe\n");
    CHECK(goals.plan.at("goals") == DraftPlan::array({{{"area", "reading"},
                                                       {"statement", "By June ..."},
                                                       {"baseline", "62 wpm"},
                                                       {"target", "90 wpm"},
                                                       {"method", "probe"}}}));
    CHECK(goals.plan.at("services") == DraftPlan::array());
    CHECK(remarks(goals) == Remarks{});
    const Import both = import_csv("Service,Frequency,Goal #\nReading,40 min daily,G1\n\n"
                                   "Goal #,Area,Annual Goal\nG1,reading,By June ...\n");
    CHECK(row(both).at("goals") == "G1");
    CHECK(both.plan.at("goals").at(0) == DraftPlan{{"id", "G1"}, {"area", "reading"}, {"statement", "By June ..."}});
}

TEST_CASE("import: names of columns repeated on the next page are no row", "[import]") {
    const Import import = import_csv("Service,Frequency,Provider\nReading,40 min daily,teacher\n"
                                     "Service,Frequency,Provider\nSpeech,30 min weekly,SLP\n");
    CHECK(import.plan.at("services").size() == 2);
    CHECK(row(import, 1).at("service") == "Speech");
}

TEST_CASE("import: what cannot be read is left as printed and told where it stands", "[import]") {
    const Import import = import_csv("Service,Frequency,Start Date,Concurrent,Minutes Per Week\n"
                                     "Reading,40 min daily,soon,sometimes,varies\n");
    CHECK(row(import).at("startDate") == "soon");
    CHECK(remarks(import) ==
          Remarks{"line 2, column 22 unsure", "line 2, column 27 unsure", "line 2, column 37 unsure"});
}

TEST_CASE("import: a table about several students asks for one", "[import]") {
    const char* const text = "Student Name,Service,Frequency\nA. B.,Reading,40 min daily\nC. D.,Math,30 min daily\n";
    const Import all = import_csv(text);
    CHECK_FALSE(all.is_usable);
    CHECK_THAT(messages(all), ContainsSubstring("about 2 students") && ContainsSubstring("--student"));
    const Import one = import_csv(text, {.student = "c. d."});
    CHECK(one.plan.at("student").at("name") == "C. D.");
    CHECK(one.plan.at("services").size() == 1);
    CHECK(row(one).at("service") == "Math");
    CHECK_FALSE(import_csv(text, {.student = "E. F."}).is_usable);
    // A number says who it is as well as a name does.
    const Import number = import_csv("Name,SEIS ID,Service,Delivery\nA. B.,17,Speech,Group\n");
    CHECK(number.plan.at("student") == DraftPlan{{"name", "A. B."}, {"x-SEIS ID", "17"}});
}

TEST_CASE("import: what is no table of services is refused with what to do", "[import]") {
    using namespace std::string_literals;
    struct Row {
        std::string bytes;
        std::string words;
    };
    const auto each =
        GENERATE(Row{"", "The file is empty"}, Row{"Hello, world\n", "found no service table"},
                 Row{"Service,Frequency\n", "no rows"},
                 Row{"Date,Service,Minutes,Status\n2026-01-05,OT,30,held\n", "service log"},
                 Row{"\xFF\xFES\0e\0"s, "CSV UTF-8"}, Row{"PK\x03\x04..xl/workbook.xml..", "Excel workbook (.xlsx)"},
                 Row{"PK\x03\x04..word/document.xml..", "Word document (.docx)"},
                 Row{"PK\x03\x04..mimetypeapplication/vnd.oasis.opendocument.spreadsheet..", "(.ods)"},
                 Row{"PK\x03\x04..Index/Document.iwa..", "Numbers"}, Row{"PK\x03\x04..", "packed file"},
                 Row{"\xD0\xCF\x11\xE0..W\0o\0r\0k\0b\0o\0o\0k\0"s, "(.xls)"}, Row{"%PDF-1.7\n", "PDF"},
                 Row{"<html><table>", "web page"});
    CAPTURE(each.bytes);
    const Import import = import_csv(each.bytes);
    CHECK_FALSE(import.is_usable);
    CHECK(import.plan.empty());
    CHECK_THAT(messages(import), ContainsSubstring(each.words));
}
