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

    /// One in which the team asks.
    static Optional<HowAsked> ofTheTeam(String code) {
        return of(code).filter(HowAsked::isOfTheTeam);
    }

    /// Links are for what is said to somebody independent.
    private boolean isOfTheTeam() {
        return switch (this) {
            case FACE_TO_FACE, TELEPHONE, PAPER -> true;
            case LINK -> false;
        };
    }

    static List<Option> options() {
        return options(Stream.of(values()));
    }

    static List<Option> ofTheTeam() {
        return options(Stream.of(values()).filter(HowAsked::isOfTheTeam));
    }

    private static List<Option> options(Stream<HowAsked> ways) {
        return ways.map(each -> Option.of(each.code, each.words)).toList();
    }
}
