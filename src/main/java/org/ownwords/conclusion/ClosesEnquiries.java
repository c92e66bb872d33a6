package org.ownwords.conclusion;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.casework.AsksFirst;
import org.ownwords.conclusion.ConclusionFact.EnquiryConcluded;
import org.ownwords.conclusion.ConclusionFact.OutcomeJudged;
import org.ownwords.conclusion.ConclusionFact.RiskRecorded;
import org.ownwords.enquiry.Enquiries;
import org.ownwords.enquiry.EnquiryId;
import org.ownwords.history.History;
import org.ownwords.page.Ids;
import org.ownwords.person.CaseFile;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Closes enquiries, and settles what is still open.
@Component
class ClosesEnquiries {

    private final ConclusionStore store;
    private final ConclusionAddsStore adds;
    private final History history;
    private final Settling settling;
    private final HeardBacks heardBacks;
    private final Enquiries enquiries;
    private final AsksFirst first;
    private final ApplicationEventPublisher events;

    // What is closed and settled, and what is to be answered before.
    // Wide because closing asks each of these before it records, and tells them after.
    ClosesEnquiries(
            ConclusionStore store,
            ConclusionAddsStore adds,
            History history,
            Settling settling,
            HeardBacks heardBacks,
            Enquiries enquiries,
            AsksFirst first,
            ApplicationEventPublisher events) {
        this.store = store;
        this.adds = adds;
        this.history = history;
        this.settling = settling;
        this.heardBacks = heardBacks;
        this.enquiries = enquiries;
        this.first = first;
        this.events = events;
    }

    // Wide because each of these is checked by itself before anything is recorded.
    Concluding conclude(
            ConclusionId id, CaseFile file, EnquiryId enquiry, Closing closing, long read, boolean cannotWait, By by) {
        // Asked first, because it holds the chain: of two that come at once with the same id, the second sees the
        // first.
        var newer = history.hasNewer(by.authority(), file.id().chain(), read, by.recordedBy());
        if (adds.isRecorded(id)) {
            return new Concluding.Recorded();
        }
        if (newer) {
            return new Concluding.SomethingNewer();
        }
        var before = store.latest(file.id(), enquiry);
        if (before.isPresent() && !mayReplace(before.get(), closing.correction())) {
            return new Concluding.AlreadyClosed();
        }
        var asked = cannotWait
                ? List.<String>of()
                : first.open(file, ClosingMoments.closing(file, enquiries.get(file, enquiry)), by);
        if (!asked.isEmpty()) {
            return new Concluding.AsksFirst(asked);
        }
        var open = settling.open(file, enquiry);
        if (!Settling.areAllIn(open, closing.settled())) {
            return new Concluding.LeftOpen();
        }
        var basis = new Basis(before.map(Concluded::id).orElse(null), read);
        if (!adds.add(id, file.id(), enquiry, closing, basis, by)) {
            return new Concluding.AlreadyClosed();
        }
        events.publishEvent(new EnquiryConcluded(file.id(), id, by));
        addAnswers(id, file, closing.conclusion(), by);
        if (closing.heard() != null) {
            heardBacks.record(Ids.from(id.value(), "heard"), file, enquiry, closing.heard(), null, by);
        }
        settling.settle(id, file, enquiry, open, closing.settled(), by);
        return new Concluding.Recorded();
    }

    private void addAnswers(ConclusionId id, CaseFile file, Conclusion conclusion, By by) {
        for (var result : conclusion.outcomes()) {
            var row = Ids.from(id.value(), "outcome/" + result.outcome().value());
            adds.addOutcome(row, file.id(), id, result, by);
            events.publishEvent(new OutcomeJudged(file.id(), row, by));
        }
        var risks = conclusion.reported().risks();
        for (var i = 0; i < risks.size(); i++) {
            var row = Ids.from(id.value(), "risk/" + i);
            adds.addRisk(row, file.id(), id, risks.get(i), by);
            events.publishEvent(new RiskRecorded(file.id(), row, by));
        }
    }

    /// A closing that was agreed is replaced only by one that names it: two people who close at the same time
    /// do not undo each other's work.
    private static boolean mayReplace(Concluded before, @Nullable Correction correction) {
        return before.isSentBack()
                || (before.isAgreed() && correction != null && correction.of().equals(before.id()));
    }
}
