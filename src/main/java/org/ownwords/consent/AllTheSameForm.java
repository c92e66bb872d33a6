package org.ownwords.consent;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ownwords.page.Reader;
import org.ownwords.page.Typed;

/// Reads, within the form of another concept, on what ground somebody is told although the person said no. What is
/// missing, [WithoutAgreement] says.
final class AllTheSameForm {

    private static final String GROUNDS = "grounds";
    private static final String WHY = "groundWhy";
    private static final String AUTHORISED_BY = "authorisedBy";
    private static final String TOLD = "personTold";
    private static final String NOT_TOLD = "personNotTold";

    private AllTheSameForm() {}

    /// Whether anything of it was typed.
    static boolean isTyped(Typed typed) {
        return !typed.ticked(GROUNDS).isEmpty()
                || List.of(WHY, AUTHORISED_BY, TOLD, NOT_TOLD).stream().anyMatch(typed::has);
    }

    /// Reads it.
    ///
    /// @param name what to call the person in what is asked for
    /// @param on   the day somebody was told, on which the person was told of it too
    static Optional<AllTheSame> read(Reader read, String name, LocalDate on, MayAuthorise may) {
        var authorisedBy = read.optionalLine(AUTHORISED_BY);
        var reasons = new Reasons(
                read.choices(GROUNDS, Ground.all(), Ground::code),
                read.optionalWords(WHY),
                authorisedBy,
                telling(read, on));
        return switch (WithoutAgreement.judge(reasons)) {
            case Sufficiency.Missing(var needs) -> {
                needs.forEach(need -> ask(read, need, name));
                yield Optional.empty();
            }
            case Sufficiency.HasWhatItNeeds() -> {
                may.problem(reasons.authoriser(), on).ifPresent(problem -> read.problem(AUTHORISED_BY, problem));
                yield Optional.of(new AllTheSame(new GoingOn(reasons, on)));
            }
        };
    }

    private static Telling telling(Reader read, LocalDate on) {
        var told = read.optionalWords(TOLD);
        var notTold = read.optionalWords(NOT_TOLD);
        if (told != null && notTold != null) {
            read.problem(NOT_TOLD, "Enter what was said to them, or why they were not told, not both");
        }
        if (told != null) {
            return new Telling.Told(told, on);
        }
        return notTold == null ? new Telling.NotSaid() : new Telling.NotTold(notTold);
    }

    private static void ask(Reader read, Need need, String name) {
        switch (need) {
            case GROUND ->
                read.problem(GROUNDS, "Select on what ground it was told although %s said no".formatted(name));
            case REASON -> read.problem(WHY, "Enter why it was told although %s said no".formatted(name));
            case AUTHORISER -> read.problem(AUTHORISED_BY, "Enter who authorised it");
            case WHETHER_TOLD, WHAT_TOLD, WHEN_TOLD, WHY_NOT_TOLD ->
                read.problem(TOLD, "Enter what %s was told of it, or why not".formatted(name));
        }
    }
}
