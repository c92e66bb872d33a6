package org.ownwords.enquiry;

import gg.jte.Content;
import java.util.UUID;
import java.util.function.Consumer;
import org.ownwords.access.By;
import org.ownwords.casework.Doers;
import org.ownwords.casework.RecordsAgain;
import org.ownwords.correction.KeptEntries;
import org.ownwords.page.Problems;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;
import org.ownwords.page.Typed;
import org.ownwords.person.CaseFile;
import org.springframework.stereotype.Component;

/// A next step. What became of it stays with it.
@Component
class StepAgain implements RecordsAgain {

    private final NextSteps steps;
    private final Doers doers;
    private final KeptEntries kept;
    private final Templates templates;

    StepAgain(NextSteps steps, Doers doers, KeptEntries kept, Templates templates) {
        this.steps = steps;
        this.doers = doers;
        this.kept = kept;
        this.templates = templates;
    }

    @Override
    public String table() {
        return "next_step";
    }

    @Override
    public boolean takesItsPlace() {
        return true;
    }

    @Override
    public Typed entered(CaseFile file, UUID row) {
        return TodoForm.entered(steps.get(file, first(file, row)).todo());
    }

    private NextStepId first(CaseFile file, UUID row) {
        return new NextStepId(kept.first(file, table(), row));
    }

    @Override
    public Content questions(CaseFile file, UUID row, Typed typed, Problems problems, By by) {
        return templates.enquiryStepFields(
                doers.on(file).offered(),
                typed,
                problems,
                file.person().details().givenName(),
                by);
    }

    @Override
    public Reading<Consumer<UUID>> read(Reader read, CaseFile file, UUID row, By by) {
        return TodoForm.read(read, doers.on(file))
                .map(todo -> id -> steps.addAgain(new NextStepId(id), file, new NextStepId(row), todo, by));
    }
}
