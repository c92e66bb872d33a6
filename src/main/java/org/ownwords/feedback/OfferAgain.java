package org.ownwords.feedback;

import gg.jte.Content;
import java.util.UUID;
import java.util.function.Consumer;
import org.ownwords.access.By;
import org.ownwords.casework.RecordsAgain;
import org.ownwords.correction.KeptEntries;
import org.ownwords.enquiry.EnquiryId;
import org.ownwords.page.NotFound;
import org.ownwords.page.Problems;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;
import org.ownwords.page.Typed;
import org.ownwords.person.CaseFile;
import org.springframework.stereotype.Component;

/// Whether somebody may ask how it was. Who asks, and what they heard, stays with it.
@Component
class OfferAgain implements RecordsAgain {

    private final Feedbacks feedbacks;
    private final OfferTellsStore ever;
    private final KeptEntries kept;
    private final Templates templates;

    OfferAgain(Feedbacks feedbacks, OfferTellsStore ever, KeptEntries kept, Templates templates) {
        this.feedbacks = feedbacks;
        this.ever = ever;
        this.kept = kept;
        this.templates = templates;
    }

    @Override
    public String table() {
        return "feedback_offer";
    }

    @Override
    public boolean takesItsPlace() {
        return true;
    }

    @Override
    public Typed entered(CaseFile file, UUID row) {
        return ever.tellOffer(file.id().chain(), row).map(OfferForm::entered).orElseThrow(NotFound::new);
    }

    @Override
    public Content questions(CaseFile file, UUID row, Typed typed, Problems problems, By by) {
        return templates.feedbackOfferFields(
                typed, problems, file.person().details().givenName(), by.today());
    }

    @Override
    public Reading<Consumer<UUID>> read(Reader read, CaseFile file, UUID row, By by) {
        var first = new OfferId(kept.first(file, table(), row));
        var enquiry = new EnquiryId(kept.named(file, table(), "enquiry_id", row));
        return OfferForm.read(read, by.today())
                .map(right -> id -> feedbacks.offer(new OfferId(id), file, enquiry, right, first, by));
    }
}
