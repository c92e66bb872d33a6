package org.ownwords.workforce;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ownwords.page.Option;

/// One question of a form.
record Ask(Kind kind, String name, String label, @Nullable String hint, List<Option> options) {

    /// How it is asked.
    enum Kind {
        LINE,
        WORDS,
        DAY,
        ONE,
        OF_MANY,
        ANY,
        WHO
    }

    Ask {
        options = List.copyOf(options);
    }

    static Ask line(String name, String label, @Nullable String hint) {
        return new Ask(Kind.LINE, name, label, hint, List.of());
    }

    static Ask words(String name, String label, @Nullable String hint) {
        return new Ask(Kind.WORDS, name, label, hint, List.of());
    }

    static Ask day(String name, String label, @Nullable String hint) {
        return new Ask(Kind.DAY, name, label, hint, List.of());
    }

    static Ask who(String name, String label, @Nullable String hint) {
        return new Ask(Kind.WHO, name, label, hint, List.of());
    }

    /// One answer, all of them in sight.
    static Ask one(String name, String label, @Nullable String hint, List<Option> options) {
        return new Ask(Kind.ONE, name, label, hint, options);
    }

    /// One answer of a list.
    static Ask ofMany(String name, String label, @Nullable String hint, List<Option> options) {
        return new Ask(Kind.OF_MANY, name, label, hint, options);
    }

    /// Any number of answers.
    static Ask any(String name, String label, @Nullable String hint, List<Option> options) {
        return new Ask(Kind.ANY, name, label, hint, options);
    }
}
