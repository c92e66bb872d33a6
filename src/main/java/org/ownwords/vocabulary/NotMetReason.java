package org.ownwords.vocabulary;

import java.util.List;
import java.util.Optional;

/// Why something the person wanted did not come about in full. Our list; there is no national one.
public enum NotMetReason implements LocallyNamed {
    OUTSIDE_POWERS("outside-powers", "Outside what the council can do"),
    CHANGED_MIND("changed-mind", "They changed their mind"),
    DIED("died", "They died"),
    PARTNER_DID_NOT_ACT("partner-did-not-act", "Another organisation did not act"),
    UNSAFE("unsafe", "It would not have been safe"),
    NOT_POSSIBLE("not-possible", "It turned out not to be possible"),
    EVIDENCE("evidence", "There was not enough evidence"),
    REFUSED("refused", "Somebody else refused"),
    OTHER("other", "Another reason");

    private final String code;
    private final String words;

    NotMetReason(String code, String words) {
        this.code = code;
        this.words = words;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String national() {
        return words;
    }

    public static Optional<NotMetReason> of(String code) {
        return Coded.of(values(), code);
    }

    public static List<NotMetReason> all() {
        return List.of(values());
    }
}
