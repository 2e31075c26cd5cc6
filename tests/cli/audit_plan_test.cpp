// One plan on a worker: what goes wrong there costs this plan and no other.
#include "cli/audit_plan.hpp"

#include "support/audited.hpp"

#include "iepaudit/rule.hpp"

#include <catch2/catch_test_macros.hpp>

#include <sstream>
#include <stdexcept>

using namespace iepaudit;
using namespace iepaudit::test;

TEST_CASE("audit plan: a rule that throws makes this plan unread, and the next is audited", "[cli][folder]") {
    std::istringstream in;
    std::ostringstream out;
    std::ostringstream err;
    cli::CheckOptions options;
    options.format = "short";
    cli::Outputs outputs(options, {}, {in, out, err});
    AuditOptions audit;
    audit.as_of = today();
    Rule rule = *find_rule("vague-frequency");
    rule.check = [](const Case& c, Sink&) {
        if (c.rows().size() == 1) {
            throw std::logic_error("a bug");
        }
    };
    audit.rules = {&rule};
    outputs.begin({.version = "1", .as_of = today(), .rules_as_of = today(), .rules = audit.rules});
    const cli::PlanAuditor auditor(options, audit, outputs);
    const auto audited = [&](const std::string& name, const Json& iep) {
        cli::Plan plan;
        plan.path = plan.name = plan.shared_name = name;
        plan.is_loaded = true;
        plan.bytes = iep.dump();
        return auditor(plan);
    };
    const cli::Audited bad = audited("bad.json", one_row());
    const cli::Audited good = audited("good.json", clean_iep());
    CHECK(!bad.account.is_readable);
    CHECK(bad.complaint ==
          "cannot read \"bad.json\": something went wrong inside the program; report it with what you typed.");
    CHECK(good.account.is_readable);
    CHECK(good.complaint.empty());
    outputs.add(bad.finished);
    outputs.add(good.finished);
    CHECK(out.str() ==
          "bad.json: error: not read: something went wrong inside the program; report it with what you typed\n");
}
