package org.ownwords.timescale;

import java.util.List;
import java.util.Optional;
import org.ownwords.vocabulary.Coded;

/// Why something is done differently from the procedure, or takes longer. Counted beside what is
/// late, and apart from it.
public enum DepartureReason implements Coded {
    THEIR_PACE("their-pace", "To go at the pace of the person"),
    CAPACITY("capacity", "To wait until they can decide"),
    SAFETY("safety", "To keep somebody safe"),
    PARTNERS("partners", "Other organisations need longer"),
    COMPLEX("complex", "There is more to find out than usual"),
    PROPORTION("proportion", "So much was not needed"),
    OUR_RESOURCES("our-resources", "We did not have enough people"),
    OTHER("other", "Another reason");

    private final String code;
    private final String words;

    DepartureReason(String code, String words) {
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

    public static Optional<DepartureReason> of(String code) {
        return Coded.of(values(), code);
    }

    public static List<DepartureReason> all() {
        return List.of(values());
    }
}
