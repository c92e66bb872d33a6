package org.ownwords.conclusion;

import gg.jte.Content;
import java.util.UUID;
import java.util.function.Consumer;
import org.ownwords.access.By;
import org.ownwords.casework.RecordsAgain;
import org.ownwords.correction.KeptEntries;
import org.ownwords.enquiry.Enquiries;
import org.ownwords.enquiry.EnquiryId;
import org.ownwords.page.NotFound;
import org.ownwords.page.Problems;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;
import org.ownwords.page.Typed;
import org.ownwords.person.CaseFile;
import org.springframework.stereotype.Component;

/// What somebody was told of the end. It does not become the latest by being recorded again.
@Component
class ToldAtEndAgain implements RecordsAgain {

    private final OthersTold others;
    private final ToldAtEndTellsStore ever;
    private final Enquiries enquiries;
    private final KeptEntries kept;
    private final Templates templates;

    ToldAtEndAgain(
            OthersTold others, ToldAtEndTellsStore ever, Enquiries enquiries, KeptEntries kept, Templates templates) {
        this.others = others;
        this.ever = ever;
        this.enquiries = enquiries;
        this.kept = kept;
        this.templates = templates;
    }

    @Override
    public String table() {
        return "told_at_end";
    }

    @Override
    public boolean takesItsPlace() {
        return true;
    }

    @Override
    public Typed entered(CaseFile file, UUID row) {
        return ever.tell(file.id().chain(), row).map(ToldAtEnd::entered).orElseThrow(NotFound::new);
    }

    @Override
    public Content questions(CaseFile file, UUID row, Typed typed, Problems problems, By by) {
        return templates.conclusionToldFields(typed, problems, by.today());
    }

    @Override
    public Reading<Consumer<UUID>> read(Reader read, CaseFile file, UUID row, By by) {
        var first = kept.first(file, table(), row);
        var enquiry = enquiries.get(file, new EnquiryId(kept.named(file, table(), "enquiry_id", row)));
        var hearer = others.hearer(file, ever.hearer(file.id().chain(), row).orElseThrow(NotFound::new));
        return ToldAtEnd.read(read, enquiry.startedOn(), by.today())
                .map(right -> id -> others.record(id, file, enquiry.id(), hearer, right, first, by));
    }
}
