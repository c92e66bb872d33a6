package org.ownwords.conclusion;

import gg.jte.Content;
import java.util.UUID;
import java.util.function.Consumer;
import org.ownwords.access.By;
import org.ownwords.casework.RecordsAgain;
import org.ownwords.correction.KeptEntries;
import org.ownwords.enquiry.EnquiryId;
import org.ownwords.outcome.OutcomeId;
import org.ownwords.page.NotFound;
import org.ownwords.page.Problems;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;
import org.ownwords.page.Typed;
import org.ownwords.person.CaseFile;
import org.springframework.stereotype.Component;

/// Why something did not come about. It does not become the latest by being recorded again.
@Component
class WhyNotAgain implements RecordsAgain {

    private final WhyNots whyNots;
    private final WhyNotTellsStore ever;
    private final KeptEntries kept;
    private final Templates templates;

    WhyNotAgain(WhyNots whyNots, WhyNotTellsStore ever, KeptEntries kept, Templates templates) {
        this.whyNots = whyNots;
        this.ever = ever;
        this.kept = kept;
        this.templates = templates;
    }

    @Override
    public String table() {
        return "outcome_looked_into";
    }

    @Override
    public boolean takesItsPlace() {
        return true;
    }

    @Override
    public Typed entered(CaseFile file, UUID row) {
        return ever.tell(file.id().chain(), row).map(WhyNotForm::entered).orElseThrow(NotFound::new);
    }

    @Override
    public Content questions(CaseFile file, UUID row, Typed typed, Problems problems, By by) {
        return templates.conclusionWhyNotFields(typed, problems, by.today());
    }

    @Override
    public Reading<Consumer<UUID>> read(Reader read, CaseFile file, UUID row, By by) {
        var first = kept.first(file, table(), row);
        var enquiry = new EnquiryId(kept.named(file, table(), "enquiry_id", row));
        var outcome = new OutcomeId(kept.named(file, table(), "outcome_id", row));
        return WhyNotForm.read(read, by.today())
                .map(right -> id -> whyNots.look(id, file, new WhyNot.Entry(enquiry, outcome, right), first, by));
    }
}
