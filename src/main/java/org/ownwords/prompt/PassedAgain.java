package org.ownwords.prompt;

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

/// That a prompt was passed, for another reason than was written down.
@Component
class PassedAgain implements RecordsAgain {

    private final PassedPrompts passed;
    private final PassedTellsStore ever;
    private final KeptEntries kept;
    private final Templates templates;

    PassedAgain(PassedPrompts passed, PassedTellsStore ever, KeptEntries kept, Templates templates) {
        this.passed = passed;
        this.ever = ever;
        this.kept = kept;
        this.templates = templates;
    }

    @Override
    public String table() {
        return "prompt_passed";
    }

    @Override
    public boolean takesItsPlace() {
        return true;
    }

    @Override
    public Typed entered(CaseFile file, UUID row) {
        return PassForm.entered(get(file, row));
    }

    private PassedPrompt get(CaseFile file, UUID row) {
        return ever.tell(file.id().chain(), row).orElseThrow(NotFound::new);
    }

    @Override
    public Content questions(CaseFile file, UUID row, Typed typed, Problems problems, By by) {
        return templates.promptPassFields(typed, problems);
    }

    @Override
    public Reading<Consumer<UUID>> read(Reader read, CaseFile file, UUID row, By by) {
        var before = get(file, row);
        var first = kept.first(file, table(), row);
        return PassForm.read(read)
                .map(right -> id -> passed.pass(id, file, before.because(right.reason(), right.why()), first, by));
    }
}
