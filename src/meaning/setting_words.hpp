// The one table of words for settings.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace iepaudit::meaning {

enum class PlaceWord : std::uint8_t {
    general,         ///< a place or way of teaching among all children
    general_program, ///< the bare name of the program: "general education"
    shared_time,     ///< times of the day that all children share: general education when no other place is named
    special,
    special_program,
    special_help, ///< help that can come to any place: "special education services"; a place only when no other is
                  ///< named
    people,       ///< somebody, no place: kept from being read as the program's name
    other,
    both,
    classroom, ///< somebody's classroom: beside another place it makes two
    school,    ///< no place in itself; beside "home" it makes two
    unplaced,  ///< "various", "TBD"
    mode,
    outside,   ///< turns the next place round
    condition, ///< what follows says when, not where
};

struct PlaceRow {
    std::string_view phrases;
    PlaceWord word;
    bool alone = false;
};

inline constexpr std::array place_rows{
    PlaceRow{
        "general education | general ed | general educ | gen ed | gen educ | gened | regular education | regular ed | "
        "regular educ | reg ed | reg educ | genl ed | educacion general | educacion regular",
        PlaceWord::general_program},
    PlaceRow{"ge | gee | general | regular | reg", PlaceWord::general_program, true},
    PlaceRow{"ge class | ge classroom | ge setting | general class | general classroom | general setting | "
             "general curriculum | general classes",
             PlaceWord::general_program},
    PlaceRow{
        "regular class | regular classroom | regular setting | regular school setting | regular school environment | "
        "reg class | reg classroom | regular early childhood | regular ec | regular preschool | regular kindergarten | "
        "typical class | typical classroom | typical preschool | typical peers | typically developing | same age peers "
        "| "
        "nondisabled peers | non disabled peers | with peers | mainstream | mainstreamed | mainstreaming | inclusion | "
        "inclusive | included | full inclusion | push in | pushin | pushing in | pushing into | push into | pushed in "
        "| "
        "in class support | co taught | cotaught | co teach | co teaching | co teacher | coteach | coteaching | "
        "team taught | team teaching | collaborative team teaching | collaborative class | collaborative classroom | "
        "ctt | "
        "ict | homeroom | home room | grade class | grade classroom | "
        "kindergarten class | kindergarten classroom | head start | eceap | community preschool | "
        "aula regular | aula general | salon regular | aula de educacion general | clase regular | clase general",
        PlaceWord::general},
    PlaceRow{
        "study hall | specials | advisory | advisory period | art and music | music | pe | physical education | "
        "band | choir | lunch | lunchroom | recess | cafeteria | playground | pe class | gym class | music class | "
        "art class | elective | assembly",
        PlaceWord::shared_time},
    PlaceRow{"special education | special ed | special educ | spec ed | spec educ | sped | sp ed | spl ed | spe | "
             "specialized education | exceptional education | exceptional student education | educacion especial",
             PlaceWord::special_program},
    PlaceRow{"se | sp | special | spec", PlaceWord::special_program, true},
    PlaceRow{
        "se class | se classroom | se room | se setting | special class | special classroom | special room | "
        "special program | special school | special day class | special day school | special setting | "
        "special services | special services school | sdc | resource | resource room | resource class | "
        "resource classroom | resource center | resource program | extended resource | rr | lrc | "
        "learning resource | learning center | learning support center | learning support class | "
        "learning support classroom | learning support room | emotional support | autistic support | autism support | "
        "multiple disabilities support | life skills support | intensive support | intensive program | functional "
        "skills | "
        "functional academics | learning support | learning lab | academic lab | "
        "learning strategies class | slc | lsc | dlc | ilc | isc | structured learning | supported learning | "
        "intensive learning | integrated learning center | developmental learning center | life skills | "
        "lifeskills | self contained | selfcontained | separate | separated | "
        "substantially separate | removed from class | pull out | pullout | pulled out | pulling out | "
        "removal | adapted pe class | adaptive pe class | therapy room | therapy area | therapy space | therapy office "
        "| therapist room | therapist office | "
        "therapy gym | therapy setting | therapeutic classroom | therapeutic setting | therapeutic program | "
        "therapeutic school | therapeutic day | therapy based preschool | speech room | speech office | speech class | "
        "speech classroom | speech area | speech language room | speech therapy room | slp room | slp office | "
        "speech/language room | speech/language office | speech/language therapy room | ot room | ot/pt room | "
        "pt room | ot office | motor room | sensory room | motor lab | calm room | calming room | quiet room | "
        "quiet space | quiet area | quiet setting | intervention room | ebd | ebd program | behavior program | "
        "behavior room | behavior classroom | behavior support classroom | sel classroom | sel program | "
        "dhh program | dhh classroom | autism program | autism classroom | specialized program | "
        "specialized classroom | specialized class | specialized setting | specialized school | adaptive classroom | "
        "contained classroom | contained program | day treatment | day school | "
        "residential | residential school | non public | nonpublic | nps | npa | ecse | developmental preschool | "
        "dev preschool | center based | transition program | away from peers | away from their peers | "
        "away from nondisabled peers | away from classmates | special education teacher classroom | "
        "special education teacher room | sped teacher classroom | sped teacher room | salon de recursos | "
        "aula de recursos | aula especial | clase especial | salon especial | aula separada | sala de terapia",
        PlaceWord::special},
    PlaceRow{
        "special education service | special education support | special education instruction | special ed service | "
        "special ed support | special ed instruction | sped service | sped support | sped instruction | "
        "resource support | resource service | learning support service",
        PlaceWord::special_help},
    PlaceRow{
        "special education teacher | special education staff | special education para | "
        "special education paraeducator | special education paraprofessional | special education assistant | "
        "special education aide | special education provider | special ed teacher | special ed staff | "
        "special ed para | special ed paraeducator | special ed aide | special ed assistant | sped teacher | "
        "sped staff | sped para | sped paraeducator | sped aide | sp ed teacher | spec ed teacher | "
        "resource teacher | resource room teacher | lrc teacher | general education teacher | "
        "general education staff | general ed teacher | gen ed teacher | gen ed staff | regular education teacher | "
        "regular ed teacher | community member",
        PlaceWord::people},
    PlaceRow{
        "community | in community | community based | community setting | community outing | job site | jobsite | "
        "work site | worksite | workplace | work place | work based | work study | work experience | job | internship "
        "| "
        "vocational site | vocational setting | restaurant | store | grocery | shopping | bowling | movie | "
        "field trip | outing | public library | home | home based | homebound | home bound | home/hospital | "
        "home study | homeschool | home instruction | house | residence | hospital | clinic | clinical | outpatient | "
        "inpatient | medical setting | mental health | rehabilitation | nurse | nurse office | nurse room | health "
        "room | "
        "health office | clinic room | counselor | counselor office | counselor room | counseling office | "
        "counseling room | counseling center | guidance office | office | school office | psychologist office | social "
        "worker office | "
        "correction | correctional | corrections | detention | juvenile | jail | prison | child care | childcare | "
        "day care | daycare | bus | to and from school | to from school | to/from school | transport | transportation "
        "| "
        "off campus | offsite | off site | out of school | college | community college | private school | "
        "private preschool | vocational center | skills center | skill center | technical center | trade school | "
        "parochial | pool | swimming pool | gym | gymnasium | weight room | fitness room | athletic field | outdoors | "
        "casa | hogar | domicilio | comunidad",
        PlaceWord::other},
    PlaceRow{
        "both | both settings | general/special education | general/special ed | general/special | gen/special ed | "
        "gen/sped | gen/spec ed | special/general education | special/general ed | special/general | "
        "special/regular education | special/regular ed | special/regular | spec/gen ed | sped/gen | regular/special "
        "education | "
        "regular/special ed | regular/special | reg/spec ed | reg/sped | educacion especial o general | educacion "
        "general o especial | "
        "ambos | ambas",
        PlaceWord::both},
    PlaceRow{"class | classroom | classe | other school environment | other school setting | other school location | "
             "other school area | other setting | other environment | other location | aula | salon",
             PlaceWord::classroom},
    PlaceRow{"school | home school | neighborhood school | building | campus | school building | schoolwide | escuela",
             PlaceWord::school},
    PlaceRow{
        "room | all settings | all classes | all environments | all school environments | various | varies | varied | "
        "multiple | tbd | to be determined | as needed | as appropriate | any | anywhere | across settings | "
        "natural environment | least restrictive environment | lre | district | on site | onsite | flexible | "
        "por determinar",
        PlaceWord::unplaced},
    PlaceRow{
        "virtual | virtually | remote | remotely | online | on line | telehealth | teletherapy | tele therapy | "
        "telepractice | tele health | teleservice | zoom | google meet | distance learning | in person | small group | "
        "large group | whole group | group | small setting | individual | individually | individualized | one on one | "
        "one to one | 1 1 | 1on1 | direct | indirect | consult | consultation | consultative | asynchronous | hybrid | "
        "en linea | grupo | individualmente",
        PlaceWord::mode},
    PlaceRow{"1:1 | 2:1 | 3:1 | 1:2 | 1:3", PlaceWord::mode},
    PlaceRow{"outside | outside of | pull out of | pull out from | pulled out of | pulled from | taken out of | out of "
             "| away from | removed from | not in | not | other than | apart from | no | "
             "without | "
             "fuera de | fuera del",
             PlaceWord::outside},
    PlaceRow{"when | while | cuando", PlaceWord::condition},
};

} // namespace iepaudit::meaning
