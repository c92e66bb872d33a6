package org.ownwords.timescale;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ownwords.access.By;
import org.ownwords.person.CaseFile;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// How long each stage is meant to take here. A council that has set nothing has no target, and nothing is late.
@Service
@Transactional(readOnly = true)
public class Timescales {

    private final TimescaleStore store;
    private final PauseStore pauses;

    Timescales(TimescaleStore store, PauseStore pauses) {
        this.store = store;
        this.pauses = pauses;
    }

    /// Everything the council has set up to today.
    public Targets targets(LocalDate today) {
        return store.targets(today);
    }

    /// Sets targets for a council, each from its day on. A target already set for that day is left as it is.
    ///
    /// @param owner the identity of whoever answers for them
    @Transactional
    public void set(String authority, List<Targets.Target> targets, String owner) {
        targets.forEach(target -> store.add(authority, target, owner));
    }

    /// How a stage of a case stands today, its pauses taken out; nothing where no target was set.
    ///
    /// @param from the day the stage started
    public Optional<Timescale> of(CaseFile file, Stage stage, LocalDate from, By by) {
        return of(file, stage, from, by.today(), by);
    }

    /// How a stage of a case stood on the day it was done.
    public Optional<Timescale> of(CaseFile file, Stage stage, LocalDate from, LocalDate done, By by) {
        return targets(by.today())
                .workingDays(stage.code(), from)
                .map(workingDays -> Timescale.of(from, workingDays, pauses.on(file.id()), done));
    }
}
