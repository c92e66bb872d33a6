package org.ownwords.risk;

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

/// Signs that were looked for. They do not become the latest by being recorded again.
@Component
class SignsAgain implements RecordsAgain {

    private final Signs signs;
    private final LookedTellsStore ever;
    private final KeptEntries kept;
    private final Templates templates;

    SignsAgain(Signs signs, LookedTellsStore ever, KeptEntries kept, Templates templates) {
        this.signs = signs;
        this.ever = ever;
        this.kept = kept;
        this.templates = templates;
    }

    @Override
    public String table() {
        return "signs_looked_for";
    }

    @Override
    public boolean takesItsPlace() {
        return true;
    }

    @Override
    public Typed entered(CaseFile file, UUID row) {
        return LookedForm.entered(get(file, row));
    }

    /// In error or not.
    private Looked get(CaseFile file, UUID row) {
        return ever.tell(file.id().chain(), row).orElseThrow(NotFound::new);
    }

    @Override
    public Content questions(CaseFile file, UUID row, Typed typed, Problems problems, By by) {
        return templates.riskSignsFields(
                get(file, row).about(), typed, problems, file.person().details().givenName(), by.today());
    }

    @Override
    public Reading<Consumer<UUID>> read(Reader read, CaseFile file, UUID row, By by) {
        var first = kept.first(file, table(), row);
        var about = get(file, row).about();
        return LookedForm.read(read, about, file.person().details().givenName(), by.today())
                .map(right -> id -> signs.look(id, file, right, first, by));
    }
}
