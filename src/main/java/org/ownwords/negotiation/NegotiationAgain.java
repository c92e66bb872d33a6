package org.ownwords.negotiation;

import gg.jte.Content;
import java.util.UUID;
import java.util.function.Consumer;
import org.ownwords.access.By;
import org.ownwords.casework.RecordsAgain;
import org.ownwords.correction.KeptEntries;
import org.ownwords.outcome.Outcomes;
import org.ownwords.page.NotFound;
import org.ownwords.page.Problems;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;
import org.ownwords.page.Typed;
import org.ownwords.person.CaseFile;
import org.springframework.stereotype.Component;

/// What was negotiated. It does not become the newest by being recorded again.
@Component
class NegotiationAgain implements RecordsAgain {

    private final Outcomes outcomes;
    private final Negotiations negotiations;
    private final NegotiationTellsStore ever;
    private final KeptEntries kept;
    private final Templates templates;

    NegotiationAgain(
            Outcomes outcomes,
            Negotiations negotiations,
            NegotiationTellsStore ever,
            KeptEntries kept,
            Templates templates) {
        this.outcomes = outcomes;
        this.negotiations = negotiations;
        this.ever = ever;
        this.kept = kept;
        this.templates = templates;
    }

    @Override
    public String table() {
        return "negotiation";
    }

    @Override
    public boolean takesItsPlace() {
        return true;
    }

    @Override
    public Typed entered(CaseFile file, UUID row) {
        return ever.tell(file.id().chain(), row)
                .map(entry -> NegotiationForm.entered(entry.negotiation()))
                .orElseThrow(NotFound::new);
    }

    @Override
    public Content questions(CaseFile file, UUID row, Typed typed, Problems problems, By by) {
        return templates.negotiationNegotiationFields(
                outcomes.on(file), typed, problems, file.person().details().givenName(), by.today());
    }

    @Override
    public Reading<Consumer<UUID>> read(Reader read, CaseFile file, UUID row, By by) {
        var first = kept.first(file, table(), row);
        return NegotiationForm.read(read, file.person().details().givenName(), outcomes.on(file), by.today())
                .map(right -> id -> negotiations.hold(id, file, right, first, by));
    }
}
