package org.ownwords.helped;

import gg.jte.Content;
import java.util.UUID;
import java.util.function.Consumer;
import org.ownwords.access.By;
import org.ownwords.casework.RecordsAgain;
import org.ownwords.concern.ConcernId;
import org.ownwords.correction.KeptEntries;
import org.ownwords.helped.HelpedStore.Instead;
import org.ownwords.page.NotFound;
import org.ownwords.page.Problems;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;
import org.ownwords.page.Typed;
import org.ownwords.person.CaseFile;
import org.springframework.stereotype.Component;

/// Whether it helped. It does not become the latest by being recorded again.
@Component
class HelpedAgain implements RecordsAgain {

    private final WhetherItHelped asking;
    private final HelpedTellsStore ever;
    private final KeptEntries kept;
    private final Templates templates;

    HelpedAgain(WhetherItHelped asking, HelpedTellsStore ever, KeptEntries kept, Templates templates) {
        this.asking = asking;
        this.ever = ever;
        this.kept = kept;
        this.templates = templates;
    }

    @Override
    public String table() {
        return "helped";
    }

    @Override
    public boolean takesItsPlace() {
        return true;
    }

    @Override
    public Typed entered(CaseFile file, UUID row) {
        return ever.tellHelped(file.id().chain(), row).map(HelpedForm::entered).orElseThrow(NotFound::new);
    }

    @Override
    public Content questions(CaseFile file, UUID row, Typed typed, Problems problems, By by) {
        return templates.helpedFields(typed, problems, file.person().details().givenName(), by.today());
    }

    @Override
    public Reading<Consumer<UUID>> read(Reader read, CaseFile file, UUID row, By by) {
        var first = new HelpedId(kept.first(file, table(), row));
        var concern = new ConcernId(kept.named(file, table(), "concern_id", row));
        // It may have led to an enquiry since.
        var decided = asking.without(file).stream()
                .filter(each -> each.concern().equals(concern))
                .findFirst()
                .map(Instead::decidedOn)
                .orElse(null);
        return HelpedForm.read(read, decided, file.person().details(), by.today())
                .map(right -> id -> asking.record(new HelpedId(id), file, concern, right, first, by));
    }
}
