// The report as JSON: `json` and `jsonl` write the same members, each into an object that is open.
#pragma once

#include "iepaudit/report.hpp"
#include "report/json_writer.hpp"

namespace iepaudit::report {

void write_head_members(JsonWriter& json, const RunInfo& run);
void write_file_members(JsonWriter& json, const FileReport& file);
void write_finding_members(JsonWriter& json, const FileReport& file, const ReportedFinding& finding);
/// A finding, and who accepted it, why and until when.
void write_waived_members(JsonWriter& json, const FileReport& file, const WaivedFinding& waived);
void write_remark_members(JsonWriter& json, const Remark& remark);
void write_not_checked_members(JsonWriter& json, const FileReport& file, const NotChecked& entry);
void write_summary_members(JsonWriter& json, const Summary& summary);

} // namespace iepaudit::report
