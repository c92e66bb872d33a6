package org.ownwords.advocacy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.ownwords.advocacy.Progress.Step;

/// How far asking for an advocate has come.
sealed interface AdvocateStanding {

    /// The person did not want one, and nobody was asked.
    record NotWanted() implements AdvocateStanding {}

    /// Asked for, with no answer yet.
    record AskedFor() implements AdvocateStanding {}

    /// The request was accepted, and nobody has started.
    record Accepted(LocalDate on) implements AdvocateStanding {}

    /// An advocate supports the person.
    record Started(LocalDate on) implements AdvocateStanding {}

    /// Nobody starts: it was declined or withdrawn, or nobody is available.
    record NeverStarts(LocalDate on) implements AdvocateStanding {}

    /// An advocate supported the person, and does so no more.
    record Ended(LocalDate on) implements AdvocateStanding {}

    /// How far it has come.
    ///
    /// @param progress everything that became of it, in any order
    static AdvocateStanding of(Asking asking, List<Progress> progress) {
        if (asking.isRefused()) {
            return new NotWanted();
        }
        return on(progress, step -> step == Step.ENDED)
                .<AdvocateStanding>map(Ended::new)
                .or(() -> on(progress, step -> step == Step.STARTED).map(Started::new))
                .or(() -> on(progress, Step::isNever).map(NeverStarts::new))
                .or(() -> on(progress, step -> step == Step.ACCEPTED).map(Accepted::new))
                .orElseGet(AskedFor::new);
    }

    private static Optional<LocalDate> on(List<Progress> progress, Predicate<Step> which) {
        return progress.stream()
                .filter(each -> which.test(each.step()))
                .map(Progress::on)
                .findFirst();
    }
}
