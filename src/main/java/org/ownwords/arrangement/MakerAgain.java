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

/// Who may decide for the person. What became of it stays with it.
@Component
class MakerAgain implements RecordsAgain {

    private final Makers makers;
    private final MakerStore store;
    private final MakerTellsStore ever;
    private final KeptEntries kept;
    private final Templates templates;

    MakerAgain(Makers makers, MakerStore store, MakerTellsStore ever, KeptEntries kept, Templates templates) {
        this.makers = makers;
        this.store = store;
        this.ever = ever;
        this.kept = kept;
        this.templates = templates;
    }

    @Override
    public String table() {
        return "decision_maker";
    }

    @Override
    public boolean takesItsPlace() {
        return true;
    }

    @Override
    public Typed entered(CaseFile file, UUID row) {
        return ever.tellMaker(file.id().chain(), row).map(MakerForm::entered).orElseThrow(NotFound::new);
    }

    @Override
    public Content questions(CaseFile file, UUID row, Typed typed, Problems problems, By by) {
        return templates.arrangementMakerFields(
                typed, problems, file.person().details().givenName(), by.today());
    }

    @Override
    public Reading<Consumer<UUID>> read(Reader read, CaseFile file, UUID row, By by) {
        var first = new MakerId(kept.first(file, table(), row));
        var became = store.find(file.id(), first).map(KnownMaker::news).orElse(List.of());
        return MakerForm.read(read, became, by.today())
                .map(right -> id -> makers.record(new MakerId(id), file, right, first, by));
    }
}
