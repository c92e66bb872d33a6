package org.ownwords.advocacy;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// How a case stands: whether an advocate has to be arranged, and how far that has come. Only an
/// advocate under section 68 counts towards the duty.
sealed interface AdvocacyStanding {

    /// It has not been decided whether an advocate has to be arranged.
    record NotDecided() implements AdvocacyStanding {}

    /// There is no duty, or it cannot yet be said.
    record NoDuty(Decided latest) implements AdvocacyStanding {}

    /// An advocate has to be arranged, and none is.
    ///
    /// @param since  the day from which nobody was asked: of the duty, or on which
    ///               an advocate came to an end
    record NobodyArranged(Decided latest, LocalDate duty, LocalDate since) implements AdvocacyStanding {}

    /// An advocate has to be arranged, and the person does not want one.
    record NotWanted(Decided latest, LocalDate duty, LocalDate on) implements AdvocacyStanding {}

    /// An advocate was asked for and has not started.
    record AskedFor(Decided latest, LocalDate duty, AskedAdvocate advocate) implements AdvocacyStanding {}

    /// An advocate supports the person.
    record Started(Decided latest, LocalDate duty, AskedAdvocate advocate, LocalDate on) implements AdvocacyStanding {

        /// From the day the duty was met to their start. Less than one where they were there already.
        long days() {
            return duty.until(on, ChronoUnit.DAYS);
        }
    }

    /// How it stands, by what was decided and who was asked.
    ///
    /// @param decided  the decisions that stand, the newest first
    /// @param advocates those asked for or offered, the newest first
    static AdvocacyStanding of(List<Decided> decided, List<AskedAdvocate> advocates) {
        if (decided.isEmpty()) {
            return new NotDecided();
        }
        var latest = decided.getFirst();
        if (!latest.result().wantsAdvocate()) {
            return new NoDuty(latest);
        }
        var duty = since(decided);
        var under68 = advocates.stream()
                .filter(each -> each.asking().advocate().underSection68())
                .toList();
        return started(latest, duty, under68)
                .or(() -> under68.stream()
                        .filter(AskedAdvocate::isAwaited)
                        .findFirst()
                        .map(advocate -> new AskedFor(latest, duty, advocate)))
                .or(() -> notWanted(latest, duty, under68))
                .orElseGet(() -> new NobodyArranged(latest, duty, without(duty, under68)));
    }

    /// The day of the first of the decisions that have said so without another in between.
    private static LocalDate since(List<Decided> decided) {
        return decided.stream()
                .takeWhile(each -> each.result().wantsAdvocate())
                .map(Decided::on)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static Optional<AdvocacyStanding> started(Decided latest, LocalDate duty, List<AskedAdvocate> advocates) {
        return advocates.stream()
                .flatMap(advocate -> advocate.standing() instanceof AdvocateStanding.Started started
                        ? Stream.of(new Started(latest, duty, advocate, started.on()))
                        : Stream.<Started>empty())
                .min(Comparator.comparing(Started::on))
                .map(AdvocacyStanding.class::cast);
    }

    /// What the person said before the latest decision may have been about something else.
    private static Optional<AdvocacyStanding> notWanted(Decided latest, LocalDate duty, List<AskedAdvocate> advocates) {
        return advocates.stream()
                .filter(each -> each.standing() instanceof AdvocateStanding.NotWanted)
                .map(each -> each.asking().on())
                .filter(on -> !on.isBefore(latest.on()) && !on.isBefore(without(duty, advocates)))
                .max(Comparator.naturalOrder())
                .map(on -> new NotWanted(latest, duty, on));
    }

    /// The day from which nobody was asked.
    private static LocalDate without(LocalDate duty, List<AskedAdvocate> advocates) {
        return advocates.stream()
                .flatMap(advocate -> endedOn(advocate).stream())
                .filter(duty::isBefore)
                .max(Comparator.naturalOrder())
                .orElse(duty);
    }

    private static Optional<LocalDate> endedOn(AskedAdvocate advocate) {
        return switch (advocate.standing()) {
            case AdvocateStanding.Ended(var on) -> Optional.of(on);
            case AdvocateStanding.NeverStarts(var on) -> Optional.of(on);
            case AdvocateStanding.NotWanted(),
                    AdvocateStanding.AskedFor(),
                    AdvocateStanding.Accepted _,
                    AdvocateStanding.Started _ -> Optional.empty();
        };
    }
}
