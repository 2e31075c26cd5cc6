#include "iepaudit/words.hpp"
#include "meaning/area.hpp"
#include "text/fold.hpp"

#include <algorithm>
#include <array>
#include <optional>

namespace iepaudit {

namespace {

using namespace meaning;

enum class KindWord : std::uint8_t {
    sdi,
    special_education,
    related,
    supplementary,
    transportation,
    consultation,
    extended_year
};

struct KindRow {
    std::string_view phrases;
    KindWord word;
};

constexpr std::array kind_rows{
    KindRow{"specially designed instruction | specially designed academic instruction | sdi | instruccion "
            "especialmente disenada",
            KindWord::sdi},
    KindRow{"special education | special ed | sped | specialized instruction | specialized academic instruction | "
            "educacion especial",
            KindWord::special_education},
    KindRow{"related service | related | servicios relacionados", KindWord::related},
    KindRow{"supplementary aid | supplementary | supplemental aid | supplementary aids/services | aids/services | "
            "accommodation | modification | "
            "program modification | program support | staff support | support for school personnel | support for staff "
            "| staff training",
            KindWord::supplementary},
    KindRow{"transportation | transport | transporte", KindWord::transportation},
    KindRow{"consultation | consult | consultative | indirect | consulta", KindWord::consultation},
    KindRow{"extended school year | esy | summer service", KindWord::extended_year},
};

const Vocabulary<KindRow>& kind_vocabulary() {
    return vocabulary_of<kind_rows>;
}

/// The kind words of one cell.
class KindWords {
public:
    explicit KindWords(const WordList& words) {
        for (const auto& mark : kind_vocabulary().find(words)) {
            has_[static_cast<std::size_t>(mark.row->word)] = true;
        }
        direct_ = std::any_of(words.words().begin(), words.words().end(), [](const Word& w) { return w.is("direct"); });
    }
    [[nodiscard]] bool has(KindWord word) const { return has_[static_cast<std::size_t>(word)]; }
    /// "direct/indirect" is no consultation.
    [[nodiscard]] bool consultation_only() const { return has(KindWord::consultation) && !direct_; }
    [[nodiscard]] bool says_special_education() const { return has(KindWord::sdi) || has(KindWord::special_education); }

private:
    std::array<bool, 7> has_{};
    bool direct_ = false;
};

/// The kind a category cell states; empty when it states none or two ("special education and related services").
std::optional<ServiceKind> stated_kind(const KindWords& category) {
    if (category.says_special_education() && category.has(KindWord::related)) {
        return std::nullopt;
    }
    if (category.has(KindWord::extended_year)) {
        return ServiceKind::extended_school_year;
    }
    if (category.has(KindWord::supplementary)) {
        return ServiceKind::supplementary_aid;
    }
    if (category.has(KindWord::transportation)) {
        return ServiceKind::transportation;
    }
    if (category.consultation_only()) {
        return ServiceKind::consultation;
    }
    if (category.says_special_education()) {
        return ServiceKind::specially_designed_instruction;
    }
    if (category.has(KindWord::related)) {
        return ServiceKind::related_service;
    }
    return std::nullopt;
}

/// What a service of an area usually is, when neither the category nor the name says (34 CFR 300.34 for related
/// services).
ServiceKind usual_kind(Area area) {
    switch (area) {
    case Area::reading:
    case Area::written_expression:
    case Area::math:
    case Area::academic_general:
    case Area::behavior:
    case Area::social_emotional:
    case Area::adaptive:
    case Area::study_organization:
    case Area::vocational_transition:
    case Area::adapted_pe:
    case Area::pre_academic:
        return ServiceKind::specially_designed_instruction;
    case Area::communication:
    case Area::occupational_therapy:
    case Area::physical_therapy:
    case Area::counseling:
    case Area::social_work:
    case Area::nursing_health:
    case Area::vision:
    case Area::hearing:
    case Area::orientation_mobility:
    case Area::recreation:
    case Area::parent_training:
        return ServiceKind::related_service;
    case Area::assistive_technology:
    case Area::para_support:
        return ServiceKind::supplementary_aid;
    case Area::transportation:
        return ServiceKind::transportation;
    case Area::consultation:
        return ServiceKind::consultation;
    case Area::extended_school_year:
        return ServiceKind::extended_school_year;
    case Area::other:
        return ServiceKind::other;
    }
    return ServiceKind::other;
}

constexpr bool is_academic(Area area) {
    return area == Area::reading || area == Area::written_expression || area == Area::math;
}

/// A way of serving rather than a service: given up when the row names what is served.
constexpr bool is_hollow(Area area) {
    return area == Area::consultation || area == Area::extended_school_year || area == Area::academic_general;
}

/// After a service's own name these begin its details: "counseling for social skills", "speech - pragmatics".
bool begins_detail(const WordList& words, Span between) {
    constexpr std::array<std::string_view, 15> openers{"for",       "in",         "to",     "of",        "using",
                                                       "targeting", "addressing", "during", "through",   "by",
                                                       "via",       "with",       "on",     "including", "para"};
    for (std::size_t i = between.begin; i <= between.end && i < words.size(); ++i) {
        const bool opened = words[i].gap == Gap::dash || words[i].gap == Gap::colon ||
                            (words[i].bracketed && words[i].gap != Gap::tight);
        const bool opener =
            i < between.end && std::find(openers.begin(), openers.end(), words[i].text) != openers.end();
        if (opened || opener) {
            return true;
        }
    }
    return false;
}

/// The areas a service row is for. Details of a named service are no services of their own.
AreaList service_areas(const WordList& words) {
    const auto marks = surest_marks(area_vocabulary().find(words), {0, words.size()});
    AreaList areas;
    AreaList hollow;
    bool in_detail = false;
    bool detail_bracketed = false;
    const AreaMark* last = nullptr;
    for (const AreaMark& mark : marks) {
        const Word& first = words[mark.at.begin];
        const Area area = mark.row->area;
        if (in_detail && (first.gap == Gap::stop || (detail_bracketed && !first.bracketed))) {
            in_detail = false;
        }
        if (last != nullptr && !in_detail && !areas.empty() && begins_detail(words, {last->at.end, mark.at.begin})) {
            in_detail = true;
            detail_bracketed = first.bracketed;
        }
        const bool joined = last != nullptr && is_joint(first.gap);
        last = &mark;
        if (in_detail) {
            continue;
        }
        if (is_hollow(area)) {
            // "academics/behavior" are two services, "resource writing" is one
            const bool apart = area == Area::academic_general && (joined || is_joint(words.gap_after(mark.at.end - 1)));
            hollow.add(area);
            if (apart) {
                areas.add(area);
            }
            continue;
        }
        if (area == Area::para_support && !areas.empty()) {
            continue; // "math with 1:1 support"
        }
        areas.add(area);
        if (mark.row->also == Also::both) {
            areas.add(mark.row->second);
        }
        if (area == Area::para_support) {
            break; // what the paraeducator helps with
        }
    }
    const bool academic = std::any_of(areas.begin(), areas.end(), is_academic);
    AreaList kept;
    for (const Area area : areas) {
        const bool repeated = area == Area::academic_general && academic;
        const bool one_area = (area == Area::behavior && areas.contains(Area::social_emotional));
        if (!repeated && !one_area) {
            kept.add(area);
        }
    }
    if (kept.empty()) {
        kept.add(hollow.empty() ? Area::other : hollow.front());
    }
    return kept;
}

/// "Sensory breaks", "movement breaks": help through the day, though the words are a therapist's.
bool names_only_breaks(const WordList& words) {
    if (words.empty() || !words[words.size() - 1].is("break")) {
        return false;
    }
    const auto marks = area_vocabulary().find(words);
    return std::none_of(marks.begin(), marks.end(), [](const AreaMark& mark) { return mark.row->clue == Clue::name; });
}

} // namespace

ServiceReading read_service(std::string_view service, std::string_view category, std::string_view area) {
    WordList service_words(service);
    area_vocabulary().mend_spelling(service_words);
    const KindWords in_service(service_words);
    const KindWords in_category{WordList(category)};

    ServiceReading reading;
    reading.areas = service_areas(service_words);
    if (!text::trim(area).empty()) {
        const AreaList stated = service_areas(WordList(area));
        if (!stated.contains(Area::other)) {
            reading.areas = stated;
        }
    }
    const auto kind = stated_kind(in_category);
    const bool category_is_special = kind == ServiceKind::specially_designed_instruction;
    reading.kind_stated = kind.has_value();
    reading.says_sdi = in_service.has(KindWord::sdi) || category_is_special;
    reading.says_related = in_service.has(KindWord::related) || kind == ServiceKind::related_service;

    if (kind) {
        reading.kind = *kind;
    } else if (in_service.has(KindWord::extended_year)) {
        reading.kind = ServiceKind::extended_school_year;
    } else if (in_service.has(KindWord::supplementary) || names_only_breaks(service_words)) {
        reading.kind = ServiceKind::supplementary_aid;
    } else if (in_service.consultation_only()) {
        reading.kind = ServiceKind::consultation;
    } else if (in_service.has(KindWord::related) && !in_service.says_special_education()) {
        reading.kind = ServiceKind::related_service;
    } else {
        const ServiceKind usual = usual_kind(reading.areas.front());
        // WAC 392-172A-01175: speech, OT and PT are themselves special education when the row says so
        const bool special = in_service.says_special_education() && usual == ServiceKind::related_service;
        reading.kind = special ? ServiceKind::specially_designed_instruction : usual;
    }
    return reading;
}

} // namespace iepaudit
