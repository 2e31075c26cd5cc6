// The service log on a page: the same table and the same sentences in every format for people.
#pragma once

#include "report/html_writer.hpp"

#include "iepaudit/report.hpp"

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace iepaudit::report {

inline constexpr std::size_t delivery_columns = 7;
struct DeliveryColumn {
    std::string_view heading;
    std::size_t width;        ///< of a column of text, the blank before it included
    std::string_view in_full; ///< where no line above says what is short
};
/// planned, delivered, made up; short on the school's side, the student's, for events; unaccounted.
inline constexpr std::array<DeliveryColumn, delivery_columns> delivery_table{{{"planned", 8, "planned"},
                                                                              {"delivered", 10, "delivered"},
                                                                              {"made up", 8, "made up"},
                                                                              {"school", 8, "short: school"},
                                                                              {"student", 8, "short: student"},
                                                                              {"event", 6, "short: event"},
                                                                              {"unaccounted", 12, "unaccounted"}}};
std::array<std::string, delivery_columns> delivery_cells(const Buckets& sum);

std::string service_name(const DeliveryLine& line);  ///< "Speech therapy"; "Row 2" when it is hidden or has no name
std::string days_of(const DeliveryReport& delivery); ///< "2025-10-20 to 2025-11-21"; empty without data

/// One week or month of a row. A week is named by its Monday.
std::string period_name(const PeriodBuckets& period, bool by_week); ///< "October 2025", "week of 2025-10-20"
const std::vector<PeriodBuckets>& periods(const DeliveryLine& line, bool by_week);

/// "Still short: late start or early end 15, open position 30, student absent 30."; empty when nothing is.
std::string causes_in_words(const DeliveryLine& line);
/// "10 sessions planned, 7 held, 3 missed."
std::string sessions_in_words(const DeliveryLine& line);

/// No data, lines not counted, rows without a line, both windows with their dates, and what the numbers are not.
std::vector<std::string> remarks_on_delivery(const DeliveryReport& delivery);
std::string window_in_words(const Window& window, std::string_view years, std::string_view what_for);

/// A picture of planned against delivered minutes by month or week, with the same in words for who cannot see it.
void write_delivery_picture(Html& html, const DeliveryLine& line, bool by_week, std::string_view id);

} // namespace iepaudit::report
