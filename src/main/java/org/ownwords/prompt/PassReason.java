package org.ownwords.prompt;

import java.util.List;
import java.util.Optional;
import org.ownwords.vocabulary.Coded;

/// Why a prompt was passed. Counted, so that a team sees which prompts help and which get in the way.
enum PassReason implements Coded {
    THOUGHT_OF("thought-of", "It was thought of, and there is nothing to record"),
    NOT_HERE("not-here", "It does not apply here"),
    ELSEWHERE("elsewhere", "It is recorded elsewhere"),
    NOT_SAFE("not-safe", "It is not safe to ask now"),
    THEY_SAID_NO("they-said-no", "The person does not want it"),
    LATER("later", "It will be done later"),
    URGENT("urgent", "It could not wait"),
    OTHER("other", "Another reason");

    private final String code;
    private final String words;

    PassReason(String code, String words) {
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

    public static Optional<PassReason> of(String code) {
        return Coded.of(values(), code);
    }

    public static List<PassReason> all() {
        return List.of(values());
    }
}
