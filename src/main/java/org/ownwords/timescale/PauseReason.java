package org.ownwords.timescale;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ownwords.page.Option;
import org.ownwords.vocabulary.Coded;

/// Why a clock is paused. Reported beside late work, and never as late.
public enum PauseReason implements Coded {
    /// Mental Capacity Act 2005, section 4(3): whether, and when, the person is likely to be able to decide.
    CAPACITY_RECOVERY("capacity-recovery", "Waiting for %s to be well enough to decide"),
    POLICE("police", "Police asked us to wait"),
    PERSON_ASKED("person-asked", "%s asked for time"),
    PARTNER("partner", "Waiting for another organisation"),
    OTHER("other", "Another reason");

    private final String code;
    private final String words;

    PauseReason(String code, String words) {
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
        return words(this == PERSON_ASKED ? "The person" : "the person");
    }

    /// The words on a page about a person.
    public String words(String name) {
        return words.formatted(name);
    }

    public static Optional<PauseReason> of(String code) {
        return Coded.of(values(), code);
    }

    public static List<Option> options(String name) {
        return Stream.of(values())
                .map(reason -> Option.of(reason.code(), reason.words(name)))
                .toList();
    }
}
