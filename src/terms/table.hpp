// The one table of explained words. What a rule says is cited with the rule; what is only custom is
// called practice. Short sentences: a test holds every text to grade 8.
#pragma once

#include "rules/sources.hpp"
#include "terms/terms.hpp"

namespace iepaudit::terms {

namespace of = sources;

inline constexpr std::array term_rows{
    // --- The plan and the law
    Term{"IEP", "individualized education program",
         "individual education program | individualized education plan | individual education plan",
         "The written plan for a child in special education. It says how the child does now, the goals for one "
         "year, the help the school will give, and how growth is checked. The team looks at it again at least once "
         "a year.",
         &of::wac_iep_content, &of::cfr_review},
    Term{"504 plan", "a plan under Section 504", "~504 | section 504 | 504 accommodation plan",
         "A 504 plan is for a child whose disability limits a major life activity. It rests on civil rights law and "
         "lets the child take part at school. An IEP asks for more: the child must fit one of the state's categories "
         "and need special teaching. An IEP has goals, service minutes and a review each year. A 504 plan need not "
         "have these. At the state, the civil rights office looks after 504 plans. A community complaint to special "
         "education is only for IEPs.",
         &of::section_504, &of::wac_eligibility},
    Term{"IDEA", "Individuals with Disabilities Education Act", "federal special education law",
         "The federal law on special education. Its rules are in 34 CFR part 300. Washington's own rules follow "
         "them, in chapter 392-172A WAC.",
         &of::cfr_review, &of::chapter_392_172a},
    Term{"WAC", "Washington Administrative Code", "392-172A | chapter 392-172A",
         "The rules that state offices write. Chapter 392-172A is the part on special education. It says what an "
         "IEP must hold, who is on staff, and how parents are told. These rules change now and then, so look at the "
         "date.",
         &of::chapter_392_172a},
    Term{"RCW", "Revised Code of Washington", "~state law",
         "The laws the state's lawmakers pass. One of them says that special education runs from age three to the "
         "end of the school year in which the student turns 22.",
         &of::rcw_ages},
    Term{"OSPI", "Office of Superintendent of Public Instruction", "state superintendent",
         "The state's office for schools. It writes the special education rules, prints model forms, and takes "
         "community complaints. You do not have to know the number of a rule to complain.",
         &of::ospi_complaint, &of::iep_form},
    Term{"FAPE", "free appropriate public education", "appropriate education",
         "What each child in special education has a right to: free schooling with a plan made so that this child "
         "can make progress that fits the child. No law says how many minutes that takes.",
         &of::endrew_f},
    Term{"LRE", "least restrictive environment", "inclusion | mainstreaming",
         "The rule that a child learns with children who have no disability as much as works. A child leaves the "
         "class only when class work with aids and help cannot be made to work.",
         &of::wac_lre},
    Term{"LRE bands", "federal placement bands", "LRE code | LRE category | placement bands | LRE band",
         "Three groups that count how much of the week a child spends in general education: 80% or more, 40% to "
         "79%, and under 40%. They are for ages 5 in kindergarten to 21. Other groups stand for separate schools, "
         "homes and hospitals. For younger children another count is used.",
         &of::lre_bands},
    Term{"special education", "", "sped | special ed",
         "Teaching shaped for one child who has a disability. Speech, occupational or physical therapy can be part "
         "of it. It is a service, not a room.",
         &of::wac_special_education},
    Term{"general education", "", "gen ed | regular education | general education class | general education setting",
         "Classes and activities for all students. A child with an IEP belongs here as much as works, with aids and "
         "help.",
         &of::wac_lre},
    Term{"eligibility", "", "~eligible | eligibility category | disability category",
         "Whether a child may have an IEP. The child must fit one of the state's categories and need special teaching "
         "because of it. A child who needs only a related service does not fit.",
         &of::wac_eligibility},
    Term{"developmental delay", "", "DD",
         "A category for young children who are behind, with no other name for it yet. In Washington it is for ages "
         "three through nine.",
         &of::wac_eligibility},

    // --- The parts of the plan
    Term{"PLAAFP", "present levels of academic achievement and functional performance",
         "present levels | present level | PLOP | PLP | PLEP | present levels of performance",
         "The part of the IEP that says what the child can do now, in school work and in daily life at school. It "
         "also says how the disability gets in the way in class. The state's review form looks for it in each area "
         "of need.",
         &of::wac_iep_content, &of::ospi_review_form},
    Term{"annual goal", "", "~goal | measurable annual goal | MAG | IEP goal",
         "What the child should be able to do in one year. It should say the skill, where the child is now, the "
         "number to reach, and how it is checked. Goals can be for school work or for daily life.",
         &of::wac_iep_content, &of::ospi_review_form},
    Term{"measurable", "", "measurable goal",
         "Two people can check it and get the same answer. State and federal rules ask for goals like this but do "
         "not say what the word means. Reviewers look for a start number, an end number, and one unit for both.",
         &of::measurable_form, &of::ospi_review_form},
    Term{"baseline", "", "~starting point",
         "Where the child is now, on the scale of the goal: 40 words a minute, or 3 of 10 tries. The goal goes from "
         "here to the target. Both should use the same unit.",
         &of::ospi_review_form},
    Term{"objective", "short-term objective", "benchmark | short-term objectives | STO",
         "A small step on the way to a goal. State rules ask for these steps only when a child takes the alternate "
         "state test, in the areas of that test.",
         &of::wac_iep_content},
    Term{"progress report", "", "progress monitoring | progress reporting",
         "News for you on how the child does on each goal. The IEP must say how progress is measured and when the "
         "reports come. If growth is too slow, the team should meet and change the plan.",
         &of::wac_iep_content, &of::cfr_review},
    Term{"SDI", "specially designed instruction", "special instruction",
         "Teaching changed to fit one child: what is taught, how it is taught, or how it is given. In Washington, "
         "speech, occupational or physical therapy can be SDI too. It is tied to the goals of the IEP.",
         &of::wac_special_education, &of::sesc_sdi},
    Term{"related service", "", "related services",
         "Help a child needs to gain from special education: transportation, speech, hearing care, an interpreter, "
         "therapy, "
         "counseling, a nurse. The state's review form asks for a goal only when such help is given as special "
         "teaching.",
         &of::wac_related_services, &of::ospi_review_form},
    Term{"supplementary aids and services", "", "supplementary aids | supplementary aid | supplemental aids | SAS",
         "Aids and help in class that let a child learn there. They are not rows of the service table, and \"as "
         "needed\" is common here. A child may leave class only when class with these aids cannot be made to work.",
         &of::wac_lre},
    Term{"accommodation", "", "accommodations",
         "A change in how a child takes part: more time, a quiet seat, print in large type. The work itself stays "
         "the same. An accommodation in class is not special teaching.",
         &of::sesc_sdi, &of::practice},
    Term{"modification", "", "modified work | modified curriculum",
         "A change in what a child is asked to learn or do, such as fewer or other tasks. A child may not be taken "
         "out of class only because lessons need such changes.",
         &of::practice, &of::wac_placement},
    Term{"service table", "service matrix",
         "matrix | services matrix | matrix of services | service summary | services table",
         "The table in a Washington IEP that lists the services. Each row says what, who gives it, who oversees it, "
         "how often, how long, where, and from when to when. The Washington form prints the school minutes under it. "
         "Forms and guides also call it the service matrix.",
         &of::iep_form},
    Term{"frequency", "", "~how often",
         "How often a service is given, such as 2 times a week. The IEP must state it. \"As needed\" or \"weekly\" "
         "alone does not tell you how much your child gets.",
         &of::cfr_services, &of::fr_amount},
    Term{"duration", "", "~length of service",
         "How long a service is: the minutes of a session, or the dates it runs. Forms differ. The IEP must make "
         "the amount clear to all who read it.",
         &of::cfr_services, &of::fr_amount},
    Term{"location", "location or setting", "~setting | service location",
         "The kind of place where a service is given: in general education or in special education. It does not "
         "have to be a room number. The IEP must state it.",
         &of::cfr_services},
    Term{"start date", "", "projected start date | initiation date",
         "The day a service is to begin. The IEP must state it.", &of::cfr_services},
    Term{"provider", "", "service provider | service providers",
         "Who gives the service. The Washington form has a column for it. The law does not ask for a person's name, "
         "but the role tells you if the right kind of staff is there.",
         &of::iep_form, &of::wac_staff},
    Term{"monitor", "", "monitoring staff",
         "The staff member who plans, checks and grades a service that someone else may give. The Washington form "
         "has a column for it. Special education must be planned and overseen by trained staff.",
         &of::iep_form, &of::wac_staff},
    Term{"concurrent", "", "concurrent service",
         "A column of the Washington form. It seems to mean that the service happens at the same time as another "
         "one, so its minutes are not added twice. We found no state text that says so.",
         &of::practice, &of::iep_form},
    Term{"group size", "", "~small group | ~caseload",
         "How many children share a lesson. The law does not ask for it in the table. It tells you how much of the "
         "time is for your child, so you may ask.",
         &of::practice, &of::cfr_services},
    Term{"percent in general education", "percent of time in general education",
         "general education percent | gen ed percentage | general education percentage | percentage of time in "
         "general education",
         "The share of the school week in general education. The Washington form takes the school minutes and "
         "subtracts the minutes in a special education setting. It then divides by the school minutes. With 1,000 "
         "minutes of school "
         "and 900 in special education it is 10%.",
         &of::iep_form},
    Term{"push-in", "", "push in services | inclusion support | in-class support",
         "Help that comes to the child in the regular classroom. The time still counts as general education.",
         &of::practice},
    Term{"pull-out", "", "pull out services | pulled out",
         "Help for which the child leaves the regular classroom. The IEP must say why the child is apart from other "
         "children for that time.",
         &of::practice, &of::cfr_nonparticipation},
    Term{"consultation", "", "consult | indirect service | consultative services",
         "Staff talk with staff about a child. The child is not taught in that time, so these minutes are shown but "
         "not added to the teaching.",
         &of::practice},
    Term{"self-contained", "", "self contained class | special class | SLC | structured learning center",
         "A class only for children in special education, for most of the day. The IEP must say why the child is "
         "not with other children.",
         &of::practice, &of::cfr_nonparticipation},
    Term{"resource room", "", "LRC | learning resource center | learning center",
         "A room where a child gets special teaching for part of the day. It counts as a special education setting.",
         &of::practice, &of::iep_form},
    Term{"placement", "", "educational placement | continuum",
         "The kind of setting where a child is taught, from the regular classroom to a hospital. It is decided each "
         "year, from the IEP. There must be a full range to choose from.",
         &of::wac_placement, &of::wac_continuum},
    Term{"school minutes", "total minutes per week the student spends in school",
         "minutes per week in school | instructional minutes | ~school week",
         "How long the child is in school each week. The Washington form prints it under the table. A full-time "
         "week is at least 1,665 minutes without meals. A half day or a short day has fewer.",
         &of::wac_full_time, &of::iep_form},
    Term{"ESY", "extended school year", "extended school year services | summer services | ~summer school",
         "Services past the school year, most often in summer. The team decides for each child. No category may be "
         "left out, and no limit may be set ahead of time. The aim is to keep skills, not to teach new ones.",
         &of::wac_esy},
    Term{"assistive technology", "", "AT | assistive tech | AAC | assistive technology device",
         "A tool that helps a child do things, from a pencil grip to a talking tablet. The team must think about it "
         "for each child. A court found it wrong when an IEP did not name the tools.",
         &of::wac_iep_development, &of::antelope_valley},
    Term{"transition", "transition services", "transition plan | secondary transition",
         "The plan for life after school: more study, work, and living as an adult. It must be in the IEP that is in "
         "effect when the student turns 16. It rests on tests of what the student can and wants to do.",
         &of::cfr_transition, &of::rcw_transition},
    Term{"age of majority", "", "transfer of rights | ~age 18",
         "Rights pass to the student at 18, except in some cases, such as a guardian. The IEP must say that the "
         "student was told at least one year before.",
         &of::wac_age_of_majority, &of::transfer_guide},
    Term{"BIP", "behavior intervention plan",
         "behavior plan | behavior support plan | behavioral intervention plan | PBSP | BSP",
         "A plan that says what staff do so that a child's behavior gets better. When behavior gets in the way of "
         "learning, the team must think about such help.",
         &of::wac_iep_development},
    Term{"FBA", "functional behavioral assessment", "functional behavior assessment",
         "A study of why a behavior happens: what comes before it and what the child gets from it. A behavior plan "
         "is often built on it.",
         &of::practice},
    Term{"restraint", "restraint and isolation", "~isolation | seclusion",
         "Holding a child, or shutting a child in a room alone. It is only for when someone is about to be badly "
         "hurt. A plan may not list it as a tool, unless this child's needs call for it and the parent agrees.",
         &of::wac_restraint, &of::planned_restraint},
    Term{"WA-AIM", "Washington Access to Instruction and Measurement", "alternate assessment | alternate state test",
         "The state test for children who take an alternate one. An IEP for such a child must have short-term "
         "objectives for each goal in the test's areas. The parent must be told what the test means for a diploma.",
         &of::wac_iep_content, &of::practice},
    Term{"compensatory services", "compensatory education",
         "comp ed | comp services | ~make-up services | ~compensatory",
         "Help to make up for what a child missed. It is set case by case. It is not always hour for hour, and no "
         "rule says that each missed session must be made up. Ask what the missed time did to the child's progress.",
         &of::osep_missed_sessions},
    Term{"service log", "", "therapy log | session log | service logs",
         "A list of the sessions a child had and missed. We found no state rule that a school must keep one. But "
         "records that do exist must be shown to you.",
         &of::practice, &of::wac_records},
    Term{"amendment", "", "IEP amendment | ~amend",
         "A change to an IEP between two yearly meetings. You may ask for it when a row or a number is wrong. You "
         "and the school can agree on it in writing.",
         &of::practice, &of::cfr_review},

    // --- People
    Term{"IEP team", "", "~team meeting | IEP meeting | IEP team member",
         "The people who write the plan: you, a general and a special education teacher, someone who speaks for the "
         "district, and someone who can explain the tests. One person may fill two roles.",
         &of::practice, &of::wac_team},
    Term{"LEA", "local education agency",
         "local educational agency | district representative | LEA representative | LEA rep",
         "The school district. At the meeting, its representative speaks for it. Ask who that is and what that "
         "person may promise.",
         &of::practice},
    Term{
        "paraeducator", "",
        "para | paraprofessional | aide | instructional assistant | educational assistant | para educator",
        "Someone who helps to teach. A teacher or other certificated staff must be in charge. Special teaching that is "
        "given this way must be planned and checked by special education staff. An IEP often lists the help of a "
        "paraeducator as a supplementary aid.",
        &of::rcw_paraeducator, &of::paraeducator_practice},
    Term{"case manager", "", "IEP case manager",
         "The staff member who keeps a child's IEP in order and answers your questions. Most often it is the "
         "special education teacher.",
         &of::practice},
    Term{"ESA", "educational staff associate", "educational staff associates",
         "School staff who are not teachers but hold a state certificate. There are eight roles. They are school "
         "counselor, nurse, social worker, and psychologist. Then come those for speech or hearing, for "
         "occupational therapy, for physical therapy, and for behavior.",
         &of::pesb_roles},
    Term{"SLP", "speech-language pathologist",
         "speech therapist | speech pathologist | speech and language pathologist",
         "Works on speech, language and other ways to make oneself understood. In Washington schools an SLP must "
         "hold the state's school certificate. A health license is not asked for.",
         &of::slp_certificate},
    Term{"SLPA", "speech-language pathology assistant", "speech assistant | speech therapy assistant",
         "Helps a speech-language pathologist with the work, and works under one. The state's health office lists "
         "them and says what they may do.",
         &of::slpa_rules},
    Term{"OT", "occupational therapist", "occupational therapy",
         "Works on the hands, the senses, and daily tasks such as writing or dressing. In Washington schools an OT "
         "holds a health license and a school certificate.",
         &of::therapist_license, &of::pesb_roles},
    Term{"COTA", "certified occupational therapy assistant", "OTA | occupational therapy assistant",
         "Gives the help that an occupational therapist has planned. A COTA works under that person.", &of::practice},
    Term{"PT", "physical therapist", "physical therapy",
         "Works on how a child moves: to sit, walk, climb, and get about the school. It is one of the eight roles "
         "with a state school certificate.",
         &of::pesb_roles},
    Term{"PTA", "physical therapist assistant", "physical therapy assistant",
         "Gives the help that a physical therapist has planned. A PTA works under that person.", &of::practice},
    Term{"BCBA", "board certified behavior analyst", "behavior analyst",
         "Studies behavior and plans how to help a child with it. A behavior analyst is one of the eight roles with "
         "a state school certificate.",
         &of::pesb_roles},

    // --- Papers and rights
    Term{"PWN", "Prior Written Notice", "written notice | notice of action",
         "A letter the school must send before it starts or changes something, or says no to you. It says what, "
         "why, what the choice rests on, what else was thought of, your rights, and who can help. It must come a "
         "reasonable time before. The law sets no number of days.",
         &of::wac_prior_written_notice},
    Term{"procedural safeguards", "", "parent rights | parental rights | safeguards notice",
         "Your rights in special education: to be told in writing, to see records, and to settle a dispute. Each Prior "
         "Written Notice must say that you have them and where to get help.",
         &of::wac_prior_written_notice, &of::wac_records},
    Term{"evaluation", "", "initial evaluation | ~referral | ~assessment",
         "Tests and notes that show if a child needs special education. Ask for it in writing. The district has 25 "
         "school days to decide, and 35 school days from your written consent to finish.",
         &of::wac_evaluation},
    Term{"reevaluation", "", "re-evaluation | three-year evaluation | triennial | three year reevaluation",
         "A new evaluation, at least every three years. You and the district may agree that it is not needed. It is "
         "done at most once a year.",
         &of::wac_reevaluation},
    Term{"annual review", "", "annual IEP meeting | yearly review | IEP review",
         "The team looks at the IEP at least once a year and changes what does not work.", &of::cfr_review},
    Term{"consent", "", "parent consent | informed consent",
         "Your yes in writing. The school needs it to test your child. A name on the list of people at the meeting "
         "shows who was there; the Washington form says that it is not consent.",
         &of::wac_evaluation, &of::washington_form_sample},
    Term{"records request", "", "education records | student records",
         "You may see your child's records: promptly, before any IEP meeting, and never later than 45 calendar "
         "days. Someone you name may look at them for you.",
         &of::wac_records},
    Term{"community complaint", "", "citizen complaint | state complaint | OSPI complaint | SECC",
         "A signed letter to OSPI that says a district broke a special education rule within the last year. It "
         "tells the facts and what would set it right. You send a copy to the district. It is not for 504 plans.",
         &of::wac_community_complaint, &of::ospi_complaint},
    Term{"mediation", "", "mediator",
         "Talks with a neutral person to settle a dispute. It is free, both sides must want it, and what is said "
         "stays private. It may not hold up a hearing.",
         &of::ospi_mediation},
    Term{"due process", "due process hearing", "~hearing | due process complaint",
         "A hearing before a judge about a child's special education. You must ask within two years. The request "
         "goes to the superintendent of the district, and a copy to the state's hearing office. Talk with a lawyer "
         "first if you can.",
         &of::ospi_due_process},
};

} // namespace iepaudit::terms
