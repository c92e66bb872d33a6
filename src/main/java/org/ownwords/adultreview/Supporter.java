package org.ownwords.adultreview;

import java.util.List;
import java.util.Optional;
import org.ownwords.vocabulary.Coded;

/// Who supports the person in a review, or their family where the person has died. The duty of section 68 of the Care
/// Act 2014 is for reviews too, and is about the adult. The Act does not ask for support for a family. It helps them to
/// take part.
enum Supporter implements Coded {
    ARRANGED("arranged", "An independent advocate"),
    SOMEBODY("somebody-appropriate", "Somebody appropriate, who is not paid to care for them"),
    NOT_NEEDED("not-needed", "They need no support to take part"),
    NONE_AVAILABLE("none-available", "No advocate was available"),
    FAMILY_ADVOCATE("family-advocate", "They have died. Somebody independent supports their family"),
    FAMILY_SOMEBODY("family-somebody", "They have died. A friend or somebody else supports their family"),
    FAMILY_NOT_NEEDED("family-not-needed", "They have died. Their family needs or wants no support"),
    NOT_DECIDED("not-decided", "Not decided yet");

    private final String code;
    private final String words;

    Supporter(String code, String words) {
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

    /// Whether it is about a family that somebody has left behind.
    boolean isForFamily() {
        return switch (this) {
            case FAMILY_ADVOCATE, FAMILY_SOMEBODY, FAMILY_NOT_NEEDED -> true;
            case ARRANGED, SOMEBODY, NOT_NEEDED, NONE_AVAILABLE, NOT_DECIDED -> false;
        };
    }

    static Optional<Supporter> of(String code) {
        return Coded.of(values(), code);
    }

    static List<Supporter> all() {
        return List.of(values());
    }
}
