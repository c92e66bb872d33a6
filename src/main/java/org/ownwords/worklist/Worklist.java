package org.ownwords.worklist;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.Absences;
import org.ownwords.access.By;
import org.ownwords.access.Practitioner;
import org.ownwords.casework.Alert;
import org.ownwords.casework.Alerts;
import org.ownwords.history.History;
import org.ownwords.page.Ids;
import org.ownwords.person.CaseFile;
import org.ownwords.person.CaseId;
import org.ownwords.person.CaseOpened;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Who holds which case, and what is to be done next.
@Service
@Transactional
public class Worklist {

    private final WorklistStore store;
    private final AllocationStore allocations;
    private final UnallocatedStore unallocated;
    private final LeaversStore left;
    private final WorkloadStore workload;
    private final List<Alerts> alerts;
    private final Absences absences;
    private final History history;
    private final ApplicationEventPublisher events;

    // Its own stores, what alerts and who covers, and what holds a case while it is allocated.
    // Wide because each of these keeps one kind of what is to be done.
    Worklist(
            WorklistStore store,
            AllocationStore allocations,
            UnallocatedStore unallocated,
            LeaversStore left,
            WorkloadStore workload,
            List<Alerts> alerts,
            Absences absences,
            History history,
            ApplicationEventPublisher events) {
        this.store = store;
        this.allocations = allocations;
        this.unallocated = unallocated;
        this.left = left;
        this.workload = workload;
        this.alerts = alerts;
        this.absences = absences;
        this.history = history;
        this.events = events;
    }

    /// Allocates a case to a team, and to a colleague in it if one is named. The
    /// same id twice records once.
    public void allocate(UUID id, CaseId caseId, Holder holder, @Nullable String why, By by) {
        if (allocations.add(id, caseId, holder, why, by)) {
            events.publishEvent(new CaseAllocated(caseId, id, by));
        }
    }

    /// Allocates a case, unless a colleague has allocated it since the page was opened. The same id
    /// with the same content records once.
    ///
    /// @param read the allocation that counted when the page was opened, or the case's
    ///             own id where there was none
    /// @return false where another counts now; nothing is recorded then
    boolean allocate(UUID id, CaseFile file, Allocation wanted, UUID read, By by) {
        history.hold(by.authority(), file.id().chain());
        var before = allocations.find(id);
        if (before.isPresent()) {
            return before.get().equals(wanted);
        }
        if (!allocations.now(file.id()).equals(read)) {
            return false;
        }
        allocate(id, file.id(), wanted.holder(), wanted.why(), by);
        return true;
    }

    /// The allocation that counts now, or the case's own id where it was never allocated.
    @Transactional(readOnly = true)
    UUID allocation(CaseFile file) {
        return allocations.now(file.id());
    }

    /// The colleague who opens a case holds it until it is allocated to somebody else, so that every
    /// case is on somebody's list.
    @EventListener
    void hold(CaseOpened opened) {
        var by = opened.recorded();
        if (by.actor() instanceof Practitioner practitioner && practitioner.team() != null) {
            allocate(
                    Ids.from(opened.caseId().value(), "allocation"),
                    opened.caseId(),
                    new Holder(practitioner.team(), by.recordedBy()),
                    "The colleague who records a new concern holds the case until it is allocated",
                    by);
        }
    }

    @Transactional(readOnly = true)
    public Optional<Holder> holder(CaseFile file) {
        return Optional.ofNullable(allocations.holders(List.of(file.id())).get(file.id()));
    }

    /// Who holds it, and whether they still work on cases.
    @Transactional(readOnly = true)
    Optional<Contact> contact(CaseFile file, By by) {
        return Optional.ofNullable(
                allocations.contacts(List.of(file.id()), by.today()).get(file.id()));
    }

    /// The cases on which something is open that some colleagues hold, each with the identity of whoever does.
    @Transactional(readOnly = true)
    public Map<CaseId, String> heldBy(Collection<String> identities) {
        return identities.isEmpty() ? Map.of() : workload.heldBy(identities);
    }

    /// What waits for some colleagues now, by their identities. Whoever has nothing is not in it.
    @Transactional(readOnly = true)
    public Map<String, Load> loads(Collection<String> identities, By by) {
        return workload.loads(identities, by.today());
    }

    /// What is next on one case, the most urgent first.
    @Transactional(readOnly = true)
    public List<Due> on(CaseFile file, By by) {
        return store.on(List.of(file.id()), by);
    }

    /// The colleagues somebody covers for today.
    @Transactional(readOnly = true)
    Covers covers(By by) {
        return new Covers(absences.coveredBy(by.id(), by.today()), left.listed(by.today()));
    }

    /// A part of what is next for a colleague: on the cases they hold, what waits for them on other
    /// cases, and the same of those they cover for.
    @Transactional(readOnly = true)
    public Listed<Due> own(Cut cut, Covers covers, By by) {
        return store.own(cut, covers, by);
    }

    /// A part of what waits for other people on the cases a colleague holds, or those they cover for.
    @Transactional(readOnly = true)
    public Listed<Due> waiting(Cut cut, Covers covers, By by) {
        return store.waiting(cut, covers, by);
    }

    /// A part of the closings that a colleague may sign off, without their own.
    @Transactional(readOnly = true)
    public Listed<Due> toSign(Cut cut, By by) {
        return store.toSign(cut, by);
    }

    /// A part of what is next on the cases of a colleague's team.
    @Transactional(readOnly = true)
    public Listed<Due> ofTeam(Cut cut, By by) {
        var team = by.practitioner().team();
        return team == null ? Listed.nothing() : store.ofTeam(team, cut, by);
    }

    /// A part of the cases on which something is due and that are not allocated, or whose holder has
    /// left, with the danger and how the person is kept safe, in words: those of the colleague's
    /// team, and those of no team.
    @Transactional(readOnly = true)
    public Listed<Unallocated> unallocated(Cut cut, By by) {
        var unheld = unallocated.list(by.practitioner().team(), left.holding(by.today()), cut);
        if (unheld.isEmpty()) {
            return new Listed<>(List.of(), cut, unheld.total());
        }
        var ids = unheld.lines().stream().map(UnallocatedStore.Unheld::caseId).toList();
        var due = store.on(ids, by).stream().collect(Collectors.groupingBy(Due::caseId));
        var told = alerts(ids);
        return new Listed<>(
                unheld.lines().stream()
                        .map(each -> new Unallocated(
                                each.caseId(),
                                each.person(),
                                each.since(),
                                each.heldBefore(),
                                told.get(each.caseId()),
                                due.getOrDefault(each.caseId(), List.of())))
                        .toList(),
                cut,
                unheld.total());
    }

    private Map<CaseId, Alert> alerts(Collection<CaseId> cases) {
        var told = new HashMap<CaseId, Alert>();
        alerts.forEach(concept -> told.putAll(concept.alerts(cases)));
        return told;
    }
}
