package org.ownwords.library;

import java.util.List;
import java.util.Optional;
import org.ownwords.vocabulary.Coded;

/// Where a guide is in reach: the pages for one piece of work.
enum Place implements Coded {
    TALK("talk", "Talking with somebody"),
    CAPACITY("capacity", "Whether somebody can decide"),
    RISK("risk", "Weighing a risk"),
    MEETING("meeting", "Meeting with others"),
    CLOSING("closing", "Ending an enquiry");

    private final String code;
    private final String words;

    Place(String code, String words) {
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

    static Optional<Place> of(String code) {
        return Coded.of(values(), code);
    }

    static List<Place> all() {
        return List.of(values());
    }
}
