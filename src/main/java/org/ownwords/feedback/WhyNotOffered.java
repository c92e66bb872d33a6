package org.ownwords.feedback;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ownwords.page.Option;

/// Why nobody was asked whether they may be asked how it was.
enum WhyNotOffered {
    UNSAFE("unsafe", "It would not be safe for them"),
    DISTRESSED("distressed", "It would distress them"),
    DIED("died", "They have died"),
    CANNOT_SAY("cannot-say", "They cannot say, and nobody speaks for them"),
    DOES_NOT_WANT("does-not-want", "They have said that they want nothing more to do with us"),
    NOT_REACHED("not-reached", "They could not be reached, or have moved away"),
    UNWELL("unwell", "They are not well enough"),
    OTHER("other", "Something else");

    private final String code;
    private final String words;

    WhyNotOffered(String code, String words) {
        this.code = code;
        this.words = words;
    }

    String code() {
        return code;
    }

    String words() {
        return words;
    }

    static Optional<WhyNotOffered> of(String code) {
        return Stream.of(values()).filter(each -> each.code.equals(code)).findFirst();
    }

    static List<Option> options() {
        return Stream.of(values()).map(each -> Option.of(each.code, each.words)).toList();
    }
}
