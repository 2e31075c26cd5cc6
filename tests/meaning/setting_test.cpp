#include "iepaudit/words.hpp"

#include <catch2/catch_test_macros.hpp>

#include <string>

using iepaudit::read_setting;
using iepaudit::Setting;

namespace {

Setting setting(std::string_view location) {
    INFO(location);
    return read_setting(location).setting;
}

} // namespace

TEST_CASE("setting: the classroom of all children is general education", "[setting]") {
    for (const char* cell : {"General Education", "gen ed class", "Gen. Ed. room", "GE", "Reg. Ed. classroom",
                             "regular class", "Inclusion", "push-in", "co-taught English class", "2nd grade classroom",
                             "mainstream setting", "lunch and recess", "aula de educación general"}) {
        CAPTURE(cell);
        CHECK(setting(cell) == Setting::general_education);
    }
}

TEST_CASE("setting: a place apart is special education", "[setting]") {
    for (const char* cell :
         {"Special Education", "SpEd classroom", "SE", "LRC", "Resource", "RR", "pullout", "self contained",
          "Speech/Language room", "OT room", "separate class", "Separate day school", "residential facility",
          "Structured Learning Center", "EBD classroom", "salón de recursos"}) {
        CAPTURE(cell);
        CHECK(setting(cell) == Setting::special_education);
    }
}

TEST_CASE("setting: a place out of school or in an office is neither", "[setting]") {
    for (const char* cell : {"Home", "hospital", "community sites", "job site", "nurse's office", "counselor’s office",
                             "Special Education (Home)", "on the bus to school"}) {
        CAPTURE(cell);
        CHECK(setting(cell) == Setting::other);
    }
}

TEST_CASE("setting: a cell that names both cannot be shared out", "[setting]") {
    for (const char* cell : {"General Education/Special Education", "GE/SE", "gen ed and/or sped", "both",
                             "push-in/pull-out", "general or special education classroom", "speech room or classroom",
                             "home/school", "Gen Ed (pull-out as needed)"}) {
        CAPTURE(cell);
        CHECK(setting(cell) == Setting::mixed);
    }
}

TEST_CASE("setting: words that are no place are vague", "[setting]") {
    for (const char* cell : {"school", "various", "TBD", "as appropriate", "all settings", "classroom", "Room 14",
                             "N/A", "?", "Special Education Teacher", "Se determinará"}) {
        CAPTURE(cell);
        CHECK(setting(cell) == Setting::vague);
        CHECK_FALSE(read_setting(cell).mode_only);
    }
}

TEST_CASE("setting: a mode or a group size alone is vague and said to be so", "[setting]") {
    for (const char* cell :
         {"virtual", "Telehealth", "small group", "1:1", "individual sessions", "in a small group setting"}) {
        CAPTURE(cell);
        CHECK(setting(cell) == Setting::vague);
        CHECK(read_setting(cell).mode_only);
    }
    CHECK(setting("small group, resource room") == Setting::special_education);
    CHECK(setting("virtual, from home") == Setting::other);
}

TEST_CASE("setting: a negation turns the place round", "[setting]") {
    CHECK(setting("outside general education") == Setting::special_education);
    CHECK(setting("out of the gen ed classroom") == Setting::special_education);
    CHECK(setting("pulled out of the regular class") == Setting::special_education);
    CHECK(setting("not in general education") == Setting::special_education);
    CHECK(setting("outside of special education") == Setting::general_education);
    CHECK(setting("inside general education") == Setting::general_education);
    CHECK(setting("within the regular classroom") == Setting::general_education);
}

TEST_CASE("setting: who comes into a classroom does not make it another place", "[setting]") {
    CHECK(setting("special education teacher in general education classroom") == Setting::general_education);
    CHECK(setting("Gen Ed with sped support") == Setting::general_education);
    CHECK(setting("special education services") == Setting::special_education);
}

TEST_CASE("setting: a placement's share of time is heeded", "[setting]") {
    CHECK(setting("In regular class 80% or more of the day") == Setting::general_education);
    CHECK(setting("In regular class less than 40% of the day") == Setting::special_education);
    CHECK(setting("0%-39% in regular class") == Setting::special_education);
    CHECK(setting("Outside regular class < 21% of the time") == Setting::general_education);
    CHECK(setting("Outside regular class more than 60% of the time") == Setting::special_education);
}

TEST_CASE("setting: what follows 'when' names a time, not a place", "[setting]") {
    CHECK(setting("resource room when the regular class takes a test") == Setting::special_education);
}

TEST_CASE("setting: an empty cell is not stated", "[setting]") {
    CHECK(setting("") == Setting::not_stated);
    CHECK(setting(" \t ") == Setting::not_stated);
}

TEST_CASE("setting: slips of the hand in common words are mended", "[setting]") {
    CHECK(setting("Speical Educaton") == Setting::special_education);
    CHECK(setting("genreal education") == Setting::general_education);
}

TEST_CASE("setting: any bytes are read without harm", "[setting]") {
    CHECK(setting("\xff\xfe\xe2") == Setting::vague);
    CHECK(setting(std::string("a\0b", 3)) == Setting::vague);
    CHECK(setting(std::string(200'000, '/')) == Setting::vague);
}

TEST_CASE("setting: names are the report's words", "[setting]") {
    CHECK(name(Setting::not_stated) == "not-stated");
    CHECK(name(Setting::general_education) == "general-education");
    CHECK(name(Setting::vague) == "vague");
}

TEST_CASE("setting: named special programs, shared classes and centers", "[setting]") {
    CHECK(setting("Emotional Support class") == Setting::special_education);
    CHECK(setting("autism support room") == Setting::special_education);
    CHECK(setting("band, choir") == Setting::general_education);
    CHECK(setting("regional skills center") == Setting::other);
    CHECK(setting("general education classroom/recess") == Setting::general_education);
    CHECK(setting("therapy room/classroom") == Setting::mixed);
}

TEST_CASE("setting: a room written short is a room", "[setting]") {
    CHECK(setting("Speech rm.") == Setting::special_education);
    CHECK(setting("therapy rm") == Setting::special_education);
    CHECK(setting("rm 12") == setting("room 12"));
}

TEST_CASE("setting: a gym is a place, for sport or for adapted PE", "[setting]") {
    for (const char* cell : {"gym", "Gymnasium", "school gym", "weight room", "swimming pool", "the gym and pool"}) {
        CAPTURE(cell);
        CHECK(setting(cell) == Setting::other);
    }
    CHECK(setting("therapy gym") == Setting::special_education);
    CHECK(setting("gym class with peers") == Setting::general_education);
}
