package org.ownwords.consent;

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

/// What the person agrees to. What goes on without that stays, and so they still do not agree. It
/// does not become the newest answer by being recorded again.
@Component
class ConsentAgain implements RecordsAgain {

    private final Consents consents;
    private final ConsentTellsStore ever;
    private final Doers doers;
    private final KeptEntries kept;
    private final Templates templates;

    ConsentAgain(Consents consents, ConsentTellsStore ever, Doers doers, KeptEntries kept, Templates templates) {
        this.consents = consents;
        this.ever = ever;
        this.doers = doers;
        this.kept = kept;
        this.templates = templates;
    }

    @Override
    public String table() {
        return "consent";
    }

    @Override
    public boolean takesItsPlace() {
        return true;
    }

    @Override
    public Typed entered(CaseFile file, UUID row) {
        return ever.tell(file.id().chain(), row).map(ConsentForm::entered).orElseThrow(NotFound::new);
    }

    @Override
    public Content questions(CaseFile file, UUID row, Typed typed, Problems problems, By by) {
        return templates.consentFields(
                ConsentForm.names(doers.organisations(), consents.on(file)),
                typed,
                problems,
                file.person().details().givenName(),
                by);
    }

    @Override
    public Reading<Consumer<UUID>> read(Reader read, CaseFile file, UUID row, By by) {
        var first = new ConsentId(kept.first(file, table(), row));
        var name = file.person().details().givenName();
        if (Answer.Kind.AGREES.code().equals(read.typed().text("answer")) && consents.goesOnWithout(first)) {
            read.problem(
                    "answer",
                    "Something goes on without the agreement of %s because of this. To record that they agree, correct that first"
                            .formatted(name));
        }
        return ConsentForm.read(read, name, by.today())
                .map(right -> id -> consents.ask(new ConsentId(id), file, right, first, by));
    }
}
