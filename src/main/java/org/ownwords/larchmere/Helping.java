package org.ownwords.larchmere;

import java.util.UUID;
import org.ownwords.access.By;
import org.ownwords.advocacy.AdvocacyDecision;
import org.ownwords.advocacy.AdvocateId;
import org.ownwords.advocacy.Advocates;
import org.ownwords.advocacy.Asking;
import org.ownwords.advocacy.Progress;
import org.ownwords.enquiry.Done;
import org.ownwords.enquiry.NextStepId;
import org.ownwords.enquiry.NextSteps;
import org.ownwords.enquiry.Todo;
import org.ownwords.leaflet.Given;
import org.ownwords.leaflet.Givings;
import org.ownwords.person.CaseFile;
import org.ownwords.person.CaseId;
import org.ownwords.person.Cases;
import org.ownwords.plan.Ending;
import org.ownwords.plan.Intent;
import org.ownwords.plan.PlanItemId;
import org.ownwords.plan.Plans;
import org.ownwords.review.Review;
import org.ownwords.review.Reviews;
import org.ownwords.timescale.Pause;
import org.ownwords.timescale.Pauses;
import org.ownwords.timescale.Resumption;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What is done meanwhile: each method is one recording, through the concept's own door, in a transaction of its own.
@Service
@Transactional
class Helping {

    private final Cases cases;
    private final NextSteps steps;
    private final Plans plans;
    private final Reviews reviews;
    private final Pauses pauses;
    private final Advocates advocates;
    private final Givings givings;

    // It is wide because each of these is a door that a story goes through.
    Helping(
            Cases cases,
            NextSteps steps,
            Plans plans,
            Reviews reviews,
            Pauses pauses,
            Advocates advocates,
            Givings givings) {
        this.cases = cases;
        this.steps = steps;
        this.plans = plans;
        this.reviews = reviews;
        this.pauses = pauses;
        this.advocates = advocates;
        this.givings = givings;
    }

    void give(CaseId caseId, Given given, By by) {
        givings.give(UUID.randomUUID(), file(caseId, by), given, null, by);
    }

    void next(CaseId caseId, Todo todo, By by) {
        steps.add(new NextStepId(UUID.randomUUID()), caseId, todo, by);
    }

    void done(CaseId caseId, String whatHappened, By by) {
        var file = file(caseId, by);
        steps.done(UUID.randomUUID(), file, steps.open(file).getFirst().id(), new Done(by.today(), whatHappened), by);
    }

    void plan(CaseId caseId, Intent intent, By by) {
        plans.add(new PlanItemId(UUID.randomUUID()), file(caseId, by), intent, false, by);
    }

    void endPlan(CaseId caseId, String whatHappened, By by) {
        var file = file(caseId, by);
        for (var item : plans.on(file)) {
            plans.end(UUID.randomUUID(), file, item.id(), new Ending(true, by.today(), whatHappened), by);
        }
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

    void decideAdvocacy(CaseId caseId, AdvocacyDecision decision, By by) {
        advocates.decide(UUID.randomUUID(), file(caseId, by), decision, by);
    }

    AdvocateId askForAdvocate(CaseId caseId, Asking asking, By by) {
        var id = new AdvocateId(UUID.randomUUID());
        advocates.ask(id, file(caseId, by), asking, by);
        return id;
    }

    void progress(CaseId caseId, AdvocateId advocate, Progress progress, By by) {
        advocates.progress(UUID.randomUUID(), file(caseId, by), advocate, progress, by);
    }

    private CaseFile file(CaseId caseId, By by) {
        return cases.visibleTo(by.actor()).get(caseId);
    }
}
