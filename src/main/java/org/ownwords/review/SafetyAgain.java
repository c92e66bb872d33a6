package org.ownwords.review;

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

/// Whether somebody feels safe. It does not become the latest by being recorded again.
@Component
class SafetyAgain implements RecordsAgain {

    private final AskingSafety asking;
    private final SafetyTellsStore ever;
    private final KeptEntries kept;
    private final Templates templates;

    SafetyAgain(AskingSafety asking, SafetyTellsStore ever, KeptEntries kept, Templates templates) {
        this.asking = asking;
        this.ever = ever;
        this.kept = kept;
        this.templates = templates;
    }

    @Override
    public String table() {
        return "safety_asked";
    }

    @Override
    public boolean takesItsPlace() {
        return true;
    }

    @Override
    public Typed entered(CaseFile file, UUID row) {
        return ever.tell(file.id().chain(), row).map(SafetyForm::entered).orElseThrow(NotFound::new);
    }

    @Override
    public Content questions(CaseFile file, UUID row, Typed typed, Problems problems, By by) {
        return templates.reviewSafetyFields(
                typed, problems, file.person().details().givenName(), by.today());
    }

    @Override
    public Reading<Consumer<UUID>> read(Reader read, CaseFile file, UUID row, By by) {
        var first = kept.first(file, table(), row);
        return SafetyForm.read(read, file.person().details(), by.today())
                .map(right -> id -> asking.ask(id, file, right, first, by));
    }
}
