package org.ownwords.timescale;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ownwords.access.By;
import org.ownwords.access.Change;
import org.ownwords.access.Kept;
import org.ownwords.casework.Owes;
import org.ownwords.casework.Stage;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// How long each stage is meant to take here. A council that has set nothing has no target, and nothing is late.
@Service
@Transactional(readOnly = true)
public class Timescales {

    private final TargetStore store;
    private final BankHolidayStore holidays;
    private final List<Stage> stages;
    private final ApplicationEventPublisher events;

    Timescales(TargetStore store, BankHolidayStore holidays, List<Owes> concepts, ApplicationEventPublisher events) {
        this.store = store;
        this.holidays = holidays;
        this.stages = concepts.stream()
                .flatMap(concept -> concept.stages().stream())
                .sorted(Comparator.comparing(Stage::code))
                .toList();
        this.events = events;
    }

    /// The stages that a target can be set for: only those that something owed is measured by.
    public List<Stage> stages() {
        return stages;
    }

    /// The stage of a code, if something is measured by it.
    public Optional<Stage> stage(String code) {
        return stages.stream().filter(each -> each.code().equals(code)).findFirst();
    }

    /// Everything the council has set up to today, with the bank holidays it works with.
    public Targets targets(LocalDate today) {
        return store.targets(today, holidays.holidays());
    }

    /// All that was recorded, the newest first.
    public List<Kept<TargetEntry>> all() {
        return store.all();
    }

    /// All that was recorded of a stage, the newest first.
    public List<Kept<TargetEntry>> history(String stage) {
        return all().stream()
                .filter(each -> each.what().target().stage().equals(stage))
                .toList();
    }

    /// Sets a target from its day on. Sent twice, it is recorded once.
    ///
    /// @param replaces what was recorded of the stage last, when it was read; nothing where that was nothing
    /// @throws IllegalArgumentException where nothing is measured by the stage, so that a target would mean nothing
    @Transactional
    public Change set(TargetEntry entry, Optional<UUID> replaces, By by) {
        var stage = entry.target().stage();
        if (stage(stage).isEmpty()) {
            throw new IllegalArgumentException("Nothing is measured by the stage " + stage);
        }
        var before = store.recorded(entry.id());
        if (before.isPresent()) {
            return Change.sentAgain(before.get(), entry);
        }
        var last = history(stage).stream().findFirst().map(each -> each.what().id());
        if (!last.equals(replaces) || !store.add(entry, replaces, by)) {
            return new Change.ChangedSince();
        }
        events.publishEvent(new TargetSet(entry.id(), by));
        return new Change.Made();
    }
}
