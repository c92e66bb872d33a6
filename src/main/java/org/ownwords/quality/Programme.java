package org.ownwords.quality;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ownwords.page.Days;

/// A programme of reading case files, as it is now. It is wide because a page shows each of these by itself.
///
/// @param setUp   what it is: as it was set up, or as it was changed last
/// @param change  the change that counts, or null where it is as it was set up
/// @param because why it was changed last, or null
/// @param ended   why nothing more is drawn for it, or null
/// @param drawnAt when cases were drawn last, or null
/// @param ending  the row that said last that it has ended, or that it goes on, or null
record Programme(
        UUID id,
        SetUp setUp,
        String by,
        Instant at,
        @Nullable UUID change,
        @Nullable String because,
        @Nullable String ended,
        @Nullable Instant drawnAt,
        @Nullable UUID ending) {

    /// How it was set up. It is wide because a page shows each of these by itself.
    ///
    /// @param otherTeam       whether nobody reads a case that their own team holds
    /// @param secondReader    whether somebody else reads each case too
    /// @param period          how often cases are drawn, in words
    /// @param owner           who is responsible for it, in words
    /// @param confidentiality what was agreed about who hears what, or null
    /// @param timetable       when the next draw is due and on whose list, or null
    record SetUp(
            String name,
            ProgrammeKind kind,
            Tool tool,
            boolean otherTeam,
            boolean secondReader,
            String period,
            String owner,
            String why,
            @Nullable String confidentiality,
            @Nullable Timetable timetable) {

        public SetUp {
            if (name.isBlank() || why.isBlank()) {
                throw new IllegalArgumentException("A programme has a name, and a reason");
            }
            if (!tool.subject().isRead()) {
                throw new IllegalArgumentException("A programme reads files");
            }
        }
    }

    /// When the next draw is due.
    ///
    /// @param everyMonths how many months there are from one draw to the next
    /// @param runs        the identity of whoever draws
    record Timetable(int everyMonths, String runs) {

        static final int MOST = 36;

        public Timetable {
            if (everyMonths < 1 || everyMonths > MOST) {
                throw new IllegalArgumentException("From draw to draw there are between 1 and " + MOST + " months");
            }
        }

        /// `every 3 months`
        String words() {
            return everyMonths == 1 ? "every month" : "every " + everyMonths + " months";
        }
    }

    Tool tool() {
        return setUp.tool();
    }

    String path() {
        return "/quality/programmes/" + id;
    }

    /// How many people read each case.
    int readers() {
        return setUp.secondReader() ? 2 : 1;
    }

    /// The day on which cases are to be drawn next: so many months after the last draw, or at once where
    /// there was none. Empty where there is no timetable, and when the programme has ended.
    Optional<LocalDate> nextDraw() {
        var timetable = setUp.timetable();
        if (timetable == null || ended != null) {
            return Optional.empty();
        }
        return Optional.of(drawnAt == null ? Days.on(at) : Days.on(drawnAt).plusMonths(timetable.everyMonths()));
    }
}
