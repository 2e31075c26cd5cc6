#include "meaning/amount_checks.hpp"

#include <catch2/catch_test_macros.hpp>

#include <cmath>
#include <cstdlib>
#include <string>

namespace iepaudit::test {

namespace {

/// Redoes a sum of `how`: numbers, x, +, brackets.
class Sum {
public:
    explicit Sum(std::string_view text) : text_(text) {}
    double value() {
        double sum = product();
        while (take("+")) {
            sum += product();
        }
        return sum;
    }

private:
    double product() {
        double result = factor();
        while (take("x")) {
            result *= factor();
        }
        return result;
    }
    double factor() {
        if (take("(")) {
            const double inner = value();
            REQUIRE(take(")"));
            return inner;
        }
        skip_blanks();
        std::size_t end = at_;
        while (end < text_.size() && (text_[end] == '.' || (text_[end] >= '0' && text_[end] <= '9'))) {
            ++end;
        }
        REQUIRE(end > at_);
        const double number = std::strtod(std::string(text_.substr(at_, end - at_)).c_str(), nullptr);
        at_ = end;
        return number;
    }
    void skip_blanks() {
        while (at_ < text_.size() && text_[at_] == ' ') {
            ++at_;
        }
    }
    bool take(std::string_view mark) {
        skip_blanks();
        if (!text_.substr(at_).starts_with(mark)) {
            return false;
        }
        at_ += mark.size();
        return true;
    }

    std::string_view text_;
    std::size_t at_ = 0;
};

} // namespace

void require_how(const Amount& amount) {
    if (amount.how.empty()) {
        return;
    }
    const std::size_t to = amount.how.find(" to ");
    CHECK(std::abs(Sum(std::string_view(amount.how).substr(0, to)).value() - amount.minutes_per_period->low) < 0.01);
    const std::size_t high = to == std::string::npos ? 0 : to + 4;
    CHECK(std::abs(Sum(std::string_view(amount.how).substr(high)).value() - amount.minutes_per_period->high) < 0.01);
}

void require_read(AmountKind kind, const std::vector<Expected>& table) {
    REQUIRE_FALSE(table.empty());
    for (const Expected& expected : table) {
        INFO(expected.phrase);
        const Amount amount = read_amount(expected.phrase);
        INFO(amount.reason);
        CHECK(amount.kind == kind);
        REQUIRE(amount.has_number());
        CHECK(*amount.minutes_per_period == expected.minutes);
        CHECK(amount.period == expected.period);
        CHECK(amount.sessions == expected.sessions);
        CHECK(amount.minutes_per_session == expected.each);
        CHECK(amount.reason.empty());
        require_how(amount);
    }
}

void require_none(AmountKind kind, const std::vector<std::string_view>& phrases) {
    REQUIRE_FALSE(phrases.empty());
    for (const std::string_view phrase : phrases) {
        INFO(phrase);
        const Amount amount = read_amount(phrase);
        CHECK(amount.kind == kind);
        CHECK_FALSE(amount.has_number());
        CHECK_FALSE(amount.reason.empty());
        CHECK(amount.how.empty());
    }
}

} // namespace iepaudit::test
