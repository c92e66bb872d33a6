package org.ownwords.consent;

import gg.jte.Content;
import java.util.UUID;
import java.util.function.Consumer;
import org.ownwords.access.By;
import org.ownwords.casework.Doers;
import org.ownwords.casework.RecordsAgain;
import org.ownwords.page.NotFound;
import org.ownwords.page.Problems;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;
import org.ownwords.page.Typed;
import org.ownwords.person.CaseFile;
import org.springframework.stereotype.Component;

/// What was told to others.
@Component
class PassedOnAgain implements RecordsAgain {

    private final PassingsOn passingsOn;
    private final Consents consents;
    private final PassedOnTellsStore ever;
    private final Doers doers;
    private final Templates templates;

    PassedOnAgain(PassingsOn passingsOn, Consents consents, PassedOnTellsStore ever, Doers doers, Templates templates) {
        this.passingsOn = passingsOn;
        this.consents = consents;
        this.ever = ever;
        this.doers = doers;
        this.templates = templates;
    }

    @Override
    public String table() {
        return "passed_on";
    }

    @Override
    public Typed entered(CaseFile file, UUID row) {
        return ever.tell(file.id().chain(), row).map(PassedOnForm::entered).orElseThrow(NotFound::new);
    }

    @Override
    public Content questions(CaseFile file, UUID row, Typed typed, Problems problems, By by) {
        var entries = consents.on(file);
        var name = file.person().details().givenName();
        return templates.consentPassedOnFields(
                PassedOnForm.footings(entries, typed, name),
                ConsentForm.names(doers.organisations(), entries),
                typed,
                problems,
                name,
                by);
    }

    @Override
    public Reading<Consumer<UUID>> read(Reader read, CaseFile file, UUID row, By by) {
        return PassedOnForm.read(read, consents.on(file), by.today())
                .map(right -> id -> passingsOn.passOn(id, file, right, by));
    }
}
