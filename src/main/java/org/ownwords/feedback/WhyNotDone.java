package org.ownwords.feedback;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ownwords.page.Option;

/// Why somebody who had agreed was not asked in the end.
enum WhyNotDone {
    DIED("died", "They have died"),
    NOT_REACHED("not-reached", "They could not be reached"),
    DOES_NOT_WANT("does-not-want", "They no longer want to be asked"),
    UNSAFE("unsafe", "It was not safe to ask"),
    UNWELL("unwell", "They were not well enough"),
    OTHER("other", "Something else");

    private final String code;
    private final String words;

    WhyNotDone(String code, String words) {
        this.code = code;
        this.words = words;
    }

    String code() {
        return code;
    }

    String words() {
        return words;
    }

    static Optional<WhyNotDone> of(String code) {
        return Stream.of(values()).filter(each -> each.code.equals(code)).findFirst();
    }

    static List<Option> options() {
        return Stream.of(values()).map(each -> Option.of(each.code, each.words)).toList();
    }
}
