package org.ownwords.capacity;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ownwords.page.Dated;
import org.ownwords.page.Option;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;
import org.ownwords.page.Typed;
import org.ownwords.person.Details;

/// Reads whether somebody can make a decision.
final class AssessmentForm {

    private AssessmentForm() {}

    /// @param about  the person: what to call them in what is asked for, and when they died
    /// @param before an earlier assessment of the same decision, or null
    /// @param nos    the times they said no, to be chosen from
    static Reading<Assessment> read(
            Reader read, Details about, @Nullable Earlier before, List<Option> nos, LocalDate today) {
        var name = about.givenName();
        var refusal = refusal(read, nos);
        var decision = read.line("decision", "Enter the decision that %s has to make".formatted(name));
        var said = read.optionalWords("said");
        var doubt = DoubtForm.read(read, name);
        var consulted = read.optionalWords("consulted");
        var by = read.line("assessedBy", "Enter the name of the person who looked at this");
        var on = read.pastDay("assessedOn", "Enter the day it was looked at", today);
        read.inOrder("assessedOn", new Dated("it was looked at", on), about.death());
        read.inOrder(
                "assessedOn",
                Dated.orNull("it was looked at before", before == null ? null : before.on()),
                new Dated("it was looked at again", on));
        if (OutlookForm.asksForADay(read.typed())) {
            read.inOrder(
                    "lookAgain",
                    new Dated("it was looked at", on),
                    Dated.orNull("you will look at it again", read.optionalDay("lookAgain")));
        }
        return read.accept(() -> new Assessment(
                decision,
                said,
                doubt.get(),
                new Assessing(by, on, consulted),
                before == null ? null : before.assessment(),
                refusal));
    }

    private static @Nullable UUID refusal(Reader read, List<Option> nos) {
        var chosen = read.typed().text("refusal");
        if (chosen.isEmpty() || chosen.equals(Refusals.NONE)) {
            return null;
        }
        if (nos.stream().noneMatch(no -> no.code().equals(chosen))) {
            read.problem("refusal", "Select the time they said no again, or that it is about something else");
            return null;
        }
        return UUID.fromString(chosen);
    }

    /// An earlier assessment of the same decision.
    ///
    /// @param on its day, or null where it was recorded in error
    record Earlier(AssessmentId assessment, @Nullable LocalDate on) {

        static Earlier of(Assessed assessed) {
            return new Earlier(assessed.id(), assessed.on());
        }
    }

    /// One as it was entered.
    static Typed entered(Assessment assessment) {
        var assessing = assessment.assessing();
        var typed = Typed.nothing()
                .with("decision", assessment.decision())
                .withAny("said", assessment.said())
                .withAny("refusal", text(assessment.refusal()))
                .withAny("consulted", assessing.consulted())
                .with("assessedBy", assessing.by())
                .with("assessedOn", assessing.on());
        return DoubtForm.entered(typed, assessment.doubt());
    }

    private static @Nullable String text(@Nullable UUID refusal) {
        return refusal == null ? null : refusal.toString();
    }
}
