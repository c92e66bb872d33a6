package org.ownwords.joining;

import java.util.UUID;
import org.ownwords.access.By;
import org.ownwords.history.History;
import org.ownwords.history.Newer;
import org.ownwords.joining.JoiningAddsStore.Move;
import org.ownwords.person.CaseId;
import org.ownwords.person.Cases;
import org.ownwords.person.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Moving a case to the person it is about. A move is undone by another.
@Service
@Transactional
class Moves {

    private final JoiningStore store;
    private final MoveStore moved;
    private final JoiningAddsStore adds;
    private final Cases cases;
    private final History history;
    private final Newer newer;
    private final ApplicationEventPublisher events;

    // Wide because moving a case asks each of these before it records, and tells them after.
    Moves(
            JoiningStore store,
            MoveStore moved,
            JoiningAddsStore adds,
            Cases cases,
            History history,
            Newer newer,
            ApplicationEventPublisher events) {
        this.store = store;
        this.moved = moved;
        this.adds = adds;
        this.cases = cases;
        this.history = history;
        this.newer = newer;
        this.events = events;
    }

    /// Whether what somebody would record was recorded by the same form before.
    private boolean isRecorded(UUID id, WishToMove wish) {
        return moved.find(id)
                .filter(one -> one.caseId().equals(wish.caseId())
                        && store.standing(one.to()).as().equals(wish.to())
                        && one.why().equals(wish.why()))
                .isPresent();
    }

    /// Moves a case to somebody who is recorded already. The same id with the same content records once.
    public Answer move(UUID id, WishToMove wish, By by) {
        return move(id, wish, by, () -> {});
    }

    /// Moves a case.
    ///
    /// @param first what is recorded before it, if it is moved: the person, where they are new
    public Answer move(UUID id, WishToMove wish, By by, Runnable first) {
        // Asked first, because it holds the chain.
        var isStale = history.hasNewer(by.authority(), wish.caseId().chain(), wish.read(), by.recordedBy());
        if (isRecorded(id, wish)) {
            return new Answer.Recorded();
        }
        if (moved.find(id).isPresent() || person(wish.caseId(), by).equals(wish.to())) {
            return new Answer.SoAlready();
        }
        if (isStale) {
            return new Answer.SomethingNewer(newer.than(wish.caseId().chain(), wish.read()));
        }
        first.run();
        add(id, wish.caseId(), wish.to(), wish.why(), by);
        return new Answer.Recorded();
    }

    /// Moves a case to a person, unless it is theirs already.
    void belongsTo(UUID id, CaseId caseId, PersonId to, String why, By by) {
        history.hold(by.authority(), caseId.chain());
        if (!person(caseId, by).equals(to)) {
            add(id, caseId, to, why, by);
        }
    }

    private PersonId person(CaseId caseId, By by) {
        return cases.visibleTo(by.actor()).get(caseId).person().id();
    }

    private void add(UUID id, CaseId caseId, PersonId to, String why, By by) {
        var move = new Move(moved.howOften(caseId) + 1, person(caseId, by), to);
        if (!adds.addMoved(id, caseId, move, why, by)) {
            throw new IllegalStateException("A case was moved while it was held");
        }
        events.publishEvent(new CaseMoved(caseId, id, by));
    }
}
