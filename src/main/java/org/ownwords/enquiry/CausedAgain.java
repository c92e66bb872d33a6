package org.ownwords.enquiry;

import gg.jte.Content;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.ownwords.access.By;
import org.ownwords.casework.Doers;
import org.ownwords.casework.RecordsAgain;
import org.ownwords.correction.KeptEntries;
import org.ownwords.page.NotFound;
import org.ownwords.page.Problems;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;
import org.ownwords.page.Typed;
import org.ownwords.person.CaseFile;
import org.springframework.stereotype.Component;

/// A request to enquire. Its report has an entry of its own, and is added where there was none.
@Component
class CausedAgain implements RecordsAgain {

    private final Enquiries enquiries;
    private final EnquiryStore store;
    private final Doers doers;
    private final KeptEntries kept;
    private final Templates templates;

    CausedAgain(Enquiries enquiries, EnquiryStore store, Doers doers, KeptEntries kept, Templates templates) {
        this.enquiries = enquiries;
        this.store = store;
        this.doers = doers;
        this.kept = kept;
        this.templates = templates;
    }

    @Override
    public String table() {
        return "caused_enquiry";
    }

    @Override
    public Typed entered(CaseFile file, UUID row) {
        return caused(file, row).map(CausedEnquiry::entered).orElseThrow(NotFound::new);
    }

    private Optional<CausedEnquiry> caused(CaseFile file, UUID row) {
        return store.caused(file.id(), row);
    }

    @Override
    public Content questions(CaseFile file, UUID row, Typed typed, Problems problems, By by) {
        return templates.enquiryCausedAgain(
                doers.on(file).organisations(),
                typed,
                problems,
                file.person().details().givenName());
    }

    @Override
    public Reading<Consumer<UUID>> read(Reader read, CaseFile file, UUID row, By by) {
        var enquiry = new EnquiryId(kept.named(file, table(), "enquiry_id", row));
        var report = new NextStepId(read.typed().id("report"));
        var hasReport = caused(file, row).map(CausedEnquiry::reportBy).isPresent();
        var asked = enquiries.get(file, enquiry);
        return CausedEnquiry.read(read, asked, by.today()).map(right -> id -> {
            if (hasReport) {
                enquiries.ask(id, file, enquiry, right, by);
            } else {
                enquiries.cause(id, report, file, enquiry, right, by);
            }
        });
    }
}
