package org.ownwords.partner;

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
import org.springframework.stereotype.Component;

/// A legal power that was considered.
@Component
class PowerAgain implements RecordsAgain {

    private final Partners partners;
    private final PowerTellsStore ever;
    private final Doers doers;
    private final KeptEntries kept;
    private final Templates templates;

    PowerAgain(Partners partners, PowerTellsStore ever, Doers doers, KeptEntries kept, Templates templates) {
        this.partners = partners;
        this.ever = ever;
        this.doers = doers;
        this.kept = kept;
        this.templates = templates;
    }

    @Override
    public String table() {
        return "legal_power";
    }

    @Override
    public boolean takesItsPlace() {
        return true;
    }

    @Override
    public Typed entered(CaseFile file, UUID row) {
        return ever.tell(file.id().chain(), row).map(PowerForm::entered).orElseThrow(NotFound::new);
    }

    @Override
    public Content questions(CaseFile file, UUID row, Typed typed, Problems problems, By by) {
        return templates.partnerPowerFields(
                doers.on(file).offered(),
                typed,
                problems,
                file.person().details().givenName(),
                by.today());
    }

    @Override
    public Reading<Consumer<UUID>> read(Reader read, CaseFile file, UUID row, By by) {
        var first = kept.first(file, table(), row);
        return PowerForm.read(read, by.today()).map(right -> id -> partners.consider(id, file, right, first, by));
    }
}
