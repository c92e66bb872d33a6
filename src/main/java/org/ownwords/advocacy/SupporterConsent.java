package org.ownwords.advocacy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ownwords.page.Option;
import org.ownwords.vocabulary.Coded;

/// Whether somebody may support and represent a person, as far as the person is concerned
/// (Care Act 2014, section 68(5)): where they can consent, they do; where they cannot, it
/// is in their best interests.
public enum SupporterConsent implements Coded {
    AGREES("agrees", "Yes, %s agrees"),
    DOES_NOT_WANT("does-not-want", "No, %s does not want them"),
    BEST_INTERESTS("best-interests", "%s cannot decide this, and it is in their best interests"),
    NOT_BEST_INTERESTS("not-best-interests", "%s cannot decide this, and it is not in their best interests"),
    CANNOT_YET_SAY("cannot-yet-say", "Cannot yet say");

    private final String code;
    private final String words;

    SupporterConsent(String code, String words) {
        this.code = code;
        this.words = words;
    }

    @Override
    public String code() {
        return code;
    }

    /// The words if the person's name is not known.
    @Override
    public String words() {
        return words(words.startsWith("%s") ? "The person" : "the person");
    }

    /// The words on a page about a person.
    public String words(String name) {
        return words.formatted(name);
    }

    public static Optional<SupporterConsent> of(String code) {
        return Coded.of(values(), code);
    }

    static List<Option> options(String name) {
        return Stream.of(values())
                .map(consent -> Option.of(consent.code(), consent.words(name)))
                .toList();
    }
}
