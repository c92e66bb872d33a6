package org.ownwords.enquiry;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static ownwords.generated.db.Tables.CAUSED_ENQUIRY_STANDS;
import static ownwords.generated.db.Tables.CAUSED_REPORT_STANDS;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectLimitStep;
import org.ownwords.page.Days;
import org.ownwords.person.CaseId;
import org.springframework.stereotype.Repository;

/// The bodies that were asked to enquire, with what became of their reports.
@Repository
class CausedStore {

    /// So many of a case are shown.
    static final int MOST = 50;

    /// What became of a report, the earliest first.
    private static final Field<List<Report>> REPORTS = multiset(select(
                            CAUSED_REPORT_STANDS.BECAME,
                            CAUSED_REPORT_STANDS.HAPPENED_ON,
                            CAUSED_REPORT_STANDS.WORDS,
                            CAUSED_REPORT_STANDS.PERSONS_WORDS,
                            CAUSED_REPORT_STANDS.REPORT_BY,
                            CAUSED_REPORT_STANDS.WHO,
                            CAUSED_REPORT_STANDS.WHO_ID,
                            CAUSED_REPORT_STANDS.GOES_ON_AFTER)
                    .from(CAUSED_REPORT_STANDS)
                    .where(CAUSED_REPORT_STANDS.AUTHORITY.eq(CAUSED_ENQUIRY_STANDS.AUTHORITY))
                    .and(CAUSED_REPORT_STANDS.CAUSED_ID.eq(CAUSED_ENQUIRY_STANDS.ID))
                    .orderBy(
                            CAUSED_REPORT_STANDS.HAPPENED_ON,
                            CAUSED_REPORT_STANDS.RECORDED_AT,
                            // What came and was accepted in one go, at closing.
                            CAUSED_REPORT_STANDS.BECAME.ne(Report.Became.RECEIVED.code())))
            .convertFrom(rows -> rows.map(mapping(ReportStore::report)));

    private final DSLContext db;

    CausedStore(DSLContext db) {
        this.db = db;
    }

    /// Those of a case, the latest asked first.
    List<AskedBody> on(CaseId caseId) {
        return those(CAUSED_ENQUIRY_STANDS.CASE_ID.eq(caseId.value()))
                .limit(MOST)
                .fetch(CausedStore::asked);
    }

    /// Those of some cases.
    List<AskedBody> on(Collection<CaseId> cases) {
        return those(CAUSED_ENQUIRY_STANDS.CASE_ID.in(
                        cases.stream().map(CaseId::value).toList()))
                .fetch(CausedStore::asked);
    }

    Optional<AskedBody> find(CaseId caseId, CausedId id) {
        return those(CAUSED_ENQUIRY_STANDS.CASE_ID.eq(caseId.value()).and(CAUSED_ENQUIRY_STANDS.ID.eq(id.value())))
                .fetch(CausedStore::asked)
                .stream()
                .findFirst();
    }

    private SelectLimitStep<? extends Record> those(Condition condition) {
        return db.select(
                        CAUSED_ENQUIRY_STANDS.ID,
                        CAUSED_ENQUIRY_STANDS.CASE_ID,
                        CAUSED_ENQUIRY_STANDS.ENQUIRY_ID,
                        CAUSED_ENQUIRY_STANDS.ORGANISATION,
                        CAUSED_ENQUIRY_STANDS.ASKED_ON,
                        CAUSED_ENQUIRY_STANDS.SCOPE,
                        CAUSED_ENQUIRY_STANDS.WHY_THEM,
                        CAUSED_ENQUIRY_STANDS.INVOLVING,
                        CAUSED_ENQUIRY_STANDS.REPORT_BY,
                        CAUSED_ENQUIRY_STANDS.REPORT_AWAITED,
                        CAUSED_ENQUIRY_STANDS.FIRST_RECORDED_AT,
                        REPORTS)
                .from(CAUSED_ENQUIRY_STANDS)
                .where(condition)
                .orderBy(CAUSED_ENQUIRY_STANDS.FIRST_RECORDED_AT.desc(), CAUSED_ENQUIRY_STANDS.ID);
    }

    private static AskedBody asked(Record row) {
        return new AskedBody(
                new CausedId(row.get(CAUSED_ENQUIRY_STANDS.ID)),
                new CaseId(row.get(CAUSED_ENQUIRY_STANDS.CASE_ID)),
                new EnquiryId(row.get(CAUSED_ENQUIRY_STANDS.ENQUIRY_ID)),
                caused(row),
                Boolean.TRUE.equals(row.get(CAUSED_ENQUIRY_STANDS.REPORT_AWAITED)),
                row.get(REPORTS));
    }

    private static CausedEnquiry caused(Record row) {
        var askedOn = row.get(CAUSED_ENQUIRY_STANDS.ASKED_ON);
        return new CausedEnquiry(
                row.get(CAUSED_ENQUIRY_STANDS.ORGANISATION),
                askedOn == null
                        ? Days.on(
                                row.get(CAUSED_ENQUIRY_STANDS.FIRST_RECORDED_AT).toInstant())
                        : askedOn,
                row.get(CAUSED_ENQUIRY_STANDS.SCOPE),
                row.get(CAUSED_ENQUIRY_STANDS.WHY_THEM),
                row.get(CAUSED_ENQUIRY_STANDS.INVOLVING),
                row.get(CAUSED_ENQUIRY_STANDS.REPORT_BY));
    }
}
