package org.ownwords.conclusion;

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

/// Which earlier enquiry is taken up again.
@Component
class FollowsAgain implements RecordsAgain {

    private final TakenUpAgain taken;
    private final FollowsTellsStore ever;
    private final KeptEntries kept;
    private final Templates templates;

    FollowsAgain(TakenUpAgain taken, FollowsTellsStore ever, KeptEntries kept, Templates templates) {
        this.taken = taken;
        this.ever = ever;
        this.kept = kept;
        this.templates = templates;
    }

    @Override
    public String table() {
        return "enquiry_follows";
    }

    @Override
    public Typed entered(CaseFile file, UUID row) {
        return ever.tell(file.id().chain(), row).map(FollowsForm::entered).orElseThrow(NotFound::new);
    }

    @Override
    public Content questions(CaseFile file, UUID row, Typed typed, Problems problems, By by) {
        return templates.conclusionFollowsFields(
                FollowsForm.options(taken.earlier(file, enquiry(file, row), by)), typed, problems);
    }

    private EnquiryId enquiry(CaseFile file, UUID row) {
        return new EnquiryId(kept.named(file, table(), "enquiry_id", row));
    }

    @Override
    public Reading<Consumer<UUID>> read(Reader read, CaseFile file, UUID row, By by) {
        var enquiry = enquiry(file, row);
        return FollowsForm.read(read, enquiry, taken.earlier(file, enquiry, by))
                .map(right -> id -> taken.follow(id, file, right, by));
    }
}
