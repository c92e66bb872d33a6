package org.ownwords.adultreview;

import java.time.LocalDate;
import java.util.List;
import org.ownwords.history.SaidBefore;
import org.ownwords.history.Told.Detail;
import org.ownwords.page.Days;

/// What the Board does about a finding. Its annual report says what it did, and why it did not where it decided
/// so (Care Act 2014, schedule 2, paragraph 4(1)(f) and (g)).
sealed interface ReviewResponse {

    LocalDate decidedOn();

    /// What is done, or why nothing is.
    String words();

    /// It, line by line.
    default List<Detail> lines() {
        return switch (this) {
            case Acts(var words, var owner, var dueOn, var decidedOn) ->
                SaidBefore.lines(
                        Detail.of("What is done", words),
                        Detail.of("By whom and when", "%s, by %s".formatted(owner, Days.day(dueOn))),
                        Detail.of("Decided", Days.day(decidedOn)));
            case DoesNot(var words, var decidedOn) ->
                SaidBefore.lines(Detail.of("Not acted on, because", words), Detail.of("Decided", Days.day(decidedOn)));
        };
    }

    /// Something is done.
    ///
    /// @param owner who sees to it
    record Acts(String words, String owner, LocalDate dueOn, LocalDate decidedOn) implements ReviewResponse {}

    /// The Board decided not to act on it.
    ///
    /// @param words why
    record DoesNot(String words, LocalDate decidedOn) implements ReviewResponse {}
}
