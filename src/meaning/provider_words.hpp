// The one table of words for providers.
//
// A role is named whole ("SLP", "school nurse") or put together from a field and a noun ("special education" +
// "teacher", "occupational" + "assistant"); provider.cpp puts them together.
#pragma once

#include "iepaudit/words.hpp"

#include <array>
#include <cstdint>
#include <string_view>

namespace iepaudit::meaning {

enum class ProviderPart : std::uint8_t {
    role,
    field,
    noun,
    supervised_by,   ///< the roles after it oversee
    supervision,     ///< the role before it oversees: "SLP supervision"
    consultation_of, ///< the roles after it oversee, when somebody is named before it
    separate,        ///< parts two people as a comma does: "with"
    not_this,        ///< "without", "non-": the next role is not meant
    nothing,         ///< kept from being read as something else
};

enum class Field : std::uint8_t {
    none,
    speech,
    occupational,
    physical,
    special_education,
    general_education,
    deaf,
    vision,
    behavior,
    reading,
    subject, ///< a school subject: who teaches it may be either kind of teacher
    mobility,
    adapted_pe,
    counseling,
    nursing,
    psychology,
    social_work,
};

enum class Noun : std::uint8_t { none, teacher, therapist, specialist, assistant, aide, person };

struct ProviderRow {
    std::string_view phrases;
    ProviderPart part = ProviderPart::role;
    Provider role = Provider::vague;
    Field field = Field::none;
    Noun noun = Noun::none;
    bool alone = false;
};

constexpr ProviderRow role(std::string_view phrases, Provider provider, Field field = Field::none) {
    return {.phrases = phrases, .part = ProviderPart::role, .role = provider, .field = field};
}
constexpr ProviderRow field(std::string_view phrases, Field of) {
    return {.phrases = phrases, .part = ProviderPart::field, .field = of};
}
constexpr ProviderRow noun(std::string_view phrases, Noun of) {
    return {.phrases = phrases, .part = ProviderPart::noun, .noun = of};
}
constexpr ProviderRow link(std::string_view phrases, ProviderPart part) {
    return {.phrases = phrases, .part = part};
}

inline constexpr std::array provider_rows{
    role("slp | ccc slp | slp ccc | ma ccc slp | cf slp | slp cf | slp cfy | clinical fellow | clinical fellowship | "
         "cf | "
         "speech pathologist | speech path | speech therapist | speech language pathologist | slt | terapeuta del "
         "habla | "
         "patologo del habla | patologa del habla | logopeda",
         Provider::slp),
    role("slpa | slp-a | slp assistant | slp asst | assistant slp | speech language pathology assistant | "
         "speech pathology assistant",
         Provider::slpa),
    role("ot | otr | otr l | otr/l | ot/l | mot otr | otd | ots | terapeuta ocupacional", Provider::ot),
    role("cota | cota l | cota/l | ota | ot assistant | ot asst | otr assistant | certified ot assistant | certified "
         "occupational therapy assistant | "
         "certified occupational therapist assistant",
         Provider::cota),
    role("pt | dpt | mpt | rpt | fisioterapeuta | terapeuta fisico | terapeuta fisica | kinesiologo", Provider::pt),
    role("pta | lpta | pt assistant | pt asst", Provider::pta),
    role("psychologist | psychologist intern | school psychologist | psych | school psych | psicologo | psicologa | "
         "ncsp",
         Provider::psychologist),
    role("counselor | counsellor | guidance counselor | school counselor | lmhc | lmhca | lpc | lpcc | "
         "mental health therapist | mental health counselor | mental health provider | mental health clinician | "
         "mental health specialist | mental health professional | consejero | consejera",
         Provider::counselor),
    role("nurse | school nurse | registered nurse | rn | lpn | lvn | bsn | nurse practitioner | enfermera | enfermero",
         Provider::nurse),
    role("bcba | bcaba | bcba d | lba | laba | rbt | aba therapist | aba | aba tech | aba technician | behaviorist | "
         "behaviourist | "
         "registered behavior technician | assistant behavior analyst | behavior analyst | behavior tech | bt | "
         "behavior interventionist | board certified behavior analyst | behavior intervention specialist | "
         "behavioral health specialist | analista de conducta",
         Provider::behavior_specialist),
    role("social worker | school social worker | lcsw | licsw | lswaic | lmsw | lsw | msw | ssw | trabajador "
         "social | trabajadora social",
         Provider::social_worker),
    role("paraeducator | para educator | paraprofessional | para professional | parapro | para | paraed | para ed | "
         "instructional assistant | instructional aide | instructional para | ia | educational assistant | education "
         "assistant | ea | "
         "teacher assistant | teaching assistant | teacher aide | ta | aide | attendant | personal care attendant | "
         "personal care aide | "
         "personal care assistant | pca | associate | educational associate | teacher associate | one to one aide | "
         "one on one aide | "
         "learning assistant | learning support assistant | program assistant | health aide | "
         "health assistant | health room aide | educational technician | ed tech | asistente | ayudante | "
         "behavior aide | behavior assistant | behavior para | behavior paraeducator | behavior paraprofessional",
         Provider::paraeducator),
    role("classroom teacher | grade teacher | homeroom teacher | grade level teacher | kindergarten teacher | kinder "
         "teacher | "
         "head start teacher | preschool teacher | childcare teacher | child care teacher | pe teacher | physical "
         "education teacher | music teacher | art teacher | "
         "science teacher | social studies teacher | history teacher | content teacher | content area teacher | core "
         "teacher | "
         "mainstream teacher | title i teacher | title 1 teacher | lap teacher | genl ed teacher | get | maestro "
         "regular | maestra regular",
         Provider::general_education_teacher),
    role("interpreter | educational interpreter | asl interpreter | sign interpreter | sign language interpreter | "
         "transliterator | "
         "cued language transliterator | cued speech transliterator | interprete | eipa interpreter",
         Provider::interpreter),
    role("audiologist | educational audiologist | coms | o m | o/m | music therapist | art therapist | recreation "
         "therapist | "
         "recreational therapist | therapeutic recreation specialist | marriage/family therapist | lmft | mft | "
         "dietitian | nutritionist | physician | psychiatrist | optometrist | audiologo | audiologa",
         Provider::other_licensed),
    role("reading specialist | literacy specialist | reading interventionist | literacy interventionist | reading "
         "coach | literacy coach",
         Provider::other_licensed),
    role("resource specialist | intervention specialist | education specialist | special educator | sp educator | "
         "consultant teacher | inclusion teacher | inclusion specialist | learning support teacher | learning "
         "specialist | "
         "resource teacher | resource room teacher | rsp | rsp teacher | sai teacher | sdc teacher | seit | "
         "special needs teacher | set | maestro de educacion especial | maestra de educacion especial | "
         "profesor de educacion especial | profesora de educacion especial | maestro de recursos | maestra de recursos",
         Provider::special_education_teacher),
    role("tod | tdhh | todhh | tdh | tohi | teacher of deaf | teacher of deaf/hard of hearing | teacher of deaf/hh | "
         "teacher of dhh | "
         "teacher of d/hh | dhh teacher | dhh | d/hh | hard of hearing teacher | hearing itinerant | hearing "
         "consultant | hearing specialist | hearing teacher | "
         "maestro de sordos | maestra de sordos",
         Provider::special_education_teacher, Field::deaf),
    role("tvi | tbvi | tsvi | tsbvi | vi teacher | bvi teacher | vi specialist | vision teacher | vision specialist | "
         "vision itinerant | vision consultant | vision | teacher of visually impaired | teacher of blind | "
         "teacher of blind/visually impaired | teacher of students with visual impairment | braille teacher",
         Provider::special_education_teacher, Field::vision),
    role("teacher of students with hearing impairment | teacher for students with hearing impairment | "
         "teacher for children with hearing impairment",
         Provider::special_education_teacher, Field::deaf),
    role("staff | delegated staff | nurse delegated staff | certificated staff | educational staff associate | team | "
         "iep team | case manager | casemanager | case mgr | cm | personnel | parent | mother | father | guardian | "
         "family | peer | volunteer | tutor | "
         "coordinator | director | supervisor | principal | administrator | admin | dean | liaison | facilitator | "
         "substitute teacher | substitute | sub | adult | professional | expert | agency | district | school | "
         "provider | service provider | driver | bus driver | lea specialist | team lead | mentor | monitor | "
         "all staff | esa | life skills instructor | skills trainer | designee | tbd | job coach | personal | equipo",
         Provider::vague),

    field("speech | speech/language | speech/language therapy | speech therapy | language therapy | speech/language "
          "pathology | slp/language | "
          "language/speech | sl | s l | s/l | s/lp | spl | articulation | terapia del habla | habla",
          Field::speech),
    field("occupational | occupational therapy | occ | terapia ocupacional", Field::occupational),
    field("physical | physical therapy | phys | terapia fisica", Field::physical),
    field("special education | special ed | special educ | spec ed | spec educ | sped | sp ed | spl ed | spe | se | "
          "exceptional student education | ese | exceptional education | exceptional children | special needs | "
          "special needs preschool | preschool special education | preschool special needs | early childhood special "
          "education | ecse | dev preschool | developmental preschool | resource | resource room | lrc | "
          "learning resource center | slc | structured learning | structured learning center | lsc | dlc | ilc | rr | "
          "life skills | lifeskills | self contained | ebd | emotional behavioral | autism | asd | learning "
          "disabilities | learning disability | ld | "
          "cognitive disabilities | cognitive disability | intellectual disability | cross categorical | educacion "
          "especial | "
          "sdi | specially designed instruction | specialized instruction | specialized academic instruction | sai | "
          "cd | id | itinerant special education",
          Field::special_education),
    field("general education | general ed | general educ | gen ed | gened | gen educ | ge | regular education | "
          "regular ed | reg ed | "
          "general | regular | mainstream | classroom | homeroom | kindergarten | head start | title i | title 1",
          Field::general_education),
    field("deaf | deaf/hard of hearing | deaf/hh | hard of hearing | hoh | hearing impaired | hearing impairment | "
          "hearing loss | hi | hearing",
          Field::deaf),
    field("visually impaired | visual impairment | blind | blind/visually impaired | visual | vi | bvi | braille",
          Field::vision),
    field("behavior | behavioral | behaviour | behavioural | positive behavior support | applied behavior analysis | "
          "behavior support | behavioral support | "
          "behavior intervention | behavior management",
          Field::behavior),
    field("reading | literacy", Field::reading),
    field("math | english | ela | language arts | subject | dyslexia", Field::subject),
    field("orientation/mobility | orientation mobility | mobility", Field::mobility),
    field("adapted pe | adaptive pe | adapted physical education | adaptive physical education | dape | ape | "
          "adapted/developmental physical education | specially designed pe | specially designed physical education",
          Field::adapted_pe),
    field("counseling | mental health | counselling", Field::counseling),
    field("nursing | health services", Field::nursing),
    field("psychological | psychology", Field::psychology),
    field("social work | social work services", Field::social_work),

    noun("teacher | tchr | tcher | tch | teachr | educator | instructor | co teacher | maestro | maestra | profesor | "
         "profesora",
         Noun::teacher),
    noun("therapist | pathologist | clinician | terapeuta", Noun::therapist),
    noun("specialist | consultant | interventionist | technician | analyst | tech | coach | practitioner | spec",
         Noun::specialist),
    noun("assistant | asst | asistant", Noun::assistant),
    noun("helper", Noun::aide),
    noun("support person | worker", Noun::person),

    link("under | under supervision of | under direct supervision of | under indirect supervision of | under direction "
         "of | under guidance of | supervised by | "
         "supervised and monitored by | supervision by | supervision of | supervision from | supervision provided by | "
         "direction of | directed by | direction from | "
         "designed and supervised by | designed/supervised by | overseen by | oversight by | oversight of | oversight "
         "from | monitored by | guidance of | guided by | "
         "monitoring by | supervising | bajo | bajo la supervision de | bajo supervision de | supervisado por | "
         "supervisada por",
         ProviderPart::supervised_by),
    link("supervision | supervised | oversight | overseeing | oversees | supervises | direction | supervisory",
         ProviderPart::supervision),
    link("in consultation with | with consultation of | with consultation from | with consultation by | consultation "
         "with | "
         "consultation of | consultation from | consultation by | consult with | consult from | consults with | "
         "consulting with | consulted by | with consult from | "
         "in consult with | en consulta con",
         ProviderPart::consultation_of),
    link("with | con | w", ProviderPart::separate),
    link("without | not | non | no | trained by | training from | training by | instead of | sin",
         ProviderPart::not_this),
    link(
        "adult supervision | close supervision | physical education | supervision of student | supervision of students",
        ProviderPart::nothing),
};

} // namespace iepaudit::meaning
