package org.ownwords.larchmere;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.casework.Settlement;
import org.ownwords.casework.Unsettled;
import org.ownwords.concern.Concern;
import org.ownwords.concern.ConcernId;
import org.ownwords.concern.Concerns;
import org.ownwords.concern.TellingReferrer;
import org.ownwords.concern.Who;
import org.ownwords.conclusion.Closing;
import org.ownwords.conclusion.Concluding;
import org.ownwords.conclusion.Conclusion;
import org.ownwords.conclusion.ConclusionId;
import org.ownwords.conclusion.Conclusions;
import org.ownwords.conclusion.Verdict;
import org.ownwords.enquiry.Conversation;
import org.ownwords.enquiry.Conversations;
import org.ownwords.enquiry.Done;
import org.ownwords.enquiry.Enquiries;
import org.ownwords.enquiry.EnquiryId;
import org.ownwords.enquiry.NextStepId;
import org.ownwords.enquiry.NextSteps;
import org.ownwords.enquiry.Todo;
import org.ownwords.history.History;
import org.ownwords.outcome.AskForm;
import org.ownwords.outcome.DesiredOutcome;
import org.ownwords.outcome.OutcomeCategory;
import org.ownwords.outcome.OutcomeId;
import org.ownwords.outcome.Outcomes;
import org.ownwords.outcome.Said;
import org.ownwords.person.CaseFile;
import org.ownwords.person.CaseId;
import org.ownwords.person.Cases;
import org.ownwords.plan.Ending;
import org.ownwords.plan.Intent;
import org.ownwords.plan.PlanItemId;
import org.ownwords.plan.Plans;
import org.ownwords.review.Review;
import org.ownwords.review.Reviews;
import org.ownwords.section42.DecisionId;
import org.ownwords.section42.Judgement;
import org.ownwords.section42.Section42Decisions;
import org.ownwords.timescale.Pause;
import org.ownwords.timescale.Pauses;
import org.ownwords.timescale.Resumption;
import org.ownwords.worklist.Holder;
import org.ownwords.worklist.Worklist;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// One of Larchmere's people at work: each method is one recording, through the concept's own door, in a transaction of
/// its own.
@Service
@Transactional
class Recorder {

    private final Cases cases;
    private final Concerns concerns;
    private final Outcomes outcomes;
    private final Section42Decisions decisions;
    private final Enquiries enquiries;
    private final Conversations conversations;
    private final NextSteps steps;
    private final Plans plans;
    private final Reviews reviews;
    private final Conclusions conclusions;
    private final Pauses pauses;
    private final Worklist worklist;
    private final History history;

    Recorder(
            Cases cases,
            Concerns concerns,
            Outcomes outcomes,
            Section42Decisions decisions,
            Enquiries enquiries,
            Conversations conversations,
            NextSteps steps,
            Plans plans,
            Reviews reviews,
            Conclusions conclusions,
            Pauses pauses,
            Worklist worklist,
            History history) {
        this.cases = cases;
        this.concerns = concerns;
        this.outcomes = outcomes;
        this.decisions = decisions;
        this.enquiries = enquiries;
        this.conversations = conversations;
        this.steps = steps;
        this.plans = plans;
        this.reviews = reviews;
        this.conclusions = conclusions;
        this.pauses = pauses;
        this.worklist = worklist;
        this.history = history;
    }

    CaseId concern(Who who, AskForm ask, Concern concern, By by) {
        return concerns.raise(new ConcernId(UUID.randomUUID()), who, null, ask, concern, by);
    }

