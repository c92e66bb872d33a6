package org.ownwords.outcome;

import java.util.List;
import java.util.Optional;
import org.ownwords.vocabulary.Coded;

/// Why a person was not asked what they want. Not asking is always allowed, but never without a reason.
public enum NotAskedReason implements Coded {
    UNSAFE("unsafe", "It was not safe to ask"),
    NOT_PRESENT("not-present", "They were not there"),
    COULD_NOT_COMMUNICATE("could-not-communicate", "They could not say, or we could not understand them, yet"),
    TOO_UNWELL("too-unwell", "They were too unwell or distressed"),
    DID_NOT_WANT_TO_TALK("did-not-want-to-talk", "They did not want to talk"),
    DIED("died", "They have died"),
    OTHER("other", "Another reason");

    private final String code;
    private final String words;

    NotAskedReason(String code, String words) {
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

    public static Optional<NotAskedReason> of(String code) {
        return Coded.of(values(), code);
    }

    public static List<NotAskedReason> all() {
        return List.of(values());
    }
}
