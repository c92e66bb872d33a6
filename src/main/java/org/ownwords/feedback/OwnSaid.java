package org.ownwords.feedback;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ownwords.casework.Owed.Bearing;
import org.ownwords.page.Days;
import org.ownwords.page.Option;
import org.ownwords.timescale.WorkingDays;

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

    /// Within so many working days it is answered.
    static final int DAYS = 5;

    /// Where what was done does not keep them safe.
    static final int DAYS_IF_NOT_WORKING = 1;

    /// What somebody here is asked to do about it.
    ///
    /// @param owed    as it stands on a list
    /// @param days    the working days it is to be answered in
    /// @param bearing how much depends on it
    record Asks(String owed, int days, Bearing bearing) {}

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

        private Asks asks() {
            return switch (this) {
                case BEFORE_MEETING, PUT_RIGHT -> OwnSaid.answer(told, DAYS, Bearing.STEP);
                case NOT_WORKING -> OwnSaid.answer(told, DAYS_IF_NOT_WORKING, Bearing.SAFETY);
            };
        }

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
    ///
    /// @param told      how, or that they were not; null where it was recorded before this was asked
    /// @param toldWords more about it, or null
    record Answer(
            String words,
            LocalDate on,
            @Nullable HowTold told,
            @Nullable String toldWords) {

        /// How they were told, as a line; empty where it was not asked.
        String toldLine() {
            return Stream.of(Optional.ofNullable(told).map(HowTold::words), Optional.ofNullable(toldWords))
                    .flatMap(Optional::stream)
                    .collect(Collectors.joining(". "));
        }
    }

    /// Whoever writes something is answered, and whoever says that it did not help. That it helped asks for nothing.
    static Optional<Asks> asks(Saying saying) {
        return switch (saying) {
            case Saying.Wish(var about, var _) -> Optional.of(about.asks());
            case Saying.Helped(var whether, var _) ->
                switch (whether) {
                    case YES, PARTLY -> Optional.empty();
                    case NO -> Optional.of(answer("said that it did not help", DAYS, Bearing.STEP));
                };
        };
    }

    /// `Answer: the person asked for something to be put right`
    private static Asks answer(String told, int days, Bearing bearing) {
        return new Asks("Answer: the person " + told, days, bearing);
    }

    /// The day by which it is to be answered, or null. The page tells it to the person, and it is on the list of
    /// whoever answers.
    @Nullable LocalDate answerBy() {
        return asks(saying)
                .map(asks -> WorkingDays.after(Days.on(at), asks.days()))
                .orElse(null);
    }

    boolean wantsAnswer() {
        return asks(saying).isPresent() && answer == null;
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
