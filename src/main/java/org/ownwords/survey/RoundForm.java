package org.ownwords.survey;

import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;
import org.ownwords.page.Typed;

/// Reads from when to when a survey is open.
final class RoundForm {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,6}");

    private RoundForm() {}

    static Reading<Round> read(Reader read, UUID survey) {
        var name = read.line("name", "Enter what this round is called, such as its year");
        var opens = read.optionalDay("opens");
        if (opens == null) {
            read.dayProblem("opens", "Enter the day it opens");
        }
        var closes = read.optionalDay("closes");
        if (closes == null) {
            read.dayProblem("closes", "Enter its last day");
        } else if (opens != null && closes.isBefore(opens)) {
            read.dayProblem("closes", "The last day must not be before the first");
        }
        var asked = asked(read);
        var id = read.typed().id();
        return read.accept(() ->
                Round.opened(id, survey, name, Objects.requireNonNull(opens), Objects.requireNonNull(closes), asked));
    }

    /// What a round should have said.
    ///
    /// @param instead what it should have said, or null where it should not be here
    record Corrected(@Nullable Round instead, String why) {}

    static Reading<Corrected> correction(Reader read, Round now) {
        var why = read.words("why", "Enter what was wrong, or what has changed");
        if (read.typed().text("inError").equals("yes")) {
            return read.accept(() -> new Corrected(null, why));
        }
        return read(read, now.survey()).map(round -> new Corrected(round, why));
    }

    /// What a round says, as it would have been typed.
    static Typed entered(Round round) {
        return Typed.nothing()
                .with("name", round.name())
                .with("opens", round.opens())
                .with("closes", round.closes())
                .withAny("asked", round.asked() == null ? null : String.valueOf(round.asked()));
    }

    private static @Nullable Integer asked(Reader read) {
        var typed = read.optionalLine("asked");
        if (typed == null) {
            return null;
        }
        var number = NUMBER.matcher(typed).matches() ? Integer.parseInt(typed) : 0;
        if (number < 1) {
            read.problem("asked", "Enter how many are asked as a whole number, or nothing");
        }
        return number;
    }
}
