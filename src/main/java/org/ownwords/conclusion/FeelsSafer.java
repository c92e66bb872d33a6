package org.ownwords.conclusion;

import java.util.List;
import java.util.Optional;
import org.ownwords.vocabulary.Coded;

/// Whether the person feels safer, as they answer at closing. The wording follows the sector outcomes framework and
/// becomes a versioned question set when interviews are built.
public enum FeelsSafer implements Coded {
    YES("yes", "Yes"),
    PARTLY("partly", "In some ways, not in others"),
    NO("no", "No"),
    NOT_ASKED("not-asked", "Not asked, or would rather not say");

    private final String code;
    private final String words;

    FeelsSafer(String code, String words) {
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

    public static Optional<FeelsSafer> of(String code) {
        return Coded.of(values(), code);
    }

    public static List<FeelsSafer> all() {
        return List.of(values());
    }
}
