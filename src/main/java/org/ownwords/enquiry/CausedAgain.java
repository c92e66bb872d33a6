package org.ownwords.enquiry;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.ownwords.access.By;
import org.ownwords.casework.Doers;
import org.ownwords.casework.RecordsAgain;
import org.ownwords.correction.KeptEntries;
import org.ownwords.enquiry.ReportStore.Asked;
import org.ownwords.page.NotFound;
import org.ownwords.page.Problems;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;
import org.ownwords.page.Typed;
import org.ownwords.person.CaseFile;
import org.springframework.stereotype.Component;

/// A request to enquire. What was reported stays with it. Where its report is a next step, that has an
/// entry of its own.
@Component
class CausedAgain implements RecordsAgain {

    private final Enquiries enquiries;
    private final CausedEnquiries caused;
    private final CausedStore store;
    private final Doers doers;
    private final KeptEntries kept;
    private final Templates templates;

    CausedAgain(
            Enquiries enquiries,
            CausedEnquiries caused,
            CausedStore store,
            Doers doers,
            KeptEntries kept,
            Templates templates) {
        this.enquiries = enquiries;
        this.caused = caused;
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
    public boolean takesItsPlace() {
        return true;
    }

    @Override
    public Typed entered(CaseFile file, UUID row) {
        return before(file, row).map(body -> body.caused().entered()).orElseThrow(NotFound::new);
    }

    private Optional<AskedBody> before(CaseFile file, UUID row) {
        return store.find(file.id(), first(file, row));
    }

    private CausedId first(CaseFile file, UUID row) {
        return new CausedId(kept.first(file, table(), row));
    }

    /// Whether its report was recorded as a next step, before reports were kept here.
    private static boolean isStep(AskedBody body) {
        return !body.awaited() && body.caused().reportBy() != null;
    }

    @Override
    public Content questions(CaseFile file, UUID row, Typed typed, Problems problems, By by) {
        return templates.enquiryCausedAgain(
                doers.on(file).organisations(),
                typed,
                problems,
                file.person().details().givenName(),
                before(file, row).filter(CausedAgain::isStep).isPresent());
    }

    @Override
    public Reading<Consumer<UUID>> read(Reader read, CaseFile file, UUID row, By by) {
        var enquiry = new EnquiryId(kept.named(file, table(), "enquiry_id", row));
        var before = before(file, row);
        var as = new Asked(before.filter(CausedAgain::isStep).isEmpty(), first(file, row));
        var reports = before.map(AskedBody::reports).orElseGet(List::of);
        return CausedEnquiry.read(read, enquiries.get(file, enquiry), reports, by.today())
                .map(right -> id -> caused.cause(new CausedId(id), file, enquiry, right, as, by));
    }
}
