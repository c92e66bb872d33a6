package org.ownwords.risk;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ownwords.page.Option;
import org.ownwords.vocabulary.Coded;

/// Whether the person accepts a risk that is taken. Who can decide this may decide unwisely (Mental
/// Capacity Act 2005, section 1(4)).
public enum PersonAccepts implements Coded {
    YES("yes", "Yes", null),
    NO("no", "No", null),
    CANNOT_DECIDE(
            "cannot-decide",
            "They lack capacity to decide this",
            "Record what was found under “Capacity to decide”, and what is decided in their best interests"),
    NOT_ASKED("not-asked", "They have not been asked yet", null);

    private final String code;
    private final String words;
    private final @Nullable String hint;

    PersonAccepts(String code, String words, @Nullable String hint) {
        this.code = code;
        this.words = words;
        this.hint = hint;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String words() {
        return words;
    }

    public static Optional<PersonAccepts> of(String code) {
        return Coded.of(values(), code);
    }

    static List<Option> options() {
        return Stream.of(values())
                .map(each -> new Option(each.code, each.words, each.hint))
                .toList();
    }
}
