package org.ownwords.survey;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A round of a survey: from when to when it is open, and what it told once it was closed. It is wide because its
/// page shows each of these by itself.
///
/// @param asked  how many were asked, or null
/// @param closed what it told, or null where it was not closed yet
/// @param kept   which rows say so
record Round(
        UUID id,
        UUID survey,
        String name,
        LocalDate opens,
        LocalDate closes,
        @Nullable Integer asked,
        @Nullable String closed,
        Kept kept) {

    /// Where what a round says is kept.
    ///
    /// @param row     which row says what it is
    /// @param closing which row says that it was closed, or was opened again; null where neither was
    /// @param inError whether it should not be here
    record Kept(UUID row, @Nullable UUID closing, boolean inError) {}

    /// How a round stands on a day.
    enum Standing {
        NOT_YET("Opens later"),
        OPEN("Open"),
        /// Its last day is over, and nobody has said what it told.
        TO_CLOSE("Its last day is over"),
        CLOSED("Closed");

        private final String words;

        Standing(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    Round {
        if (closes.isBefore(opens)) {
            throw new IllegalArgumentException("It does not close before it opens");
        }
    }

    /// A round that is opened.
    static Round opened(UUID id, UUID survey, String name, LocalDate opens, LocalDate closes, @Nullable Integer asked) {
        return new Round(id, survey, name, opens, closes, asked, null, new Kept(id, null, false));
    }

    Standing on(LocalDate day) {
        if (closed != null) {
            return Standing.CLOSED;
        }
        if (day.isBefore(opens)) {
            return Standing.NOT_YET;
        }
        return day.isAfter(closes) ? Standing.TO_CLOSE : Standing.OPEN;
    }

    /// Whether it may be answered. What came on paper by the last day is entered until it is closed.
    boolean takesAnswers(LocalDate day) {
        return !kept.inError()
                && switch (on(day)) {
                    case OPEN, TO_CLOSE -> true;
                    case NOT_YET, CLOSED -> false;
                };
    }

    /// Whether an answer in it may be put right: also after it was closed.
    boolean takesCorrections(LocalDate day) {
        return !kept.inError() && on(day) != Standing.NOT_YET;
    }

    String path() {
        return "/surveys/rounds/" + id;
    }
}
