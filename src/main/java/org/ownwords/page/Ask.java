package org.ownwords.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One question of a form.
public record Ask(
        Kind kind, String name, String label, @Nullable String hint, List<Option> options) {

    /// How it is asked.
    public enum Kind {
        LINE,
        WORDS,
        DAY,
        ONE,
        OF_MANY,
        ANY,
        WHO
    }

    public Ask {
        options = List.copyOf(options);
    }

    public static Ask line(String name, String label, @Nullable String hint) {
        return new Ask(Kind.LINE, name, label, hint, List.of());
    }

    public static Ask words(String name, String label, @Nullable String hint) {
        return new Ask(Kind.WORDS, name, label, hint, List.of());
    }

    public static Ask day(String name, String label, @Nullable String hint) {
        return new Ask(Kind.DAY, name, label, hint, List.of());
    }

    public static Ask who(String name, String label, @Nullable String hint) {
        return new Ask(Kind.WHO, name, label, hint, List.of());
    }

    /// One answer, all of them in sight.
    public static Ask one(String name, String label, @Nullable String hint, List<Option> options) {
        return new Ask(Kind.ONE, name, label, hint, options);
    }

    /// One answer of a list.
    public static Ask ofMany(String name, String label, @Nullable String hint, List<Option> options) {
        return new Ask(Kind.OF_MANY, name, label, hint, options);
    }

    /// Any number of answers.
    public static Ask any(String name, String label, @Nullable String hint, List<Option> options) {
        return new Ask(Kind.ANY, name, label, hint, options);
    }
}
