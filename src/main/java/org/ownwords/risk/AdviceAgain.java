package org.ownwords.risk;

import gg.jte.Content;
import java.util.List;
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

/// Asking a panel, or for legal advice. What they said stays with it.
@Component
class AdviceAgain implements RecordsAgain {

    private final Advices advices;
    private final AdviceTellsStore ever;
    private final Doers doers;
    private final KeptEntries kept;
    private final Templates templates;

    AdviceAgain(Advices advices, AdviceTellsStore ever, Doers doers, KeptEntries kept, Templates templates) {
        this.advices = advices;
        this.ever = ever;
        this.doers = doers;
        this.kept = kept;
        this.templates = templates;
    }

    @Override
    public String table() {
        return "risk_advice";
    }

    @Override
    public boolean takesItsPlace() {
        return true;
    }

    @Override
    public Typed entered(CaseFile file, UUID row) {
        return ever.tellAdvice(file.id().chain(), row).map(AdviceForm::entered).orElseThrow(NotFound::new);
    }

    @Override
    public Content questions(CaseFile file, UUID row, Typed typed, Problems problems, By by) {
        return templates.riskAdviceFields(doers.organisations(), typed, problems, by.today());
    }

    @Override
    public Reading<Consumer<UUID>> read(Reader read, CaseFile file, UUID row, By by) {
        var first = new AdviceId(kept.first(file, table(), row));
        return AdviceForm.read(read, answers(file, first), by.today())
                .map(right -> id -> advices.ask(new AdviceId(id), file, right, first, by));
    }

    private List<Advised> answers(CaseFile file, AdviceId first) {
        return advices.on(file).stream()
                .filter(asked -> asked.id().equals(first))
                .flatMap(asked -> asked.answers().stream())
                .toList();
    }
}
