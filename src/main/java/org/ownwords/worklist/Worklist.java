package org.ownwords.worklist;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.person.CaseFile;
import org.ownwords.person.CaseId;
import org.ownwords.timescale.Pauses;
import org.ownwords.timescale.Timescales;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Who holds which case, and what is to be done next.
@Service
@Transactional
public class Worklist {

    /// The most lines one list gives; the most urgent come first.
    static final int MOST = 200;

    private static final Comparator<Due> MOST_URGENT_FIRST = Comparator.comparing(
                    Due::dueOn, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Due::person);

    private final WorklistStore store;
    private final Timescales timescales;
    private final Pauses pauses;
    private final ApplicationEventPublisher events;

    Worklist(WorklistStore store, Timescales timescales, Pauses pauses, ApplicationEventPublisher events) {
        this.store = store;
        this.timescales = timescales;
        this.pauses = pauses;
        this.events = events;
    }

    /// Gives a case to a team, and to somebody in it where they are named. The same id twice records once.
    public void allocate(UUID id, CaseId caseId, Holder holder, @Nullable String why, By by) {
        if (store.add(id, caseId, holder, why, by)) {
            events.publishEvent(new CaseAllocated(caseId, id, by));
        }
    }

    @Transactional(readOnly = true)
    public Optional<Holder> holder(CaseFile file) {
        return store.holder(file.id());
    }

    /// What is next on one case.
    @Transactional(readOnly = true)
    public List<Due> on(CaseFile file, By by) {
        return dated(store.on(file.id()), by);
    }

    /// What is next on the cases somebody holds, and what waits for them by name on others.
    @Transactional(readOnly = true)
    public List<Due> mine(By by) {
        return dated(store.heldBy(by.recordedBy(), by.practitioner().name()), by);
    }

    /// What is next on the cases of somebody's team.
    @Transactional(readOnly = true)
    public List<Due> ofTeam(By by) {
        return dated(store.ofTeam(Objects.requireNonNullElse(by.practitioner().team(), "")), by);
    }

    /// Open cases that nobody holds, with the danger and how they are kept safe, in words.
    @Transactional(readOnly = true)
    public List<Unheld> unallocated() {
        return store.unallocated();
    }

    private List<Due> dated(List<WorklistStore.Line> lines, By by) {
        var targets = timescales.targets(by.today());
        var ended = pauses.ended(lines.stream().map(WorklistStore.Line::caseId).collect(Collectors.toSet()));
        return lines.stream()
                .map(line -> line.due(targets, ended.getOrDefault(line.caseId(), List.of()), by))
                .sorted(MOST_URGENT_FIRST)
                .toList();
    }
}
