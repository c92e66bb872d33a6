package org.ownwords.arrangement;

import java.util.List;
import java.util.Optional;
import org.ownwords.vocabulary.Coded;

/// In which role somebody may decide for the person.
public enum MakerKind implements Coded {
    LPA_WELFARE("lpa-welfare", "Attorney for health and welfare, under a lasting power"),
    LPA_PROPERTY("lpa-property", "Attorney for property and finance, under a lasting power"),
    ENDURING("enduring", "Attorney under an older, enduring power"),
    DEPUTY_WELFARE("deputy-welfare", "Deputy for personal welfare, named by the Court of Protection"),
    DEPUTY_PROPERTY("deputy-property", "Deputy for property and finance, named by the Court of Protection"),
    APPOINTEE("appointee", "Appointee for benefits");

    private final String code;
    private final String words;

    MakerKind(String code, String words) {
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

    public static Optional<MakerKind> of(String code) {
        return Coded.of(values(), code);
    }

    static List<MakerKind> all() {
        return List.of(values());
    }

    /// Whether a decision in the best interests of the person takes their view into account, where it
    /// is practicable to ask them: the donee of a lasting power of attorney, or a deputy (Mental
    /// Capacity Act 2005, section 4(7)(c) and (d)).
    boolean isAsked() {
        return switch (this) {
            case LPA_WELFARE, LPA_PROPERTY, DEPUTY_WELFARE, DEPUTY_PROPERTY -> true;
            case ENDURING, APPOINTEE -> false;
        };
    }
}
