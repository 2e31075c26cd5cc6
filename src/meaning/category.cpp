#include "meaning/category.hpp"

#include "meaning/empty_words.hpp"
#include "meaning/phrases.hpp"
#include "text/fold.hpp"
#include "text/suggest.hpp"

#include <algorithm>
#include <array>

namespace iepaudit {

namespace {

// In the order of the enumeration: the words of WAC 392-172A-01035(1)(a).
constexpr std::array<std::string_view, 13> names{"intellectual disability",
                                                 "deafness",
                                                 "speech or language impairment",
                                                 "visual impairment",
                                                 "emotional/behavioral disability",
                                                 "orthopedic impairment",
                                                 "autism",
                                                 "traumatic brain injury",
                                                 "other health impairment",
                                                 "specific learning disability",
                                                 "deafblindness",
                                                 "multiple disabilities",
                                                 "developmental delay"};

struct CategoryRow {
    std::string_view phrases;
    Category category;
    bool on_list = true; ///< false: a diagnosis or an old name, usually found under this category
    bool alone = false;  ///< an abbreviation that could be part of other words
};
constexpr CategoryRow listed(std::string_view phrases, Category category) {
    return {phrases, category};
}
constexpr CategoryRow short_form(std::string_view phrases, Category category) {
    return {phrases, category, true, true};
}
constexpr CategoryRow usually(std::string_view phrases, Category category) {
    return {phrases, category, false};
}

/// The names of the law, the federal ones, those of the state's reports and what staff write for them; then the words
/// that are no category but belong to one by its definition (34 CFR 300.8).
constexpr CategoryRow category_rows[] = {
    listed("intellectual disability | intellectually disabled | intellectual impairment | cognitive disability | "
           "cognitive impairment | intellectual developmental disability | discapacidad intelectual",
           Category::intellectual_disability),
    listed("deafness | deaf | hard of hearing | deaf/hard of hearing | hearing impairment | hearing impaired | "
           "hearing loss | dhh | d/hh | sordera | discapacidad auditiva",
           Category::deafness),
    listed("speech or language impairment | speech or language impaired | speech impairment | language impairment | "
           "speech/language | speech/language impairment | speech/language disorder | speech disorder | "
           "language disorder | speech delay | language delay | communication disorder | communication disordered | "
           "communication disability | communication impairment | sli | impedimento del habla",
           Category::speech_or_language),
    listed("visual impairment | visually impaired | vision impairment | vision loss | blindness | blind | "
           "low vision | cortical visual impairment | discapacidad visual",
           Category::visual_impairment),
    listed("emotional/behavioral disability | emotional/behavioral disorder | emotionally/behaviorally disabled | "
           "emotional disability | behavioral disability | behavior disability | emotional disturbance | ebd | e/bd",
           Category::emotional_behavioral),
    listed("orthopedic impairment | orthopedically impaired | orthopaedic impairment", Category::orthopedic_impairment),
    listed("autism | autism spectrum disorder | autism spectrum | autistic | asd | autismo", Category::autism),
    listed("traumatic brain injury | tbi | brain injury", Category::traumatic_brain_injury),
    listed("other health impairment | other health impaired | other health disability | health impairment | "
           "health impaired | ohi | otro impedimento de salud",
           Category::other_health_impairment),
    listed("specific learning disability | specific learning disabled | specific learning disorder | "
           "learning disability | learning disabled | learning disorder | sld | discapacidad especifica de aprendizaje",
           Category::specific_learning_disability),
    listed("deafblindness | deaf blindness | deaf/blindness | deafblind | deaf blind | deaf/blind | dual sensory | db",
           Category::deafblindness),
    listed("multiple disability | multiple disabled | multiply disabled | multiple handicap | multiple impairment | "
           "discapacidad multiple",
           Category::multiple_disabilities),
    listed("developmental delay | developmentally delayed | developmental delayed | dd | retraso en el desarrollo | "
           "retraso del desarrollo",
           Category::developmental_delay),
    short_form("id", Category::intellectual_disability),
    short_form("ld", Category::specific_learning_disability),
    short_form("md", Category::multiple_disabilities),
    short_form("oi", Category::orthopedic_impairment),
    short_form("vi", Category::visual_impairment),
    short_form("hi | hh | hoh", Category::deafness),
    short_form("ed", Category::emotional_behavioral),
    short_form("cd", Category::speech_or_language),
    short_form("hi/deaf", Category::deafness),

    usually(
        "adhd | add | attention deficit disorder | attention deficit | attention deficit hyperactivity disorder | "
        "attention deficit/hyperactivity disorder | epilepsy | seizure disorder | diabetes | asthma | "
        "tourette syndrome | tourette | tourettes | sickle cell | sickle cell anemia | leukemia | heart condition | "
        "health condition | medical condition",
        Category::other_health_impairment),
    usually(
        "dyslexia | dyslexic | dysgraphia | dyscalculia | reading disability | reading disorder | math disability | "
        "writing disability | dislexia",
        Category::specific_learning_disability),
    usually("sed | serious emotional disturbance | serious emotional disability | severe emotional disturbance | "
            "seriously emotionally "
            "disturbed | severely emotionally disturbed | emotionally disturbed | emotional disorder | behavior "
            "disorder | behavioral disorder | behaviorally disabled | severe behavior handicap",
            Category::emotional_behavioral),
    usually("mental retardation | mentally retarded | mild mental retardation | educable mentally retarded | mr",
            Category::intellectual_disability),
    usually("asperger | aspergers | asperger syndrome | pervasive developmental disorder | pdd | pdd nos",
            Category::autism),
    usually("physical disability | cerebral palsy | spina bifida", Category::orthopedic_impairment),
    usually("apraxia | stuttering | articulation disorder | articulation | speech", Category::speech_or_language),
};

const meaning::Vocabulary<CategoryRow>& vocabulary() {
    return meaning::vocabulary_of<category_rows>;
}

} // namespace

std::string_view plain_name(Category category) {
    return names[static_cast<std::size_t>(category)];
}

CategoryMeaning read_category(std::string_view printed) {
    CategoryMeaning means;
    means.is_word = std::any_of(printed.begin(), printed.end(), text::is_letter) && !meaning::says_none(printed) &&
                    !meaning::says_undecided(printed);
    const meaning::WordList words(printed);
    for (const auto& mark : vocabulary().find(words)) {
        if (mark.row->on_list) {
            means.named.add(mark.row->category);
        } else if (!means.usual) {
            means.usual = mark.row->category;
        }
    }
    constexpr std::size_t longest_name = 48;
    if (means.named.empty() && !means.usual && printed.size() <= longest_name) {
        // A slip of the hand in a long name is still that name.
        if (const auto meant = text::suggest(text::fold(printed), names)) {
            means.named.add(static_cast<Category>(std::find(names.begin(), names.end(), *meant) - names.begin()));
        }
    }
    if (!means.named.empty()) {
        means.usual.reset(); // "other health impairment (ADHD)"
    }
    return means;
}

} // namespace iepaudit
