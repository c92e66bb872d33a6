package org.ownwords.enquiry;

import gg.jte.Content;
import java.util.UUID;
import java.util.function.Consumer;
import org.ownwords.access.By;
import org.ownwords.casework.RecordsAgain;
import org.ownwords.correction.KeptEntries;
import org.ownwords.page.Problems;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;
import org.ownwords.page.Typed;
import org.ownwords.person.CaseFile;
import org.springframework.stereotype.Component;

/// What became of a step. One that was not needed is still not needed.
@Component
class StepDoneAgain implements RecordsAgain {

    private final NextSteps steps;
    private final KeptEntries kept;
    private final Templates templates;

    StepDoneAgain(NextSteps steps, KeptEntries kept, Templates templates) {
        this.steps = steps;
        this.kept = kept;
        this.templates = templates;
    }

    @Override
    public String table() {
        return "next_step_done";
    }

    @Override
    public Typed entered(CaseFile file, UUID row) {
        return switch (step(file, row).standing()) {
            case StepStanding.WasDone(var done) -> done.entered();
            case StepStanding.IsNotNeeded(var reason) -> new Done(reason.on(), reason.why()).entered();
            case StepStanding.ToDo(), StepStanding.Replaced() -> Typed.nothing();
        };
    }

    private NextStep step(CaseFile file, UUID row) {
        return steps.get(file, new NextStepId(kept.named(file, table(), "next_step_id", row)));
    }

    @Override
    public Content questions(CaseFile file, UUID row, Typed typed, Problems problems, By by) {
        return templates.enquiryStepDoneFields(typed, problems, by.today());
    }

    @Override
    public Reading<Consumer<UUID>> read(Reader read, CaseFile file, UUID row, By by) {
        var step = step(file, row);
        return Done.read(read, by.today()).map(done -> id -> record(id, file, step, done, by));
    }

    /// @param before the step as it was before its entry was corrected
    private void record(UUID id, CaseFile file, NextStep before, Done done, By by) {
        var recorded = before.standing() instanceof StepStanding.IsNotNeeded
                ? steps.notNeeded(id, file, before.id(), new NotNeeded(done.on(), done.whatHappened()), by)
                : steps.done(id, file, before.id(), done, by);
        if (!recorded) {
            throw new IllegalStateException("What became of a step in error is recorded once more: " + before.id());
        }
    }
}
