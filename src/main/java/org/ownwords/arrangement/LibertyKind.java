package org.ownwords.arrangement;

import java.util.List;
import java.util.Optional;
import org.ownwords.vocabulary.Coded;

/// What deprives, or would deprive, the person of their liberty by law.
enum LibertyKind implements Coded {
    STANDARD("standard", "Standard authorisation"),
    URGENT("urgent", "Urgent authorisation"),
    COURT("court", "Order of the Court of Protection");

    private final String code;
    private final String words;

    LibertyKind(String code, String words) {
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

    public static Optional<LibertyKind> of(String code) {
        return Coded.of(values(), code);
    }

    static List<LibertyKind> all() {
        return List.of(values());
    }
}
