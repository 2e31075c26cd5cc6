// The sums: worked out by hand, and held to their one promise on logs that nobody wrote.
#include "support/edited.hpp"
#include "support/files.hpp"
#include "support/logged.hpp"

#include <catch2/catch_test_macros.hpp>

#include <cmath>
#include <random>

using namespace iepaudit;
using namespace iepaudit::test;

namespace {

Buckets all(const Json& log, const Json& iep = clean_iep()) {
    return beside(log, iep).delivery->all;
}

bool adds_up(const Buckets& sum) {
    constexpr double rounding = 1e-6;
    const double parts = sum.delivered + sum.school + sum.student + sum.event + sum.unaccounted;
    return std::abs(sum.planned - parts) < rounding && sum.made_up <= sum.delivered + rounding && sum.planned >= 0 &&
           sum.delivered >= 0 && sum.made_up >= 0 && sum.school >= 0 && sum.student >= 0 && sum.event >= 0 &&
           sum.unaccounted >= 0 && sum.beyond >= -rounding;
}

Buckets sum_of(const std::vector<PeriodBuckets>& periods) {
    Buckets sum;
    for (const PeriodBuckets& period : periods) {
        sum.add(period.sum);
    }
    return sum;
}

DeliveryReport sample(const char* log) {
    const auto folder = repository() / "samples" / "service-log";
    const FileReport report = beside(content(folder / log), Json::parse(content(folder / "iep.json")));
    REQUIRE(report.delivery);
    return *report.delivery;
}

} // namespace

TEST_CASE("delivery: the sample gives the same numbers from JSON and from a table", "[delivery][samples]") {
    for (const char* const file : {"log.json", "log.csv"}) {
        CAPTURE(file);
        const DeliveryReport delivery = sample(file);
        REQUIRE(delivery.rows.size() == 1);
        const Buckets& sum = delivery.rows[0].all;
        CHECK(delivery.rows[0].row == 2);
        CHECK(sum.planned == 270);
        CHECK(sum.delivered == 195);
        CHECK(sum.made_up == 30);
        CHECK(sum.student == 30);
        CHECK(sum.school == 45);
        CHECK(sum.event == 0);
        CHECK(sum.unaccounted == 0);
        CHECK(sum.beyond == 0);
        CHECK(sum.sessions_planned == 9);
        CHECK(sum.sessions_held == 6);
        CHECK(sum.sessions_missed == 3);
        CHECK(delivery.rows[0].open[static_cast<std::size_t>(MissCause::late)] == 15);
        CHECK(delivery.rows[0].open[static_cast<std::size_t>(MissCause::vacancy)] == 30);
        CHECK(delivery.rows[0].open[static_cast<std::size_t>(MissCause::student_absent)] == 30);
        CHECK(delivery.rows[0].weeks.size() == 5);
        CHECK(delivery.rows[0].months.size() == 2);
        CHECK(delivery.rows_without_a_line == std::vector<int>{1});
    }
}

TEST_CASE("delivery: the sample's paraeducator and its group of five are told in both forms", "[delivery][samples]") {
    const auto folder = repository() / "samples" / "service-log";
    const Json iep = Json::parse(content(folder / "iep.json"));
    for (const char* const file : {"log.json", "log.csv"}) {
        CAPTURE(file);
        const FileReport report = beside(content(folder / file), iep);
        CHECK(places(report, "log-provider-not-qualified") == Places{"/sessions/7/provider warning"});
        CHECK(findings(report, "log-group-mismatch").size() == 1);
        CHECK(places(report, "missed-not-made-up").size() == 1);
        CHECK(places(report, "delivery-shortfall") == Places{"/services/1/service warning"});
        CHECK(places(report, "log-row-unmatched") == Places{});
        CHECK(places(report, "log-date-impossible") == Places{});
    }
}

TEST_CASE("delivery: the windows reach back one year and two, to the day", "[delivery]") {
    const Json iep = edited("/services/2/startDate", "2023-10-19");
    const Json log = log_of({missed("2024-11-20", "vacancy"), missed("2024-11-22", "vacancy"),
                             missed("2025-11-20", "vacancy"), missed("2025-11-24", "vacancy")});
    const DeliveryReport delivery = *beside(log, iep).delivery;
    CHECK(iso(delivery.one_year.from) == "2025-11-22");
    CHECK(iso(delivery.two_years.from) == "2024-11-22");
    CHECK(delivery.one_year.sum.school == 30);
    CHECK(delivery.two_years.sum.school == 90);
    CHECK(delivery.all.school == 120);
}

TEST_CASE("delivery: planned minutes the log does not give are the row's own", "[delivery]") {
    Json line = session("2026-10-20", {{"deliveredMinutes", 20}});
    line.erase("plannedMinutes");
    const DeliveryReport delivery = *beside(log_of({line})).delivery;
    CHECK(delivery.all.planned == 30);
    CHECK(delivery.all.delivered == 20);
    CHECK(delivery.all.unaccounted == 10);
    CHECK(delivery.rows[0].assumptions ==
          std::vector<std::string>{"1 line gives no planned minutes; the IEP's own were taken."});
}

