package org.ownwords.conclusion;

import java.util.List;
import java.util.Optional;
import org.ownwords.vocabulary.Coded;

/// What may go on elsewhere when an enquiry is closed.
enum GoesOnElsewhere implements Coded {
    POLICE("police", "The police"),
    COURT("court", "A court"),
    DISCIPLINARY("disciplinary", "An employer’s own procedure"),
    PROFESSIONAL_BODY("professional-body", "A professional body"),
    REGULATOR("regulator", "A regulator"),
    CORONER("coroner", "A coroner"),
    COMPLAINT("complaint", "A complaint or a claim"),
    OTHER("other", "Something else");

    private final String code;
    private final String words;

    GoesOnElsewhere(String code, String words) {
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

    public static Optional<GoesOnElsewhere> of(String code) {
        return Coded.of(values(), code);
    }

    public static List<GoesOnElsewhere> all() {
        return List.of(values());
    }
}
