#include "report/glossary.hpp"

#include <array>

namespace iepaudit::report {

namespace {

using Spoken = std::string_view;

constexpr Spoken accommodation[] = {"accommodation"};
constexpr Spoken aids[] = {"supplementary aid", "aid or support", "program modification"};
constexpr Spoken alternate_assessment[] = {"alternate assessment"};
constexpr Spoken assistive_technology[] = {"assistive technology"};
constexpr Spoken baseline[] = {"baseline"};
constexpr Spoken certificated[] = {"certificated", "certificated staff"};
constexpr Spoken consultation[] = {"consult", "consultation", "consulting", "indirect"};
constexpr Spoken esy[] = {"extended school year", "esy", "summer services"};
constexpr Spoken general_education[] = {"general education", "nondisabled children"};
constexpr Spoken goal[] = {"goal", "annual goal", "measurable"};
constexpr Spoken iep[] = {"iep", "individualized education program"};
constexpr Spoken lre[] = {"least restrictive environment", "lre", "placement", "band"};
constexpr Spoken monitor[] = {"monitor"};
constexpr Spoken ot[] = {"occupational therapy", "occupational therapist", "ot", "cota"};
constexpr Spoken para[] = {"paraeducator", "paraprofessional"};
constexpr Spoken plan_504[] = {"504 plan", "504"};
constexpr Spoken present_level[] = {"present level"};
constexpr Spoken pt[] = {"physical therapy", "physical therapist", "pt", "pta"};
constexpr Spoken pull_out[] = {"pull-out", "push-in", "resource room"};
constexpr Spoken pwn[] = {"prior written notice", "pwn"};
constexpr Spoken related[] = {"related service"};
constexpr Spoken rough_day[] = {"rough yardstick", "rough school day", "300-minute day"};
constexpr Spoken sdi[] = {"specially designed instruction", "sdi", "special teaching", "special instruction"};
constexpr Spoken slp[] = {"speech-language pathologist", "slp", "slpa", "speech therapy"};
constexpr Spoken transition[] = {"transition", "life after school"};

constexpr std::array entries{
    GlossaryEntry{"504 plan", "A plan of changes and supports for a student with a disability under another law, Section 504. It is held to fewer rules than an IEP.", plan_504},
    GlossaryEntry{"Accommodation", "A change in how a child learns or is tested, such as more time. What is learned stays the same.", accommodation},
    GlossaryEntry{"Aids and supports", "Help that lets a child take part in class with other children. It is listed on the page and not added to the service minutes.", aids},
    GlossaryEntry{"Alternate assessment", "A different state test for the few children with the most significant cognitive disabilities.", alternate_assessment},
    GlossaryEntry{"Assistive technology", "A device or a tool, and the help to use it, that lets a child do more.", assistive_technology},
    GlossaryEntry{"Baseline", "Where the child is when the goal begins, as a number that can be measured again.", baseline},
    GlossaryEntry{"Certificated staff", "Staff who hold a state certificate for their work, such as a teacher. A paraeducator is not certificated staff.", certificated},
    GlossaryEntry{"Consultation", "Adults talk with each other about the child. The child is not taught in that time.", consultation},
    GlossaryEntry{"Extended school year (ESY)", "Services in a school break, such as summer, for a child who needs them.", esy},
    GlossaryEntry{"General education", "The classes and places of school that all children share.", general_education},
    GlossaryEntry{"Goal", "What the child should be able to do in a year, written so that it can be measured.", goal},
    GlossaryEntry{"IEP", "Individualized education program: the written plan of special education for one child.", iep},
    GlossaryEntry{"Least restrictive environment (LRE)", "The rule that a child learns with children without disabilities as much as is right for this child.", lre},
    GlossaryEntry{"Monitor", "The staff member the IEP names to plan a service and watch over it.", monitor},
    GlossaryEntry{"Occupational therapist (OT)", "Helps with the skills of daily school life, such as writing by hand. A COTA is a trained assistant.", ot},
    GlossaryEntry{"Paraeducator", "A classroom helper who works under the direction of certificated or licensed staff.", para},
    GlossaryEntry{"Physical therapist (PT)", "Helps with moving about the school safely. A PTA is a trained assistant.", pt},
    GlossaryEntry{"Present level", "What the child can do now, and how the disability affects school.", present_level},
    GlossaryEntry{"Prior written notice", "A letter in which the district says, with reasons, what it will change or refuses to change.", pwn},
    GlossaryEntry{"Pull-out and push-in", "Pull-out: the child leaves class for a service. Push-in: the service comes into the class.", pull_out},
    GlossaryEntry{"Related service", "Help a child needs so that special education can work, such as speech therapy, counseling or a bus.", related},
    GlossaryEntry{"Rough 300-minute day", "A yardstick to compare amounts. It is not how long this child's school day is.", rough_day},
    GlossaryEntry{"Specially designed instruction (SDI)", "Special teaching: what is taught, or how, is changed to fit the child's needs.", sdi},
    GlossaryEntry{"Speech-language pathologist (SLP)", "Helps with speaking, understanding and other ways to communicate. An SLPA is a trained assistant.", slp},
    GlossaryEntry{"Transition", "The part of the IEP that plans for life after school.", transition},
};

} // namespace

std::span<const GlossaryEntry> glossary() { return entries; }

} // namespace iepaudit::report
