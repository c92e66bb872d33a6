package org.ownwords.arrangement;

import java.util.List;
import java.util.Optional;
import org.ownwords.vocabulary.Coded;

/// What the form of a decision to refuse life-sustaining treatment is made of: Mental Capacity Act
/// 2005, section 25(5) and (6).
enum Formality implements Coded {
    AT_RISK("at-risk", "It says that it applies even if life is at risk"),
    WRITTEN("written", "It is in writing"),
    SIGNED("signed", "They signed it, or somebody did for them in their presence"),
    WITNESSED("witnessed", "Somebody witnessed it, and signed it in their presence");

    private final String code;
    private final String words;

    Formality(String code, String words) {
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

    public static Optional<Formality> of(String code) {
        return Coded.of(values(), code);
    }

    static List<Formality> all() {
        return List.of(values());
    }
}
