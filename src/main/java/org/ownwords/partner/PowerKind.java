package org.ownwords.partner;

import java.util.List;
import java.util.Optional;
import org.ownwords.vocabulary.Coded;

/// Legal powers to choose from. Which of them there is in a case, and for whom, is a matter of legal
/// advice, and never decided here.
enum PowerKind implements Coded {
    COURT_OF_PROTECTION("court-of-protection", "Court of Protection"),
    MENTAL_HEALTH_ACT("mental-health-act", "Mental Health Act, also guardianship"),
    DEPRIVATION_OF_LIBERTY("deprivation-of-liberty", "Deprivation of Liberty Safeguards"),
    INHERENT_JURISDICTION("inherent-jurisdiction", "Inherent jurisdiction of the High Court"),
    APPOINTEE_OR_DEPUTY("appointee-or-deputy", "Appointee or deputy"),
    CIVIL_ORDER("civil-order", "Order of a civil or family court"),
    ANTISOCIAL_BEHAVIOUR("antisocial-behaviour", "Action about antisocial behaviour"),
    OTHER("other", "Another power");

    private final String code;
    private final String words;

    PowerKind(String code, String words) {
        this.code = code;
        this.words = words;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String words() {
        return words;
    }

    public static Optional<PowerKind> of(String code) {
        return Coded.of(values(), code);
    }

    static List<PowerKind> all() {
        return List.of(values());
    }
}
