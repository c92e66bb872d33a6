package org.ownwords.timescale;

import gg.jte.Content;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.ownwords.access.By;
import org.ownwords.casework.RecordsAgain;
import org.ownwords.correction.KeptEntries;
import org.ownwords.page.NotFound;
import org.ownwords.page.Option;
import org.ownwords.page.Problems;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;
import org.ownwords.page.Typed;
import org.ownwords.person.CaseFile;
import org.springframework.stereotype.Component;

/// A departure from the procedure.
@Component
class DepartureAgain implements RecordsAgain {

    private final Departures departures;
    private final DepartureTellsStore ever;
    private final KeptEntries kept;
    private final Timescales timescales;
    private final Supporters supporters;
    private final Templates templates;

    DepartureAgain(
            Departures departures,
            DepartureTellsStore ever,
            KeptEntries kept,
            Timescales timescales,
            Supporters supporters,
            Templates templates) {
        this.departures = departures;
        this.ever = ever;
        this.kept = kept;
        this.timescales = timescales;
        this.supporters = supporters;
        this.templates = templates;
    }

    @Override
    public String table() {
        return "departure";
    }

    @Override
    public boolean takesItsPlace() {
        return true;
    }

    @Override
    public Typed entered(CaseFile file, UUID row) {
        return ever.tell(file.id().chain(), row).map(DepartureForm::entered).orElseThrow(NotFound::new);
    }

    @Override
    public Content questions(CaseFile file, UUID row, Typed typed, Problems problems, By by) {
        return templates.timescaleDepartureFields(
                options(), supporters.names(recordedFirstBy(file, row), by), typed, problems, by.today());
    }

    @Override
    public Reading<Consumer<UUID>> read(Reader read, CaseFile file, UUID row, By by) {
        supporters.check(read, "departedOn", recordedFirstBy(file, row), by);
        var first = kept.first(file, table(), row);
        return DepartureForm.read(read, options(), by.today())
                .map(right -> id -> departures.depart(id, file, right, first, by));
    }

    private String recordedFirstBy(CaseFile file, UUID row) {
        return kept.recordedBy(file, table(), kept.first(file, table(), row));
    }

    private List<Option> options() {
        return DepartureForm.options(timescales.stages());
    }
}
