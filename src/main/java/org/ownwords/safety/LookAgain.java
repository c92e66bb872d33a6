package org.ownwords.safety;

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

/// How what keeps the person safe was found.
@Component
class LookAgain implements RecordsAgain {

    private final Interims interims;
    private final InterimTellsStore ever;
    private final KeptEntries kept;
    private final Templates templates;

    LookAgain(Interims interims, InterimTellsStore ever, KeptEntries kept, Templates templates) {
        this.interims = interims;
        this.ever = ever;
        this.kept = kept;
        this.templates = templates;
    }

    @Override
    public String table() {
        return "interim_look";
    }

    @Override
    public Typed entered(CaseFile file, UUID row) {
        return ever.tellLooks(file.id().chain(), row).map(InterimForm::entered).orElseThrow(NotFound::new);
    }

    @Override
    public Content questions(CaseFile file, UUID row, Typed typed, Problems problems, By by) {
        return templates.safetyLookFields(typed, problems, by.today());
    }

    @Override
    public Reading<Consumer<UUID>> read(Reader read, CaseFile file, UUID row, By by) {
        var known = interims.get(file, new InterimId(kept.named(file, table(), "interim_id", row)));
        return InterimForm.readLook(read, known.interim(), by.today())
                .map(right -> id -> interims.look(id, file, known.id(), right, by));
    }
}
