// What single shapes need beyond other names: units that hang on a second key, and keys that mean something else here.
#pragma once

#include "import/draft.hpp"
#include "import/source_table.hpp"

namespace iepaudit::draft {

/// Ed-Fi gives minutes with an interval that has no word for "a session": 30 minutes with "Week" beside "2 times a
/// Week" may be half an hour or an hour. Where both readings give the same it is a length; else a person must look.
void adjust_ed_fi(SourceTable& table, Draft& draft);
/// "setting" is "individual" or "group": the size of the group, where no number says it.
void adjust_commitments(SourceTable& table, Draft& draft);
/// The service's name in English, or else in Arabic.
void adjust_clinic(SourceTable& table, Draft& draft);
/// "type" is a kind of service, or how it is given.
void adjust_test_record(SourceTable& table, Draft& draft);

} // namespace iepaudit::draft
