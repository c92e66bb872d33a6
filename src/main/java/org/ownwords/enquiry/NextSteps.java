package org.ownwords.enquiry;

import java.util.List;
import java.util.UUID;
import org.ownwords.access.By;
import org.ownwords.enquiry.EnquiryFact.NextStepDone;
import org.ownwords.enquiry.EnquiryFact.NextStepGoesOn;
import org.ownwords.enquiry.EnquiryFact.NextStepNotNeeded;
import org.ownwords.enquiry.EnquiryFact.NextStepSet;
import org.ownwords.page.NotFound;
import org.ownwords.person.CaseFile;
import org.ownwords.person.CaseId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What people said they would do next. Every method that writes takes the id of the row it writes; the same
/// id twice records once.
@Service
@Transactional
public class NextSteps {

    private final NextStepStore store;
    private final NextStepAddsStore adds;
    private final StepDoneStore ends;
    private final ApplicationEventPublisher events;

    NextSteps(NextStepStore store, NextStepAddsStore adds, StepDoneStore ends, ApplicationEventPublisher events) {
        this.store = store;
        this.adds = adds;
        this.ends = ends;
        this.events = events;
    }

    /// Records something to do next.
    public void add(NextStepId id, CaseId caseId, Todo todo, By by) {
        if (adds.add(id, caseId, todo, null, by)) {
            events.publishEvent(new NextStepSet(caseId, id, by));
        }
    }

    /// Records something to do next again as it should have been. What became of it stays with it.
    ///
    /// @param inError the row of it that was recorded in error
    void addAgain(NextStepId id, CaseFile file, NextStepId inError, Todo todo, By by) {
        if (adds.addAgain(id, file.id(), inError, todo, by)) {
            events.publishEvent(new NextStepSet(file.id(), id, by));
        }
    }

    /// Records that it was done, and what happened.
    ///
    /// @return false where somebody else has recorded that already; nothing is recorded then
    public boolean done(UUID id, CaseFile file, NextStepId step, Done done, By by) {
        var added = isOpen(file, step) && ends.add(id, file.id(), step, done, by);
        if (added) {
            events.publishEvent(new NextStepDone(file.id(), id, step, by));
        }
        return added || ends.isRecorded(id);
    }

    /// Records that it is no longer needed, and why.
    ///
    /// @return false where somebody else has recorded what became of it already; nothing is recorded then
    public boolean notNeeded(UUID id, CaseFile file, NextStepId step, NotNeeded reason, By by) {
        var added = isOpen(file, step) && ends.add(id, file.id(), step, reason, by);
        if (added) {
            events.publishEvent(new NextStepNotNeeded(file.id(), id, step, by));
        }
        return added || ends.isRecorded(id);
    }

    /// Puts another step in the place of one that goes on when an enquiry has ended.
    ///
    /// @return false where somebody else has recorded what became of it already; nothing is recorded then
    boolean goOn(NextStepId id, CaseFile file, GoesOn instead, Todo todo, By by) {
        var added = isOpen(file, instead.of()) && adds.add(id, file.id(), todo, instead, by);
        if (added) {
            events.publishEvent(new NextStepGoesOn(file.id(), id, instead.of(), by));
        }
        return added || adds.isStep(id);
    }

    private boolean isOpen(CaseFile file, NextStepId step) {
        return get(file, step).isOpen();
    }

    /// The open steps that no closing of this enquiry has settled yet.
    List<NextStep> unsettled(CaseFile file, EnquiryId enquiry) {
        var goOn = store.goingOnAfter(file.id(), enquiry);
        return open(file).stream().filter(step -> !goOn.contains(step.id())).toList();
    }

    /// The steps that are still to be done, what is due first before the rest.
    @Transactional(readOnly = true)
    public List<NextStep> open(CaseFile file) {
        return store.on(file.id()).stream().filter(NextStep::isOpen).toList();
    }

    /// One step of a case, done or not.
    ///
    /// @throws NotFound where the case has no such step
    @Transactional(readOnly = true)
    public NextStep get(CaseFile file, NextStepId id) {
        return store.on(file.id()).stream()
                .filter(step -> step.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
