package org.ownwords.feedback;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ownwords.page.Option;

/// Something the person sent from their own page.
///
/// @param picture that came with it, or null
/// @param answer  what was done about it, or null
record OwnSaid(
        UUID id,
        Saying saying,
        Instant at,
        @Nullable OwnPicture picture,
        @Nullable Answer answer) {

    /// So many are taken from one page.
    static final int MOST = 20;

    /// What they say.
    sealed interface Saying {

        /// Whether it helped.
        ///
        /// @param words more about it, verbatim, or null
        record Helped(Whether whether, @Nullable String words) implements Saying {}

        /// Something they ask for, or say is not right.
        ///
        /// @param words verbatim
        record Wish(About about, String words) implements Saying {}
    }

    /// Whether it helped.
    enum Whether {
        YES("yes", "Yes"),
        PARTLY("partly", "In some ways"),
        NO("no", "No");

        private final String code;
        private final String words;

        Whether(String code, String words) {
            this.code = code;
            this.words = words;
        }

        String code() {
            return code;
        }

        String words() {
            return words;
        }

        static Optional<Whether> of(String code) {
            return Stream.of(values()).filter(each -> each.code.equals(code)).findFirst();
        }

        static List<Option> options() {
            return Stream.of(values())
                    .map(each -> Option.of(each.code, each.words))
                    .toList();
        }
    }

    /// What something they write is about. Each is answered.
    enum About {
        BEFORE_MEETING("before-meeting", "Something for a meeting", "wrote something for a meeting"),
        PUT_RIGHT("put-right", "Something here is wrong. Put it right", "asked for something to be put right"),
        NOT_WORKING("not-working", "It is not working", "said that it is not working");

        private final String code;
        private final String words;
        private final String told;

        About(String code, String words, String told) {
            this.code = code;
            this.words = words;
            this.told = told;
        }

        String code() {
            return code;
        }

        String words() {
            return words;
        }

        /// `The person asked for something to be put right.`
        String told() {
            return "The person " + told + " on a page of their own.";
        }

        /// `Answer: the person asked for something to be put right`
        String owed() {
            return "Answer: the person " + told;
        }

        static Optional<About> of(String code) {
            return Stream.of(values()).filter(each -> each.code.equals(code)).findFirst();
        }

        static List<Option> options() {
            return Stream.of(values())
                    .map(each -> Option.of(each.code, each.words))
                    .toList();
        }
    }

    /// What was done about it, and what they were told.
    record Answer(String words, LocalDate on) {}

    boolean wantsAnswer() {
        return saying instanceof Saying.Wish && answer == null;
    }

    /// What it is, as a line.
    String line() {
        return switch (saying) {
            case Saying.Helped(var whether, var _) -> "Did it help? " + whether.words();
            case Saying.Wish(var about, var _) -> about.words();
        };
    }

    @Nullable String words() {
        return switch (saying) {
            case Saying.Helped(var _, var words) -> words;
            case Saying.Wish(var _, var words) -> words;
        };
    }
}
