package org.ownwords.conclusion;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The end of an enquiry: the person first, then the decision the Act asks for, then what is reported.
/// It is wide because the form asks for each of these by itself.
///
/// @param outcomes how far each thing they wanted came about
/// @param livesOn  what goes on after closing, or null
/// @param done     how the work was done, as far as it is said
public record Conclusion(
        LocalDate on,
        List<OutcomeResult> outcomes,
        PersonsAnswers answers,
        Decision decision,
        @Nullable String livesOn,
        Reported reported,
        HowItWasDone done) {

    public Conclusion {
        outcomes = List.copyOf(outcomes);
    }

    /// Where nothing is said of how the work was done.
    public Conclusion(
            LocalDate on,
            List<OutcomeResult> outcomes,
            PersonsAnswers answers,
            Decision decision,
            @Nullable String livesOn,
            Reported reported) {
        this(on, outcomes, answers, decision, livesOn, reported, HowItWasDone.NOT_SAID);
    }
}
