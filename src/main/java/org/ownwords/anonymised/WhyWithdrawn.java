package org.ownwords.anonymised;

import java.util.List;
import java.util.Optional;
import org.ownwords.vocabulary.Coded;

/// Why a story is told no more.
enum WhyWithdrawn implements Coded {
    CHANGED_MIND("changed-mind", "The person changed their mind"),
    RECOGNISED("recognised", "Somebody could be recognised"),
    OTHER("other", "Something else");

    private final String code;
    private final String words;

    WhyWithdrawn(String code, String words) {
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

    static Optional<WhyWithdrawn> of(String code) {
        return Coded.of(values(), code);
    }

    static List<WhyWithdrawn> all() {
        return List.of(values());
    }
}
