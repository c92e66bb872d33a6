package org.ownwords.plan;

import java.util.List;
import java.util.Optional;
import org.ownwords.vocabulary.Coded;

/// Where a plan is looked at again.
enum LooksAgain implements Coded {
    BY_ITSELF("by-itself", "In reviews of this plan"),
    WITH_THEIR_CARE("with-their-care", "When their care and support is reviewed"),
    NOT("not", "It is not looked at again");

    private final String code;
    private final String words;

    LooksAgain(String code, String words) {
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

    public static Optional<LooksAgain> of(String code) {
        return Coded.of(values(), code);
    }

    public static List<LooksAgain> all() {
        return List.of(values());
    }
}
