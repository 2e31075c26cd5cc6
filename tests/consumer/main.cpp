// A stranger's program: the installed headers and library are all it has.
#include <iepaudit/audit.hpp>

#include <chrono>
#include <iostream>

int main() {
    using namespace std::chrono_literals;
    iepaudit::AuditOptions options;
    options.as_of = 2026y / std::chrono::November / 22;
    const iepaudit::FileReport report = iepaudit::audit(
        "sample.json", R"({"services": [{"service": "Reading", "frequency": "30 minutes, 2 times weekly"}]})", options);
    std::cout << report.totals.weekly.low << '\n';
    return report.totals.weekly.low == 60 ? 0 : 1;
}
