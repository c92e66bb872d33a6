package org.ownwords.safety;

import gg.jte.Content;
import java.util.UUID;
import java.util.function.Consumer;
import org.ownwords.access.By;
import org.ownwords.casework.Doers;
import org.ownwords.casework.RecordsAgain;
import org.ownwords.correction.KeptEntries;
import org.ownwords.page.NotFound;
import org.ownwords.page.Problems;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;
import org.ownwords.page.Typed;
import org.ownwords.person.CaseFile;
import org.ownwords.person.Cases;
import org.springframework.stereotype.Component;

/// Somebody else who may be in danger.
@Component
class OtherAgain implements RecordsAgain {

    private final Cases cases;
    private final Others others;
    private final OtherTellsStore ever;
    private final Doers doers;
    private final KeptEntries kept;
    private final Templates templates;

    OtherAgain(Cases cases, Others others, OtherTellsStore ever, Doers doers, KeptEntries kept, Templates templates) {
        this.cases = cases;
        this.others = others;
        this.ever = ever;
        this.doers = doers;
        this.kept = kept;
        this.templates = templates;
    }

    @Override
    public String table() {
        return "other_at_risk";
    }

    @Override
    public boolean takesItsPlace() {
        return true;
    }

    @Override
    public Typed entered(CaseFile file, UUID row) {
        return ever.tell(file.id().chain(), row).map(OtherForm::entered).orElseThrow(NotFound::new);
    }

    @Override
    public Content questions(CaseFile file, UUID row, Typed typed, Problems problems, By by) {
        return templates.safetyOtherFields(
                doers.organisations(), typed, problems, file.person().details().givenName(), by.today());
    }

    @Override
    public Reading<Consumer<UUID>> read(Reader read, CaseFile file, UUID row, By by) {
        var first = kept.first(file, table(), row);
        return OtherForm.read(read, file, cases.visibleTo(by.actor())::find, by.today())
                .map(right -> id -> others.record(id, file, right, first, by));
    }
}
