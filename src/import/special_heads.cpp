#include "import/special_heads.hpp"

#include "read/key_table.hpp"

namespace iepaudit::draft {

namespace {

struct SpecialHead {
    const char* name;
    std::string_view spellings;
    Head head;
};

constexpr SpecialHead special_heads[] = {
    {"Duration", "Anticipated Duration | Duration of Service | Duration of Services | Length of Service",
     Head::duration},
    {"Time", "", Head::time},
    {"Time Units", "Time Unit | Unit of Time | Units", Head::time_unit},
    {"Required Minutes", "", Head::required_minutes},
    {"Interval Type", "", Head::interval_type},
    {"General Education",
     "Gen Ed | General Ed | Regular Education | Regular Ed | General Education Setting | "
     "Regular Class | General Education Classroom",
     Head::general_education},
    {"Special Education", "Sp Ed | SpEd | Special Ed | Special Education Setting | Special Education Classroom",
     Head::special_education},
    {"Direct", "", Head::direct},
    {"Indirect", "", Head::indirect},
    {"Student Name", "Student | Name of Student | Student's Name | Child | Child's Name | Pupil", Head::student_name},
    {"Student Id", "SEIS ID | SSID | State Student Id | Student Number | Student Unique Id", Head::student_id},
    {"Name", "", Head::name},
};

} // namespace

std::optional<Head> special_head(std::string_view name) {
    const auto entry = key_table_of<special_heads>.find(name);
    return entry ? std::optional(special_heads[*entry].head) : std::nullopt;
}

} // namespace iepaudit::draft
