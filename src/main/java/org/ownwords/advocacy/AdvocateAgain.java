package org.ownwords.advocacy;

import gg.jte.Content;
import java.util.List;
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

/// Asking for an advocate. What became of it stays with it.
@Component
class AdvocateAgain implements RecordsAgain {

    private final Advocates advocates;
    private final AdvocateTellsStore ever;
    private final Doers doers;
    private final KeptEntries kept;
    private final Templates templates;

    AdvocateAgain(Advocates advocates, AdvocateTellsStore ever, Doers doers, KeptEntries kept, Templates templates) {
        this.advocates = advocates;
        this.ever = ever;
        this.doers = doers;
        this.kept = kept;
        this.templates = templates;
    }

    @Override
    public String table() {
        return "advocate";
    }

    @Override
    public boolean takesItsPlace() {
        return true;
    }

    @Override
    public Typed entered(CaseFile file, UUID row) {
        return ever.tellAsking(file.id().chain(), new AdvocateId(row))
                .map(AskingForm::entered)
                .orElseThrow(NotFound::new);
    }

    @Override
    public Content questions(CaseFile file, UUID row, Typed typed, Problems problems, By by) {
        return templates.advocacyAskFields(
                doers.organisations(), typed, problems, file.person().details().givenName(), by.today());
    }

    @Override
    public Reading<Consumer<UUID>> read(Reader read, CaseFile file, UUID row, By by) {
        var first = new AdvocateId(kept.first(file, table(), row));
        return AskingForm.read(read, file.person().details().givenName(), progress(file, first), by.today())
                .map(right -> id -> advocates.ask(new AdvocateId(id), file, right, first, by));
    }

    private List<Progress> progress(CaseFile file, AdvocateId first) {
        return advocates.on(file).stream()
                .filter(advocate -> advocate.id().equals(first))
                .flatMap(advocate -> advocate.progress().stream())
                .toList();
    }
}
