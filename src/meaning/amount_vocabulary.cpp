#include "meaning/amount_tokens.hpp"

#include <algorithm>
#include <array>

namespace iepaudit::amounts {

namespace {

using enum Sense;
using Unit = PeriodUnit;

// Folded words; a blank also matches a hyphen or an underscore, and a plural "s" may follow. English first, then
// Spanish.
// clang-format off
constexpr auto vocabulary = std::to_array<Entry>({
    // numbers in words
    {"zero", number, 0}, {"one", number, 1}, {"two", number, 2}, {"three", number, 3}, {"four", number, 4},
    {"five", number, 5}, {"six", number, 6}, {"seven", number, 7}, {"eight", number, 8}, {"nine", number, 9},
    {"ten", number, 10}, {"eleven", number, 11}, {"twelve", number, 12}, {"thirteen", number, 13},
    {"fourteen", number, 14}, {"fifteen", number, 15}, {"sixteen", number, 16}, {"seventeen", number, 17},
    {"eighteen", number, 18}, {"nineteen", number, 19}, {"twenty", number, 20}, {"thirty", number, 30},
    {"forty", number, 40}, {"fourty", number, 40}, {"fifty", number, 50}, {"sixty", number, 60},
    {"seventy", number, 70}, {"eighty", number, 80}, {"ninety", number, 90}, {"hundred", number, 100},
    {"half", number, 0.5}, {"uno", number, 1}, {"una", number, 1}, {"un", number, 1}, {"dos", number, 2},
    {"tres", number, 3}, {"cuatro", number, 4}, {"cinco", number, 5}, {"seis", number, 6}, {"siete", number, 7},
    {"ocho", number, 8}, {"nueve", number, 9}, {"diez", number, 10}, {"quince", number, 15}, {"veinte", number, 20},
    {"treinta", number, 30}, {"cuarenta", number, 40}, {"cincuenta", number, 50}, {"sesenta", number, 60},
    {"noventa", number, 90}, {"media", number, 0.5}, {"second", ordinal}, {"third", ordinal}, {"fourth", ordinal},
    {"fifth", ordinal}, {"sixth", ordinal}, {"last", ordinal}, {"first", first},
    // how long
    {"minute", minute}, {"min", minute}, {"mins", minute}, {"mns", minute}, {"mnts", minute}, {"minuto", minute},
    {"hour", hour}, {"hr", hour}, {"hora", hour}, {"period", unknown_length}, {"class period", unknown_length},
    {"school period", unknown_length}, {"block", unknown_length}, {"class block", unknown_length},
    {"morning", unknown_length}, {"afternoon", unknown_length}, {"study hall", unknown_length},
    {"half day", unknown_length}, {"full day", spread}, {"lunch period", word}, {"recess period", word},
    {"time period", session},
    // how often
    {"times", times}, {"veces", times}, {"tms", times}, {"time", time}, {"vez", time}, {"x", cross}, {"*", cross},
    {"session", session}, {"sess", session}, {"visit", session}, {"appointment", session}, {"meeting", session},
    {"sesion", session}, {"sesiones", session}, {"trip", session}, {"contact", session}, {"check in", session}, {"lesson", session}, {"break", session}, {"occasion", session}, {"occurrence", session}, {"once", often, 1},
    {"twice", often, 2}, {"thrice", often, 3}, {"full time", spread}, {"part time", vague}, {"class time", word},
    {"instructional time", word}, {"school time", word}, {"at a time", word}, {"real time", word},
    {"group time", word},
    // periods
    {"day", noun, 0, Unit::day}, {"schoolday", noun, 0, Unit::day}, {"dy", noun, 0, Unit::day},
    {"dia", noun, 0, Unit::day}, {"week", noun, 0, Unit::week}, {"wk", noun, 0, Unit::week},
    {"semana", noun, 0, Unit::week}, {"month", noun, 0, Unit::month}, {"mo", noun, 0, Unit::month},
    {"mth", noun, 0, Unit::month}, {"mnth", noun, 0, Unit::month}, {"mes", noun, 0, Unit::month},
    {"meses", noun, 0, Unit::month}, {"quarter", noun, 0, Unit::quarter}, {"qtr", noun, 0, Unit::quarter},
    {"qrtr", noun, 0, Unit::quarter}, {"trimester", noun, 0, Unit::trimester}, {"trimestre", noun, 0, Unit::trimester},
    {"semester", noun, 0, Unit::semester}, {"sem", noun, 0, Unit::semester}, {"semestre", noun, 0, Unit::semester},
    {"year", noun, 0, Unit::year}, {"yr", noun, 0, Unit::year}, {"annum", noun, 0, Unit::year},
    {"ano", noun, 0, Unit::year}, {"school year", noun, 0, Unit::year}, {"iep year", noun, 0, Unit::year},
    {"daily", adverb, 0, Unit::day}, {"dly", adverb, 0, Unit::day}, {"everyday", adverb, 0, Unit::day},
    {"diario", adverb, 0, Unit::day}, {"diaria", adverb, 0, Unit::day}, {"diariamente", adverb, 0, Unit::day},
    {"diarios", adverb, 0, Unit::day}, {"al dia", adverb, 0, Unit::day}, {"weekly", adverb, 0, Unit::week},
    {"wkly", adverb, 0, Unit::week}, {"semanal", adverb, 0, Unit::week}, {"semanales", adverb, 0, Unit::week},
    {"semanalmente", adverb, 0, Unit::week}, {"a la semana", adverb, 0, Unit::week},
    {"monthly", adverb, 0, Unit::month}, {"mthly", adverb, 0, Unit::month}, {"mensual", adverb, 0, Unit::month},
    {"mensuales", adverb, 0, Unit::month}, {"mensualmente", adverb, 0, Unit::month},
    {"al mes", adverb, 0, Unit::month}, {"quarterly", adverb, 0, Unit::quarter}, {"qtrly", adverb, 0, Unit::quarter},
    {"yearly", adverb, 0, Unit::year}, {"annually", adverb, 0, Unit::year}, {"annual", adverb, 0, Unit::year},
    {"yrly", adverb, 0, Unit::year}, {"anual", adverb, 0, Unit::year}, {"al ano", adverb, 0, Unit::year},
    {"fortnightly", adverb, 0, Unit::two_weeks}, {"fortnight", noun, 0, Unit::two_weeks},
    {"quincenal", adverb, 0, Unit::two_weeks}, {"cycle", cycle}, {"rotation", cycle}, {"ciclo", cycle},
    {"term", loose_period}, {"school term", loose_period}, {"reporting period", loose_period},
    {"grading period", loose_period}, {"marking period", loose_period}, {"progress period", loose_period},
    {"report card", loose_period}, {"iep period", loose_period}, {"service period", loose_period},
    {"bi weekly", two_readings}, {"biweekly", two_readings}, {"bi monthly", two_readings}, {"bimonthly", two_readings},
    {"semi weekly", two_readings}, {"semiweekly", two_readings}, {"semi monthly", two_readings},
    {"semimonthly", two_readings}, {"bi annually", two_readings}, {"biannually", two_readings},
    {"bi annual", two_readings}, {"biannual", two_readings}, {"semi annually", two_readings},
    {"semiannually", two_readings}, {"biennial", two_readings}, {"tri weekly", two_readings},
    {"triweekly", two_readings}, {"bi yearly", two_readings},
    // small words
    {"per", per}, {"por", per}, {"/", slash}, {"a", article}, {"an", article}, {"the", article}, {"la", article},
    {"el", article}, {"every", each}, {"each", each}, {"ea", each}, {"apiece", each}, {"cada", each}, {"of", of},
    {"de", of}, {"out of", out_of}, {"to", to}, {"a total of", total}, {"from", from}, {"between", between},
    {"in", in}, {"en", in}, {"within", part_of}, {"over", split, 1}, {"across", split}, {"divided into", split},
    {"split into", split}, {"broken into", split}, {"spread over", split}, {"for", with}, {"lasting", with},
    {"at", at}, {"@", at}, {"with", part_of, 1}, {"para", with}, {"and", and_}, {"&", and_}, {"y", and_}, {"or", or_},
    {"o", or_}, {"and/or", or_, 1}, {"i.e.", equals}, {"ie", equals}, {"that is", equals}, {"would be", equals},
    {"equals", equals}, {"equal to", equals}, {"totaling", total}, {"totalling", total}, {"total", total},
    {"in total", total}, {"totals", total}, {"in all", total}, {"altogether", total}, {"en total", total},
    {"plus", plus}, {"as well as", plus}, {"other", other}, {"alternate", other}, {"alternating", other},
    {"school", school}, {"calendar", school}, {"escolar", school}, {"instructional", school}, {"student", people},
    // bounds
    {"at least", floor}, {"min. of", floor}, {"min of", floor}, {"upwards of", floor}, {"minimum", floor}, {"minimum of", floor}, {"a minimum of", floor}, {"no less than", floor},
    {"not less than", floor}, {"no fewer than", floor}, {"not fewer than", floor}, {"or more", floor},
    {"and up", floor}, {"more than", floor, 1}, {"above", floor, 2}, {"exceeding", floor, 1}, {"in excess of", floor},
    {"greater than", floor, 1}, {"or greater", floor}, {"al menos", floor}, {"por lo menos", floor},
    {"como minimo", floor}, {"minimo", floor}, {"minimo de", floor}, {"\xE2\x89\xA5", floor}, {"no menos de", floor},
    {"up to", ceiling}, {"not to exceed", ceiling}, {"no more than", ceiling}, {"not more than", ceiling},
    {"maximum", ceiling}, {"maximum of", ceiling}, {"a maximum of", ceiling}, {"max", ceiling}, {"max of", ceiling}, {"max. of", ceiling},
    {"at most", ceiling}, {"less than", ceiling, 1}, {"fewer than", ceiling, 1}, {"under", ceiling, 2},
    {"below", ceiling, 2}, {"or less", ceiling}, {"or fewer", ceiling}, {"limit of", ceiling}, {"limit", ceiling, 2},
    {"limited to", ceiling, 1}, {"only", ceiling}, {"as much as", ceiling}, {"as many as", ceiling},
    {"cap of", ceiling}, {"no longer than", ceiling}, {"no larger than", ceiling}, {"no greater than", ceiling}, {"not greater than", ceiling}, {"not larger than", ceiling}, {"not exceeding", ceiling}, {"not over", ceiling},
    {"hasta", ceiling, 1}, {"maximo", ceiling}, {"maximo de", ceiling}, {"no mas de", ceiling},
    {"como maximo", ceiling}, {"\xE2\x89\xA4", ceiling},
    // no amount at all
    {"as needed", vague}, {"if needed", vague}, {"when needed", vague}, {"where needed", vague},
    {"as necessary", vague}, {"when necessary", vague}, {"if necessary", vague}, {"prn", vague},
    {"as appropriate", vague}, {"when appropriate", vague}, {"where appropriate", vague}, {"if appropriate", vague},
    {"as available", vague}, {"when available", vague}, {"as scheduled", vague}, {"as time allows", vague},
    {"as time permits", vague}, {"time permitting", vague}, {"as able", vague}, {"as tolerated", vague},
    {"as required", vague}, {"when required", vague}, {"as warranted", vague}, {"as indicated", vague},
    {"as determined", vague}, {"to be determined", vague}, {"tbd", vague}, {"tba", vague}, {"varies", vague},
    {"vary", vague}, {"variable", vague}, {"varying", vague}, {"flexible", spread}, {"periodic", vague},
    {"periodically", vague}, {"regularly", vague}, {"regular basis", spread}, {"occasional", vague},
    {"occasionally", vague}, {"intermittent", vague}, {"intermittently", vague}, {"frequent", spread},
    {"frequently", spread}, {"often", spread}, {"sometimes", spread}, {"as often as", spread}, {"discretion", vague},
    {"on request", vague}, {"upon request", vague}, {"by request", vague}, {"student's request", vague},
    {"request", vague}, {"requested", vague}, {"per team", vague}, {"per teacher", vague}, {"per therapist", vague},
    {"per staff", vague}, {"per student", vague}, {"per iep", spread}, {"per schedule", vague}, {"per provider", vague},
    {"per need", vague}, {"needed", vague}, {"needs basis", vague}, {"not specified", vague}, {"unspecified", vague},
    {"sufficient", vague}, {"adequate", vague}, {"several", spread, 1}, {"some", spread, 1}, {"few", spread, 1},
    {"many", spread, 1}, {"multiple", spread, 1}, {"numerous", spread, 1}, {"various", spread, 1}, {"a lot", spread}, {"couple", approximate}, {"handful", approximate}, {"a number of", approximate}, {"on call", vague}, {"on demand", vague},
    {"case by case", vague}, {"individualized", word}, {"consultative model", spread}, {"segun sea necesario", vague},
    {"segun necesidad", vague}, {"cuando sea necesario", vague}, {"segun lo necesite", vague}, {"a peticion", vague},
    {"ongoing", spread}, {"on going", spread}, {"continuous", spread}, {"continuously", spread}, {"continual", spread},
    {"constant", spread}, {"consistent", spread}, {"consistently", spread}, {"throughout", spread},
    {"all day", spread}, {"entire day", spread}, {"whole day", spread}, {"at all times", spread},
    {"all times", spread}, {"during", spread}, {"all school", spread}, {"todo el dia", spread}, {"consult", spread}, {"indirect", spread},
    {"consultation", spread}, {"consultative", spread}, {"ish", approximate}, {"or so", approximate},
    {"about", approximate}, {"approximately", approximate}, {"approx", approximate}, {"appx", approximate},
    {"aprox", approximate}, {"aproximadamente", approximate}, {"roughly", approximate}, {"around", approximate},
    {"almost", approximate}, {"nearly", approximate}, {"close to", approximate}, {"average", approximate},
    {"averaging", approximate}, {"avg", approximate}, {"estimated", approximate}, {"estimate", approximate},
    {"typically", approximate}, {"usually", approximate}, {"generally", approximate}, {"normally", approximate},
    {"give or take", approximate}, {"~", approximate}, {"cerca de", approximate}, {"alrededor de", approximate},
    // words that change what a number means
    {"all but", condition}, {"permits", condition}, {"permitting", condition}, {"allows", condition}, {"allowing", condition}, {"if", condition}, {"unless", condition}, {"except", condition}, {"excepting", condition},
    {"excluding", condition}, {"exclusive", condition}, {"only when", condition}, {"only if", condition},
    {"only during", condition}, {"when", condition}, {"whenever", condition}, {"while", condition},
    {"as long as", condition}, {"provided that", condition}, {"pending", condition}, {"contingent", condition},
    {"dependent", condition}, {"dependant", condition}, {"depending", condition}, {"depend", condition},
    {"depends", condition}, {"based on", condition}, {"based upon", condition}, {"subject to", condition},
    {"in lieu of", condition}, {"in case", condition}, {"minus", condition}, {"missed", condition},
    {"canceled", condition}, {"cancelled", condition}, {"suspended", condition}, {"optional", condition},
    {"may", condition}, {"might", condition}, {"prorated", condition}, {"possible", condition},
    {"available", condition}, {"because", condition}, {"so that", condition}, {"weather", condition},
    {"holiday", condition}, {"trial", condition}, {"respectively", condition}, {"versus", condition},
    {"not including", condition}, {"si", condition}, {"excepto", condition}, {"cuando", condition}, {"until", change},
    {"till", change}, {"then", change}, {"thereafter", change}, {"afterward", change}, {"after", change},
    {"before", change}, {"prior to", change}, {"starting", change}, {"start", change}, {"begin", change},
    {"begins", change}, {"beginning", change}, {"ending", change}, {"effective", change}, {"as of", change},
    {"since", change}, {"down to", change}, {"down from", change}, {"up from", change}, {"reduced", change},
    {"reduce", change}, {"reducing", change}, {"reduction", change}, {"decrease", change}, {"decreased", change},
    {"decreasing", change}, {"increase", change}, {"increased", change}, {"increasing", change}, {"fade", change},
    {"fading", change}, {"faded", change}, {"taper", change}, {"tapering", change}, {"tapered", change},
    {"gradual", change}, {"gradually", change}, {"initial", change}, {"initially", change}, {"phase", change},
    {"phased", change}, {"instead of", change}, {"instead", change}, {"rather than", change}, {"in place of", change},
    {"replace", change}, {"replacing", change}, {"previously", change}, {"formerly", change}, {"currently", change},
    {"was", change}, {"were", change}, {"change", change}, {"changed", change}, {"changing", change},
    {"transitioning", change}, {"hasta que", change}, {"desde", change}, {"luego", change}, {"fall", change}, {"winter", change}, {"spring", change}, {"january", change},
    {"february", change}, {"march", change}, {"april", change}, {"june", change}, {"july", change}, {"august", change},
    {"september", change}, {"october", change}, {"november", change}, {"december", change}, {"each way", more}, {"both ways", more}, {"one way", more}, {"each direction", more}, {"morning and afternoon", more}, {"mornings and afternoons", more}, {"arrival and dismissal", more}, {"more", more},
    {"additional", more}, {"additionally", more}, {"extra", more}, {"further", more}, {"in addition", more},
    {"another", more}, {"make up", more}, {"makeup", more}, {"also", more}, {"including", part_of},
    {"includes", part_of}, {"include", part_of}, {"inclusive", part_of}, {"included", part_of}, {"of which", part_of},
    {"less", negation}, {"fewer", negation}, {"no", negation}, {"not", negation}, {"none", negation}, {"never", negation}, {"without", negation},
    {"n/a", negation}, {"declined", negation}, {"refused", negation}, {"discontinued", negation},
    {"discontinue", negation}, {"dismissed", negation}, {"exited", negation}, {"zero services", negation},
    {"esy", summer}, {"extended school year", summer}, {"summer", summer}, {"summer school", summer},
    // days and clocks
    {"monday", weekday}, {"tuesday", weekday}, {"wednesday", weekday}, {"thursday", weekday}, {"friday", weekday},
    {"saturday", weekday}, {"sunday", weekday}, {"mon", weekday}, {"tue", weekday}, {"tues", weekday},
    {"wed", weekday}, {"thu", weekday}, {"thur", weekday}, {"thurs", weekday}, {"fri", weekday}, {"m/w/f", weekday},
    {"mwf", weekday}, {"t/th", weekday}, {"tth", weekday}, {"m/w", weekday}, {"t/r", weekday}, {"m f", weekday},
    {"m th", weekday}, {"m t w th f", weekday}, {"mtwthf", weekday}, {"m/t/w/th/f", weekday}, {"w/f", weekday},
    {"m/f", weekday}, {"lunes", weekday}, {"martes", weekday}, {"miercoles", weekday}, {"jueves", weekday},
    {"viernes", weekday}, {"a.m.", clock}, {"p.m.", clock}, {"pm", clock}, {"o'clock", clock}, {"noon", clock},
    // what is taught: names that can stand in a list
    {"reading", area}, {"math", area}, {"mathematics", area}, {"writing", area}, {"written language", area},
    {"written expression", area}, {"language arts", area}, {"english language arts", area}, {"english", area},
    {"ela", area}, {"spelling", area}, {"literacy", area}, {"science", area}, {"social studies", area},
    {"history", area}, {"geography", area}, {"social skills", area}, {"social emotional", area},
    {"social/emotional", area}, {"behavior", area}, {"adaptive", area}, {"adaptive skills", area},
    {"study skills", area}, {"life skills", area}, {"speech", area}, {"language", area}, {"speech and language", area},
    {"speech/language", area}, {"speech language", area}, {"language and speech", area}, {"speech & language", area},
    {"communication", area}, {"articulation", area}, {"occupational therapy", area}, {"ot", area},
    {"physical therapy", area}, {"pt", area}, {"st", area}, {"slp", area}, {"counseling", area},
    {"organization", area}, {"fine motor", area}, {"gross motor", area}, {"vision", area}, {"mobility", area},
    {"orientation and mobility", area}, {"lectura", area}, {"matematicas", area}, {"escritura", area},
    {"subject", subject}, {"area", subject}, {"content area", subject}, {"academic area", subject},
    {"discipline", subject}, {"class", word}, {"materia", subject},
    // whose number is a head count or a name
    {"pupil", people}, {"children", people}, {"child", people}, {"peer", people}, {"kid", people}, {"adult", people},
    {"people", people}, {"person", people}, {"individuals", people}, {"alumno", people}, {"estudiante", people},
    {"nino", people}, {"learner", people}, {"participant", people}, {"classmate", people}, {"group", group},
    {"group size", group}, {"grp", group}, {"class size", group}, {"grupo", group}, {"grade", label}, {"grado", label},
    {"gr", label}, {"room", label}, {"rm", label}, {"tier", label}, {"level", label}, {"goal", label}, {"step", label},
    {"age", label}, {"aged", label}, {"setting", label}, {"code", label}, {"row", label}, {"old", old},
    {"percent", percent}, {"%", percent}, {"one on one", word}, {"one to one", word}, {"1 on 1", word},
    {"1 to 1", word}, {"uno a uno", word}, {"two on one", ratio}, {"in class", word}, {"push in", word}, {"pull out", word}, {"drop in", word}, {"plug in", word}, {"in school", word},
    {"may be", condition}, {"one half", number, 0.5}, {"one another", word}, {"before school", word}, {"after school", word}, {"when school is in session", word}, {"while school is in session", word}, {"at risk", word}, {"no charge", word},
    {"general education", word}, {"special education", word}, {"on a", word}, {"basis", word}, {"both", word}, {"per therapy", word},
});
// clang-format on

// Sorted by the compiler: the table above stays in the order people read it.
constexpr auto sorted = [] {
    auto entries = vocabulary;
    std::ranges::sort(entries, {}, &Entry::words);
    return entries;
}();
static_assert(std::ranges::adjacent_find(sorted, {}, &Entry::words) == sorted.end(), "one entry for one word");

constexpr bool is_joint(char c) {
    return c == ' ' || c == '-' || c == '_';
}

/// Where `words` ends when it stands at `at`; npos when it does not.
std::size_t end_of(std::string_view text, std::size_t at, std::string_view words) {
    for (const char c : words) {
        if (at >= text.size() || (c == ' ' ? !is_joint(text[at]) : text[at] != c)) {
            return std::string_view::npos;
        }
        ++at;
    }
    if (text::is_digit(words.back())) { // "1 to 1", but not the start of "1 to 1.5" or "1 to 15"
        const bool mark =
            at + 1 < text.size() && (text[at] == '.' || text[at] == '/' || text[at] == ':' || text[at] == ',');
        return at < text.size() && text::is_digit(text[mark ? at + 1 : at]) ? std::string_view::npos : at;
    }
    if (!text::is_letter(words.back())) {
        return at;
    }
    if (text.substr(at).starts_with("(s)")) {
        return at + 3;
    }
    if (at < text.size() && text[at] == 's' && words.size() > 1) {
        ++at;
    }
    return at < text.size() && text::is_letter(text[at]) ? std::string_view::npos : at;
}

} // namespace

Match look_up(std::string_view text, std::size_t at) {
    // Entries that share the first word stand together; no entry is longer than a few words, so the walk is short.
    std::size_t first = at;
    while (first < text.size() && text::is_letter(text[first])) {
        ++first;
    }
    const std::string_view start = text.substr(at, std::max<std::size_t>(first - at, 1));
    const std::string_view stem = start.size() > 2 && start.ends_with('s') ? start.substr(0, start.size() - 1) : start;
    auto entry = std::ranges::lower_bound(sorted, stem, {}, &Entry::words);
    Match best;
    for (; entry != sorted.end() && entry->words.starts_with(stem); ++entry) {
        const std::string_view words = entry->words;
        if (stem.size() == start.size() && words.size() > stem.size() && text::is_letter(words[stem.size()])) {
            break; // only longer words follow
        }
        const std::size_t end = end_of(text, at, words);
        const bool whole_word = end == at + words.size(); // "times" is no plural of "time"
        if (end != std::string_view::npos && (end > best.end || (end == best.end && whole_word))) {
            best = {entry, end};
        }
    }
    return best;
}

} // namespace iepaudit::amounts
