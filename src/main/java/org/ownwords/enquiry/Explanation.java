package org.ownwords.enquiry;

import java.util.List;
import java.util.Optional;
import org.ownwords.vocabulary.Coded;

/// What a person may be told about how this works. None of it is asked for by law in every conversation; people who
/// took part in the first Making Safeguarding Personal pilots asked for each.
enum Explanation implements Coded {
    RECORDED("recorded", "That what they say is written down, and that they can see it"),
    LIMITS("limits", "What the council cannot do"),
    THEIR_SAY("their-say", "That nothing is done without their say, and that they are told why if it ever has to be");

    private final String code;
    private final String words;

    Explanation(String code, String words) {
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

    public static Optional<Explanation> of(String code) {
        return Coded.of(values(), code);
    }

    public static List<Explanation> all() {
        return List.of(values());
    }
}
