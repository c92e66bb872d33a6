package org.ownwords.plan;

import java.util.List;
import org.ownwords.casework.Correctable;
import org.ownwords.casework.Corrects;
import org.springframework.stereotype.Component;

/// The plan. A change that was recorded in error leaves the item before it as it was.
@Component
class PlanCorrects implements Corrects {

    @Override
    public List<Correctable> correctable() {
        return List.of(
                Correctable.of("plan_item", "An item of the plan"),
                Correctable.of("plan_item_ended", "What became of an item of the plan", "plan_item_id", "plan_item"),
                Correctable.of(
                        "plan_item_progress", "What happened to an item of the plan", "plan_item_id", "plan_item"),
                Correctable.of("plan_arrangement", "What holds for the plan as a whole"),
                Correctable.of("plan_given", "That the person was given the plan"));
    }
}
