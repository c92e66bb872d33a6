package org.ownwords.plan;

import gg.jte.Content;
import java.util.UUID;
import java.util.function.Consumer;
import org.ownwords.access.By;
import org.ownwords.casework.RecordsAgain;
import org.ownwords.correction.KeptEntries;
import org.ownwords.page.NotFound;
import org.ownwords.page.Problems;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;
import org.ownwords.page.Typed;
import org.ownwords.person.CaseFile;
import org.springframework.stereotype.Component;

@Component
class PlanEndedAgain implements RecordsAgain {

    private final Plans plans;
    private final KeptEntries kept;
    private final Templates templates;

    PlanEndedAgain(Plans plans, KeptEntries kept, Templates templates) {
        this.plans = plans;
        this.kept = kept;
        this.templates = templates;
    }

    @Override
    public String table() {
        return "plan_item_ended";
    }

    @Override
    public Typed entered(CaseFile file, UUID row) {
        if (plans.get(file, item(file, row)).standing() instanceof ItemStanding.Ended(var ending)) {
            return EndingForm.entered(ending);
        }
        throw new NotFound();
    }

    private PlanItemId item(CaseFile file, UUID row) {
        return new PlanItemId(kept.named(file, table(), "plan_item_id", row));
    }

    @Override
    public Content questions(CaseFile file, UUID row, Typed typed, Problems problems, By by) {
        return templates.planEndedFields(typed, problems, by.today());
    }

    @Override
    public Reading<Consumer<UUID>> read(Reader read, CaseFile file, UUID row, By by) {
        var item = item(file, row);
        return EndingForm.read(read, by.today()).map(ending -> id -> record(id, file, item, ending, by));
    }

    private void record(UUID id, CaseFile file, PlanItemId item, Ending ending, By by) {
        if (!plans.end(id, file, item, ending, by)) {
            throw new IllegalStateException("An item that ended in error ends once more: " + item);
        }
    }
}
