package org.ownwords.conclusion;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.casework.Settles;
import org.ownwords.casework.Unsettled;
import org.ownwords.conclusion.ConclusionFact.EnquiryConcluded;
import org.ownwords.conclusion.ConclusionFact.OutcomeJudged;
import org.ownwords.conclusion.ConclusionFact.RiskRecorded;
import org.ownwords.conclusion.ConclusionFact.SentBack;
import org.ownwords.conclusion.ConclusionFact.SignedOff;
import org.ownwords.enquiry.EnquiryId;
import org.ownwords.history.History;
import org.ownwords.page.Ids;
import org.ownwords.person.CaseFile;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// How enquiries end.
@Service
@Transactional
public class Conclusions {

    private final ConclusionStore store;
    private final History history;
    private final List<Settles> concepts;
    private final ApplicationEventPublisher events;

    Conclusions(ConclusionStore store, History history, List<Settles> concepts, ApplicationEventPublisher events) {
        this.store = store;
        this.history = history;
        this.concepts = concepts;
        this.events = events;
    }

    /// Something that is open, and the concept that records what becomes of it.
    private record Open(Settles concept, Unsettled thing) {}

    /// What is still open on the case, and closing this enquiry asks about. What is due first comes first.
    @Transactional(readOnly = true)
    public List<Unsettled> unsettled(CaseFile file, EnquiryId enquiry) {
        return open(file, enquiry).stream()
                .map(Open::thing)
                .sorted(Comparator.comparing(Unsettled::dueOn, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    private List<Open> open(CaseFile file, EnquiryId enquiry) {
        return concepts.stream()
                .flatMap(concept ->
                        concept.unsettled(file, enquiry.value()).stream().map(thing -> new Open(concept, thing)))
                .toList();
    }

    /// Records how an enquiry ends, and what becomes of what is still open: a case is not closed over it. The same id
    /// twice records once.
    ///
    /// A conclusion that was sent back is replaced. So is one that a colleague had agreed to and that the
    /// closing corrects: a colleague looks again, and what was agreed counts until they agree.
    ///
    /// @param read how much of the case's history the person who concludes had read: the length of its chain
    public Concluding conclude(ConclusionId id, CaseFile file, EnquiryId enquiry, Closing closing, long read, By by) {
        // Asked first, because it holds the chain: of two that come at once with the same id, the second sees the
        // first.
        var newer = history.hasNewer(by.authority(), file.id().chain(), read, by.recordedBy());
        if (store.isRecorded(id)) {
            return new Concluding.Recorded();
        }
        if (newer) {
            return new Concluding.SomethingNewer();
        }
        var correction = closing.correction();
        var before = latest(file, enquiry);
        if (before.isPresent() && !mayReplace(before.get(), correction)) {
            return new Concluding.AlreadyClosed();
        }
        var open = open(file, enquiry);
        if (!open.stream().map(Open::thing).map(Unsettled::row).allMatch(closing.settled()::containsKey)) {
            return new Concluding.LeftOpen();
        }
        var conclusion = closing.conclusion();
        var replaces = before.map(Concluded::id).orElse(null);
        var why = correction == null ? null : correction.why();
        if (!store.add(id, file.id(), enquiry, replaces, conclusion, why, read, by)) {
            return new Concluding.AlreadyClosed();
        }
        events.publishEvent(new EnquiryConcluded(file.id(), id, by));
        for (var result : conclusion.outcomes()) {
            var row = Ids.from(id.value(), "outcome/" + result.outcome().value());
            store.addOutcome(row, file.id(), id, result, by);
            events.publishEvent(new OutcomeJudged(file.id(), row, by));
        }
        for (var i = 0; i < conclusion.risks().size(); i++) {
            var row = Ids.from(id.value(), "risk/" + i);
            store.addRisk(row, file.id(), id, conclusion.risks().get(i), by);
            events.publishEvent(new RiskRecorded(file.id(), row, by));
        }
        for (var each : open) {
            var row = each.thing().row();
            each.concept()
                    .settle(
                            Ids.from(id.value(), "settled/" + row),
                            file,
                            enquiry.value(),
                            each.thing(),
                            Objects.requireNonNull(closing.settled().get(row)),
                            by);
        }
        return new Concluding.Recorded();
    }

    /// A closing that was agreed is replaced only by one that names it: two people who close at the same time
    /// do not undo each other's work.
    private static boolean mayReplace(Concluded before, @Nullable Correction correction) {
        return before.isSentBack()
                || (before.isAgreed() && correction != null && correction.of().equals(before.id()));
    }

    /// Records a colleague's sign-off of a closing. The same id twice records once.
    public Looking look(UUID id, CaseFile file, Concluded concluded, Verdict verdict, By by) {
        return switch (SignOff.mayBeBy(by.practitioner(), concluded.recordedBy())) {
            case SignOff.Permission.OwnWork() -> new Looking.OwnWork();
            case SignOff.Permission.Allowed() -> lookAtAnothers(id, file, concluded, verdict, by);
        };
    }

    private Looking lookAtAnothers(UUID id, CaseFile file, Concluded concluded, Verdict verdict, By by) {
        // Held first, so that of two that come at once with the same id the second sees the first.
        history.hold(by.authority(), file.id().chain());
        if (store.isSignOff(id)) {
            return new Looking.Recorded();
        }
        var stillWaits = latest(file, concluded.enquiry())
                .filter(now -> now.id().equals(concluded.id()))
                .filter(Concluded::awaitsSignOff)
                .isPresent();
        if (!stillWaits || !store.addSignOff(id, file.id(), concluded.id(), verdict, by)) {
            return new Looking.AlreadyLookedAt();
        }
        events.publishEvent(
                switch (verdict) {
                    case Verdict.Agree _ -> new SignedOff(file.id(), id, by);
                    case Verdict.SendBack _ -> new SentBack(file.id(), id, by);
                });
        return new Looking.Recorded();
    }

    /// The conclusion that counts for each enquiry of a case: the latest.
    @Transactional(readOnly = true)
    public List<Concluded> on(CaseFile file) {
        return store.on(file.id());
    }

    /// What another system sent about the state or end of an enquiry, as a start for the person who closes it
    /// here.
    @Transactional(readOnly = true)
    public Optional<Sent> sent(EnquiryId enquiry) {
        return store.sent(enquiry);
    }

    @Transactional(readOnly = true)
    public Optional<Concluded> latest(CaseFile file, EnquiryId enquiry) {
        return on(file).stream().filter(each -> each.enquiry().equals(enquiry)).findFirst();
    }
}
