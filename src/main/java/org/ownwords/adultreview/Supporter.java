package org.ownwords.adultreview;

import java.util.List;
import java.util.Optional;
import org.ownwords.vocabulary.Coded;

/// Who supports the person in a review. The duty of section 68 of the Care Act 2014 is for reviews too.
enum Supporter implements Coded {
    ARRANGED("arranged", "An independent advocate"),
    SOMEBODY("somebody-appropriate", "Somebody appropriate, who is not paid to care for them"),
    NOT_NEEDED("not-needed", "They need no support to take part"),
    NONE_AVAILABLE("none-available", "No advocate was available"),
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

    static Optional<Supporter> of(String code) {
        return Coded.of(values(), code);
    }

    static List<Supporter> all() {
        return List.of(values());
    }
}
