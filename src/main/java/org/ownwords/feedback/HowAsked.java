package org.ownwords.feedback;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ownwords.page.Option;

/// In which way somebody is asked.
public enum HowAsked {
    FACE_TO_FACE("face-to-face", "In person"),
    TELEPHONE("telephone", "By telephone"),
    PAPER("paper", "On paper"),
    LINK("link", "By a link that they open themselves");

    private final String code;
    private final String words;

    HowAsked(String code, String words) {
        this.code = code;
        this.words = words;
    }

    String code() {
        return code;
    }

    String words() {
        return words;
    }

    static Optional<HowAsked> of(String code) {
        return Stream.of(values()).filter(each -> each.code.equals(code)).findFirst();
    }

    static List<Option> options() {
        return Stream.of(values()).map(each -> Option.of(each.code, each.words)).toList();
    }
}
