package org.ownwords.survey;

import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;

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
        return read.accept(() -> new Round(
                id, survey, name, Objects.requireNonNull(opens), Objects.requireNonNull(closes), asked, null));
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
