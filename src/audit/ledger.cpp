#include "audit/ledger.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace iepaudit {

namespace {

constexpr std::string_view expired = "waiver-expired";
constexpr std::string_view unused = "waiver-unused";
constexpr std::string_view not_applied = "waiver-not-applied";

/// No name of a file: where file names are hidden this is printed too.
std::string naming(const Waiver& waiver) {
    return fmt::format("The waiver of {} on line {} of the waivers file", waiver.rule->id, waiver.line);
}

Message about_expired(const Waiver& waiver, Date as_of) {
    const int days = days_between(waiver.expires, as_of);
    const std::string sentence = fmt::format("{} expired {} {} ago, on {}, and was not applied.", naming(waiver), days,
                                             days == 1 ? "day" : "days", iso(waiver.expires));
    return say("{}{}", {sentence, Part(" Its reason was: " + quoted(waiver.reason).shown + '.', "")});
}

Message about_other_row(const Waiver& waiver, int row, const std::string& service) {
    if (row == 0) {
        return say("{} was not applied: it is for {}, and the finding is about no row.",
                   {naming(waiver), quoted(waiver.row, "a row")});
    }
    return say("{} was not applied: row {} is {} now, not {}.",
               {naming(waiver), row, quoted(service, "another service"), quoted(waiver.row, "the one it names")});
}

} // namespace

Ledger::Ledger(const AuditOptions& options) : options_(options) {
    if (options.waivers != nullptr) {
        tallies_.resize(options.waivers->list().size());
    }
    if (options.baseline != nullptr) {
        found_.resize(options.baseline->entries().size());
        for (const Baseline::Entry& entry : options.baseline->entries()) {
            was_audited_.emplace(entry.file, false);
        }
    }
}

void Ledger::note(const FileReport& report, std::string_view other_name) {
    if (!report.is_readable) {
        return;
    }
    for (const WaiverUse& use : report.waiver_uses) {
        Tally& tally = tallies_[use.waiver];
        tally.was_seen = true;
        tally.was_applied = tally.was_applied || use.outcome == WaiverUse::Outcome::applied;
        if (use.outcome == WaiverUse::Outcome::other_row && !tally.met_other_row) {
            tally.met_other_row = true;
            tally.row = use.row;
            tally.service = use.service;
        }
    }
    for (const std::size_t entry : report.baseline_matches) {
        found_[entry] = true;
    }
    audited(report.path);
    audited(other_name);
}

void Ledger::audited(std::string_view file) {
    if (const auto entry = was_audited_.find(file); entry != was_audited_.end()) {
        entry->second = true;
    }
}

void Ledger::close(Summary& summary) const {
    if (options_.waivers != nullptr) {
        close_waivers(summary.remarks);
    }
    if (options_.baseline != nullptr) {
        summary.gone = gone();
    }
}

void Ledger::close_waivers(std::vector<Remark>& remarks) const {
    std::size_t elsewhere = 0;
    const Waiver* first_elsewhere = nullptr;
    for (std::size_t i = 0; i < tallies_.size(); ++i) {
        const Waiver& waiver = options_.waivers->list()[i];
        const Tally& tally = tallies_[i];
        if (waiver.has_expired(options_.as_of)) {
            remarks.push_back({expired, about_expired(waiver, options_.as_of)});
        } else if (tally.met_other_row) {
            remarks.push_back({not_applied, about_other_row(waiver, tally.row, tally.service)});
        } else if (tally.was_seen && !tally.was_applied) {
            remarks.push_back({unused, say("{} was not needed: no finding fits it. Take it out.", {naming(waiver)})});
        } else if (!tally.was_seen && is_run(waiver.rule->id)) {
            first_elsewhere = elsewhere++ == 0 ? &waiver : first_elsewhere;
        }
    }
    // One line for all: who checks one file of many must not read a page about the others.
    if (elsewhere == 1) {
        remarks.push_back(
            {unused, say("{} was not needed: this run read no file of that name.", {naming(*first_elsewhere)})});
    } else if (elsewhere > 1) {
        remarks.push_back({unused, say("{} and {} more were not needed: this run read no file of those names.",
                                       {naming(*first_elsewhere), elsewhere - 1})});
    }
}

bool Ledger::is_run(std::string_view rule) const {
    return std::any_of(options_.rules.begin(), options_.rules.end(), [&](const Rule* run) { return run->id == rule; });
}

std::size_t Ledger::gone() const {
    std::size_t count = 0;
    for (std::size_t i = 0; i < found_.size(); ++i) {
        const Baseline::Entry& entry = options_.baseline->entries()[i];
        if (!found_[i] && was_audited_.at(entry.file) && is_run(entry.rule)) {
            ++count;
        }
    }
    return count;
}

} // namespace iepaudit
