package org.ownwords.consent;

import java.time.LocalDate;
import org.ownwords.page.Branches;
import org.ownwords.page.Dated;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;
import org.ownwords.page.Typed;

/// Reads that somebody asks to stop, and what door is left open.
final class StopForm {

    private static final String OTHERS = "others";
    private static final String OTHERS_WHO = "othersWho";
    private static final String ASK_AGAIN = "askAgain";

    private StopForm() {}

    /// One as it was entered.
    static Typed entered(AskedToStop asked) {
        return Typed.nothing()
                .with("said", asked.said())
                .withAny("options", asked.options())
                .with(OTHERS, asked.others().code())
                .withAny(OTHERS_WHO, asked.othersWho())
                .withAny("door", asked.door().words())
                .with(ASK_AGAIN, asked.door().askAgainOn())
                .with("askedOn", asked.on());
    }

    /// Reads it.
    ///
    /// @param name what to call the person in what is asked for
    static Reading<AskedToStop> read(Reader read, String name, LocalDate today) {
        var said = read.words("said", "Enter what %s says".formatted(name));
        var options = read.optionalWords("options");
        var others = read.choice(OTHERS, Others::of, "Select whether others may be at risk");
        Branches.refuseStrayWords(read, OTHERS, Others.YES.code(), OTHERS_WHO);
        var othersWho = read.optionalWords(OTHERS_WHO);
        var door = read.optionalWords("door");
        var askAgain = read.optionalDay(ASK_AGAIN);
        var on = read.pastDay("askedOn", "Enter the day", today);
        read.inLife("askedOn", new Dated("%s asked to stop".formatted(name), on));
        read.inOrder(
                ASK_AGAIN,
                new Dated("%s asked to stop".formatted(name), on),
                Dated.orNull("you will ask again", askAgain));
        return read.accept(
                () -> new AskedToStop(said, options, others.orElseThrow(), othersWho, new Door(door, askAgain), on));
    }
}
