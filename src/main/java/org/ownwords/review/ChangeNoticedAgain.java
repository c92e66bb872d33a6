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

/// A change that was noticed.
@Component
class ChangeNoticedAgain implements RecordsAgain {

    private final Changes changes;
    private final ChangeNoticedTellsStore ever;
    private final KeptEntries kept;
    private final Templates templates;

    ChangeNoticedAgain(Changes changes, ChangeNoticedTellsStore ever, KeptEntries kept, Templates templates) {
        this.changes = changes;
        this.ever = ever;
        this.kept = kept;
        this.templates = templates;
    }

    @Override
    public String table() {
        return "change_noticed";
    }

    @Override
    public boolean takesItsPlace() {
        return true;
    }

    @Override
    public Typed entered(CaseFile file, UUID row) {
        return ever.tell(file.id().chain(), row).map(ChangeNoticedForm::entered).orElseThrow(NotFound::new);
    }

    @Override
    public Content questions(CaseFile file, UUID row, Typed typed, Problems problems, By by) {
        return templates.reviewChangeFields(
                typed, problems, file.person().details().givenName(), by.today());
    }

    @Override
    public Reading<Consumer<UUID>> read(Reader read, CaseFile file, UUID row, By by) {
        var first = kept.first(file, table(), row);
        return ChangeNoticedForm.read(read, by.today()).map(right -> id -> changes.notice(id, file, right, first, by));
    }
}
