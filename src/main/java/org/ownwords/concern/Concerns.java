package org.ownwords.concern;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.concern.ConcernFact.ConcernRaised;
import org.ownwords.concern.ConcernFact.ReferrerTold;
import org.ownwords.concern.ConcernFact.SupportRecorded;
import org.ownwords.history.History;
import org.ownwords.outcome.AskForm;
import org.ownwords.outcome.OutcomeId;
import org.ownwords.outcome.Outcomes;
import org.ownwords.page.Ids;
import org.ownwords.page.NotFound;
import org.ownwords.person.CaseFile;
import org.ownwords.person.CaseId;
import org.ownwords.person.Cases;
import org.ownwords.person.People;
import org.ownwords.person.PersonId;
import org.ownwords.risk.AskingSafely;
import org.ownwords.risk.SafeToAsk;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The concerns people raise with the council.
@Service
@Transactional
public class Concerns {

    private final ConcernStore store;
    private final ConcernAddsStore adds;
    private final People people;
    private final Cases cases;
    private final Outcomes outcomes;
    private final AskingSafely asking;
    private final History history;
    private final ApplicationEventPublisher events;

    // A concern is raised in one go with its person, its case and what they want: it needs the door of each.
    // Wide because a concern is recorded together with what each of these keeps.
    Concerns(
            ConcernStore store,
            ConcernAddsStore adds,
            People people,
            Cases cases,
            Outcomes outcomes,
            AskingSafely asking,
            History history,
            ApplicationEventPublisher events) {
        this.store = store;
        this.adds = adds;
        this.people = people;
        this.cases = cases;
        this.outcomes = outcomes;
        this.asking = asking;
        this.history = history;
        this.events = events;
    }

    /// Records a concern of which it was not said whether it is safe to ask the person.
    public CaseId raise(ConcernId id, Who who, @Nullable CaseFile joins, AskForm ask, Concern concern, By by) {
        return raise(id, who, joins, ask, null, concern, by);
    }

    /// Records a concern in one go: whom it is about (registering them where they are new), whether they were asked
    /// what they want and what they said, and what the worry is.
    /// It is wide because each of these is recorded with a concern, in rows of its own.
    ///
    /// @param id    the id of the concern; everything else written has an id that follows from it
    /// @param joins the case it belongs to, or null to open a new one
    /// @param safe  whether it is safe to ask them, or null where that was not said
    /// @return the case it is on
    CaseId raise(
            ConcernId id,
            Who who,
            @Nullable CaseFile joins,
            AskForm ask,
            @Nullable SafeToAsk safe,
            Concern concern,
            By by) {
        var person = switch (who) {
            case Who.Known(var known) -> known;
            case Who.New(var details) -> people.register(new PersonId(Ids.from(id.value(), "person")), details, by);
        };
        var caseId = joins == null ? cases.open(new CaseId(Ids.from(id.value(), "case")), person, by) : joins.id();
        if (adds.add(id, caseId, concern, by)) {
            events.publishEvent(new ConcernRaised(caseId, id, concern.raisedAt(), by));
        }
        outcomes.ask(Ids.from(id.value(), "ask"), caseId, ask.ask(), by);
        Optional.ofNullable(safe)
                .ifPresent(found -> asking.recordEarly(Ids.from(id.value(), "safe-to-ask"), caseId, found, by));
        Optional.ofNullable(ask.said())
                .ifPresent(said -> outcomes.express(new OutcomeId(Ids.from(id.value(), "said")), caseId, said, by));
        return caseId;
    }

    /// Records a concern again as it should have been. What was decided and done because of it stays with it.
    ///
    /// @param first it, as it was recorded first
    void raiseAgain(ConcernId id, CaseFile file, ConcernId first, Concern concern, By by) {
        if (adds.add(id, file.id(), concern, first, by)) {
            events.publishEvent(new ConcernRaised(file.id(), id, concern.raisedAt(), by));
        }
    }

    /// Records what the referrer was told, or why they were not told.
    public void tellReferrer(UUID id, CaseFile file, ConcernId concern, TellingReferrer telling, By by) {
        if (adds.addReferrerTold(id, file.id(), concern, telling, by)) {
            events.publishEvent(new ReferrerTold(file.id(), concern, id, by));
        }
    }

    /// Records what the person needs support with, where it was not known with the concern or was wrong. The same id
    /// with the same content records once.
    ///
    /// @param read what was known when the form was opened
    /// @return false where a colleague has recorded something else since; nothing is recorded then
    boolean recordSupport(UUID id, CaseFile file, SupportKnown read, Support support, By by) {
        history.hold(by.authority(), file.id().chain());
        var before = adds.supportBy(id);
        if (before.isPresent()) {
            return before.get().equals(support);
        }
        if (!support(file, read.concern()).row().equals(read.row())) {
            return false;
        }
        if (adds.addSupport(id, file.id(), read.concern(), support, null, by)) {
            events.publishEvent(new SupportRecorded(file.id(), id, by));
        }
        return true;
    }

    /// Records what the person needs support with again as it should have been.
    ///
    /// @param right what is recorded, and the row that it was recorded in first
    void recordSupportAgain(UUID id, CaseFile file, SupportKnown right, By by) {
        if (adds.addSupport(id, file.id(), right.concern(), right.support(), right.row(), by)) {
            events.publishEvent(new SupportRecorded(file.id(), id, by));
        }
    }

    /// What the person of a concern needs support with, as far as it is known now.
    ///
    /// @throws NotFound where the concern is not of this case
    @Transactional(readOnly = true)
    SupportKnown support(CaseFile file, ConcernId id) {
        var raised = get(file, id).concern();
        return store.support(id).orElseGet(() -> new SupportKnown(id, id.value(), raised.support()));
    }

    /// The concerns of a case, the newest first.
    @Transactional(readOnly = true)
    public List<RaisedConcern> on(CaseFile file) {
        return store.on(file.id());
    }

    /// One concern of a case.
    ///
    /// @throws NotFound where it is not of this case
    @Transactional(readOnly = true)
    public RaisedConcern get(CaseFile file, ConcernId id) {
        return on(file).stream()
                .filter(concern -> concern.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
