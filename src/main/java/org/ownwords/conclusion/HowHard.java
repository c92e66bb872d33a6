package org.ownwords.conclusion;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ownwords.vocabulary.Coded;

/// How hard something that a person wanted was to bring about, as the worker sees it. Nobody is to be taught to want
/// little: of what was hard, a part is no failure.
///
/// @param why what made it so, or null
public record HowHard(Level level, @Nullable String why) {

    /// How hard it was.
    public enum Level implements Coded {
        EASY("easy", "It was not hard"),
        SOME("some", "It took some doing"),
        HARD("hard", "It was hard"),
        OUT_OF_REACH("out-of-reach", "Much of it was out of anybody’s reach");

        private final String code;
        private final String words;

        Level(String code, String words) {
            this.code = code;
            this.words = words;
        }

        @Override
        public String code() {
            return code;
        }

        @Override
        public String words() {
            return words;
        }

        public static Optional<Level> of(String code) {
            return Coded.of(values(), code);
        }

        public static List<Level> all() {
            return List.of(values());
        }

        /// The codes under which it is asked what made it so.
        public static List<String> codes() {
            return all().stream().map(Level::code).toList();
        }
    }

    /// As a sentence, with why.
    public String words() {
        return why == null ? level.words() : "%s: %s".formatted(level.words(), why);
    }
}
