#include "meaning/provider_jobs.hpp"

namespace iepaudit::meaning {

Provider person(Field field, Noun noun) {
    if (noun == Noun::aide) {
        return Provider::paraeducator;
    }
    if (noun == Noun::assistant) {
        switch (field) {
        case Field::speech:
            return Provider::slpa;
        case Field::occupational:
            return Provider::cota;
        case Field::physical:
            return Provider::pta;
        default:
            return Provider::paraeducator;
        }
    }
    const bool teaches = noun == Noun::teacher;
    switch (field) {
    case Field::speech:
        return Provider::slp;
    case Field::occupational:
        return Provider::ot;
    case Field::physical:
        return Provider::pt;
    case Field::special_education:
        return teaches ? Provider::special_education_teacher : Provider::vague;
    case Field::general_education:
        return teaches ? Provider::general_education_teacher : Provider::vague;
    case Field::deaf:
    case Field::vision:
        return Provider::special_education_teacher;
    case Field::behavior:
        // an "EBD teacher" by another name; the bare word "behavior" is nobody
        return teaches ? Provider::special_education_teacher
                       : (noun == Noun::none ? Provider::vague : Provider::behavior_specialist);
    case Field::mobility:
    case Field::adapted_pe:
        return Provider::other_licensed;
    case Field::counseling:
        return Provider::counselor;
    case Field::nursing:
        return Provider::nurse;
    case Field::psychology:
        return Provider::psychologist;
    case Field::social_work:
        return Provider::social_worker;
    case Field::reading:
    case Field::subject:
    case Field::none:
        return Provider::vague;
    }
    return Provider::vague;
}

Provider named_by(Field field, Noun noun) {
    const bool reading_specialist = field == Field::reading && noun != Noun::teacher;
    const Provider role = person(field, noun);
    return reading_specialist && role == Provider::vague ? Provider::other_licensed : role;
}

Provider assistant_of(Provider whose, Noun noun) {
    if (noun == Noun::assistant) {
        switch (whose) {
        case Provider::slp:
        case Provider::slpa:
            return Provider::slpa;
        case Provider::ot:
        case Provider::cota:
            return Provider::cota;
        case Provider::pt:
        case Provider::pta:
            return Provider::pta;
        case Provider::behavior_specialist:
            return Provider::behavior_specialist;
        default:
            break;
        }
    }
    return Provider::paraeducator;
}

} // namespace iepaudit::meaning
