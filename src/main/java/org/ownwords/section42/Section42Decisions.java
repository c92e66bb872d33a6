package org.ownwords.section42;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.ActorId;
import org.ownwords.access.By;
import org.ownwords.access.Deciders;
import org.ownwords.casework.AsksFirst;
import org.ownwords.concern.ConcernId;
import org.ownwords.concern.Concerns;
import org.ownwords.history.History;
import org.ownwords.person.CaseFile;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What can be done with section 42 decisions. The only way into this module from outside.
@Service
@Transactional
public class Section42Decisions {

    private final Section42AddsStore store;
    private final Concerns concerns;
    private final Section42Store made;
    private final Deciders deciders;
    private final AsksFirst first;
    private final History history;
    private final ApplicationEventPublisher events;

    // Wide because a decision asks each of these before it is recorded, and tells them after.
    Section42Decisions(
            Section42AddsStore store,
            Section42Store made,
            Concerns concerns,
            Deciders deciders,
            AsksFirst first,
            History history,
            ApplicationEventPublisher events) {
        this.store = store;
        this.made = made;
        this.concerns = concerns;
        this.deciders = deciders;
        this.first = first;
        this.history = history;
        this.events = events;
    }

    /// Records a decision on a concern. The same id twice records once.
    ///
    /// @param read how much of the case's history the person who decides had read: the length of its chain
    public Deciding decide(DecisionId id, CaseFile file, ConcernId concern, Judgement judgement, long read, By by) {
        return decide(id, file, concern, judgement, read, false, by);
    }

    /// The same, where it may be that the decision cannot wait for what the council wants answered first.
    /// Wide because each of these is checked by itself before anything is recorded.
    ///
    /// @param cannotWait whether somebody may come to harm meanwhile
    Deciding decide(
            DecisionId id,
            CaseFile file,
            ConcernId concern,
            Judgement judgement,
            long read,
            boolean cannotWait,
            By by) {
        // Asked first, because it holds the chain: of two that come at once with the same id, the second sees the
        // first.
        var newer = history.hasNewer(by.authority(), file.id().chain(), read, by.recordedBy());
        if (store.isRecorded(id)) {
            return new Deciding.Recorded(judgement.decision());
        }
        if (!deciders.mayDecide(judgement.decider(), judgement.on(), by)) {
            return new Deciding.NoAuthority();
        }
        if (newer) {
            return new Deciding.SomethingNewer();
        }
        var open = cannotWait
                ? List.<String>of()
                : first.open(file, Section42Moments.moment(file, concerns.get(file, concern)), by);
        if (!open.isEmpty()) {
            return new Deciding.AsksFirst(open);
        }
        if (store.add(id, file.id(), concern, judgement, decider(judgement, by), null, read, by)) {
            events.publishEvent(new Section42Decided(file.id(), concern, id, judgement, by));
        }
        return new Deciding.Recorded(judgement.decision());
    }

    /// Records a decision again as it was made. Whether whoever made it may is asked before.
    /// It is wide because each of these is checked by itself before anything is recorded.
    ///
    /// @param before the decision as it was recorded in error
    /// @param first  as it was recorded first
    void decideAgain(
            DecisionId id,
            CaseFile file,
            DecisionMade before,
            DecisionId first,
            Judgement judgement,
            long read,
            By by) {
        if (store.add(id, file.id(), before.concern(), judgement, decider(judgement, by), first, read, by)) {
            events.publishEvent(new Section42Decided(file.id(), before.concern(), id, judgement, by));
        }
    }

    private @Nullable ActorId decider(Judgement judgement, By by) {
        return deciders.identity(judgement.decider(), by).orElse(null);
    }

    /// What became of the concerns of a case, each by the decision that was recorded last. A concern of which nothing
    /// is decided is not among them.
    @Transactional(readOnly = true)
    public Map<ConcernId, ConcernBecame> became(CaseFile file) {
        var became = new HashMap<ConcernId, ConcernBecame>();
        made.on(file.id()).forEach(each -> became.putIfAbsent(each.concern(), ConcernBecame.of(each.judgement())));
        return became;
    }
}
