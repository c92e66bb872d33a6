package org.ownwords.family;

import java.time.LocalDate;
import org.ownwords.page.Dated;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;
import org.ownwords.page.Typed;

/// Reads what a relative was told, and what they fear.
final class RelativeToldForm {

    private static final String FEARS = "fears";
    private static final String ANSWERED = "answered";
    private static final String NEXT = "next";

    private RelativeToldForm() {}

    /// One as it was entered.
    static Typed entered(RelativeTold told) {
        return Typed.nothing()
                .with("who", told.who())
                .with("how", told.how().code())
                .with("what", told.what())
                .with("wanted", told.wanted().code())
                .withAny(FEARS, told.fear().words())
                .withAny(ANSWERED, told.fear().answered())
                .with("toldOn", told.timing().on())
                .with(NEXT, told.timing().next());
    }

    /// The same relative, to be told more. What they fear and nobody has answered is asked about again.
    static Typed next(RelativeToldEntry before) {
        var told = before.told();
        return Typed.nothing()
                .with("who", told.who())
                .with("wanted", told.wanted().code())
                .withAny(FEARS, told.fear().isUnanswered() ? told.fear().words() : null);
    }

    /// Reads it.
    ///
    /// @param name what to call the person in what is asked for
    static Reading<RelativeTold> read(Reader read, String name, LocalDate today) {
        var who = read.line("who", "Enter who was told");
        var what = read.words("what", "Enter what they were told");
        var how = read.choice("how", How::of, "Select how they were told");
        var wanted = read.choice("wanted", Wanted::of, "Select whether %s wants them to be told".formatted(name));
        var fears = read.optionalWords(FEARS);
        var answered = read.optionalWords(ANSWERED);
        if (fears == null && answered != null) {
            read.problem(FEARS, "Enter what they fear, or remove the answer");
        }
        var on = read.pastDay("toldOn", "Enter the day", today);
        var next = read.optionalDay(NEXT);
        read.inOrder(NEXT, new Dated("they were told this", on), Dated.orNull("they are told more", next));
        return read.accept(() -> new RelativeTold(
                who, how.orElseThrow(), what, wanted.orElseThrow(), new Fear(fears, answered), new Timing(on, next)));
    }
}
