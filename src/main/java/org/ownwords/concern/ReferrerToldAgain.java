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

@Component
class ReferrerToldAgain implements RecordsAgain {

    private final Concerns concerns;
    private final ConcernStore store;
    private final KeptEntries kept;
    private final Templates templates;

    ReferrerToldAgain(Concerns concerns, ConcernStore store, KeptEntries kept, Templates templates) {
        this.concerns = concerns;
        this.store = store;
        this.kept = kept;
        this.templates = templates;
    }

    @Override
    public String table() {
        return "referrer_told";
    }

    @Override
    public Typed entered(CaseFile file, UUID row) {
        return store.told(file.id(), row).map(TellingReferrer::entered).orElseThrow(NotFound::new);
    }

    @Override
    public Content questions(CaseFile file, UUID row, Typed typed, Problems problems, By by) {
        return templates.concernReferrerToldFields(typed, problems, by.today());
    }

    @Override
    public Reading<Consumer<UUID>> read(Reader read, CaseFile file, UUID row, By by) {
        var concern = concerns.get(file, new ConcernId(kept.named(file, table(), "concern_id", row)));
        return TellingReferrer.read(read, concern.concern(), by.today())
                .map(telling -> id -> concerns.tellReferrer(id, file, concern.id(), telling, by));
    }
}
