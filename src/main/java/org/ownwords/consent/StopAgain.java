package org.ownwords.consent;

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

/// That the person asks to stop. It does not become the newest by being recorded again.
@Component
class StopAgain implements RecordsAgain {

    private final Stops stops;
    private final StopTellsStore ever;
    private final KeptEntries kept;
    private final Templates templates;

    StopAgain(Stops stops, StopTellsStore ever, KeptEntries kept, Templates templates) {
        this.stops = stops;
        this.ever = ever;
        this.kept = kept;
        this.templates = templates;
    }

    @Override
    public String table() {
        return "asked_to_stop";
    }

    @Override
    public boolean takesItsPlace() {
        return true;
    }

    @Override
    public Typed entered(CaseFile file, UUID row) {
        return ever.tell(file.id().chain(), row).map(StopForm::entered).orElseThrow(NotFound::new);
    }

    @Override
    public Content questions(CaseFile file, UUID row, Typed typed, Problems problems, By by) {
        return templates.consentStopFields(
                typed, problems, file.person().details().givenName(), by.today());
    }

    @Override
    public Reading<Consumer<UUID>> read(Reader read, CaseFile file, UUID row, By by) {
        var first = kept.first(file, table(), row);
        return StopForm.read(read, file.person().details().givenName(), by.today())
                .map(right -> id -> stops.ask(id, file, right, first, by));
    }
}
