package org.ownwords.enquiry;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ownwords.page.Reader;
import org.ownwords.page.Typed;
import org.ownwords.vocabulary.EachOther;

/// Reads how somebody was seen or heard. All of it may be left empty.
final class HowHeldForm {

    private static final Pattern MINUTES = Pattern.compile("(\\d{1,4}) *(m|min|mins|minutes?)?");

    private HowHeldForm() {}

    static HowHeld read(Reader read) {
        var manner = read.optionalChoice("manner", Manner::of).orElse(null);
        var minutes = minutes(read);
        return new HowHeld(
                manner,
                minutes,
                read.optionalWords("helped"),
                read.optionalChoice("eachOther", EachOther::of).orElse(null),
                OthersFirst.read(read));
    }

    private static @Nullable Integer minutes(Reader read) {
        var line = read.optionalLine("minutes");
        if (line == null || line.isEmpty()) {
            return null;
        }
        var number = MINUTES.matcher(line);
        var minutes = number.matches() ? Integer.parseInt(number.group(1)) : 0;
        if (minutes < 1 || minutes > HowHeld.LONGEST) {
            read.problem("minutes", "Enter how many minutes it took, as a number like 45, or leave it empty");
            return null;
        }
        return minutes;
    }

    /// As it was entered, with what is typed already.
    static Typed entered(Typed typed, HowHeld howHeld) {
        var manner = howHeld.manner();
        var minutes = howHeld.minutes();
        var well = howHeld.well();
        return OthersFirst.entered(typed, howHeld.others())
                .withAny("manner", manner == null ? null : manner.code())
                .withAny("minutes", minutes == null ? null : minutes.toString())
                .withAny("helped", howHeld.helped())
                .withAny("eachOther", well == null ? null : well.code());
    }

    /// Whether any of it is answered or wrong, so that it is not folded away.
    static boolean isOpen(Typed typed, boolean wrong) {
        return wrong || typed.has("manner") || typed.has("minutes") || typed.has("helped") || typed.has("eachOther");
    }
}
