package org.ownwords.library;

import java.util.List;
import java.util.Optional;
import org.ownwords.vocabulary.Coded;

/// What somebody finds in the library.
enum GuideKind implements Coded {
    GUIDE("guide", "Guide"),
    TOOL("tool", "Tool"),
    EXAMPLE("example", "Example of good work"),
    STANDARD("standard", "Standard of practice: the least that is expected");

    private final String code;
    private final String words;

    GuideKind(String code, String words) {
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

    static Optional<GuideKind> of(String code) {
        return Coded.of(values(), code);
    }

    static List<GuideKind> all() {
        return List.of(values());
    }
}
