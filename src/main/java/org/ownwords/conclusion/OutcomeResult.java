package org.ownwords.conclusion;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ownwords.outcome.OutcomeId;
import org.ownwords.vocabulary.CameAbout;
import org.ownwords.vocabulary.NotMetReason;

/// How far one thing the person wanted came about: as they see it and, separately, as the worker judges.
/// It is wide because the form asks for each of these by itself.
///
/// @param howHard how hard it was to bring about, or null where that was not said
/// @param lifeNow what it has changed for them, as they see it, or null where they did not say
public record OutcomeResult(
        OutcomeId outcome,
        PersonsView persons,
        @Nullable String personsWords,
        CameAbout workers,
        List<NotMetReason> reasons,
        @Nullable String whyNot,
        @Nullable HowHard howHard,
        @Nullable LifeNow lifeNow) {

    /// One of which it was not said how hard it was.
    public OutcomeResult(
            OutcomeId outcome,
            PersonsView persons,
            @Nullable String personsWords,
            CameAbout workers,
            List<NotMetReason> reasons,
            @Nullable String whyNot,
            @Nullable LifeNow lifeNow) {
        this(outcome, persons, personsWords, workers, reasons, whyNot, null, lifeNow);
    }

    /// One of which they did not say what it has changed.
    public OutcomeResult(
            OutcomeId outcome,
            PersonsView persons,
            @Nullable String personsWords,
            CameAbout workers,
            List<NotMetReason> reasons,
            @Nullable String whyNot) {
        this(outcome, persons, personsWords, workers, reasons, whyNot, null, null);
    }

    /// Whether it did not come about in full, as one of them sees it, and no reason is given.
    public boolean lacksReason() {
        return (workers != CameAbout.FULLY || persons == PersonsView.PARTLY || persons == PersonsView.NOT)
                && reasons.isEmpty()
                && whyNot == null;
    }
}
