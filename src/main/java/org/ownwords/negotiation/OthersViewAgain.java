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

/// What somebody else wants. What was said later, and follows it, stays.
@Component
class OthersViewAgain implements RecordsAgain {

    private final Outcomes outcomes;
    private final OthersViews othersViews;
    private final OthersViewTellsStore ever;
    private final KeptEntries kept;
    private final Templates templates;

    OthersViewAgain(
            Outcomes outcomes,
            OthersViews othersViews,
            OthersViewTellsStore ever,
            KeptEntries kept,
            Templates templates) {
        this.outcomes = outcomes;
        this.othersViews = othersViews;
        this.ever = ever;
        this.kept = kept;
        this.templates = templates;
    }

    @Override
    public String table() {
        return "others_view";
    }

    @Override
    public boolean takesItsPlace() {
        return true;
    }

    @Override
    public Typed entered(CaseFile file, UUID row) {
        return OthersViewForm.entered(entry(file, row).view());
    }

    private OthersViewEntry entry(CaseFile file, UUID row) {
        return ever.tell(file.id().chain(), row).orElseThrow(NotFound::new);
    }

    @Override
    public Content questions(CaseFile file, UUID row, Typed typed, Problems problems, By by) {
        return templates.negotiationViewFields(
                outcomes.on(file), typed, problems, file.person().details().givenName(), by.today());
    }

    @Override
    public Reading<Consumer<UUID>> read(Reader read, CaseFile file, UUID row, By by) {
        var first = kept.first(file, table(), row);
        var follows = entry(file, row).follows();
        return OthersViewForm.read(read, file.person().details().givenName(), outcomes.on(file), by.today())
                .map(right -> id -> othersViews.say(id, file, right, follows, first, by));
    }
}
