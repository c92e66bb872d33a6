package org.ownwords.consent;

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

/// Going on without agreement. What was told to others on its ground stays.
@Component
class GoingOnAgain implements RecordsAgain {

    private final Consents consents;
    private final Authorisers authorisers;
    private final GoingOnTellsStore ever;
    private final KeptEntries kept;
    private final Templates templates;

    GoingOnAgain(
            Consents consents, Authorisers authorisers, GoingOnTellsStore ever, KeptEntries kept, Templates templates) {
        this.consents = consents;
        this.authorisers = authorisers;
        this.ever = ever;
        this.kept = kept;
        this.templates = templates;
    }

    @Override
    public String table() {
        return "going_on";
    }

    @Override
    public boolean takesItsPlace() {
        return true;
    }

    @Override
    public Typed entered(CaseFile file, UUID row) {
        return ever.tell(file.id().chain(), row).map(GoingOnForm::entered).orElseThrow(NotFound::new);
    }

    @Override
    public Content questions(CaseFile file, UUID row, Typed typed, Problems problems, By by) {
        return templates.consentGoingOnFields(
                authorisers.names(by), typed, problems, file.person().details().givenName(), by);
    }

    @Override
    public Reading<Consumer<UUID>> read(Reader read, CaseFile file, UUID row, By by) {
        var first = new GoingOnId(kept.first(file, table(), row));
        var without = consents.getWithoutAgreement(file, new ConsentId(kept.named(file, table(), "consent_id", row)));
        return GoingOnForm.read(
                        read,
                        file.person().details().givenName(),
                        by.today(),
                        (who, day) -> authorisers.problem(who, day, by))
                .map(right -> id -> consents.goOn(new GoingOnId(id), without, right, first, by));
    }
}
