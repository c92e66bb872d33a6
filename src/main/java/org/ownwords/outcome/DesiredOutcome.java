package org.ownwords.outcome;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ownwords.casework.Recording;
import org.ownwords.history.Told;
import org.ownwords.page.Dated;

/// Something the person said they want, verbatim.
///
/// @param changed that this is a changed mind, or null where they had not said it before
/// @param readAs  the practitioner's later reading, for the figures; empty where there is none
public record DesiredOutcome(
        OutcomeId id,
        Verbatim said,
        @Nullable ChangedMind changed,
        Standing standing,
        ReadAs readAs,
        Recording recording) {

    public String words() {
        return said.words();
    }

    /// The day they said it, or null where another system sent the words without it.
    public @Nullable LocalDate saidOn() {
        return said.on();
    }

    /// That they said it, where the day is known; or null.
    @Nullable Dated dated() {
        return Dated.orNull("this was said", saidOn());
    }

    public boolean isCurrent() {
        return standing instanceof Standing.Current;
    }

    /// Whose words these are, if known.
    public String whose() {
        return said.voice() == null
                ? "It is not known whose words these are"
                : said.voice().words();
    }

    /// Something they said before that this has taken the place of, and that somebody had read for reporting, while
    /// nobody has read this. Of any other there is none.
    ///
    /// @param all everything they said they want
    Optional<DesiredOutcome> readBefore(List<DesiredOutcome> all) {
        return !isCurrent() || !readAs.isEmpty() || changed == null
                ? Optional.empty()
                : all.stream()
                        .filter(each -> each.id().equals(changed.before())
                                && !each.readAs().isEmpty())
                        .findFirst();
    }

    /// When they were said, as far as is known: not later than they were recorded.
    Instant saidAt() {
        return said.on() == null ? recording.at() : Told.onDay(said.on(), recording.at());
    }
}