TEST_CASE("delivery: a week with fewer lines than the plan has is unaccounted for", "[delivery]") {
    // Three whole weeks of 2 x 30: 180. Five lines held: 150. The sixth session has no line.
    Json log = log_of({session("2026-10-20"), session("2026-10-22"), session("2026-10-27"), session("2026-11-03"),
                       session("2026-11-05")});
    log["period"] = {{"startDate", "2026-10-19"}, {"endDate", "2026-11-06"}};
    const Buckets sum = all(log);
    CHECK(sum.planned == 180);
    CHECK(sum.delivered == 150);
    CHECK(sum.unaccounted == 30);
    CHECK(sum.school == 0);
}

TEST_CASE("delivery: a closed day takes whole sessions out of a week, never part of one", "[delivery]") {
    Json log = log_of({session("2026-11-10")});
    log["period"] = {{"startDate", "2026-11-09"}, {"endDate", "2026-11-13"}};
    CHECK(all(log).planned == 60);
    log["closures"] = {"2026-11-11"};
    CHECK(all(log).planned == 30);
}

TEST_CASE("delivery: weeks of the winter break without a line are no plan", "[delivery]") {
    Json log = log_of({session("2026-12-08"), session("2026-12-10"), session("2027-01-12"), session("2027-01-14")});
    log["period"] = {{"startDate", "2026-12-07"}, {"endDate", "2027-01-15"}};
    const FileReport report = beside(log, clean_iep(), on(2027, 2, 1));
    CHECK(report.delivery->all.planned == 120);
    CHECK(report.delivery->all.unaccounted == 0);
}

TEST_CASE("delivery: a monthly amount is held against whole months only", "[delivery]") {
    const auto occupational = [](const char* date) {
        return session(date, {{"service", "Occupational Therapy"}, {"provider", "OT"}});
    };
    Json log = log_of({occupational("2026-10-20"), occupational("2026-11-03"), occupational("2026-11-10"),
                       occupational("2026-11-17")});
    log["period"] = {{"startDate", "2026-10-19"}, {"endDate", "2026-11-30"}};
    const FileReport report = beside(log, clean_iep(), on(2026, 12, 1));
    // October is no whole month: its one line. November plans 4 x 30 and has three lines.
    CHECK(report.delivery->all.planned == 150);
    CHECK(report.delivery->all.unaccounted == 30);
}

TEST_CASE("delivery: 20 minutes twice a week where the plan says 30 three times is 40 of 90", "[delivery]") {
    Json iep = clean_iep();
    iep["services"][2]["frequency"] = "30 minutes, 3 times per week";
    Json first = session("2026-10-20", {{"deliveredMinutes", 20}});
    first.erase("plannedMinutes");
    Json second = first;
    second["date"] = "2026-10-22";
    Json log = log_of({first, second});
    log["period"] = {{"startDate", "2026-10-19"}, {"endDate", "2026-10-23"}};
    const Buckets sum = all(log, iep);
    CHECK(sum.planned == 90);
    CHECK(sum.delivered == 40);
    CHECK(sum.unaccounted == 50);
}

TEST_CASE("delivery: minutes beyond the plan are shown and set against nothing", "[delivery]") {
    const Buckets sum =
        all(log_of({session("2026-10-20", {{"deliveredMinutes", 45}}), missed("2026-10-22", "vacancy")}));
    CHECK(sum.planned == 60);
    CHECK(sum.delivered == 30);
    CHECK(sum.school == 30);
    CHECK(sum.beyond == 15);
}

TEST_CASE("delivery: a make-up of too many minutes closes its miss, and the rest is beyond", "[delivery]") {
    Json long_one = make_up("2026-10-23", "2026-10-22");
    long_one["deliveredMinutes"] = 50;
    const Buckets sum = all(log_of({missed("2026-10-22", "vacancy"), long_one}));
    CHECK(sum.delivered == 30);
    CHECK(sum.made_up == 30);
    CHECK(sum.beyond == 20);
}

TEST_CASE("delivery: a make-up that names no day goes to the earliest on the school's side", "[delivery]") {
    Json unnamed = make_up("2026-10-30", "");
    unnamed.erase("makeupFor");
    const Json log = log_of({missed("2026-10-20", "student absent"), missed("2026-10-22", "vacancy"),
                             missed("2026-10-27", "vacancy"), unnamed});
    const DeliveryReport delivery = *beside(log).delivery;
    CHECK(delivery.all.student == 30);
    CHECK(delivery.all.school == 30);
    CHECK(places(beside(log), "missed-not-made-up") == Places{"/sessions/2/reason warning"});
    REQUIRE(delivery.rows[0].assumptions.size() == 1);
    CHECK(delivery.rows[0].assumptions[0].find("does not say what it makes up") != std::string::npos);
}

TEST_CASE("delivery: a make-up for a day on which nothing was missed is said", "[delivery]") {
    const FileReport report = beside(log_of({session("2026-10-20"), make_up("2026-10-30", "2026-10-20")}));
    CHECK(places(report, "wrong-type") == Places{"/sessions/1/makeupFor note"});
    CHECK(report.delivery->all.beyond == 30);
}

