package org.ownwords.boardwork;

import java.util.Optional;
import org.ownwords.vocabulary.Coded;

/// How an entry stands, as was said of it last.
public enum Standing implements Coded {
    GOES_ON("goes-on", "It goes on", true),
    DONE("done", "It is done", false),
    NOT_DONE("not-done", "It will not be done", false),
    HELD("held", "Looked at again: the change has held", false),
    HELD_IN_PART("held-in-part", "Looked at again: it has held in part", true),
    NOT_HELD("not-held", "Looked at again: it has not held", true),
    NOT_TAKEN_UP("not-taken-up", "The Board does not take it up", false),
    ANSWERED("answered", "It was answered", true),
    CHANGED("changed", "Something changed because of it", false),
    LEFT("left", "It is left as it is", false),
    SHOWN("shown", "It was shown, and the Board is sure", false),
    SHOWN_IN_PART("shown-in-part", "It was shown in part", true),
    NOT_SHOWN("not-shown", "It was not shown", true),
    LOOKED_INTO("looked-into", "It is being looked into", true),
    DID("did", "We did something", false),
    CANNOT("cannot", "Nothing can be done", false),
    ACTIVE("active", "Active", true),
    NOT_ACTIVE("not-active", "Not active now", true),
    ENDED("ended", "Ended", false);

    private final String code;
    private final String words;
    private final boolean open;

    Standing(String code, String words, boolean open) {
        this.code = code;
        this.words = words;
        this.open = open;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String words() {
        return words;
    }

    /// Whether something is still to come.
    boolean isOpen() {
        return open;
    }

    static Optional<Standing> of(String code) {
        return Coded.of(values(), code);
    }
}
