package org.ownwords.arrangement;

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

/// What became of a deprivation of liberty.
@Component
class LibertyStepAgain implements RecordsAgain {

    private final Deprivations deprivations;
    private final DeprivationTellsStore ever;
    private final KeptEntries kept;
    private final Templates templates;

    LibertyStepAgain(Deprivations deprivations, DeprivationTellsStore ever, KeptEntries kept, Templates templates) {
        this.deprivations = deprivations;
        this.ever = ever;
        this.kept = kept;
        this.templates = templates;
    }

    @Override
    public String table() {
        return "deprivation_step";
    }

    @Override
    public Typed entered(CaseFile file, UUID row) {
        return ever.tellStep(file.id().chain(), row).map(LibertyForm::entered).orElseThrow(NotFound::new);
    }

    @Override
    public Content questions(CaseFile file, UUID row, Typed typed, Problems problems, By by) {
        return templates.arrangementStepFields(
                typed, problems, file.person().details().givenName(), by.today());
    }

    @Override
    public Reading<Consumer<UUID>> read(Reader read, CaseFile file, UUID row, By by) {
        var known = deprivations.get(file, new DeprivationId(kept.named(file, table(), "deprivation_id", row)));
        return LibertyForm.readStep(read, known.deprivation(), by.today())
                .map(right -> id -> deprivations.move(id, file, known.id(), right, by));
    }
}
