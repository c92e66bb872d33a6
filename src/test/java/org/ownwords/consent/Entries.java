package org.ownwords.consent;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ownwords.person.CaseId;

/// Answers and what goes on without them, for tests.
final class Entries {

    static final LocalDate DAY = LocalDate.of(2026, 7, 3);
    static final CaseId CASE = new CaseId(new UUID(7, 7));

    static final Answer AGREES = new Answer.Agrees(null);
    static final Answer NO = new Answer.DoesNotAgree();

    private Entries() {}

    static Question telling(String whom) {
        return new Question(Question.Kind.PASSING_ON, whom);
    }

    static Question about(Question.Kind kind, @Nullable String about) {
        return new Question(kind, about);
    }

    static ConsentEntry entry(Question question, Answer answer, LocalDate on, GoneOn... goingsOn) {
        return new ConsentEntry(
                new ConsentId(UUID.randomUUID()),
                CASE,
                new Consent(question, answer, null, "Nadia Rahman", on),
                List.of(goingsOn));
    }

    static GoneOn goneOn() {
        return new GoneOn(
                new GoingOnId(UUID.randomUUID()),
                new GoingOn(
                        new Reasons(
                                List.of(Ground.OTHERS_AT_RISK, Ground.CRIME),
                                "He goes to her sister too",
                                "Sam Oyelaran",
                                new Telling.Told("That we tell them", DAY)),
                        DAY));
    }
}
