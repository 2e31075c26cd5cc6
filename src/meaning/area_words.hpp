// The one table of words for service areas: of services, goals, needs and present levels alike.
#pragma once

#include "iepaudit/words.hpp"

#include <array>
#include <cstdint>
#include <string_view>

namespace iepaudit::meaning {

/// How surely a phrase tells the area. Of all marks in a text only the surest kind counts.
enum class Clue : std::uint8_t {
    hint,  ///< a word many skills use: "conversation", "count"
    skill, ///< a skill of the area: "words per minute", "cut on the line"
    name,  ///< the area's own name
};

/// What a second area beside the first means.
enum class Also : std::uint8_t {
    none,
    both, ///< two services in one phrase: "language arts", "OT/PT"
    near, ///< one service; a goal of this kind may be served by either: handwriting
};

struct AreaRow {
    std::string_view phrases;
    Area area = Area::other;
    Clue clue = Clue::name;
    Also also = Also::none;
    Area second = Area::other;
    bool alone = false;
};

constexpr AreaRow named(std::string_view phrases, Area area) {
    return {.phrases = phrases, .area = area};
}
constexpr AreaRow named(std::string_view phrases, Area area, Also also, Area second) {
    return {.phrases = phrases, .area = area, .also = also, .second = second};
}
constexpr AreaRow skill(std::string_view phrases, Area area) {
    return {.phrases = phrases, .area = area, .clue = Clue::skill};
}
constexpr AreaRow skill(std::string_view phrases, Area area, Area near) {
    return {.phrases = phrases, .area = area, .clue = Clue::skill, .also = Also::near, .second = near};
}
constexpr AreaRow hint(std::string_view phrases, Area area) {
    return {.phrases = phrases, .area = area, .clue = Clue::hint};
}
constexpr AreaRow hint(std::string_view phrases, Area area, Area near) {
    return {.phrases = phrases, .area = area, .clue = Clue::hint, .also = Also::near, .second = near};
}
/// Read as a whole so that no part of it is taken for an area.
constexpr AreaRow nothing(std::string_view phrases) {
    return {.phrases = phrases, .clue = Clue::hint};
}

inline constexpr std::array area_rows{
    // academics
    named("reading | basic reading | reading skill | reading comprehension | reading fluency | reading decoding | "
          "reading/fluency | "
          "reading comprehension/decoding | oral reading | literacy | early literacy | emergent literacy | decoding | "
          "phonics | phonemic awareness | "
          "phonological awareness | rdg | lectura | lectoescritura",
          Area::reading),
    named("reading/written expression | reading/written language | reading/writing", Area::reading, Also::both,
          Area::written_expression),
    named("language arts | english/language arts | ela | elar | rla | reading/language arts | eld/ela | literacy/ela | "
          "artes del lenguaje",
          Area::reading, Also::both, Area::written_expression),
    named(
        "written expression | written language | written language/spelling | written expression/spelling | written "
        "communication | written | "
        "writing | writing skill | spelling | writing/spelling | wrtg | composition | written/expression | escritura | "
        "expresion escrita",
        Area::written_expression),
    named("math | maths | mathematics | mathematic | math calculation | math calculations | math computation | math "
          "problem solving | math reasoning | numeracy | "
          "algebra | geometry | arithmetic | functional math | early math | early numeracy | matematicas | matematica",
          Area::math),
    named("academic | academics | functional academics | specialized academic instruction | resource room | resource "
          "support | resource | rr | lrc | "
          "learning support | core academics | content support | content area | academic support | general academics | "
          "academicos",
          Area::academic_general),
    named("pre academic | preacademic | pre academics | preacademics | readiness | school readiness | kindergarten "
          "readiness | cognitive | cognition | "
          "developmental | developmental therapy | early academic | early academics | early learning | preschool | "
          "early childhood special education | "
          "play skill | concept development",
          Area::pre_academic),
    named("study | study skill | study/organization | study/organizational | study/organizational skill | organization "
          "| organizational | "
          "organizational skill | organization/study | organization/study skill | executive function | exec function | "
          "exec functioning | executive "
          "functioning | work completion | work habit | "
          "task completion | learning strategies | academic coaching | test taking | note taking | time management | "
          "self management | "
          "planning and organization | work skill | homework completion | funciones ejecutivas",
          Area::study_organization),

    // communication
    named("speech | spch | speech/lang | spch/lang | sp/lang | speech/language | language/speech | speech therapy | "
          "language therapy | speech/language therapy | "
          "communication | social communication | "
          "functional communication | communication skill | articulation | artic | phonology | fluency/stuttering | "
          "stuttering | voice therapy | "
          "speech fluency | language | expressive language | receptive language | expressive/receptive language | "
          "receptive/expressive language | pragmatic language | pragmatics | pragmatic | oral expression | "
          "oral language | oral communication | listening comprehension | listening comp | language development | "
          "language skill | slp "
          "| slpa | slt | st | s l | s/l | s l t | speech/language pathology | "
          "speech/language pathologist | sli | speech pathologist | speech therapist | speech intelligibility | "
          "feeding/swallowing | "
          "habla | terapia del habla | lenguaje | terapia del habla y lenguaje | comunicacion | social language | "
          "social pragmatics | social/pragmatic",
          Area::communication),
    named("aac | augmentative communication | augmentative/alternative communication | aac device | communication "
          "device | speech generating device",
          Area::communication, Also::near, Area::assistive_technology),

    named("communication/social | communication/social skill | pragmatics/social skill | pragmatic language/social "
          "skill | "
          "social skill/pragmatics | social skill/pragmatic language | social/communication",
          Area::communication, Also::near, Area::social_emotional),

    // motor
    named("ot | otr | cota | occupational therapy | occupational therapist | occ therapy | occup therapy | "
          "occupational | occupational service | "
          "fine motor | fine motor skill | sensory | "
          "sensory motor | sensorimotor | sensory processing | sensory integration | sensory regulation | visual motor "
          "| visual perceptual | "
          "visual motor integration | terapia ocupacional | motricidad fina",
          Area::occupational_therapy),
    named("fine/gross motor | gross/fine motor | motor | motor skill | motor development | visual/motor",
          Area::occupational_therapy, Also::near, Area::physical_therapy),
    named("handwriting | penmanship | letter formation | keyboarding", Area::occupational_therapy, Also::near,
          Area::written_expression),
    named("pt | pta | dpt | phys therapy | physical therapy | physical therapist | gross motor | gross motor skill | "
          "gait | gait "
          "trainer | stander | fisioterapia | terapia fisica | "
          "motricidad gruesa",
          Area::physical_therapy),
    named("ot/pt | occupational/physical | occupational/physical therapy | occupational therapy/physical therapy",
          Area::occupational_therapy, Also::both, Area::physical_therapy),
    named("pt/ot | physical/occupational | physical/occupational therapy | physical therapy/occupational therapy",
          Area::physical_therapy, Also::both, Area::occupational_therapy),
    named(
        "adapted pe | adaptive pe | ape | dape | adapted physical education | adaptive physical education | specially "
        "designed pe | "
        "specially designed physical education | adapted/developmental physical education | educacion fisica adaptada",
        Area::adapted_pe),

    // behavior and feelings
    named("behavior | behav | behavioral | behaviour | behavioural | behavior support | behavior intervention | "
          "behavior/social | behavior/social skill | "
          "behavioral/social | aba | aba therapy | bcba | bcba consultation | bcba consult | behavior analyst | bip | "
          "fba | applied behavior analysis | positive behavior support | "
          "check in check out | check in/check out | check in | conducta | comportamiento",
          Area::behavior),
    named("social/emotional/behavioral | social/emotional/behavior | social/emotional | social/emotional skill | "
          "social/emotional learning | "
          "social emotional development | social/behavior | social/behavioral | social/behavioral skill | "
          "soc/emot | soc/emotional | social/emot | emotional/behavioral | emotional/behavior | "
          "behavior/social/emotional | behavioral/social/emotional | "
          "behavior/emotional | behavioral/emotional | behavior/social emotional | sel | seb | social | social skill | "
          "emotional | emotional regulation | self regulation | self advocacy/social | social thinking | "
          "psychosocial | psycho social | coping skill | anger management | socioemocional | habilidades sociales",
          Area::social_emotional),
    skill("self advocacy | advocacy | self advocate | advocate", Area::social_emotional, Area::vocational_transition),
    named("counseling | counselling | counselor | mental health | psychological | psychological service | psychologist "
          "| psychology | "
          "school psychologist | psychotherapy | guidance | therapeutic counseling | group counseling | individual "
          "counseling | rehabilitation counseling | "
          "family counseling | consejeria | servicios psicologicos",
          Area::counseling),
    named("counseling/social skill | counseling/social/emotional | counseling/behavior | social/emotional/counseling | "
          "social skill/counseling",
          Area::counseling, Also::near, Area::social_emotional),
    named("social work | social worker | school social work | trabajo social", Area::social_work),

    // daily life and after school
    named("adaptive | adaptive skill | adaptive behavior | adaptive/life skill | life skill | lifeskills | life "
          "skill/adaptive | functional life skill | daily living | daily living skill | activities of daily living | "
          "adl | "
          "self help | self care | self help/adaptive | adaptive/self help | independent living | functional skill | "
          "functional living | toileting | self feeding | feeding skill | "
          "hygiene | personal care skill | vida diaria | vida independiente",
          Area::adaptive),
    named("vocational | vocational/transition | transition/vocational | vocational training | vocational skill | "
          "prevocational | pre vocational | vocational education | transition | secondary transition | transition "
          "service | "
          "transition skill | career | career education | job skill | employment | community based instruction | "
          "community based education | cbi | "
          "community experience | community access | community education | job coaching | work based learning | work "
          "experience | driver training | driver education | travel training | "
          "pre employment | postsecondary | post secondary | post secondary planning | transicion | vocacional",
          Area::vocational_transition),
    named("recreation | recreational | recreation therapy | therapeutic recreation | leisure | music therapy | art "
          "therapy | recreacion",
          Area::recreation),

    // health and senses
    named("nursing | nurse | school nurse | health | school health | health service | health care | medical | "
          "medication | medication administration | tube feeding | "
          "g tube | catheterization | cath | diabetes | seizure | health related | health plan | enfermeria | atencion "
          "medica | servicios de salud",
          Area::nursing_health),
    named("vision | visual impairment | visually impaired | blind | braille | tvi | low vision | vision therapy | "
          "braille instruction | vi service | vision/braille | teacher of visually impaired",
          Area::vision),
    named("hearing | hearing impaired | hearing impairment | deaf | deaf/hard of hearing | hard of hearing | dhh | "
          "d/hh | audiology | audiological | "
          "audiologist | teacher of deaf | tod | tdhh | interpreter | interpreting | educational interpreter | "
          "interpretation | sign language | asl | aural rehabilitation | auditory training | "
          "deaf/hardhearing | hearing aid | cochlear implant | fm system | listening skill | interprete",
          Area::hearing),
    named("orientation/mobility | o/m | o m | coms | mobility | mobility training | orientacion/movilidad",
          Area::orientation_mobility),
    named("assistive technology | at service | at device | at consult | assistive tech | assistive device | voice to "
          "text | speech to text | text to speech | "
          "word prediction | adaptive writing tool | adaptive equipment | dragon speak | screen reader | tecnologia "
          "asistiva | tecnologia de asistencia",
          Area::assistive_technology),
    AreaRow{.phrases = "at", .area = Area::assistive_technology, .alone = true},

    // support and arrangements
    named("transportation | transport | special transportation | specialized transportation | bus | busing | bussing | "
          "transporte",
          Area::transportation),
    named("paraeducator | paraprofessional | para | para support | paraeducator support | paraprofessional support | "
          "one to one support | one on one support | one to one aide | one on one aide | "
          "1:1 | 1:1 support | 1:1 aide | 1:1 para | 1 1 support | 1 1 aide | aide | adult support | adult assistance "
          "| classroom support | in class support | attendant | attendant care | "
          "personal care | personal care assistant | instructional assistant | instructional aide | educational "
          "assistant | teacher assistant | direct supervision | adult supervision | intensive individual service | "
          "bus aide | bus monitor | lunch supervision | recess supervision | push in support",
          Area::para_support),
    named("parent training | parent counseling | parent counseling/training | parent education | family training | "
          "family support | parent/family training | family service | entrenamiento para padres",
          Area::parent_training),
    named("consultation | consult | consultative | consultative service | indirect | indirect service | teacher "
          "consultation | staff consultation | consulta",
          Area::consultation),
    named("extended school year | esy | summer service | summer school", Area::extended_school_year),

    // skills, for texts that name no area
    skill("read | reads | decode | comprehension | sight word | words per minute | word per minute | correct words per "
          "minute | wpm | wcpm | cwpm | "
          "high frequency word | letter sound | letter name | main idea | key detail | inference | blends | cvc | "
          "reading passage | "
          "grade level passage | grade level text | syllable | rhyme | nonsense word | informational text | text "
          "feature | oral reading fluency | orf | phonetic | leer",
          Area::reading),
    skill("write | writes | paragraph | essay | word sequence | correct word sequence | cws | punctuation | "
          "capitalization | capital letter | "
          "complete sentences in writing | topic sentence | narrative | spell | sentence structure | conventions | "
          "rough draft | graphic organizer | compose | escribir",
          Area::written_expression),
    skill("add | addition | subtract | subtraction | multiply | multiplication | divide | division | fraction | word "
          "problem | story problem | multi step problem | two step problem | "
          "math fact | equation | digits correct | correct digit | place value | decimal | regroup | double digit | "
          "single digit | one to one correspondence | "
          "number sense | number line | skip count | sumar | restar",
          Area::math),
    skill("coin | money | tell time | telling time | make change | making change | budget", Area::math, Area::adaptive),
    skill(
        "speech sound | s/blends | l/blends | r/blends | phoneme | articulate | intelligible | intelligibility | "
        "intelligibly | utterance | wh question "
        "| mean length of utterance | mlu | "
        "sound in conversation | initial position | medial position | final position | all positions | answer question "
        "| ask question | conversational turn | "
        "retell | paraphrase | follow direction | following direction | step direction | step oral direction | oral "
        "direction | verbal direction | express ideas | express needs | express wants | greeting | topic maintenance | "
        "stutter | disfluency | vocal | verb tense | pronoun | antonym | synonym | describe object | label object | "
        "communicative | gesture | aac | speech device | communication board | choice board | choose between | picture "
        "symbol | two symbol | word phrase | combine words | combining words | words together | yes/no question | "
        "understood by | word approximation | words or signs | words/signs",
        Area::communication),
    skill("word sentence", Area::communication, Area::written_expression),
    skill("vocabulary", Area::reading, Area::communication),
    skill("on task | off task", Area::behavior, Area::study_organization),
    skill("comply | compliance | noncompliance | aggression | aggressive | elope | elopement | outburst | tantrum | "
          "hitting | hit | kick others | bite | "
          "disruption | disruptive | replacement behavior | self injury | self injurious | physical aggression | "
          "behavior incident | safe body | safe hands | "
          "in his seat | in her seat | in their seat | stay seated | remain seated | follow school rule | following "
          "rule | refusal | teacher direction | calling out | blurt",
          Area::behavior, Area::social_emotional),
    skill("calm | calming | calm down | calming strategies | calming strategy | join game | share game | shared game | "
          "share toy | play with | coping strategies | coping strategy | coping | emotion | feeling | regulate | self "
          "regulate | self regulation strategy | zones of regulation | friend | friendship | "
          "peer interaction | interact with peer | initiate interaction | take turns | taking turns | turn taking | "
          "perspective | anxiety | frustration | empathy | conflict | social scenario | "
          "social problem | cooperative play | boundaries | personal space",
          Area::social_emotional, Area::behavior),
    skill("assignment | homework | planner | agenda | binder | turn in | missing work | missing assignment | executive "
          "| attention | attend to | attending | materials ready | backpack | "
          "checklist | deadline | initiate task | task initiation | begin work | start work",
          Area::study_organization, Area::behavior),
    skill("cut | cuts | cutting | scissors | grasp | pencil grasp | trace | legible | legibility | legibly | pincer | "
          "copy shapes | bilateral coordination | "
          "string beads | bead | crayon | copy circle | color inside | draw circle | sensory strategies | sensory "
          "break | "
          "movement break | type | typing | write his name | write "
          "her name | write their name",
          Area::occupational_therapy, Area::written_expression),
    skill("walk | walking | stairs | balance | jump | hop | throw | catch | kick | ambulate | wheelchair | transfer | "
          "climb | crawl | posture | walker | "
          "one foot | skip | gallop",
          Area::physical_therapy, Area::adapted_pe),
    skill("functional sign | community sign | safety sign | environmental sign | spoon | fork | drink from | dress "
          "| dressing | toilet | bathroom | brush teeth | wash hands | hand washing | feed | feeds | shoelace | "
          "tie | zipper | zip | button | snap | cook | cooking | laundry | "
          "chore | grocery | utensil | bathrooming | grooming",
          Area::adaptive, Area::occupational_therapy),
    skill("job | resume | interview | application | work task | college | workplace | job application | internship",
          Area::vocational_transition),
    skill("cane | street crossing | cross street", Area::orientation_mobility),
    skill("listening device | hearing device | sign", Area::hearing),
    skill("bus stop", Area::transportation),
    hint("passage | book | story | letter | fluency | text | comprehend", Area::reading),
    hint("sentence | draft | edit", Area::written_expression),
    hint("count | number | problem | calculate | shapes", Area::math, Area::pre_academic),
    hint("color", Area::pre_academic),
    hint("produce | conversation | request | say | verbal | verbally | oral | orally | sound | point to | topic | "
         "respond",
         Area::communication),
    hint("peer | adult | participate | engage | expectation | prompt", Area::social_emotional, Area::behavior),
    hint("independent | routine", Area::adaptive, Area::study_organization),
    hint("organize | complete", Area::study_organization),
    hint("special education | special ed | sped | specially designed instruction | sdi | specialized instruction | "
         "instruction | tutor | tutoring | tutorial | co teach | "
         "inclusion support | instruccion",
         Area::academic_general),

    nothing("special education teacher | special ed teacher | english learner | english language learner | "
            "multilingual learner | physical education | "
            "parts of speech | math teacher | reading teacher | classroom teacher | general education | related "
            "service | title | case management | "
            "reading level in | written notice | social studies | visual support | visual schedule | transition "
            "between | transitions between | health class | "
            "number of | home language | primary language | verbal prompt | visual prompt | physical prompt | verbal "
            "cue | visual cue | read aloud | emotional disturbance"),
};

} // namespace iepaudit::meaning
