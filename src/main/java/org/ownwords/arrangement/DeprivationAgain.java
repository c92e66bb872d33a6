package org.ownwords.arrangement;

import gg.jte.Content;
import java.util.List;
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

/// A deprivation of liberty. What became of it stays with it.
@Component
class DeprivationAgain implements RecordsAgain {

    private final Deprivations deprivations;
    private final DeprivationStore store;
    private final DeprivationTellsStore ever;
    private final KeptEntries kept;
    private final Templates templates;

    DeprivationAgain(
            Deprivations deprivations,
            DeprivationStore store,
            DeprivationTellsStore ever,
            KeptEntries kept,
            Templates templates) {
        this.deprivations = deprivations;
        this.store = store;
        this.ever = ever;
        this.kept = kept;
        this.templates = templates;
    }

    @Override
    public String table() {
        return "deprivation";
    }

    @Override
    public boolean takesItsPlace() {
        return true;
    }

    @Override
    public Typed entered(CaseFile file, UUID row) {
        return ever.tellDeprivation(file.id().chain(), row)
                .map(LibertyForm::entered)
                .orElseThrow(NotFound::new);
    }

    @Override
    public Content questions(CaseFile file, UUID row, Typed typed, Problems problems, By by) {
        return templates.arrangementDeprivationFields(
                typed, problems, file.person().details().givenName(), by.today());
    }

    @Override
    public Reading<Consumer<UUID>> read(Reader read, CaseFile file, UUID row, By by) {
        var first = new DeprivationId(kept.first(file, table(), row));
        var became = store.find(file.id(), first).map(KnownDeprivation::later).orElse(List.of());
        return LibertyForm.read(read, became, by.today())
                .map(right -> id -> deprivations.record(new DeprivationId(id), file, right, first, by));
    }
}
