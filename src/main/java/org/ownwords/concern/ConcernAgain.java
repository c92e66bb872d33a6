package org.ownwords.concern;

import gg.jte.Content;
import java.util.UUID;
import java.util.function.Consumer;
import org.ownwords.access.By;
import org.ownwords.casework.Doers;
import org.ownwords.casework.RecordsAgain;
import org.ownwords.correction.KeptEntries;
import org.ownwords.page.Days;
import org.ownwords.page.NotFound;
import org.ownwords.page.Problems;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;
import org.ownwords.page.Typed;
import org.ownwords.person.CaseFile;
import org.springframework.stereotype.Component;

/// What a concern says. What was decided and done because of it stays with it.
@Component
class ConcernAgain implements RecordsAgain {

    private final Concerns concerns;
    private final ConcernTellsStore ever;
    private final KeptEntries kept;
    private final Doers doers;
    private final Templates templates;

    ConcernAgain(Concerns concerns, ConcernTellsStore ever, KeptEntries kept, Doers doers, Templates templates) {
        this.concerns = concerns;
        this.ever = ever;
        this.kept = kept;
        this.doers = doers;
        this.templates = templates;
    }

    @Override
    public String table() {
        return "concern";
    }

    @Override
    public boolean takesItsPlace() {
        return true;
    }

    @Override
    public Typed entered(CaseFile file, UUID row) {
        return ConcernForm.entered(before(file, row));
    }

    private Concern before(CaseFile file, UUID row) {
        return ever.raised(file.id().chain()).stream()
                .filter(raised -> raised.id().value().equals(row))
                .map(RaisedConcern::concern)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    @Override
    public Content questions(CaseFile file, UUID row, Typed typed, Problems problems, By by) {
        return templates.concernFields(typed, problems, doers.organisations(), by.today());
    }

    @Override
    public Reading<Consumer<UUID>> read(Reader read, CaseFile file, UUID row, By by) {
        var concern = ConcernForm.read(read, file.person().details(), by);
        var told = before(file, row).raisedAt();
        // Of the same day, the time of day is still known.
        var right = Days.on(told).equals(Days.on(concern.raisedAt())) ? concern.at(told) : concern;
        var first = new ConcernId(kept.first(file, table(), row));
        return read.accept(() -> right)
                .map(accepted -> id -> concerns.raiseAgain(new ConcernId(id), file, first, accepted, by));
    }
}
