package org.ownwords.consent;

import java.time.LocalDate;
import org.ownwords.consent.Sufficiency.HasWhatItNeeds;
import org.ownwords.consent.Sufficiency.Missing;
import org.ownwords.page.Branches;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;
import org.ownwords.page.Typed;

/// Reads on what ground something goes on without the person's agreement. What is missing,
/// [WithoutAgreement] says.
final class GoingOnForm {

    private static final String TOLD = "told";
    private static final String TOLD_WHAT = "toldWhat";
    private static final String TOLD_ON = "toldOn";
    private static final String NOT_TOLD_WHY = "notToldWhy";

    private GoingOnForm() {}

    /// One as it was entered.
    static Typed entered(GoingOn goingOn) {
        var reasons = goingOn.reasons();
        var typed = Typed.nothing()
                .with("grounds", reasons.grounds().stream().map(Ground::code).toList())
                .withAny("why", reasons.why())
                .withAny("authorisedBy", reasons.authorisedBy())
                .with("decidedOn", goingOn.on());
        return switch (reasons.telling()) {
            case Telling.Told(var what, var on) ->
                typed.with(TOLD, "yes").withAny(TOLD_WHAT, what).with(TOLD_ON, on);
            case Telling.NotTold(var why) -> typed.with(TOLD, "no").withAny(NOT_TOLD_WHY, why);
            case Telling.NotSaid() -> typed;
        };
    }

    /// Reads it.
    ///
    /// @param name what to call the person in what is asked for
    static Reading<GoingOn> read(Reader read, String name, LocalDate today, MayAuthorise may) {
        var reasons = new Reasons(
                read.choices("grounds", Ground.all(), Ground::code),
                read.optionalWords("why"),
                read.optionalLine("authorisedBy"),
                telling(read, today));
        switch (WithoutAgreement.judge(reasons)) {
            case HasWhatItNeeds() -> {}
            case Missing(var needs) -> needs.forEach(need -> ask(read, need, name));
        }
        var on = read.pastDay("decidedOn", "Enter the day", today);
        if (!reasons.authoriser().isBlank()) {
            may.problem(reasons.authoriser(), on).ifPresent(problem -> read.problem("authorisedBy", problem));
        }
        return read.accept(() -> new GoingOn(reasons, on));
    }

    private static Telling telling(Reader read, LocalDate today) {
        Branches.refuseStrayWords(read, TOLD, "yes", TOLD_WHAT);
        Branches.refuseStrayWords(read, TOLD, "no", NOT_TOLD_WHY);
        return switch (read.typed().text(TOLD)) {
            case "yes" -> told(read, today);
            case "no" -> new Telling.NotTold(read.optionalWords(NOT_TOLD_WHY));
            default -> new Telling.NotSaid();
        };
    }

    private static Telling told(Reader read, LocalDate today) {
        var what = read.optionalWords(TOLD_WHAT);
        var on = read.optionalDay(TOLD_ON);
        if (on != null && on.isAfter(today)) {
            read.dayProblem(TOLD_ON, "The date must be today or in the past");
        }
        return new Telling.Told(what, on);
    }

    private static void ask(Reader read, Need need, String name) {
        switch (need) {
            case GROUND -> read.problem("grounds", "Select at least one ground");
            case REASON -> read.problem("why", "Enter why it goes on");
            case AUTHORISER -> read.problem("authorisedBy", "Enter who authorised it");
            case WHETHER_TOLD -> read.problem(TOLD, "Select whether %s was told".formatted(name));
            case WHAT_TOLD -> read.problem(TOLD_WHAT, "Enter what %s was told".formatted(name));
            case WHEN_TOLD -> read.dayProblem(TOLD_ON, "Enter the day %s was told".formatted(name));
            case WHY_NOT_TOLD -> read.problem(NOT_TOLD_WHY, "Enter why %s was not told".formatted(name));
        }
    }
}
