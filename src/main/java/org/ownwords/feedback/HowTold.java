package org.ownwords.feedback;

import java.util.List;
import java.util.Optional;
import org.ownwords.vocabulary.Coded;

/// How somebody heard what was done about what they wrote on a page of their own.
enum HowTold implements Coded {
    FACE_TO_FACE("face-to-face", "Face to face"),
    TELEPHONE("telephone", "By telephone"),
    IN_WRITING("in-writing", "In writing"),
    OTHER("other", "In another way"),
    NOT_TOLD("not-told", "They were not told, because it is not safe or they want no answer");

    private final String code;
    private final String words;

    HowTold(String code, String words) {
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

    /// What to ask for where the choice alone does not say it.
    Optional<String> missing() {
        return switch (this) {
            case FACE_TO_FACE, TELEPHONE, IN_WRITING -> Optional.empty();
            case OTHER -> Optional.of("Enter how they were told");
            case NOT_TOLD -> Optional.of("Enter why they were not told");
        };
    }

    static Optional<HowTold> of(String code) {
        return Coded.of(values(), code);
    }

    static List<HowTold> all() {
        return List.of(values());
    }
}
