package org.ownwords.plan;

import gg.jte.Content;
import java.util.UUID;
import java.util.function.Consumer;
import org.ownwords.access.By;
import org.ownwords.casework.Doers;
import org.ownwords.casework.RecordsAgain;
import org.ownwords.correction.KeptEntries;
import org.ownwords.page.NotFound;
import org.ownwords.page.Problems;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;
import org.ownwords.page.Typed;
import org.ownwords.person.CaseFile;
import org.springframework.stereotype.Component;

/// What happened to an item of the plan.
@Component
class ItemProgressAgain implements RecordsAgain {

    private final Plans plans;
    private final PlanProgress progress;
    private final ItemProgressTellsStore ever;
    private final Doers doers;
    private final KeptEntries kept;
    private final Templates templates;

    ItemProgressAgain(
            Plans plans,
            PlanProgress progress,
            ItemProgressTellsStore ever,
            Doers doers,
            KeptEntries kept,
            Templates templates) {
        this.plans = plans;
        this.progress = progress;
        this.ever = ever;
        this.doers = doers;
        this.kept = kept;
        this.templates = templates;
    }

    @Override
    public String table() {
        return "plan_item_progress";
    }

    @Override
    public Typed entered(CaseFile file, UUID row) {
        return ever.tell(file.id().chain(), row).map(ItemProgressForm::entered).orElseThrow(NotFound::new);
    }

    @Override
    public Content questions(CaseFile file, UUID row, Typed typed, Problems problems, By by) {
        return templates.planProgressFields(doers.on(file).organisations(), typed, problems, by.today());
    }

    @Override
    public Reading<Consumer<UUID>> read(Reader read, CaseFile file, UUID row, By by) {
        var item = plans.get(file, new PlanItemId(kept.named(file, table(), "plan_item_id", row)));
        return ItemProgressForm.read(read, by.today()).map(right -> id -> progress.record(id, file, item, right, by));
    }
}
