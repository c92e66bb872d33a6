package org.ownwords.meeting;

import java.time.LocalDate;
import org.ownwords.page.Branches;
import org.ownwords.page.Dated;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;
import org.ownwords.page.Typed;

/// Reads the minutes of a meeting, and whether the person got them.
final class MinutesForm {

    private static final String GIVEN = "given";
    private static final String NOT_GIVEN_WHY = "notGivenWhy";

    private MinutesForm() {}

    /// Reads minutes.
    static Reading<Minutes> read(Reader read, String name) {
        var words = read.words("words", "Enter the minutes that %s gets too".formatted(name));
        var apart = read.optionalWords("apart");
        var made = read.optionalLine("made");
        return read.accept(() -> new Minutes(words, apart, made));
    }

    /// Minutes as they were entered.
    static Typed entered(Minutes minutes) {
        return Typed.nothing()
                .with("words", minutes.words())
                .withAny("apart", minutes.apart())
                .withAny("made", minutes.made());
    }

    /// Reads whether they got them.
    static Reading<Given> readGiven(Reader read, String name, Meeting meeting, LocalDate today) {
        var given = read.yes(GIVEN, "Select whether %s got the minutes".formatted(name));
        Branches.refuseStrayWords(read, GIVEN, "yes", "how");
        Branches.refuseStrayWords(read, GIVEN, "no", NOT_GIVEN_WHY);
        if (given) {
            var on = read.pastDay("givenOn", "Enter the day", today);
            read.inOrder("givenOn", new Dated("the meeting was", meeting.on()), new Dated("they got the minutes", on));
            read.inLife("givenOn", new Dated("they got the minutes", on));
            var how = read.optionalWords("how");
            return read.accept(() -> new Given.ToThem(on, how));
        }
        var why = read.typed().text(GIVEN).equals("no")
                ? read.words(NOT_GIVEN_WHY, "Enter why %s does not get the minutes".formatted(name))
                : "";
        return read.accept(() -> new Given.NotGiven(why));
    }

    /// Whether they got them, as it was entered.
    static Typed entered(Given given) {
        return switch (given) {
            case Given.ToThem(var on, var how) ->
                Typed.nothing().with(GIVEN, "yes").with("givenOn", on).withAny("how", how);
            case Given.NotGiven(var why) -> Typed.nothing().with(GIVEN, "no").with(NOT_GIVEN_WHY, why);
        };
    }
}
