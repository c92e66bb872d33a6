package org.ownwords.plan;

import gg.jte.Content;
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

/// A plan as a whole. It does not become the latest by being recorded again.
@Component
class ArrangedAgain implements RecordsAgain {

    private final Arrangements arrangements;
    private final ArrangedTellsStore ever;
    private final KeptEntries kept;
    private final Doers doers;
    private final Templates templates;

    ArrangedAgain(
            Arrangements arrangements, ArrangedTellsStore ever, KeptEntries kept, Doers doers, Templates templates) {
        this.arrangements = arrangements;
        this.ever = ever;
        this.kept = kept;
        this.doers = doers;
        this.templates = templates;
    }

    @Override
    public String table() {
        return "plan_arrangement";
    }

    @Override
    public boolean takesItsPlace() {
        return true;
    }

    @Override
    public Typed entered(CaseFile file, UUID row) {
        return ever.tell(file.id().chain(), row).map(ArrangedForm::entered).orElseThrow(NotFound::new);
    }

    @Override
    public Content questions(CaseFile file, UUID row, Typed typed, Problems problems, By by) {
        return templates.planArrangementsFields(
                doers.on(file).offered(),
                typed,
                problems,
                file.person().details().givenName(),
                by.today());
    }

    @Override
    public Reading<Consumer<UUID>> read(Reader read, CaseFile file, UUID row, By by) {
        var first = kept.first(file, table(), row);
        return ArrangedForm.read(read, file.person().details().givenName(), by.today())
                .map(right -> id -> arrangements.arrange(id, file, right, first, by));
    }
}
