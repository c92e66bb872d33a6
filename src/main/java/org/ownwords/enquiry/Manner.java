package org.ownwords.enquiry;

import java.util.List;
import java.util.Optional;
import org.ownwords.vocabulary.Coded;

/// How a conversation was held.
enum Manner implements Coded {
    HOME("home", "A visit where they live"),
    ELSEWHERE("elsewhere", "Face to face, somewhere else"),
    TELEPHONE("telephone", "By telephone"),
    VIDEO("video", "By video"),
    WRITTEN("written", "In writing, or by messages"),
    OTHER("other", "Another way");

    private final String code;
    private final String words;

    Manner(String code, String words) {
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

    public static Optional<Manner> of(String code) {
        return Coded.of(values(), code);
    }

    public static List<Manner> all() {
        return List.of(values());
    }
}
