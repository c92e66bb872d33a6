package org.ownwords.enquiry;

import gg.jte.Content;
import java.util.UUID;
import java.util.function.Consumer;
import org.ownwords.access.By;
import org.ownwords.casework.RecordsAgain;
import org.ownwords.correction.KeptEntries;
import org.ownwords.enquiry.Report.Became;
import org.ownwords.page.NotFound;
import org.ownwords.page.Problems;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;
import org.ownwords.page.Typed;
import org.ownwords.person.CaseFile;
import org.springframework.stereotype.Component;

/// What became of a report.
@Component
class ReportAgain implements RecordsAgain {

    private final CausedEnquiries caused;
    private final ReportTellsStore ever;
    private final KeptEntries kept;
    private final Templates templates;

    ReportAgain(CausedEnquiries caused, ReportTellsStore ever, KeptEntries kept, Templates templates) {
        this.caused = caused;
        this.ever = ever;
        this.kept = kept;
        this.templates = templates;
    }

    @Override
    public String table() {
        return "caused_report";
    }

    @Override
    public Typed entered(CaseFile file, UUID row) {
        return ever.tell(file.id().chain(), row).map(ReportForm::entered).orElseThrow(NotFound::new);
    }

    @Override
    public Content questions(CaseFile file, UUID row, Typed typed, Problems problems, By by) {
        return templates.enquiryReportFields(
                Became.all(), typed, problems, file.person().details().givenName(), by.today());
    }

    @Override
    public Reading<Consumer<UUID>> read(Reader read, CaseFile file, UUID row, By by) {
        var body = caused.get(file, new CausedId(kept.named(file, table(), "caused_id", row)));
        return ReportForm.read(read, body.caused(), by.today())
                .map(right -> id -> caused.report(id, file, body.id(), right, by));
    }
}
