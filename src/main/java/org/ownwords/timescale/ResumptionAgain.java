package org.ownwords.timescale;

import gg.jte.Content;
import java.util.Optional;
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
class ResumptionAgain implements RecordsAgain {

    private final Pauses pauses;
    private final KeptEntries kept;
    private final Templates templates;

    ResumptionAgain(Pauses pauses, KeptEntries kept, Templates templates) {
        this.pauses = pauses;
        this.kept = kept;
        this.templates = templates;
    }

    @Override
    public String table() {
        return "resumption";
    }

    @Override
    public Typed entered(CaseFile file, UUID row) {
        return Optional.ofNullable(pause(file, row).resumption())
                .map(Resumption::entered)
                .orElseThrow(NotFound::new);
    }

    private Pause pause(CaseFile file, UUID row) {
        return pauses.get(file, new PauseId(kept.named(file, table(), "pause_id", row)));
    }

    @Override
    public Content questions(CaseFile file, UUID row, Typed typed, Problems problems, By by) {
        return templates.timescaleResumptionFields(
                typed, problems, file.person().details().givenName(), by.today());
    }

    @Override
    public Reading<Consumer<UUID>> read(Reader read, CaseFile file, UUID row, By by) {
        var pause = pause(file, row);
        return Resumption.read(read, pause, by.today())
                .map(resumption -> id -> record(id, file, pause.id(), resumption, by));
    }

    private void record(UUID id, CaseFile file, PauseId pause, Resumption resumption, By by) {
        if (!pauses.resume(id, file, pause, resumption, by)) {
            throw new IllegalStateException("A clock that was started again in error is started once more: " + pause);
        }
    }
}
