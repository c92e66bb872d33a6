package org.ownwords.advocacy;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ownwords.advocacy.Progress.Step;
import org.ownwords.page.Days;

/// An advocate who was asked for, or offered, and what became of it.
///
/// @param progress the earliest first
record AskedAdvocate(AdvocateId id, Asking asking, List<Progress> progress) {

    AskedAdvocate {
        progress = List.copyOf(progress);
    }

    AdvocateStanding standing() {
        return AdvocateStanding.of(asking, progress);
    }

    /// Whether something may still become of it.
    boolean isOpen() {
        return switch (standing()) {
            case AdvocateStanding.AskedFor(), AdvocateStanding.Accepted _, AdvocateStanding.Started _ -> true;
            case AdvocateStanding.NotWanted(), AdvocateStanding.NeverStarts _, AdvocateStanding.Ended _ -> false;
        };
    }

    /// Whether somebody was asked and nobody has started yet.
    boolean isAwaited() {
        return switch (standing()) {
            case AdvocateStanding.AskedFor(), AdvocateStanding.Accepted _ -> true;
            case AdvocateStanding.NotWanted(),
                    AdvocateStanding.Started _,
                    AdvocateStanding.NeverStarts _,
                    AdvocateStanding.Ended _ -> false;
        };
    }

    /// What the advocate helped with, the earliest first.
    List<Progress> helped() {
        return progress.stream().filter(each -> each.step() == Step.HELPED).toList();
    }

    /// What may have become of it, beside what is recorded.
    List<Step> possible() {
        return asking.isRefused()
                ? List.of()
                : Step.all().stream()
                        .filter(step -> Progress.mayStandBeside(step, progress))
                        .toList();
    }

    /// `asked for on 4 July 2026, started on 9 July 2026 (Rosa Lind)`
    String soFar() {
        if (asking.isRefused()) {
            return "offered on %s and not wanted".formatted(Days.day(asking.on()));
        }
        return Stream.concat(
                        Stream.of("asked for on " + Days.day(asking.on())),
                        progress.stream().map(AskedAdvocate::words))
                .collect(Collectors.joining(", "));
    }

    private static String words(Progress progress) {
        var day = progress.step().brief() + " on " + Days.day(progress.on());
        return progress.who() == null ? day : "%s (%s)".formatted(day, progress.who());
    }
}
