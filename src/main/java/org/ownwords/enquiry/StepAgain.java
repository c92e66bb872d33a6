package org.ownwords.enquiry;

import gg.jte.Content;
import java.util.UUID;
import java.util.function.Consumer;
import org.ownwords.access.By;
import org.ownwords.casework.Doers;
import org.ownwords.casework.RecordsAgain;
import org.ownwords.page.Problems;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;
import org.ownwords.page.Typed;
import org.ownwords.person.CaseFile;
import org.springframework.stereotype.Component;

@Component
class StepAgain implements RecordsAgain {

    private final NextSteps steps;
    private final Doers doers;
    private final Templates templates;

    StepAgain(NextSteps steps, Doers doers, Templates templates) {
        this.steps = steps;
        this.doers = doers;
        this.templates = templates;
    }

    @Override
    public String table() {
        return "next_step";
    }

    @Override
    public Typed entered(CaseFile file, UUID row) {
        return TodoForm.entered(steps.get(file, new NextStepId(row)).todo());
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
                .map(todo -> id -> steps.add(new NextStepId(id), file.id(), todo, by));
    }
}
