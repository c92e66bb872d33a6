package org.ownwords.consent;

import java.util.List;
import java.util.Optional;
import org.ownwords.vocabulary.Coded;

/// On what ground something goes on that the person does not agree to. The first six are those of the
/// multi-agency guidance (Sunderland Safeguarding Adults Board): agreement is sought, and is not
/// required where the interests of the person or of others demand that something is done. Several may
/// apply, and each needs a reason of its own in words.
enum Ground implements Coded {
    OTHERS_AT_RISK("others-at-risk", "Other people may be at risk"),
    CRIME("crime", "There is a reasonable suspicion of a serious crime"),
    PUBLIC_INTEREST("public-interest", "It is in the public interest for another reason"),
    COERCION("coercion", "Somebody may be coercing or controlling them"),
    MENTAL_HEALTH("mental-health", "Their mental health affects their choice"),
    LACKS_CAPACITY("lacks-capacity", "They lack capacity for this decision, and it is in their best interests"),

    /// The duty in section 42 of the Care Act 2014 does not depend on agreement.
    LEGAL_DUTY("legal-duty", "The law requires it"),
    STAFF("staff", "Somebody who works with adults who need care and support is implicated"),

    /// Data Protection Act 2018, Schedule 1, paragraph 18, as it is commonly described: agreement
    /// cannot be given or obtained, or asking would prejudice the protection.
    CANNOT_BE_ASKED("cannot-be-asked", "They cannot be asked, or asking would put somebody at more risk");

    private final String code;
    private final String words;

    Ground(String code, String words) {
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

    static Optional<Ground> of(String code) {
        return Coded.of(values(), code);
    }

    static List<Ground> all() {
        return List.of(values());
    }
}
