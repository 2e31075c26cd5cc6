#include "iepaudit/words.hpp"
#include "meaning/initials.hpp"
#include "meaning/phrases.hpp"
#include "meaning/provider_jobs.hpp"
#include "meaning/provider_words.hpp"

#include <algorithm>
#include <array>
#include <vector>

namespace iepaudit {

namespace {

using namespace meaning;

const Vocabulary<ProviderRow>& roles() {
    return vocabulary_of<provider_rows>;
}

/// Somebody named in the cell, before it is known whether they deliver or oversee.
struct Named {
    Provider role = Provider::vague;
    Field field = Field::none;
    std::size_t end = 0;
    Gap gap = Gap::stop;
    bool bracketed = false;
    bool oversees = false;
};

/// Walks the marks of one cell from left to right and puts the people together.
class Reader {
public:
    explicit Reader(const WordList& words) : words_(words) {}

    void read(std::span<const Mark<ProviderRow>> marks) {
        for (const auto& mark : marks) {
            enter(mark.at.begin);
            take(mark);
            last_end_ = mark.at.end;
        }
        settle_fields();
        settle_teacher();
    }

    [[nodiscard]] ProviderReading reading() const;

private:
    /// What the words between two marks and their gaps end.
    void enter(std::size_t begin) {
        Gap strongest = Gap::tight;
        for (std::size_t i = last_end_; i <= begin; ++i) {
            strongest = std::max(strongest, words_[i].gap);
        }
        gap_ = strongest;
        const bool left_bracket = begin > 0 && words_[begin - 1].bracketed && !words_[begin].bracketed;
        if (gap_ == Gap::comma || gap_ == Gap::stop || left_bracket) {
            overseers_ = false;
        }
        if (is_joint(gap_)) {
            settle_teacher();
        }
    }

    void take(const Mark<ProviderRow>& mark) {
        const ProviderRow& row = *mark.row;
        switch (row.part) {
        case ProviderPart::role:
            take_role(row, mark.at);
            break;
        case ProviderPart::field:
            take_field(row.field, mark.at);
            break;
        case ProviderPart::noun:
            take_noun(row.noun, mark.at);
            break;
        case ProviderPart::supervised_by:
            settle();
            supervision_begins(mark.at.begin, words_[mark.at.begin].is("under"));
            overseers_ = true;
            break;
        case ProviderPart::supervision:
            settle();
            supervision_begins(mark.at.begin, false);
            overseers_ = names_overseer_next(mark.at.end); // "supervised weekly by the SLP"
            if (!overseers_) {
                last_one_oversees(mark.at.begin);
            }
            break;
        case ProviderPart::consultation_of:
            settle();
            if (!people_.empty()) {
                supervision_begins(mark.at.begin, false);
                overseers_ = true;
            }
            break;
        case ProviderPart::separate:
            settle();
            break;
        case ProviderPart::not_this:
            settle();
            skip_next_ = true;
            break;
        case ProviderPart::nothing:
            break;
        }
    }

    void take_role(const ProviderRow& row, Span at) {
        if (is_joint(gap_) || row.role == Provider::vague) {
            settle_fields(); // "speech therapy provider" is whoever gives speech therapy
        }
        if (!is_joint(gap_) && row.role == Provider::vague && follows_person()) {
            people_.back().end = at.end;
            return; // "SLP staff", "nurse supervisor"
        }
        fields_count_ = 0; // "special education paraeducator": the role says it all
        teacher_waits_ = false;
        add(row.role, row.field, at);
    }

    void take_field(Field field, Span at) {
        if (teacher_waits_) { // "teacher certified in special education"
            teacher_waits_ = false;
            add(person(field, Noun::teacher), field, at);
            return;
        }
        const bool follows_role = follows_person() && people_.back().role != Provider::vague;
        if (!is_joint(gap_) && follows_role && fields_count_ == 0) {
            return; // "paraeducator (special education)"
        }
        if (fields_count_ < fields_.size()) {
            fields_[fields_count_++] = {field, at};
        }
    }

    void take_noun(Noun noun, Span at) {
        const bool is_job = noun == Noun::teacher || noun == Noun::therapist || noun == Noun::specialist;
        names_job_ = names_job_ || (is_job && !overseers_);
        if (fields_count_ > 0) {
            // every field waiting shares the noun: "physical and occupational therapists"
            for (std::size_t i = 0; i < fields_count_; ++i) {
                add(named_by(fields_[i].field, noun), fields_[i].field, {fields_[i].at.begin, at.end});
            }
            fields_count_ = 0;
            return;
        }
        const bool assists = noun == Noun::assistant || noun == Noun::aide;
        if (!is_joint(gap_) && follows_person()) {
            if (assists && gap_ == Gap::tight) {
                people_.back().role = assistant_of(people_.back().role, noun);
                people_.back().end = at.end;
            }
            return; // "OT therapist"
        }
        if (assists) {
            add(Provider::paraeducator, Field::none, at);
            return;
        }
        teacher_waits_ = true;
        waiting_ = at;
    }

    [[nodiscard]] bool follows_person() const { return !people_.empty() && people_.back().end == last_end_; }

