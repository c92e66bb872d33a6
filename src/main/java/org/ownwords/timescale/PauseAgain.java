package org.ownwords.timescale;

import gg.jte.Content;
import java.util.UUID;
import java.util.function.Consumer;
import org.ownwords.access.By;
import org.ownwords.casework.RecordsAgain;
import org.ownwords.correction.KeptEntries;
import org.ownwords.page.Dated;
import org.ownwords.page.Problems;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;
import org.ownwords.page.Typed;
import org.ownwords.person.CaseFile;
import org.springframework.stereotype.Component;

/// A pause. That the clock was started again after it stays.
@Component
class PauseAgain implements RecordsAgain {

    private final Pauses pauses;
    private final Timescales timescales;
    private final Supporters supporters;
    private final KeptEntries kept;
    private final Templates templates;

    PauseAgain(Pauses pauses, Timescales timescales, Supporters supporters, KeptEntries kept, Templates templates) {
        this.pauses = pauses;
        this.timescales = timescales;
        this.supporters = supporters;
        this.kept = kept;
        this.templates = templates;
    }

    @Override
    public String table() {
        return "pause";
    }

    @Override
    public boolean takesItsPlace() {
        return true;
    }

    @Override
    public Typed entered(CaseFile file, UUID row) {
        return PauseForm.entered(pauses.get(file, first(file, row)), PauseForm.stops(timescales.stages()));
    }

    private PauseId first(CaseFile file, UUID row) {
        return new PauseId(kept.first(file, table(), row));
    }

    private String recordedFirstBy(CaseFile file, UUID row) {
        return kept.recordedBy(file, table(), kept.first(file, table(), row));
    }

    @Override
    public Content questions(CaseFile file, UUID row, Typed typed, Problems problems, By by) {
        return templates.timescalePauseFields(
                PauseForm.stops(timescales.stages()),
                supporters.names(recordedFirstBy(file, row), by),
                typed,
                problems,
                file.person().details().givenName(),
                by.today());
    }

    @Override
    public Reading<Consumer<UUID>> read(Reader read, CaseFile file, UUID row, By by) {
        supporters.check(read, "since", recordedFirstBy(file, row), by);
        var first = first(file, row);
        var again = pauses.on(file).stream()
                .filter(pause -> pause.id().equals(first))
                .findFirst()
                .map(Pause::resumption)
                .map(resumption -> new Dated("it was started again", resumption.on()))
                .orElse(null);
        return PauseForm.read(
                        read, new PauseId(read.typed().id()), PauseForm.stops(timescales.stages()), again, by.today())
                .map(pause -> _ -> pauses.pause(file, pause, first, by));
    }
}
