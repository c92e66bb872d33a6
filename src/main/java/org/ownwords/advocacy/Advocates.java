package org.ownwords.advocacy;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.advocacy.AdvocacyFact.AdvocacyDecided;
import org.ownwords.advocacy.AdvocacyFact.AdvocateAskedFor;
import org.ownwords.advocacy.AdvocacyFact.AdvocateProgressed;
import org.ownwords.page.NotFound;
import org.ownwords.person.CaseFile;
import org.ownwords.person.CaseId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Advocacy on a case: whether an advocate has to be arranged, asking for one, and what became of it.
/// Every method that writes takes the id of the row it writes; the same id twice records once.
@Service
@Transactional
public class Advocates {

    private final AdvocacyStore decisions;
    private final AdvocacyAddsStore addsDecisions;
    private final AdvocateStore advocates;
    private final AdvocateAddsStore adds;
    private final ApplicationEventPublisher events;

    Advocates(
            AdvocacyStore decisions,
            AdvocacyAddsStore addsDecisions,
            AdvocateStore advocates,
            AdvocateAddsStore adds,
            ApplicationEventPublisher events) {
        this.decisions = decisions;
        this.addsDecisions = addsDecisions;
        this.advocates = advocates;
        this.adds = adds;
        this.events = events;
    }

    /// Records whether an advocate has to be arranged.
    public void decide(UUID id, CaseFile file, AdvocacyDecision decision, By by) {
        decide(id, file, decision, null, by);
    }

    /// @param first the decision that this is recorded in the place of, or null. It
    ///              does not become the latest
    void decide(UUID id, CaseFile file, AdvocacyDecision decision, @Nullable UUID first, By by) {
        if (addsDecisions.add(id, file.id(), decision, first, by)) {
            events.publishEvent(new AdvocacyDecided(file.id(), id, by));
        }
    }

    /// Asks for an advocate, or records that the person does not want one.
    public void ask(AdvocateId id, CaseFile file, Asking asking, By by) {
        ask(id, file, asking, null, by);
    }

    /// @param first the advocate that this is recorded in the place of, or null. What became of it
    ///              stays
    void ask(AdvocateId id, CaseFile file, Asking asking, @Nullable AdvocateId first, By by) {
        if (adds.add(id, file.id(), asking, first, by)) {
            events.publishEvent(new AdvocateAskedFor(file.id(), id, by));
        }
    }

    /// Records what became of asking for one.
    ///
    /// @return false where what a colleague has recorded leaves no room for
    ///         it; nothing is recorded then
    public boolean progress(UUID id, CaseFile file, AdvocateId advocate, Progress progress, By by) {
        var added = get(file, advocate).possible().contains(progress.step())
                && adds.addProgress(id, file.id(), advocate, progress, by);
        if (added) {
            events.publishEvent(new AdvocateProgressed(file.id(), id, advocate, by));
        }
        return added || isProgress(id);
    }

    @Transactional(readOnly = true)
    boolean isProgress(UUID id) {
        return adds.isProgress(id);
    }

    /// The advocates who were asked for or offered, the latest first.
    @Transactional(readOnly = true)
    List<AskedAdvocate> on(CaseFile file) {
        return advocates.asked(file.id());
    }

    /// One of them.
    ///
    /// @throws NotFound where the case has no such advocate
    @Transactional(readOnly = true)
    AskedAdvocate get(CaseFile file, AdvocateId id) {
        return on(file).stream()
                .filter(advocate -> advocate.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /// The last day on which advocacy was considered on each of some cases: it was decided whether an advocate has
    /// to be arranged, or one was asked for or offered. A case on which it never was is left out. The number of
    /// queries does not depend on the number of cases.
    @Transactional(readOnly = true)
    public Map<CaseId, LocalDate> considered(Collection<CaseId> cases) {
        var days = new HashMap<CaseId, LocalDate>();
        decisions
                .decidedOn(cases)
                .forEach((file, decided) -> days.put(file, decided.getFirst().on()));
        advocates
                .askedOn(cases)
                .forEach((file, asked) -> days.merge(
                        file, asked.getFirst().asking().on(), (one, other) -> one.isBefore(other) ? other : one));
        return days;
    }

    /// How the case stands.
    @Transactional(readOnly = true)
    AdvocacyStanding standing(CaseFile file) {
        return AdvocacyStanding.of(decisions.decided(file.id()), on(file));
    }
}
