package org.ownwords.timescale;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.ownwords.casework.Owes;
import org.ownwords.casework.Stage;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// How long each stage is meant to take here. A council that has set nothing has no target, and nothing is late.
@Service
@Transactional(readOnly = true)
public class Timescales {

    private final TimescaleStore store;
    private final List<Stage> stages;
    private final ApplicationEventPublisher events;

    Timescales(TimescaleStore store, List<Owes> concepts, ApplicationEventPublisher events) {
        this.store = store;
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

    /// Everything the council has set up to today.
    public Targets targets(LocalDate today) {
        return store.targets(today);
    }

    /// Sets targets for a council, each from its day on. A target already set for that day is left as it is.
    ///
    /// @param owner the identity of the person responsible for them
    /// @throws IllegalArgumentException where nothing is measured by a stage, so that a target would mean nothing
    @Transactional
    public void set(String authority, List<Targets.Target> targets, String owner) {
        for (var target : targets) {
            if (stages.stream().noneMatch(stage -> stage.code().equals(target.stage()))) {
                throw new IllegalArgumentException("Nothing is measured by the stage " + target.stage());
            }
        }
        targets.forEach(target -> store.add(authority, target, owner));
        events.publishEvent(new TargetsSet(authority));
    }
}
