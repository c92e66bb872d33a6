package org.ownwords.enquiry;

import static ownwords.generated.db.Tables.CAUSED_ENQUIRY;
import static ownwords.generated.db.Tables.CAUSED_REPORT;

import java.time.LocalDate;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.casework.Doer;
import org.ownwords.enquiry.Report.AfterClosing;
import org.ownwords.person.CaseId;
import org.springframework.stereotype.Repository;

/// What is recorded of bodies that are asked to enquire, and of their reports.
@Repository
class ReportStore {

    private final DSLContext db;

    ReportStore(DSLContext db) {
        this.db = db;
    }

    /// Adds a request.
    ///
    /// @param as whether its report is waited for here, and in whose place it is recorded
    boolean addCaused(CausedId id, CaseId caseId, EnquiryId enquiry, CausedEnquiry caused, Asked as, By by) {
        return db.insertInto(CAUSED_ENQUIRY)
                        .set(CAUSED_ENQUIRY.AUTHORITY, by.authority())
                        .set(CAUSED_ENQUIRY.ID, id.value())
                        .set(CAUSED_ENQUIRY.CASE_ID, caseId.value())
                        .set(CAUSED_ENQUIRY.ENQUIRY_ID, enquiry.value())
                        .set(CAUSED_ENQUIRY.ORGANISATION, caused.organisation())
                        .set(CAUSED_ENQUIRY.ASKED_ON, caused.askedOn())
                        .set(CAUSED_ENQUIRY.SCOPE, caused.scope())
                        .set(CAUSED_ENQUIRY.WHY_THEM, caused.whyThem())
                        .set(CAUSED_ENQUIRY.INVOLVING, caused.involving())
                        .set(CAUSED_ENQUIRY.REPORT_BY, caused.reportBy())
                        .set(CAUSED_ENQUIRY.REPORT_AWAITED, as.awaited() ? Boolean.TRUE : null)
                        .set(
                                CAUSED_ENQUIRY.STANDS_FOR,
                                as.first() == null ? null : as.first().value())
                        .set(CAUSED_ENQUIRY.RECORDED_AT, by.recordedAt())
                        .set(CAUSED_ENQUIRY.RECORDED_BY, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    boolean addReport(UUID id, CaseId caseId, CausedId caused, Report report, By by) {
        var goesOn = report.goesOn();
        return db.insertInto(CAUSED_REPORT)
                        .set(CAUSED_REPORT.AUTHORITY, by.authority())
                        .set(CAUSED_REPORT.ID, id)
                        .set(CAUSED_REPORT.CASE_ID, caseId.value())
                        .set(CAUSED_REPORT.CAUSED_ID, caused.value())
                        .set(CAUSED_REPORT.BECAME, report.became().code())
                        .set(CAUSED_REPORT.WORDS, report.words())
                        .set(CAUSED_REPORT.PERSONS_WORDS, report.personsWords())
                        .set(CAUSED_REPORT.REPORT_BY, report.reportBy())
                        .set(
                                CAUSED_REPORT.WHO,
                                goesOn == null ? null : goesOn.doer().name())
                        .set(
                                CAUSED_REPORT.WHO_ID,
                                goesOn == null ? null : goesOn.doer().id())
                        .set(
                                CAUSED_REPORT.GOES_ON_AFTER,
                                goesOn == null ? null : goesOn.enquiry().value())
                        .set(CAUSED_REPORT.HAPPENED_ON, report.on())
                        .set(CAUSED_REPORT.RECORDED_AT, by.recordedAt())
                        .set(CAUSED_REPORT.RECORDED_BY, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    // All columns of a row that may be null stand side by side. Wide because of that.
    static Report report(
            String became,
            LocalDate on,
            @Nullable String words,
            @Nullable String personsWords,
            @Nullable LocalDate reportBy,
            @Nullable String who,
            @Nullable String whoId,
            @Nullable UUID after) {
        return new Report(
                Report.Became.of(became).orElseThrow(),
                on,
                words,
                personsWords,
                reportBy,
                who == null || after == null ? null : new AfterClosing(new Doer(who, whoId), new EnquiryId(after)));
    }

    /// How a request is kept.
    ///
    /// @param awaited whether its report is waited for here
    /// @param first   the request that it is recorded in the place of, or null
    record Asked(boolean awaited, @Nullable CausedId first) {}
}
