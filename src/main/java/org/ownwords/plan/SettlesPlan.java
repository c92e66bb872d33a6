package org.ownwords.plan;

import java.util.List;
import java.util.UUID;
import org.ownwords.access.By;
import org.ownwords.casework.Settlement;
import org.ownwords.casework.Settles;
import org.ownwords.casework.Unsettled;
import org.ownwords.person.CaseFile;
import org.springframework.stereotype.Component;

/// What becomes of the plan when an enquiry ends.
@Component
class SettlesPlan implements Settles {

    private final Plans plans;

    SettlesPlan(Plans plans) {
        this.plans = plans;
    }

    @Override
    public List<Unsettled> unsettled(CaseFile file, UUID enquiry) {
        return plans.unsettled(file, enquiry).stream()
                .map(item -> new Unsettled(
                        item.id().value(),
                        item.what(),
                        item.intent().doer(),
                        item.intent().dueOn()))
                .toList();
    }

    @Override
    public void settle(UUID id, CaseFile file, UUID enquiry, Unsettled thing, Settlement settlement, By by) {
        var item = plans.get(file, new PlanItemId(thing.row()));
        var _ = switch (settlement) {
            case Settlement.Done(var on, var whatHappened) ->
                plans.end(id, file, item.id(), new Ending(true, on, whatHappened), by);
            case Settlement.NotNeeded(var why) ->
                plans.end(id, file, item.id(), new Ending(false, by.today(), why), by);
            case Settlement.GoesOn(var doer, var dueOn) ->
                plans.goOn(
                        new PlanItemId(id),
                        file,
                        new GoesOn(item.id(), enquiry),
                        item.intent().goingOn(doer, dueOn),
                        by);
        };
    }
}
