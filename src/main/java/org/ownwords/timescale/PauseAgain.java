package org.ownwords.timescale;

import gg.jte.Content;
import java.util.UUID;
import java.util.function.Consumer;
import org.ownwords.access.By;
import org.ownwords.casework.RecordsAgain;
import org.ownwords.page.Problems;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;
import org.ownwords.page.Typed;
import org.ownwords.person.CaseFile;
import org.springframework.stereotype.Component;

@Component
class PauseAgain implements RecordsAgain {

    private final Pauses pauses;
    private final Timescales timescales;
    private final Supporters supporters;
    private final Templates templates;

    PauseAgain(Pauses pauses, Timescales timescales, Supporters supporters, Templates templates) {
        this.pauses = pauses;
        this.timescales = timescales;
        this.supporters = supporters;
        this.templates = templates;
    }

    @Override
    public String table() {
        return "pause";
    }

    @Override
    public Typed entered(CaseFile file, UUID row) {
        return PauseForm.entered(pauses.get(file, new PauseId(row)), PauseForm.stops(timescales.stages()));
    }

    @Override
    public Content questions(CaseFile file, UUID row, Typed typed, Problems problems, By by) {
        return templates.timescalePauseFields(
                PauseForm.stops(timescales.stages()),
                supporters.names(by),
                typed,
                problems,
                file.person().details().givenName(),
                by.today());
    }

    @Override
    public Reading<Consumer<UUID>> read(Reader read, CaseFile file, UUID row, By by) {
        supporters.check(read, by);
        return PauseForm.read(read, new PauseId(read.typed().id()), PauseForm.stops(timescales.stages()), by.today())
                .map(pause -> _ -> pauses.pause(file, pause, by));
    }
}
