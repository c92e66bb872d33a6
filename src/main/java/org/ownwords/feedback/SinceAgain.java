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

/// How it has been since an enquiry ended. It does not become the latest by being recorded again.
@Component
class SinceAgain implements RecordsAgain {

    private final AskingSince asking;
    private final SinceTellsStore ever;
    private final KeptEntries kept;
    private final Templates templates;

    SinceAgain(AskingSince asking, SinceTellsStore ever, KeptEntries kept, Templates templates) {
        this.asking = asking;
        this.ever = ever;
        this.kept = kept;
        this.templates = templates;
    }

    @Override
    public String table() {
        return "feedback_since";
    }

    @Override
    public boolean takesItsPlace() {
        return true;
    }

    @Override
    public Typed entered(CaseFile file, UUID row) {
        return ever.tellSince(file.id().chain(), row).map(SinceForm::entered).orElseThrow(NotFound::new);
    }

    @Override
    public Content questions(CaseFile file, UUID row, Typed typed, Problems problems, By by) {
        return templates.feedbackSinceFields(
                typed, problems, file.person().details().givenName(), by);
    }

    @Override
    public Reading<Consumer<UUID>> read(Reader read, CaseFile file, UUID row, By by) {
        var first = new SinceId(kept.first(file, table(), row));
        var enquiry = new EnquiryId(kept.named(file, table(), "enquiry_id", row));
        var died = file.person().details().dateOfDeath();
        return SinceForm.read(read, asking.ended(file, enquiry), died, by.today())
                .map(right -> id -> asking.record(new SinceId(id), file, enquiry, right, first, by));
    }
}