    void joining(CaseId caseId, AskForm ask, Concern concern, By by) {
        var file = file(caseId, by);
        concerns.raise(
                new ConcernId(UUID.randomUUID()), new Who.Known(file.person().id()), file, ask, concern, by);
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

    void converse(CaseId caseId, Conversation conversation, By by) {
        conversations.record(UUID.randomUUID(), caseId, conversation, by);
    }

    void next(CaseId caseId, Todo todo, By by) {
        steps.add(new NextStepId(UUID.randomUUID()), caseId, todo, by);
    }

    void done(CaseId caseId, String whatHappened, By by) {
        var file = file(caseId, by);
        steps.done(UUID.randomUUID(), file, steps.open(file).getFirst().id(), new Done(by.today(), whatHappened), by);
    }

    void endPlan(CaseId caseId, String whatHappened, By by) {
        var file = file(caseId, by);
        for (var item : plans.on(file)) {
            plans.end(UUID.randomUUID(), file, item.id(), new Ending(true, by.today(), whatHappened), by);
        }
    }

    OutcomeId express(CaseId caseId, Said said, By by) {
        var id = new OutcomeId(UUID.randomUUID());
        outcomes.express(id, caseId, said, by);
        return id;
    }

    OutcomeId change(CaseId caseId, OutcomeId before, Said said, @Nullable String why, By by) {
        var id = new OutcomeId(UUID.randomUUID());
        outcomes.change(id, file(caseId, by), before, said, why, by);
        return id;
    }

    void categorise(CaseId caseId, OutcomeId outcome, List<OutcomeCategory> categories, By by) {
        outcomes.categorise(UUID.randomUUID(), file(caseId, by), outcome, categories, by);
    }

    List<DesiredOutcome> wanted(CaseId caseId, By by) {
        return outcomes.current(file(caseId, by));
    }

    void plan(CaseId caseId, Intent intent, By by) {
        plans.add(new PlanItemId(UUID.randomUUID()), caseId, intent, by);
    }

    void review(CaseId caseId, Review review, By by) {
        reviews.hold(UUID.randomUUID(), file(caseId, by), review, by);
    }

    void pause(CaseId caseId, Pause pause, By by) {
        pauses.pause(file(caseId, by), pause, by);
    }

    void resume(CaseId caseId, Resumption resumption, By by) {
        var file = file(caseId, by);
        var pause = pauses.open(file).orElseThrow();
        pauses.resume(UUID.randomUUID(), file, pause.id(), resumption, by);
    }

    /// Closes an enquiry on whose case nothing else is open.
    void conclude(CaseId caseId, Conclusion conclusion, By by) {
        conclude(caseId, Closing.of(conclusion), by);
    }

    /// Closes an enquiry, and settles what is still open in one way.
    void conclude(CaseId caseId, Conclusion conclusion, Settlement open, By by) {
        var unsettled = conclusions.unsettled(file(caseId, by), enquiry(caseId, by));
        var settled = unsettled.stream().collect(Collectors.toMap(Unsettled::row, _ -> open));
        conclude(caseId, Closing.of(conclusion).settling(settled), by);
    }

    private void conclude(CaseId caseId, Closing closing, By by) {
        var concluding = conclusions.conclude(
                new ConclusionId(UUID.randomUUID()), file(caseId, by), enquiry(caseId, by), closing, read(caseId), by);
        if (!(concluding instanceof Concluding.Recorded)) {
            throw new IllegalStateException("A closing of Larchmere's was not recorded: " + concluding);
        }
    }

    void signOff(CaseId caseId, Verdict verdict, By by) {
        var file = file(caseId, by);
        var concluded = conclusions.latest(file, enquiry(caseId, by)).orElseThrow();
        conclusions.look(UUID.randomUUID(), file, concluded, verdict, by);
    }

    List<OutcomeId> ids(CaseId caseId, By by) {
        var ids = new ArrayList<OutcomeId>();
        wanted(caseId, by).forEach(outcome -> ids.add(outcome.id()));
        return ids;
    }

    private EnquiryId enquiry(CaseId caseId, By by) {
        return enquiries.on(file(caseId, by)).getFirst().id();
    }

    private CaseFile file(CaseId caseId, By by) {
        return cases.visibleTo(by.actor()).get(caseId);
    }

    private long read(CaseId caseId) {
        return history.length(caseId.chain());
    }
}
