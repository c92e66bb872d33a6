package org.ownwords.conclusion;

import java.util.List;
import java.util.UUID;
import org.ownwords.access.By;
import org.ownwords.casework.AsksFirst;
import org.ownwords.conclusion.ConclusionFact.SentBack;
import org.ownwords.conclusion.ConclusionFact.SignedOff;
import org.ownwords.history.History;
import org.ownwords.person.CaseFile;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Records what a colleague says of a closing that is not their own.
@Component
class SignsOff {

    private final ConclusionStore store;
    private final SignOffStore signOffs;
    private final History history;
    private final AsksFirst first;
    private final ApplicationEventPublisher events;

    SignsOff(
            ConclusionStore store,
            SignOffStore signOffs,
            History history,
            AsksFirst first,
            ApplicationEventPublisher events) {
        this.store = store;
        this.signOffs = signOffs;
        this.history = history;
        this.first = first;
        this.events = events;
    }

    Looking look(UUID id, CaseFile file, Concluded concluded, Verdict verdict, boolean cannotWait, By by) {
        return switch (SignOff.mayBeBy(by.practitioner(), concluded.work(), by.today())) {
            case SignOff.Permission.NoAuthority() -> new Looking.NoAuthority();
            case SignOff.Permission.OwnWork() -> new Looking.OwnWork();
            case SignOff.Permission.Allowed() -> lookAtAnothers(id, file, concluded, verdict, cannotWait, by);
        };
    }

    private Looking lookAtAnothers(
            UUID id, CaseFile file, Concluded concluded, Verdict verdict, boolean cannotWait, By by) {
        // Held first, so that of two that come at once with the same id the second sees the first.
        history.hold(by.authority(), file.id().chain());
        if (signOffs.isRecorded(id)) {
            return new Looking.Recorded();
        }
        // What is sent back waits for nothing.
        var open = cannotWait || verdict instanceof Verdict.SendBack
                ? List.<String>of()
                : first.open(file, ClosingMoments.signOff(file, concluded), by);
        if (!open.isEmpty()) {
            return new Looking.AsksFirst(open);
        }
        var stillWaits = store.latest(file.id(), concluded.enquiry())
                .filter(now -> now.id().equals(concluded.id()))
                .filter(Concluded::awaitsSignOff)
                .isPresent();
        if (!stillWaits || !signOffs.add(id, file.id(), concluded.id(), verdict, by)) {
            return new Looking.AlreadyLookedAt();
        }
        events.publishEvent(
                switch (verdict) {
                    case Verdict.Agree _ -> new SignedOff(file.id(), id, by);
                    case Verdict.SendBack _ -> new SentBack(file.id(), id, by);
                });
        return new Looking.Recorded();
    }
}
