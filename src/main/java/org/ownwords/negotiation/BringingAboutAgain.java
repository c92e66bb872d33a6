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

/// Who is to bring something about.
@Component
class BringingAboutAgain implements RecordsAgain {

    private final Outcomes outcomes;
    private final BringingsAbout bringingsAbout;
    private final BringingAboutTellsStore ever;
    private final KeptEntries kept;
    private final Templates templates;

    BringingAboutAgain(
            Outcomes outcomes,
            BringingsAbout bringingsAbout,
            BringingAboutTellsStore ever,
            KeptEntries kept,
            Templates templates) {
        this.outcomes = outcomes;
        this.bringingsAbout = bringingsAbout;
        this.ever = ever;
        this.kept = kept;
        this.templates = templates;
    }

    @Override
    public String table() {
        return "bringing_about";
    }

    @Override
    public boolean takesItsPlace() {
        return true;
    }

    @Override
    public Typed entered(CaseFile file, UUID row) {
        return ever.tell(file.id().chain(), row)
                .map(entry -> BringingAboutForm.entered(entry.bringing()))
                .orElseThrow(NotFound::new);
    }

    @Override
    public Content questions(CaseFile file, UUID row, Typed typed, Problems problems, By by) {
        return templates.negotiationBringingFields(
                outcomes.on(file), typed, problems, file.person().details().givenName(), by.today());
    }

    @Override
    public Reading<Consumer<UUID>> read(Reader read, CaseFile file, UUID row, By by) {
        var first = kept.first(file, table(), row);
        return BringingAboutForm.read(read, file.person().details().givenName(), outcomes.on(file), by.today())
                .map(right -> id -> bringingsAbout.decide(id, file, right, first, by));
    }
}
