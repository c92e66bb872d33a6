package org.ownwords.conclusion;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.ownwords.casework.Names;
import org.ownwords.casework.Settlement;
import org.ownwords.casework.Unsettled;
import org.ownwords.page.Reader;
import org.ownwords.page.Typed;

/// Reads what becomes of each thing that is still open when an enquiry ends: it is done, it goes on after
/// closing, or it is no longer needed. None can be left out: anything not settled would stay late for ever on
/// a closed case.
final class SettlingForm {

    /// The hidden field that holds what a thing was, so that what was typed about it can still be shown when
    /// it is no longer open.
    private static final String OPEN = "open";

    private static final int ENOUGH = 60;

    private SettlingForm() {}

    /// The name of a field that is asked of each thing.
    static String field(String name, UUID row) {
        return name + "-" + row;
    }

    /// What becomes of each, by its row.
    static Map<UUID, Settlement> read(Reader read, List<Unsettled> open, Names names, LocalDate today) {
        var settled = new LinkedHashMap<UUID, Settlement>();
        for (var thing : open) {
            read(read, thing, names, today).ifPresent(settlement -> settled.put(thing.row(), settlement));
        }
        return settled;
    }

    private static Optional<Settlement> read(Reader read, Unsettled thing, Names names, LocalDate today) {
        var row = thing.row();
        var becomes = read.choice(
                field("settled", row), Becomes::of, "Select what happens to “%s”".formatted(shortened(thing.what())));
        refuseStrayWords(read, row, becomes.orElse(null) != Becomes.DONE, "whatHappened");
        refuseStrayWords(read, row, becomes.orElse(null) != Becomes.NOT_NEEDED, "because");
        return becomes.flatMap(chosen -> switch (chosen) {
            case DONE -> done(read, row, today);
            case GOES_ON -> goesOn(read, thing, names, today);
            case NOT_NEEDED -> notNeeded(read, row);
        });
    }

    /// Words typed under an answer that was not chosen are never ignored.
    private static void refuseStrayWords(Reader read, UUID row, boolean isNotTheAnswer, String field) {
        if (isNotTheAnswer && read.typed().has(field(field, row))) {
            read.problem(field("settled", row), "Select the answer that you entered words under, or remove the words");
        }
    }

    private static Optional<Settlement> done(Reader read, UUID row, LocalDate today) {
        var on = read.pastDay(field("doneOn", row), "Enter the day it was done", today);
        var whatHappened = read.words(field("whatHappened", row), "Enter what happened");
        return whatHappened.isBlank() ? Optional.empty() : Optional.of(new Settlement.Done(on, whatHappened));
    }

    private static Optional<Settlement> goesOn(Reader read, Unsettled thing, Names names, LocalDate today) {
        var who = read.line(field("goesOnWho", thing.row()), "Enter who will do it");
        var dueOn = read.optionalDay(field("goesOnDue", thing.row()));
        if (dueOn != null && dueOn.isBefore(today)) {
            read.dayProblem(
                    field("goesOnDue", thing.row()),
                    "This day has passed. Enter today or a later day, or leave it empty");
        }
        return who.isBlank()
                ? Optional.empty()
                : Optional.of(new Settlement.GoesOn(names.doer(who, thing.doer()), dueOn));
    }

    private static Optional<Settlement> notNeeded(Reader read, UUID row) {
        var why = read.words(field("because", row), "Enter why it is no longer needed");
        return why.isBlank() ? Optional.empty() : Optional.of(new Settlement.NotNeeded(why));
    }

    private static String shortened(String what) {
        var line = what.strip().replaceAll("\\s+", " ");
        return line.length() <= ENOUGH ? line : line.substring(0, ENOUGH).strip() + "…";
    }

    /// What the page asks about: what is open, and what was typed about but is no longer open, so that what
    /// was typed is not lost.
    static StillOpen shown(List<Unsettled> open, Names names, Typed typed) {
        var gone = typed.fields().keySet().stream()
                .filter(name -> name.startsWith(OPEN + "-"))
                .flatMap(name -> row(name.substring(OPEN.length() + 1)))
                .filter(row -> open.stream().noneMatch(thing -> thing.row().equals(row)))
                .filter(row -> hasAnswer(typed, row))
                .sorted()
                .map(row -> new Unsettled(row, typed.text(field(OPEN, row)), null, null))
                .toList();
        return new StillOpen(open, gone, names.offered());
    }

    private static boolean hasAnswer(Typed typed, UUID row) {
        return Stream.of("settled", "whatHappened", "because").anyMatch(name -> typed.has(field(name, row)));
    }

    private static Stream<UUID> row(String id) {
        try {
            return Stream.of(UUID.fromString(id));
        } catch (IllegalArgumentException e) {
            return Stream.empty();
        }
    }
}
