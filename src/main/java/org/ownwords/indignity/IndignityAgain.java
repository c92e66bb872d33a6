package org.ownwords.indignity;

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

/// A small thing that adds up.
@Component
class IndignityAgain implements RecordsAgain {

    private final Indignities indignities;
    private final IndignityTellsStore ever;
    private final KeptEntries kept;
    private final Templates templates;

    IndignityAgain(Indignities indignities, IndignityTellsStore ever, KeptEntries kept, Templates templates) {
        this.indignities = indignities;
        this.ever = ever;
        this.kept = kept;
        this.templates = templates;
    }

    @Override
    public String table() {
        return "indignity";
    }

    @Override
    public boolean takesItsPlace() {
        return true;
    }

    @Override
    public Typed entered(CaseFile file, UUID row) {
        return ever.tell(file.id().chain(), row)
                .map(entry -> IndignityForm.entered(entry.indignity()))
                .orElseThrow(NotFound::new);
    }

    @Override
    public Content questions(CaseFile file, UUID row, Typed typed, Problems problems, By by) {
        return templates.indignityFields(
                typed, problems, file.person().details().givenName(), by.today());
    }

    @Override
    public Reading<Consumer<UUID>> read(Reader read, CaseFile file, UUID row, By by) {
        var first = kept.first(file, table(), row);
        return IndignityForm.read(read, file.person().details().givenName(), by.today())
                .map(right -> id -> indignities.note(id, file, right, first, by));
    }
}
