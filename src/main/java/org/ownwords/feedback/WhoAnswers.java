package org.ownwords.feedback;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ownwords.page.Option;

/// Who answers, or would. Their answers are counted apart: many people are answered for by others, and the
/// two do not say the same.
public enum WhoAnswers {
    ADULT("adult", "The person"),
    REPRESENTATIVE("representative", "Somebody who speaks for them, such as a friend or relative"),
    ADVOCATE("advocate", "Their advocate");

    private final String code;
    private final String words;

    WhoAnswers(String code, String words) {
        this.code = code;
        this.words = words;
    }

    String code() {
        return code;
    }

    String words() {
        return words;
    }

    static Optional<WhoAnswers> of(String code) {
        return Stream.of(values()).filter(each -> each.code.equals(code)).findFirst();
    }

    static List<Option> options() {
        return Stream.of(values()).map(each -> Option.of(each.code, each.words)).toList();
    }
}
