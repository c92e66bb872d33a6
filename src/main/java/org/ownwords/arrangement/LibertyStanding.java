package org.ownwords.arrangement;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// How a deprivation of liberty stands. What happened last counts; what was granted holds until its
/// day, also while it is asked for again.
sealed interface LibertyStanding {

    /// So many days before it runs out somebody looks at it again. A choice of ours: the law sets none.
    long DAYS_BEFORE = 28;

    /// An answer is waited for.
    ///
    /// @param expected by when there should be one, or null
    record Waiting(@Nullable LocalDate expected) implements LibertyStanding {}

    /// It is in force.
    ///
    /// @param from  the day it was granted
    /// @param until until when it holds, or null
    record InForce(LocalDate from, @Nullable LocalDate until) implements LibertyStanding {}

    /// It is not in force: it was not granted, or has ended.
    record NotInForce() implements LibertyStanding {}

    /// How it stands.
    ///
    /// @param steps everything that happened, the earliest first, of which there is at least one
    static LibertyStanding of(List<LibertyStep> steps) {
        var held = held(steps);
        return switch (steps.getLast().state()) {
            case LibertyState.Asked(var expected) -> new Waiting(soonest(expected, held == null ? null : held.until()));
            case LibertyState.Granted _, LibertyState.NotGranted _, LibertyState.Ended _ ->
                held == null ? new NotInForce() : held;
        };
    }

    /// What was granted last and has not ended, or null. That no other was granted ends nothing.
    private static @Nullable InForce held(List<LibertyStep> steps) {
        InForce held = null;
        for (var step : steps) {
            held = switch (step.state()) {
                case LibertyState.Granted(var until, var _, var _) -> new InForce(step.on(), until);
                case LibertyState.Asked _, LibertyState.NotGranted _ -> held;
                case LibertyState.Ended _ -> null;
            };
        }
        return held;
    }

    private static @Nullable LocalDate soonest(@Nullable LocalDate one, @Nullable LocalDate other) {
        return Stream.of(Optional.ofNullable(one), Optional.ofNullable(other))
                .flatMap(Optional::stream)
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    /// When somebody looks at it again: on the day an answer is expected, or the day that what is in
    /// force runs out while it is asked for again; and before the day that what is in force runs out,
    /// so that there is time to ask again. Of what holds only for days, when half of them are over.
    default Optional<LocalDate> lookOn() {
        return switch (this) {
            case Waiting(var expected) -> Optional.ofNullable(expected);
            case InForce(var from, var until) ->
                Optional.ofNullable(until)
                        .map(day -> day.minusDays(Math.clamp(ChronoUnit.DAYS.between(from, day) / 2, 0, DAYS_BEFORE)));
            case NotInForce _ -> Optional.empty();
        };
    }

    default boolean isOpen() {
        return switch (this) {
            case Waiting _, InForce _ -> true;
            case NotInForce _ -> false;
        };
    }
}
