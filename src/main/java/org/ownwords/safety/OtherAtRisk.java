package org.ownwords.safety;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ownwords.person.CaseId;
import org.ownwords.vocabulary.Coded;

/// A child or another adult who may be in danger too. It is wide because the form asks for each of these by itself.
///
/// @param danger    what danger, and how it is known
/// @param theirCase the case about them, where the council has one and it was named, or null
public record OtherAtRisk(
        Kind kind,
        String who,
        LivesThere livesThere,
        String danger,
        Told told,
        LocalDate on,
        @Nullable TheirCase theirCase) {

    /// A case about them.
    ///
    /// @param number as people use it on the telephone
    public record TheirCase(CaseId id, long number) {

        /// `Case 12`
        String words() {
            return "Case " + number;
        }
    }

    /// A child or an adult.
    public enum Kind implements Coded {
        CHILD("child", "A child"),
        ADULT("adult", "Another adult");

        private final String code;
        private final String words;

        Kind(String code, String words) {
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

        public static Optional<Kind> of(String code) {
            return Coded.of(values(), code);
        }

        static List<Kind> all() {
            return List.of(values());
        }
    }

    /// Whether they live where the person lives. What is not known is never taken for no.
    public enum LivesThere implements Coded {
        YES("yes", "Yes"),
        NO("no", "No"),
        NOT_KNOWN("not-known", "Not known");

        private final String code;
        private final String words;

        LivesThere(String code, String words) {
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

        public static Optional<LivesThere> of(String code) {
            return Coded.of(values(), code);
        }

        static List<LivesThere> all() {
            return List.of(values());
        }
    }

    /// Whether somebody was told who can help them.
    public sealed interface Told {

        /// Somebody was told.
        record Whom(String whom) implements Told {
            public Whom {
                refuseBlank(whom);
            }
        }

        /// Nobody was told.
        record Nobody(String why) implements Told {
            public Nobody {
                refuseBlank(why);
            }
        }
    }

    public OtherAtRisk {
        refuseBlank(who);
        refuseBlank(danger);
    }

    private static void refuseBlank(String words) {
        if (words.isBlank()) {
            throw new IllegalArgumentException("Who may be in danger, and what was done, has words");
        }
    }

    /// As a sentence, without a name.
    String sentence() {
        return kind == Kind.CHILD ? "A child may be in danger too." : "Another adult may be in danger too.";
    }
}
