package org.ownwords.larchmere;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.concern.Concern;
import org.ownwords.concern.ConcernId;
import org.ownwords.concern.Concerns;
import org.ownwords.concern.TellingReferrer;
import org.ownwords.concern.Who;
import org.ownwords.helped.Helped;
import org.ownwords.helped.HelpedId;
import org.ownwords.helped.WhetherItHelped;
import org.ownwords.history.History;
import org.ownwords.joining.Answer;
import org.ownwords.joining.Joinings;
import org.ownwords.joining.Seen;
import org.ownwords.joining.WishToJoin;
import org.ownwords.outcome.AskForm;
import org.ownwords.person.CaseFile;
import org.ownwords.person.CaseId;
import org.ownwords.person.Cases;
import org.ownwords.person.PersonId;
import org.ownwords.section42.DecisionId;
import org.ownwords.section42.Judgement;
import org.ownwords.section42.Section42Decisions;
import org.ownwords.worklist.Holder;
import org.ownwords.worklist.Worklist;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// How a case begins, and what comes of it without an enquiry: each method is one recording, through the concept's own
/// door, in a transaction of its own.
@Service
@Transactional
class Opening {

    private final Cases cases;
    private final Concerns concerns;
    private final Section42Decisions decisions;
    private final Worklist worklist;
    private final Joinings joinings;
    private final History history;
    private final WhetherItHelped helped;

    // It is wide because each of these is a door that a story goes through.
    Opening(
            Cases cases,
            Concerns concerns,
            Section42Decisions decisions,
            Worklist worklist,
            Joinings joinings,
            History history,
            WhetherItHelped helped) {
        this.cases = cases;
        this.concerns = concerns;
        this.decisions = decisions;
        this.worklist = worklist;
        this.joinings = joinings;
        this.history = history;
        this.helped = helped;
    }

    CaseId concern(Who who, AskForm ask, Concern concern, By by) {
        return concerns.raise(new ConcernId(UUID.randomUUID()), who, null, ask, concern, by);
    }

    void allocate(CaseId caseId, String team, @Nullable String holder, By by) {
        worklist.allocate(UUID.randomUUID(), caseId, new Holder(team, holder), null, by);
    }

    void decide(CaseId caseId, Judgement judgement, By by) {
        var file = file(caseId, by);
        var concern = concerns.on(file).getFirst().id();
        decisions.decide(new DecisionId(UUID.randomUUID()), file, concern, judgement, read(caseId), by);
    }

    void tellReferrer(CaseId caseId, String words, By by) {
        var file = file(caseId, by);
        concerns.tellReferrer(
                UUID.randomUUID(),
                file,
                concerns.on(file).getFirst().id(),
                new TellingReferrer(true, words, by.today()),
                by);
    }

    /// Whether it helped what was done instead of an enquiry.
    void helped(CaseId caseId, Helped says, By by) {
        var file = file(caseId, by);
        helped.record(
                new HelpedId(UUID.randomUUID()),
                file,
                concerns.on(file).getFirst().id(),
                says,
                null,
                by);
    }

    /// Joins the record that a case was opened on into the one of another case: they are of one person.
    void join(CaseId gives, CaseId stays, String why, By by) {
        var one = file(gives, by).person().id();
        var other = file(stays, by).person().id();
        var joining =
                joinings.join(UUID.randomUUID(), new WishToJoin(one, other, Set.of(), seen(one, other, by), why), by);
        if (!(joining instanceof Answer.Recorded)) {
            throw new IllegalStateException("A joining of Larchmere's was not recorded: " + joining);
        }
    }

    private Seen seen(PersonId gives, PersonId stays, By by) {
        var visible = cases.visibleTo(by.actor());
        return new Seen(
                history.length(gives.chain()),
                history.length(stays.chain()),
                Stream.of(gives, stays)
                        .flatMap(person -> visible.about(person).stream())
                        .map(file -> file.id().value().toString())
                        .collect(Collectors.toSet()));
    }

    private long read(CaseId caseId) {
        return history.length(caseId.chain());
    }

    private CaseFile file(CaseId caseId, By by) {
        return cases.visibleTo(by.actor()).get(caseId);
    }
}
