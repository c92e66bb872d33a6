package org.ownwords.risk;

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

/// What a panel or a lawyer said.
@Component
class AdvisedAgain implements RecordsAgain {

    private final Advices advices;
    private final AdviceTellsStore ever;
    private final KeptEntries kept;
    private final Templates templates;

    AdvisedAgain(Advices advices, AdviceTellsStore ever, KeptEntries kept, Templates templates) {
        this.advices = advices;
        this.ever = ever;
        this.kept = kept;
        this.templates = templates;
    }

    @Override
    public String table() {
        return "risk_advice_given";
    }

    @Override
    public Typed entered(CaseFile file, UUID row) {
        return ever.tellAnswer(file.id().chain(), row).map(AdviceForm::entered).orElseThrow(NotFound::new);
    }

    @Override
    public Content questions(CaseFile file, UUID row, Typed typed, Problems problems, By by) {
        return templates.riskAdvisedFields(typed, problems, by.today());
    }

    @Override
    public Reading<Consumer<UUID>> read(Reader read, CaseFile file, UUID row, By by) {
        var asked = advices.get(file, new AdviceId(kept.named(file, table(), "advice_id", row)));
        return AdviceForm.read(read, asked.advice(), by.today())
                .map(right -> id -> advices.answer(id, file, asked.id(), right, by));
    }
}
