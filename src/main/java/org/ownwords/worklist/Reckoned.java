package org.ownwords.worklist;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.Practitioner;
import org.ownwords.casework.Because;
import org.ownwords.casework.Owed;
import org.ownwords.casework.Owed.Bearing;
import org.ownwords.casework.Prompt;
import org.ownwords.casework.When;
import org.ownwords.casework.Whom;
import org.ownwords.casework.WhoseWork;
import org.ownwords.person.CaseId;
import org.ownwords.timescale.Term;

/// What is due on one case, worked out from what its concepts say is owed.
///
/// @param open  whether something on it is still to be decided, closed or signed off
/// @param lines what is due
record Reckoned(CaseId caseId, boolean open, List<Line> lines) {

    /// @param listOf the identity of the colleague on whose list it is, or null
    /// @param who    somebody else it waits for, in words, or null
    /// @param work   whose work another colleague has to sign off, or null
    record Line(
            Owed owed,
            @Nullable String listOf,
            @Nullable String who,
            @Nullable WhoseWork work,
            @Nullable LocalDate since,
            Term term) {}

    /// Works out one case.
    ///
    /// @param owed       what each concept says
    /// @param ended      rows within which nothing is owed any longer
    /// @param holder     who holds it, or null
    /// @param clocks     what its clocks depend on
    /// @param colleagues all colleagues in the council
    static Reckoned of(
            CaseId caseId,
            List<Owed> owed,
            Set<UUID> ended,
            @Nullable Holder holder,
            Clocks clocks,
            Collection<Practitioner> colleagues) {
        var within = owed.stream()
                .filter(each -> each.because().within() == null
                        || !ended.contains(each.because().within()))
                .toList();
        var open = within.stream().anyMatch(Owed::keepsOpen);
        var standing = within.stream()
                .filter(each -> open || each.bearing() != Bearing.WHILE_OPEN)
                .toList();
        var all = Stream.concat(standing.stream(), noNextStep(caseId, open, standing));
        var running = open ? clocks : clocks.afterClosing();
        return new Reckoned(
                caseId,
                open,
                all.map(each -> line(each, holder, running, colleagues)).toList());
    }

    /// An open case without a next step is always a finding. The date of the whole is not a step.
    private static Stream<Owed> noNextStep(CaseId caseId, boolean open, List<Owed> owed) {
        var onlyTheWhole = owed.stream()
                .allMatch(each -> each.bearing() == Bearing.DATE_OF_THE_WHOLE || each.bearing() == Bearing.WHILE_OPEN);
        return !open || !onlyTheWhole
                ? Stream.of()
                : Stream.of(new Owed(
                        caseId,
                        new Because("no-next-step", caseId.value()),
                        new Prompt(
                                "No next step: add one",
                                "Without a next step, nothing may happen",
                                caseId.path() + "/steps/new"),
                        new Whom.Holder(),
                        new When.Waiting(LocalDate.MIN),
                        Bearing.STEP));
    }

    private static Line line(Owed owed, @Nullable Holder holder, Clocks clocks, Collection<Practitioner> colleagues) {
        var held = holder == null ? null : holder.heldBy();
        var term = Term.of(owed, clocks.targets(), clocks.pauses(), clocks.today());
        var since = since(owed.when());
        return switch (owed.whom()) {
            case Whom.Holder() -> new Line(owed, held, null, null, since, term);
            case Whom.Colleague(var id) -> new Line(owed, id, null, null, since, term);
            case Whom.Signer(var work) -> new Line(owed, null, null, work, since, term);
            case Whom.Other(var name) -> {
                var colleague = colleague(name, colleagues);
                yield colleague == null
                        ? new Line(owed, held, name, null, since, term)
                        : new Line(owed, colleague, null, null, since, term);
            }
        };
    }

    private static @Nullable LocalDate since(When when) {
        return switch (when) {
            case When.Day _ -> null;
            case When.Within within -> within.from();
            case When.Waiting(var since) -> since.equals(LocalDate.MIN) ? null : since;
        };
    }

    /// The one colleague of this name. If two have it, neither is chosen.
    private static @Nullable String colleague(String name, Collection<Practitioner> colleagues) {
        var named = colleagues.stream()
                .filter(each -> each.name().equalsIgnoreCase(name.strip()))
                .map(each -> each.id().value())
                .toList();
        return named.size() == 1 ? named.getFirst() : null;
    }

    /// The earliest day something has been waiting since, or null.
    @Nullable LocalDate since() {
        return lines.stream()
                .map(Line::since)
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(null);
    }
}
