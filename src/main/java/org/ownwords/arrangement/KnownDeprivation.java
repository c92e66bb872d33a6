package org.ownwords.arrangement;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ownwords.page.Days;
import org.ownwords.person.CaseId;

/// A deprivation of liberty with what became of it, the earliest first.
record KnownDeprivation(DeprivationId id, CaseId caseId, Deprivation deprivation, List<LibertyStep> later) {

    public KnownDeprivation {
        later = List.copyOf(later);
    }

    /// The address under which is recorded what became of it.
    String path() {
        return "%s/deprivations/%s/steps/new".formatted(caseId.path(), id.value());
    }

    /// Everything that happened.
    List<LibertyStep> steps() {
        return Stream.concat(Stream.of(deprivation.first()), later.stream()).toList();
    }

    LibertyStanding standing() {
        return LibertyStanding.of(steps());
    }

    /// How it stands, as a sentence.
    String stands(LocalDate today) {
        return switch (standing()) {
            case LibertyStanding.Waiting(var expected) ->
                expected == null
                        ? "There is no answer yet."
                        : "There is no answer yet. Somebody asks on %s.".formatted(Days.day(expected));
            case LibertyStanding.InForce(var _, var until) -> inForce(until, today);
            case LibertyStanding.NotInForce _ -> "It is not in force.";
        };
    }

    private static String inForce(@Nullable LocalDate until, LocalDate today) {
        if (until == null) {
            return "It is in force. No end is known.";
        }
        return until.isBefore(today)
                ? "It ran out on %s.".formatted(Days.day(until))
                : "It is in force until %s.".formatted(Days.day(until));
    }
}
