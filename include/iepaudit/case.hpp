// What a rule looks at: up to three papers, a day, a policy.
#pragma once

#include "iepaudit/changes.hpp"
#include "iepaudit/delivery.hpp"
#include "iepaudit/finding.hpp"
#include "iepaudit/iep.hpp"
#include "iepaudit/meaning.hpp"
#include "iepaudit/policy.hpp"
#include "iepaudit/read.hpp"
#include "iepaudit/totals.hpp"

#include <cstddef>
#include <vector>

namespace iepaudit {

/// One file, read and understood.
struct Paper {
    ReadResult read;
    Meaning meaning;
    Totals totals;
};

/// Reads, understands and adds up one file. What is wrong with it is in `read.problems`; never throws on any bytes.
Paper take_up(std::string bytes, Date as_of, const Policy& policy, const ReadLimits& limits = {});

/// A service log, read and held beside the IEP.
struct LogPaper {
    LogResult read;
    Delivery delivery;
};

LogPaper take_up_log(std::string bytes, const Paper& paper, Date as_of, const Policy& policy,
                     const ReadLimits& limits = {});

/// A service row as rules see it: what is printed and what it means, side by side.
struct Row {
    const ServiceRow& printed;
    const RowMeaning& means;
    int number; ///< from 1, as a person would count

    [[nodiscard]] Part label() const; ///< `Row 2 (Speech therapy)`; safe: `Row 2`
};

/// Facts are here, worked out once; a rule only judges them.
struct Case {
    const Paper& current;
    const Paper* prior;     ///< last year's IEP, when given
    const Changes* changes; ///< from last year to this one; there whenever `prior` is
    Date as_of;
    const Policy& policy;
    const LogPaper* log = nullptr; ///< the service log, when given
    RepeatedRows repeated = {};    ///< rows that may stand in the table twice

    [[nodiscard]] const Iep& iep() const { return current.read.iep; }
    [[nodiscard]] const Meaning& meaning() const { return current.meaning; }
    [[nodiscard]] const Totals& totals() const { return current.totals; }
    [[nodiscard]] std::vector<Row> rows() const;         ///< every row
    [[nodiscard]] std::vector<Row> service_rows() const; ///< RowMeaning::is_service() only
    [[nodiscard]] Row row(std::size_t index) const;
};

} // namespace iepaudit
