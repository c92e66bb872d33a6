package org.ownwords.section42;

import java.util.HashMap;
import java.util.Map;
import org.ownwords.access.By;
import org.ownwords.access.Deciders;
import org.ownwords.concern.ConcernId;
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
    private final Section42Store made;
    private final Deciders deciders;
    private final History history;
    private final ApplicationEventPublisher events;

    Section42Decisions(
            Section42AddsStore store,
            Section42Store made,
            Deciders deciders,
            History history,
            ApplicationEventPublisher events) {
        this.store = store;
        this.made = made;
        this.deciders = deciders;
        this.history = history;
        this.events = events;
    }

    /// Records a decision on a concern. The same id twice records once.
    ///
    /// @param read how much of the case's history the person who decides had read: the length of its chain
    public Deciding decide(DecisionId id, CaseFile file, ConcernId concern, Judgement judgement, long read, By by) {
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
        if (store.add(id, file.id(), concern, judgement, null, read, by)) {
            events.publishEvent(new Section42Decided(file.id(), concern, id, judgement, by));
        }
        return new Deciding.Recorded(judgement.decision());
    }

    /// Records a decision again as it was made. Whether whoever made it may is asked before.
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
        if (store.add(id, file.id(), before.concern(), judgement, first, read, by)) {
            events.publishEvent(new Section42Decided(file.id(), before.concern(), id, judgement, by));
        }
    }

    /// What became of the concerns of a case, each by the decision that was recorded last. A concern of which nothing
    /// is
    /// decided is not among them.
    @Transactional(readOnly = true)
    public Map<ConcernId, ConcernBecame> became(CaseFile file) {
        var became = new HashMap<ConcernId, ConcernBecame>();
        made.on(file.id()).forEach(each -> became.putIfAbsent(each.concern(), ConcernBecame.of(each.judgement())));
        return became;
    }
}
