package org.ownwords.safety;

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

/// What keeps the person safe for now. How it was found stays with it.
@Component
class InterimAgain implements RecordsAgain {

    private final Interims interims;
    private final InterimTellsStore ever;
    private final Doers doers;
    private final KeptEntries kept;
    private final Templates templates;

    InterimAgain(Interims interims, InterimTellsStore ever, Doers doers, KeptEntries kept, Templates templates) {
        this.interims = interims;
        this.ever = ever;
        this.doers = doers;
        this.kept = kept;
        this.templates = templates;
    }

    @Override
    public String table() {
        return "interim_safety";
    }

    @Override
    public boolean takesItsPlace() {
        return true;
    }

    @Override
    public Typed entered(CaseFile file, UUID row) {
        return ever.tellInterim(file.id().chain(), row)
                .map(InterimForm::entered)
                .orElseThrow(NotFound::new);
    }

    @Override
    public Content questions(CaseFile file, UUID row, Typed typed, Problems problems, By by) {
        return templates.safetyFields(
                doers.on(file).offered(),
                typed,
                problems,
                file.person().details().givenName(),
                by.today());
    }

    @Override
    public Reading<Consumer<UUID>> read(Reader read, CaseFile file, UUID row, By by) {
        var first = new InterimId(kept.first(file, table(), row));
        return InterimForm.read(read, looks(file, first), by.today())
                .map(right -> id -> interims.record(new InterimId(id), file, right, first, by));
    }

    private List<Look> looks(CaseFile file, InterimId first) {
        return interims.on(file).stream()
                .filter(known -> known.id().equals(first))
                .flatMap(known -> known.looks().stream())
                .toList();
    }
}
