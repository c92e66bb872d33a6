package org.ownwords.concern;

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

/// What the person needs support with. Where other needs were recorded since, those still count.
@Component
class SupportAgain implements RecordsAgain {

    private final Concerns concerns;
    private final ConcernAddsStore store;
    private final KeptEntries kept;
    private final Templates templates;

    SupportAgain(Concerns concerns, ConcernAddsStore store, KeptEntries kept, Templates templates) {
        this.concerns = concerns;
        this.store = store;
        this.kept = kept;
        this.templates = templates;
    }

    @Override
    public String table() {
        return "concern_support";
    }

    @Override
    public boolean takesItsPlace() {
        return true;
    }

    @Override
    public Typed entered(CaseFile file, UUID row) {
        return store.supportBy(row).map(SupportForm::typed).orElseThrow(NotFound::new);
    }

    @Override
    public Content questions(CaseFile file, UUID row, Typed typed, Problems problems, By by) {
        return templates.concernSupportFields(typed, problems);
    }

    @Override
    public Reading<Consumer<UUID>> read(Reader read, CaseFile file, UUID row, By by) {
        var concern = new ConcernId(kept.named(file, table(), "concern_id", row));
        var first = kept.first(file, table(), row);
        var support = SupportForm.read(read, file.person().details().givenName());
        return read.accept(() -> new SupportKnown(concern, first, support))
                .map(right -> id -> concerns.recordSupportAgain(id, file, right, by));
    }
}
