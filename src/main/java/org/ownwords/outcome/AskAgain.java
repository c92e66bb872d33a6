package org.ownwords.outcome;

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

@Component
class AskAgain implements RecordsAgain {

    private final AskStore store;
    private final Outcomes outcomes;
    private final KeptEntries kept;
    private final Templates templates;

    AskAgain(AskStore store, Outcomes outcomes, KeptEntries kept, Templates templates) {
        this.store = store;
        this.outcomes = outcomes;
        this.kept = kept;
        this.templates = templates;
    }

    @Override
    public String table() {
        return "ask";
    }

    @Override
    public Typed entered(CaseFile file, UUID row) {
        return store.find(file.id(), row).map(AskForm::entered).orElseThrow(NotFound::new);
    }

    @Override
    public Content questions(CaseFile file, UUID row, Typed typed, Problems problems, By by) {
        return templates.outcomeAskFields(typed, problems, name(file), by.today());
    }

    private static String name(CaseFile file) {
        return file.person().details().givenName();
    }

    @Override
    public Reading<Consumer<UUID>> read(Reader read, CaseFile file, UUID row, By by) {
        var form = AskForm.read(read, name(file), file.person().details().death(), by.today());
        var first = kept.first(file, table(), row);
        return read.accept(form::ask).map(ask -> id -> outcomes.ask(id, file.id(), ask, first, by));
    }
}
