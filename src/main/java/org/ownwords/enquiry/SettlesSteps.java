package org.ownwords.enquiry;

import java.util.List;
import java.util.UUID;
import org.ownwords.access.By;
import org.ownwords.casework.Settlement;
import org.ownwords.casework.Settles;
import org.ownwords.casework.Unsettled;
import org.ownwords.person.CaseFile;
import org.springframework.stereotype.Component;

/// What becomes of the next steps when an enquiry ends, the report of another body that was asked to enquire among
/// them.
@Component
class SettlesSteps implements Settles {

    private final NextSteps steps;

    SettlesSteps(NextSteps steps) {
        this.steps = steps;
    }

    @Override
    public List<Unsettled> unsettled(CaseFile file, UUID enquiry) {
        return steps.unsettled(file, new EnquiryId(enquiry)).stream()
                .map(step -> new Unsettled(
                        step.id().value(),
                        step.todo().what(),
                        step.todo().doer(),
                        step.todo().dueOn()))
                .toList();
    }

    @Override
    public void settle(UUID id, CaseFile file, UUID enquiry, Unsettled thing, Settlement settlement, By by) {
        var step = steps.get(file, new NextStepId(thing.row()));
        var _ = switch (settlement) {
            case Settlement.Done(var on, var whatHappened) ->
                steps.done(id, file, step.id(), new Done(on, whatHappened), by);
            case Settlement.NotNeeded(var why) ->
                steps.notNeeded(id, file, step.id(), new NotNeeded(by.today(), why), by);
            case Settlement.GoesOn(var doer, var dueOn) ->
                steps.goOn(
                        new NextStepId(id),
                        file,
                        new GoesOn(step.id(), new EnquiryId(enquiry)),
                        new Todo(step.todo().what(), doer, dueOn, step.todo().safety()),
                        by);
        };
    }
}
