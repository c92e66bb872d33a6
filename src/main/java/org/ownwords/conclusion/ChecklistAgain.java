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

/// What was thought of at closing. It does not become the latest by being recorded again.
@Component
class ChecklistAgain implements RecordsAgain {

    private final Checklists checklists;
    private final ChecklistTellsStore ever;
    private final KeptEntries kept;
    private final Templates templates;

    ChecklistAgain(Checklists checklists, ChecklistTellsStore ever, KeptEntries kept, Templates templates) {
        this.checklists = checklists;
        this.ever = ever;
        this.kept = kept;
        this.templates = templates;
    }

    @Override
    public String table() {
        return "closing_checklist";
    }

    @Override
    public boolean takesItsPlace() {
        return true;
    }

    @Override
    public Typed entered(CaseFile file, UUID row) {
        return ever.tell(file.id().chain(), row).map(ChecklistForm::entered).orElseThrow(NotFound::new);
    }

    @Override
    public Content questions(CaseFile file, UUID row, Typed typed, Problems problems, By by) {
        return templates.conclusionChecklistFields(
                typed, problems, file.person().details().givenName(), by.today());
    }

    @Override
    public Reading<Consumer<UUID>> read(Reader read, CaseFile file, UUID row, By by) {
        var first = kept.first(file, table(), row);
        var enquiry = new EnquiryId(kept.named(file, table(), "enquiry_id", row));
        return ChecklistForm.read(read, by.today())
                .map(right -> id -> checklists.look(id, file, enquiry, right, first, by));
    }
}
