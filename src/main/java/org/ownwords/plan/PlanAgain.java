package org.ownwords.plan;

import gg.jte.Content;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.ownwords.access.By;
import org.ownwords.casework.Doers;
import org.ownwords.casework.RecordsAgain;
import org.ownwords.correction.KeptEntries;
import org.ownwords.outcome.Outcomes;
import org.ownwords.page.NotFound;
import org.ownwords.page.Problems;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;
import org.ownwords.page.Typed;
import org.ownwords.person.CaseFile;
import org.springframework.stereotype.Component;

/// An item of the plan, or a change to one. What became of it stays with it.
@Component
class PlanAgain implements RecordsAgain {

    private final Plans plans;
    private final Outcomes outcomes;
    private final Doers doers;
    private final KeptEntries kept;
    private final Templates templates;

    PlanAgain(Plans plans, Outcomes outcomes, Doers doers, KeptEntries kept, Templates templates) {
        this.plans = plans;
        this.outcomes = outcomes;
        this.doers = doers;
        this.kept = kept;
        this.templates = templates;
    }

    @Override
    public String table() {
        return "plan_item";
    }

    @Override
    public boolean takesItsPlace() {
        return true;
    }

    @Override
    public Typed entered(CaseFile file, UUID row) {
        return item(file, row).map(PlanForm::typed).orElseThrow(NotFound::new);
    }

    private Optional<PlanItem> item(CaseFile file, UUID row) {
        return plans.find(file, new PlanItemId(kept.first(file, table(), row)));
    }

    @Override
    public Content questions(CaseFile file, UUID row, Typed typed, Problems problems, By by) {
        return templates.planFields(
                typed,
                problems,
                file.person().details().givenName(),
                doers.on(file).offered(),
                PlanForm.towards(
                        outcomes.current(file),
                        item(file, row).map(PlanItem::towards).orElse(null)));
    }

    @Override
    public Reading<Consumer<UUID>> read(Reader read, CaseFile file, UUID row, By by) {
        var before = item(file, row).map(item -> item.intent().doer()).orElse(null);
        return PlanForm.read(read, doers.on(file), outcomes.on(file), before)
                .map(intent -> id -> plans.addAgain(new PlanItemId(id), file, new PlanItemId(row), intent, by));
    }
}
