// Every authority a rule may cite, in one table: who says it, the point, where it was read. Texts as of
// policy.rules_as_of. Nothing stands here that was not read at the address given; a rule without law behind it cites
// practice and says so.
#pragma once

#include "iepaudit/rule.hpp"

namespace iepaudit::sources {

// An address stays in one piece, so that it can be found and opened.
// clang-format off

// --- Washington Administrative Code -----------------------------------------------------------------------------------
inline constexpr Citation wac_iep_content{
    "WAC 392-172A-03090(1)",
    "an IEP states present levels, measurable annual goals, how progress is measured and reported, the services, and why a child is apart from peers",
    "https://lawfilesext.leg.wa.gov/Law/WACArchive/2022/htm/WAC%20392%20%20TITLE/WAC%20392%20-172A%20CHAPTER/WAC%20392%20-172A-03090.htm"};
inline constexpr Citation wac_eligibility{
    "WAC 392-172A-01035(1)", "the Washington categories; developmental delay is for ages three through nine; a child who needs only a related service is not eligible",
    "https://app.leg.wa.gov/WAC/default.aspx?cite=392-172A-01035"};
inline constexpr Citation wac_special_education{
    "WAC 392-172A-01175", "special education is specially designed instruction; speech, occupational and physical therapy can be part of it",
    "http://apps.leg.wa.gov/WAC/default.aspx?cite=392-172A-01175"};
inline constexpr Citation wac_esy{
    "WAC 392-172A-02020", "summer services are decided child by child; no category may be left out, and no limit set in advance",
    "https://apps.leg.wa.gov/Wac/default.aspx?cite=392-172A-02020"};
inline constexpr Citation wac_lre{
    "WAC 392-172A-02050", "a child leaves general education only when class with aids and services cannot be made to work",
    "https://app.leg.wa.gov/WAC/default.aspx?cite=392-172A-02050"};
inline constexpr Citation wac_continuum{
    "WAC 392-172A-02055", "a full range of placements must be there",
    "https://apps.leg.wa.gov/WAC/default.aspx?cite=392-172A-02055"};
inline constexpr Citation wac_placement{
    "WAC 392-172A-02060", "placement is decided each year; a child is not moved out only because lessons need changes",
    "http://app.leg.wa.gov/WAC/default.aspx?cite=392-172A-02060"};
inline constexpr Citation wac_restraint{
    "WAC 392-172A-02110", "restraint and isolation are only for a likely, serious and immediate harm",
    "https://apps.leg.wa.gov/WAC/default.aspx?cite=392-172A-02110"};
inline constexpr Citation planned_restraint{
    "House bill analysis, 2SHB 1479 (2024)",
    "an IEP or a 504 plan may not plan restraint or isolation unless the child's own needs call for it and the parent agrees",
    "http://lawfilesext.leg.wa.gov/Biennium/2023-24/Htm/Bill%20Reports/House/1479-S2.E%20HBA%20ED%2024.htm"};
inline constexpr Citation wac_staff{
    "WAC 392-172A-02090", "staff must hold the state's credentials; special education is designed and overseen by staff endorsed for it",
    "https://apps.leg.wa.gov/wac/default.aspx?cite=392-172A-02090"};
inline constexpr Citation wac_reevaluation{
    "WAC 392-172A-03015", "a new evaluation at least every three years, unless parent and district agree it is not needed",
    "https://app.leg.wa.gov/WAC/default.aspx?cite=392-172A-03015"};
inline constexpr Citation wac_team{
    "WAC 392-172A-03095", "who belongs to the IEP team",
    "https://app.leg.wa.gov/WAC/default.aspx?cite=392-172A-03095"};
inline constexpr Citation wac_iep_development{
    "WAC 392-172A-03110", "what the team considers: parent concerns, behavior, language, communication, assistive technology, and lack of progress",
    "http://apps.leg.wa.gov/WAC/default.aspx?cite=392-172A-03110"};
inline constexpr Citation wac_prior_written_notice{
    "WAC 392-172A-05010", "written notice, with reasons, a reasonable time before a change or a refusal",
    "https://app.leg.wa.gov/Wac/default.aspx?cite=392-172A-05010"};
inline constexpr Citation wac_notice_contents{
    "WAC 392-172A-05010(2)",
    "seven parts: the action, why, the evaluations and records used, the safeguards, where to get help, the other options and why not, other factors",
    "https://app.leg.wa.gov/Wac/default.aspx?cite=392-172A-05010"};
inline constexpr Citation wac_age_of_majority{
    "WAC 392-172A-05135", "rights pass to the student at 18",
    "http://lawfilesext.leg.wa.gov/law/wsr/2025/01/25-01-132.htm"};

// --- Revised Code of Washington ---------------------------------------------------------------------------------------
inline constexpr Citation rcw_ages{
    "RCW 28A.155.020", "services run from age three to the end of the school year in which the student turns 22",
    "https://app6.leg.wa.gov/rcw/default.aspx?cite=28A.155.020"};
inline constexpr Citation rcw_transition{
    "RCW 28A.155.220", "a transition plan rests on assessments",
    "https://lawfilesext.leg.wa.gov/law/RCW/RCW%20%2028A%20TITLE/RCW%20%2028A.155%20%20CHAPTER/RCW%20%2028A.155%20.220.htm"};
inline constexpr Citation rcw_paraeducator{
    "RCW 28A.413.010", "a paraeducator works under a certificated or licensed staff member and is not certificated staff",
    "https://instalawyer.io/laws/revised-code-of-washington/28a413010-definitions"};
inline constexpr Citation rcw_school_hours{
    "RCW 28A.150.220; WAC 180-16-200", "1,000 to 1,080 hours of instruction in 180 days: about 333 to 360 minutes a day",
    "https://apps.leg.wa.gov/WAC/default.aspx?cite=180-16-200"};
inline constexpr Citation wac_full_time{
    "WAC 392-121-122", "a full-time student has 1,665 minutes a week, meals left out",
    "https://apps.leg.wa.gov/WAC/default.aspx?cite=392-121-122"};

// --- Federal ----------------------------------------------------------------------------------------------------------
inline constexpr Citation cfr_services{
    "34 CFR 300.320(a)(7)", "the start date and the frequency, location and duration of services",
    "https://sites.ed.gov/idea/regs/b/d/300.320/a/7"};
inline constexpr Citation cfr_progress_reports{
    "34 CFR 300.320(a)(3)(ii)", "when periodic reports on progress toward the annual goals come, such as each quarter or with report cards",
    "http://framework.esc18.net/display/Webforms/ESC18-FW-Citation.aspx?ID=2099"};
inline constexpr Citation cfr_nonparticipation{
    "34 CFR 300.320(a)(5)", "an explanation of the time the child is not with nondisabled children",
    "https://sites.ed.gov/idea/regs/b/d/300.320/a/5"};
inline constexpr Citation cfr_transition{
    "34 CFR 300.320(b)", "goals and services for life after school in the first IEP in effect when the child turns 16",
    "https://www.k12.wa.us/student-success/special-education/guidance-families-special-education-washington-state/transition"};
inline constexpr Citation cfr_review{
    "34 CFR 300.324(b)(1)", "the team reviews the IEP at least once a year and revises it for lack of progress",
    "https://sites.ed.gov/idea/regs/b/d/300.324/b"};
inline constexpr Citation fr_amount{
    "71 Fed. Reg. 46667 (2006)", "the IEP states the amount of each service clearly enough for all to understand",
    "http://specialservices.springisd.org/home/individualized-education-program-iep/frequency-duration-location"};
inline constexpr Citation antelope_valley{
    "M.C. v. Antelope Valley UHSD, 858 F.3d 1189 (9th Cir. 2017)",
    "240 minutes a month or a week: an unclear amount and unnamed devices were violations; the IEP binds as written",
    "http://law.justia.com/cases/federal/appellate-courts/ca9/14-56344/14-56344-2017-05-30.html"};
inline constexpr Citation endrew_f{
    "Endrew F. v. Douglas County (U.S. 2017)", "a program is meant to let the child make progress that fits the child; no number of minutes is set",
    "https://www.supremecourt.gov/opinions/16pdf/15-827_0pm1.pdf"};
inline constexpr Citation lre_bands{
    "Federal placement bands, ages 5K to 21", "80% or more, 40 to 79%, under 40% of time in general education",
    "http://slideplayer.com/slide/756387/"};

// --- State forms ------------------------------------------------------------------------------------------------------
inline constexpr Citation ospi_review_form{
    "OSPI IEP Review Form",
    "each area of need has a present level; each goal a baseline, a target and one unit; a related service needs its "
    "own goal only when it is specially designed instruction",
    "https://studylib.net/doc/7535022/iep-review-form-from-ospi---north-central-education-servi..."};
inline constexpr Citation iep_form{
    "Washington IEP form", "columns for provider, monitor, frequency, location and dates; percent = (school minutes - special education minutes) / school minutes",
    "https://ospi.k12.wa.us/student-success/special-education/program-improvement/model-forms-services-students-special-education"};
inline constexpr Citation pesb_roles{"PESB: educational staff associates",
                                     "the roles that may give related services and special teaching in their field",
                                     "https://www.pesb.wa.gov/workforce/assignment/educational-staff-associate/"};

// --- Guidance and practice --------------------------------------------------------------------------------------------
inline constexpr Citation range_guidance{
    "Missouri DESE guidance, 10/1/2010", "a range of minutes is an exception that rests on the child's own needs",
    "http://www.dese.mo.gov/se/LS10.01.10.htm"};
inline constexpr Citation matrix_guide{
    "A parent guide to the Washington service matrix", "tie each service to a goal; look at minutes against the size of the gap",
    "https://specialedstartguide.com/blog/washington-iep-service-matrix"};
inline constexpr Citation section_504{
    "34 CFR part 104; chapter 28A.642 RCW",
    "a 504 plan is for a disability that limits a major life activity; another office runs it than special education",
    "https://www.k12.wa.us/policy-funding/equity-and-civil-rights/section-504-students-disabilities"};
inline constexpr Citation transfer_guide{
    "Disability Rights Washington", "the IEP says at least one year before 18 that rights will pass to the student",
    "https://www.disabilityrightswa.org/publications/transferring-special-education-rights-parents-students/print/"};
inline constexpr Citation own_arithmetic{"The page itself", "the numbers on one page should agree", ""};
inline constexpr Citation own_format{"The file itself", "a file must be readable before it can be checked", ""};

// --- For the words that `explain` tells of ---------------------------------------------------------------------------
inline constexpr Citation chapter_392_172a{
    "Chapter 392-172A WAC", "Washington's rules for special education, last rewritten as a whole in 2021",
    "https://app.leg.wa.gov/WAC/default.aspx?cite=392-172A-02050"};
inline constexpr Citation wac_evaluation{
    "WAC 392-172A-03005", "25 school days to decide on testing, 35 school days from written consent to finish it",
    "https://lawfilesext.leg.wa.gov/Law/WACArchive/2022/htm/WAC%20392%20%20TITLE/WAC%20392%20-172A%20CHAPTER/WAC%20392%20-172A-03005.htm"};
inline constexpr Citation wac_related_services{
    "WAC 392-172A-01155; 34 CFR 300.34",
    "related services: transportation, speech, hearing, interpreting, therapy, counseling, nursing and more",
    "https://info.5y1.org/idea-2004-law-and-regulations_1_a17761.html"};
inline constexpr Citation wac_records{
    "WAC 392-172A-05190", "parents see records promptly, before any IEP meeting, and within 45 calendar days",
    "https://www.law.cornell.edu/regulations/washington/Wash-Admin-Code-SS-392-172A-05190"};
inline constexpr Citation wac_community_complaint{
    "WAC 392-172A-05025", "a signed complaint about what happened within one year, with a copy to the district",
    "https://www.law.cornell.edu/regulations/washington/WAC-392-172A-05025"};
inline constexpr Citation ospi_complaint{
    "OSPI: file a community complaint", "the number of the rule need not be known",
    "https://ospi.k12.wa.us/student-success/special-education/dispute-resolution/file-community-complaint?printable=true"};
inline constexpr Citation ospi_mediation{
    "OSPI: request mediation", "free, by choice of both sides, and the talks stay private",
    "https://ospi.k12.wa.us/student-success/special-education/dispute-resolution/request-mediation"};
inline constexpr Citation ospi_due_process{
    "OSPI: request a due process hearing", "within two years; the request goes to the superintendent, a copy to the hearing office",
    "https://ospi.k12.wa.us/student-success/special-education/dispute-resolution/request-due-process-hearing"};
inline constexpr Citation wac_resolution_meeting{
    "WAC 392-172A-05090", "after a request for a hearing, a meeting to settle it within 15 days",
    "http://app.leg.wa.gov/wac/default.aspx?cite=392-172A-05090"};
inline constexpr Citation osep_missed_sessions{
    "OSEP letter to Clarke (2007), as told by ASHA", "missed sessions are judged case by case; no rule for all and no fixed number",
    "https://inte.asha.org/advocacy/idea/idea-part-b-issue-brief-missed-sessions"};
inline constexpr Citation van_duyn{
    "Van Duyn v. Baker School District 5J (9th Cir. 2007)",
    "a material failure to give what the IEP says breaks the law; no share of the minutes is set",
    "https://print.casetext.com/case/van-duyn-ex-rel-v-baker-school-dist"};
inline constexpr Citation compensatory_guide{
    "A guide to make-up services in Washington", "what makes up for missed help is not always counted hour for hour",
    "https://specialedstartguide.com/blog/washington-compensatory-education"};
inline constexpr Citation medicaid_notes{
    "WAC 182-537-0700", "a billed school health service has a note with times, group or one-to-one, and who gave it",
    "https://app.leg.wa.gov/WAC/default.aspx?cite=182-537-0700"};
inline constexpr Citation own_log{"The log itself", "a log should fit the calendar and the plan it is about", ""};
inline constexpr Citation sesc_sdi{
    "Special Education Support Center",
    "special teaching is tied to IEP goals; an accommodation of class work is not special teaching",
    "https://specialeducationsupportcenter.org/community-complaints/sdi/"};
inline constexpr Citation measurable_form{
    "IEP Review Form", "\"measurable\" is not defined in state or federal rules; a baseline and a target are what reviewers look for",
    "https://studylib.net/doc/7790507/iep-review-form"};
inline constexpr Citation slp_certificate{
    "Final bill report, ESSB 5601 (2009)", "in schools an SLP needs the state's educational staff certificate, not a license",
    "https://lawfilesext.leg.wa.gov/Biennium/2009-10/Htm/Bill%20Reports/Senate/5601-S.E%20SBR%20FBR%2009.htm"};
inline constexpr Citation therapist_license{
    "OSPI: certificates of educational staff associates", "a school occupational therapist holds a state health license",
    "http://www.k12.wa.us/certification/ESA/Initial.aspx"};
inline constexpr Citation slpa_rules{
    "WSR 10-10-102", "speech-language pathology assistants are certified by the health department and work under supervision",
    "http://lawfilesext.leg.wa.gov/law/wsr/2010/10/10-10-102.htm"};
inline constexpr Citation paraeducator_practice{
    "A guide to paraeducators in the IEP",
    "a paraeducator is usually listed as a supplementary aid and service, sometimes in the service table",
    "https://advocacyunlocked.com/blog/paraeducators-how-does-the-iep-team-decide"};
inline constexpr Citation washington_form_sample{
    "Washington IEP form, cover page", "a signature on the list of participants does not authorize consent",
    "https://fdocuments.net/document/i-0no-document-that-the-factors-were-considered-and.html"};
inline constexpr Citation practice{"Practice", "no rule read for this program says what the word means; schools use it this way", ""};
// clang-format on

} // namespace iepaudit::sources
