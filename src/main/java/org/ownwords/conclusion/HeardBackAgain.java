package org.ownwords.conclusion;

import gg.jte.Content;
import java.util.UUID;
import java.util.function.Consumer;
import org.ownwords.access.By;
import org.ownwords.casework.Doers;
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

/// Whether the person has heard what came of it. It does not become the latest by being recorded again.
@Component
class HeardBackAgain implements RecordsAgain {

    private final HeardBacks heardBacks;
    private final HeardBackTellsStore ever;
    private final Doers doers;
    private final KeptEntries kept;
    private final Templates templates;

    HeardBackAgain(
            HeardBacks heardBacks, HeardBackTellsStore ever, Doers doers, KeptEntries kept, Templates templates) {
        this.heardBacks = heardBacks;
        this.ever = ever;
        this.doers = doers;
        this.kept = kept;
        this.templates = templates;
    }

    @Override
    public String table() {
        return "heard_back";
    }

    @Override
    public boolean takesItsPlace() {
        return true;
    }

    @Override
    public Typed entered(CaseFile file, UUID row) {
        return ever.tell(file.id().chain(), row).map(HeardBackForm::entered).orElseThrow(NotFound::new);
    }

    @Override
    public Content questions(CaseFile file, UUID row, Typed typed, Problems problems, By by) {
        return templates.conclusionHeardFields(
                doers.on(file).offered(),
                typed,
                problems,
                file.person().details().givenName(),
                by,
                true);
    }

    @Override
    public Reading<Consumer<UUID>> read(Reader read, CaseFile file, UUID row, By by) {
        var first = kept.first(file, table(), row);
        var enquiry = new EnquiryId(kept.named(file, table(), "enquiry_id", row));
        return HeardBackForm.read(read, file.person().details().givenName(), doers.on(file), by.today())
                .map(right -> id -> heardBacks.record(id, file, enquiry, right, first, by));
    }
}
