package org.ownwords.review;

import java.util.List;
import java.util.Optional;
import org.ownwords.vocabulary.Coded;

/// What may change in a life, so that a plan no longer fits.
enum WhatChanged implements Coded {
    LIFE("life", "Where or how they live"),
    HEALTH("health", "Their health"),
    CONFIDENCE("confidence", "How confident they feel"),
    CAPACITY("capacity", "What they can decide themselves"),
    WISHES("wishes", "What they want"),
    CONTACT("contact", "Whom they see"),
    RISK("risk", "The danger they are in"),
    SUPPORT("support", "Who supports them"),
    OTHER("other", "Something else");

    private final String code;
    private final String words;

    WhatChanged(String code, String words) {
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

    public static Optional<WhatChanged> of(String code) {
        return Coded.of(values(), code);
    }

    public static List<WhatChanged> all() {
        return List.of(values());
    }
}