    void add(Provider role, Field field, Span at) {
        if (skip_next_) {
            skip_next_ = false;
            return;
        }
        const bool described = gap_ == Gap::tight && follows_person() && people_.back().role == Provider::vague;
        if (described && role != Provider::vague) {
            people_.pop_back(); // "agency SLP", "district nurse"
        }
        Named named{.role = role,
                    .field = field,
                    .end = at.end,
                    .gap = words_[at.begin].gap,
                    .bracketed = words_[at.begin].bracketed,
                    .oversees = overseers_};
        if (overseers_ && role == Provider::paraeducator) {
            named.oversees = false; // "SLP supervision of the paraeducator"
            last_one_oversees(supervision_at_);
        }
        people_.push_back(named);
    }

    /// "SLP supervision", "SLP/OT supervision": who stands right before the word oversees. A paraeducator never does.
    void last_one_oversees(std::size_t at) {
        for (std::size_t i = people_.size(); i-- > 0;) {
            if (people_[i].oversees || people_[i].role == Provider::paraeducator || people_[i].end + 2 < at) {
                return;
            }
            people_[i].oversees = true;
            if (people_[i].gap != Gap::slash || i == 0) {
                return;
            }
            at = people_[i - 1].end;
        }
    }

    void supervision_begins(std::size_t at, bool own_word) {
        if (!supervised_) {
            supervised_ = true;
            supervision_at_ = at;
            phrase_begin_ = own_word ? at : phrase_start(at);
        }
    }

    [[nodiscard]] bool names_overseer_next(std::size_t at) const {
        constexpr std::size_t near = 5;
        for (std::size_t i = at; i < std::min(at + near, words_.size()) && words_[i].gap != Gap::stop; ++i) {
            if (words_[i].is("by") || words_[i].is("from")) {
                return true;
            }
        }
        return false;
    }

    /// Where the words about supervision begin: after the last joint, bracket, "with" or "under".
    [[nodiscard]] std::size_t phrase_start(std::size_t at) const {
        while (at > 0 && words_[at].gap == Gap::tight && !words_[at - 1].is("with") && !words_[at - 1].is("under")) {
            --at;
        }
        return at;
    }

    void settle() {
        settle_fields();
        settle_teacher();
    }
    /// Fields that no noun followed stand for themselves: "Speech / OT".
    void settle_fields() {
        for (std::size_t i = 0; i < fields_count_; ++i) {
            add(person(fields_[i].field, Noun::none), fields_[i].field, fields_[i].at);
        }
        fields_count_ = 0;
    }
    void settle_teacher() {
        if (teacher_waits_) {
            teacher_waits_ = false;
            add(Provider::vague, Field::none, waiting_);
        }
    }

    [[nodiscard]] bool has_schedule() const;

    struct Waiting {
        Field field = Field::none;
        Span at;
    };

    const WordList& words_;
    std::vector<Named> people_;
    std::array<Waiting, 6> fields_{}; ///< fields still without a noun
    std::size_t fields_count_ = 0;
    Span waiting_;
    Gap gap_ = Gap::stop;
    std::size_t last_end_ = 0;
    std::size_t supervision_at_ = 0;
    std::size_t phrase_begin_ = 0;
    bool teacher_waits_ = false; ///< a noun that is still without a field: "teacher ... of the deaf"
    bool names_job_ = false;
    bool overseers_ = false;
    bool skip_next_ = false;
    bool supervised_ = false;
};

/// Words that say how often or how much, in the form the word list gives them.
constexpr std::array<std::string_view, 23> schedule_words{
    "dail",  "weekl",  "monthl",  "quarterl", "yearl",  "annuall", "biweekl", "bimonthl",
    "hourl", "minute", "min",     "hour",     "hr",     "each",    "ever",    "twice",
    "once",  "per",    "semanal", "mensual",  "diario", "diaria",  "minuto"};

bool Reader::has_schedule() const {
    const auto words = words_.words().subspan(phrase_begin_);
    return supervised_ && std::any_of(words.begin(), words.end(), [](const Word& word) {
               return word.is_number() ||
                      std::find(schedule_words.begin(), schedule_words.end(), word.text) != schedule_words.end();
           });
}

ProviderReading Reader::reading() const {
    ProviderReading reading;
    reading.names_job = names_job_;
    const bool somebody = std::any_of(people_.begin(), people_.end(), [](const Named& named) {
        return named.role != Provider::vague && !named.oversees;
    });
    for (const Named& named : people_) {
        const bool remark = named.bracketed && somebody && named.role == Provider::vague;
        if (remark) {
            continue; // "SLP (agency)"
        }
        (named.oversees ? reading.supervisors : reading.roles).add(named.role);
        reading.teacher_of_deaf = reading.teacher_of_deaf ||
                                  (named.role == Provider::special_education_teacher && named.field == Field::deaf);
        reading.teacher_of_visually_impaired =
            reading.teacher_of_visually_impaired ||
            (named.role == Provider::special_education_teacher && named.field == Field::vision);
    }
    if (reading.roles.empty()) {
        reading.roles.add(Provider::vague);
    }
    reading.says_supervised = supervised_;
    reading.supervision_has_schedule = has_schedule();
    return reading;
}

} // namespace

ProviderReading read_provider(std::string_view provider) {
    const bool has_stop = provider.find('.') != std::string_view::npos;
    const std::string joined = has_stop ? without_stops_of_initials(provider) : std::string{};
    WordList words(has_stop ? std::string_view(joined) : provider);
    if (words.empty()) {
        return {};
    }
    roles().mend_spelling(words);
    Reader reader(words);
    reader.read(roles().find(words));
    return reader.reading();
}

} // namespace iepaudit
