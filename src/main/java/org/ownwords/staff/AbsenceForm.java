package org.ownwords.staff;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.Absence;
import org.ownwords.access.ActorId;
import org.ownwords.access.Covering;
import org.ownwords.access.Overlap;
import org.ownwords.access.Practitioner;
import org.ownwords.page.Days;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;

/// Reads from when to when somebody is away, and who covers.
final class AbsenceForm {

    /// The answer that nobody covers.
    static final String NOBODY = "nobody";

    private AbsenceForm() {}

    /// @param away   who they are now
    /// @param others colleagues who may cover
    /// @param change whether it changes what was recorded before
    /// @param beside the absences of theirs that hold beside it
    static Reading<Absence> read(
            Reader read, Practitioner away, List<Practitioner> others, boolean change, List<Absence> beside) {
        var from = read.optionalDay("from");
        var until = read.optionalDay("until");
        if (from == null) {
            read.dayProblem("from", "Enter their first day away");
        }
        if (until == null) {
            read.dayProblem("until", "Enter their last day away. It can be changed later");
        }
        if (from != null && until != null && until.isBefore(from)) {
            read.dayProblem("until", "The last day must not be before the first");
        }
        var calledOff = change && !read.yes("away", "Select whether they are away");
        if (from != null && until != null && !until.isBefore(from) && !calledOff) {
            switch (Overlap.of(read.typed().id(), new Absence.Days(from, until), beside)) {
                case Overlap.None() -> {}
                case Overlap.OnFirstDay(var other) -> read.dayProblem("from", overlapping(away, other));
                case Overlap.OnLaterDay(var other) -> read.dayProblem("until", overlapping(away, other));
            }
        }
        var cover = cover(read, others);
        if (cover != null && from != null && !calledOff) {
            switch (Covering.of(away, cover, from)) {
                case Covering.Allowed() -> {}
                case Covering.OpensNoCases() ->
                    read.problem("coveredBy", "%s opens no cases. Select a colleague who does".formatted(cover.name()));
                case Covering.Lacks(var power) ->
                    read.problem(
                            "coveredBy",
                            "%s has an authority that %s has not: %s. Select somebody who has it"
                                    .formatted(
                                            away.name(),
                                            cover.name(),
                                            power.words().toLowerCase(java.util.Locale.UK)));
            }
        }
        var why = read.words("why", "Enter why, such as leave. No diagnosis is needed");
        return read.accept(() -> new Absence(
                read.typed().id(),
                away.id(),
                new Absence.Days(java.util.Objects.requireNonNull(from), java.util.Objects.requireNonNull(until)),
                cover == null ? null : cover.id(),
                calledOff,
                why));
    }

    private static String overlapping(Practitioner away, Absence other) {
        return "%s is away already from %s to %s. Enter other days, or change those first"
                .formatted(
                        away.name(),
                        Days.day(other.days().from()),
                        Days.day(other.days().until()));
    }

    /// Whoever covers, or nobody.
    private record Cover(@Nullable Practitioner by) {}

    private static @Nullable Practitioner cover(Reader read, List<Practitioner> others) {
        var cover = read.choice(
                        "coveredBy",
                        code -> code.equals(NOBODY)
                                ? Optional.of(new Cover(null))
                                : others.stream()
                                        .filter(each -> each.id().equals(id(code)))
                                        .findFirst()
                                        .map(Cover::new),
                        "Select who covers, or that nobody does")
                .orElse(null);
        return cover == null ? null : cover.by();
    }

    private static @Nullable ActorId id(String code) {
        return code.isBlank() ? null : new ActorId(code);
    }
}
