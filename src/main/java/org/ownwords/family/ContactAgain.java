package org.ownwords.family;

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

/// Contact with somebody. It does not become the newest by being recorded again.
@Component
class ContactAgain implements RecordsAgain {

    private final Contacts contacts;
    private final ContactTellsStore ever;
    private final KeptEntries kept;
    private final Templates templates;

    ContactAgain(Contacts contacts, ContactTellsStore ever, KeptEntries kept, Templates templates) {
        this.contacts = contacts;
        this.ever = ever;
        this.kept = kept;
        this.templates = templates;
    }

    @Override
    public String table() {
        return "contact";
    }

    @Override
    public boolean takesItsPlace() {
        return true;
    }

    @Override
    public Typed entered(CaseFile file, UUID row) {
        return ever.tell(file.id().chain(), row)
                .map(entry -> ContactForm.entered(entry.contact()))
                .orElseThrow(NotFound::new);
    }

    @Override
    public Content questions(CaseFile file, UUID row, Typed typed, Problems problems, By by) {
        return templates.familyContactFields(
                typed, problems, file.person().details().givenName(), by.today());
    }

    @Override
    public Reading<Consumer<UUID>> read(Reader read, CaseFile file, UUID row, By by) {
        var first = kept.first(file, table(), row);
        return ContactForm.read(read, file.person().details().givenName(), by.today())
                .map(right -> id -> contacts.decide(id, file, right, first, by));
    }
}