TEST_CASE("delivery: a status and a reason nobody knows are said, and the minutes count", "[delivery]") {
    const FileReport report =
        beside(log_of({session("2026-10-20", {{"status", "floated"}}), missed("2026-10-22", "see the note")}));
    CHECK(places(report, "wrong-type") == Places{"/sessions/0/status note", "/sessions/1/reason note"});
    CHECK(report.delivery->all.delivered == 30);
    CHECK(report.delivery->all.unaccounted == 30);
    for (const ReportedFinding& finding : findings(report, "wrong-type")) {
        CHECK(finding.in_log);
    }
}

TEST_CASE("delivery: minutes that cannot be read are said, and \"1h 15\" can", "[delivery]") {
    const FileReport report =
        beside(log_of({session("2026-10-20", {{"plannedMinutes", "1h 15"}, {"deliveredMinutes", "1h 15"}}),
                       session("2026-10-22", {{"deliveredMinutes", "most of it"}})}));
    CHECK(places(report, "wrong-type") == Places{"/sessions/1/deliveredMinutes error"});
    CHECK(report.delivery->all.delivered == 75);
    CHECK(report.delivery->all.unaccounted == 30);
}

TEST_CASE("delivery: a status that does not fit its minutes is said", "[delivery]") {
    const FileReport report = beside(log_of({session("2026-10-20", {{"deliveredMinutes", 0}})}));
    CHECK(places(report, "wrong-type") == Places{"/sessions/0/status note"});
}

TEST_CASE("delivery: times stand in for minutes", "[delivery]") {
    Json line = session("2026-10-20", {{"timeIn", "1:05"}, {"timeOut", "1:25"}});
    line.erase("deliveredMinutes");
    CHECK(all(log_of({line})).delivered == 20);
}

TEST_CASE("delivery: the buckets add up on logs that nobody wrote", "[delivery][property]") {
    std::mt19937 random(7); // NOLINT(cert-msc51-cpp): the same logs on every machine
    const auto any = [&](auto& choices) { return choices[random() % std::size(choices)]; };
    const char* const services[] = {"Speech/Language Therapy", "Reading", "Occupational Therapy", "Written Expression",
                                    "Music"};
    const char* const statuses[] = {"delivered", "missed", "make-up", "partial", "no school", "floated", ""};
    const char* const reasons[] = {"vacancy", "student absent", "assembly", "late start", "why not",
                                   "",        "school closed"};
    const int minutes[] = {0, 10, 15, 30, 30, 30, 40, 60, 75};
    for (int round = 0; round < 150; ++round) {
        CAPTURE(round);
        Json log = log_of({});
        const auto lines = 1 + random() % 40;
        for (std::size_t i = 0; i < lines; ++i) {
            Json line;
            const auto day = [&] { return iso(add_days(on(2026, 9, 25), static_cast<int>(random() % 65))); };
            line["date"] = day();
            line["service"] = any(services);
            line["status"] = any(statuses);
            line["reason"] = any(reasons);
            if (random() % 4 != 0) {
                line["plannedMinutes"] = any(minutes);
            }
            if (random() % 4 != 0) {
                line["deliveredMinutes"] = any(minutes);
            }
            if (random() % 6 == 0) {
                line["makeupFor"] = day();
            }
            log["sessions"].push_back(line);
        }
        if (random() % 2 == 0) {
            log["closures"] = {"2026-11-11"};
            log["period"] = {{"startDate", "2026-10-01"}, {"endDate", "2026-11-20"}};
        }
        const DeliveryReport delivery = *beside(log).delivery;
        Buckets rows;
        for (const DeliveryLine& row : delivery.rows) {
            CHECK(adds_up(row.all));
            for (const auto* periods : {&row.weeks, &row.months}) {
                for (const PeriodBuckets& period : *periods) {
                    CHECK(adds_up(period.sum));
                }
                const Buckets sum = sum_of(*periods);
                CHECK(sum.planned == row.all.planned);
                CHECK(sum.delivered == row.all.delivered);
                CHECK(sum.school == row.all.school);
                CHECK(sum.unaccounted == row.all.unaccounted);
            }
            double open = 0;
            for (const double minutes_of_cause : row.open) {
                open += minutes_of_cause;
            }
            CHECK(std::abs(open - row.all.still_short() - row.all.unaccounted) < 1e-6);
            rows.add(row.all);
        }
        CHECK(adds_up(delivery.all));
        CHECK(rows.planned == delivery.all.planned);
        CHECK(delivery.one_year.sum.planned == delivery.all.planned);
    }
}

TEST_CASE("delivery: a long log costs no more than its length", "[delivery][hostile]") {
    std::string table = "Date,Service,Planned Minutes,Delivered Minutes,Status,Reason\n";
    for (int i = 0; i < 20000; ++i) {
        table += i % 3 == 0 ? "2026-10-20,Speech/Language Therapy,30,0,Missed,Vacancy\n"
                            : "2026-10-21,Speech/Language Therapy,0,30,Make-up,\n";
    }
    const Buckets sum = beside(table).delivery->all;
    CHECK(adds_up(sum));
    CHECK(sum.made_up == sum.planned);
}
