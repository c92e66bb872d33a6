package org.ownwords.annualreport;

import static ownwords.generated.db.Tables.ANNUAL_REPORT_ISSUED;
import static ownwords.generated.db.Tables.ANNUAL_REPORT_SENT;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.ownwords.access.By;
import org.ownwords.vocabulary.ReportingYear;
import org.springframework.stereotype.Repository;

/// Reports as they were issued, and to whom they were sent.
@Repository
class IssuedStore {

    private static final int MOST = 200;

    private final DSLContext db;

    IssuedStore(DSLContext db) {
        this.db = db;
    }

    boolean add(UUID id, ReportingYear year, Issuing issuing, File file, By by) {
        return db.insertInto(ANNUAL_REPORT_ISSUED)
                        .set(ANNUAL_REPORT_ISSUED.AUTHORITY, by.authority())
                        .set(ANNUAL_REPORT_ISSUED.ID, id)
                        .set(ANNUAL_REPORT_ISSUED.YEAR, year.text())
                        .set(ANNUAL_REPORT_ISSUED.AGREED_BY, issuing.by())
                        .set(ANNUAL_REPORT_ISSUED.AGREED_ON, issuing.on())
                        .set(ANNUAL_REPORT_ISSUED.FILE, file.bytes())
                        .set(ANNUAL_REPORT_ISSUED.DIGEST, file.digest())
                        .set(ANNUAL_REPORT_ISSUED.RECORDED_AT, by.recordedAt())
                        .set(ANNUAL_REPORT_ISSUED.RECORDED_BY, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /// Who agreed a report for the Board, and when.
    record Issuing(String by, LocalDate on) {}

    boolean send(UUID id, UUID issued, Issued.Sent sent, By by) {
        return db.insertInto(ANNUAL_REPORT_SENT)
                        .set(ANNUAL_REPORT_SENT.AUTHORITY, by.authority())
                        .set(ANNUAL_REPORT_SENT.ID, id)
                        .set(ANNUAL_REPORT_SENT.ISSUED_ID, issued)
                        .set(ANNUAL_REPORT_SENT.RECIPIENT, sent.recipient().code())
                        .set(ANNUAL_REPORT_SENT.WHO, sent.who())
                        .set(ANNUAL_REPORT_SENT.SENT_ON, sent.on())
                        .set(ANNUAL_REPORT_SENT.RECORDED_AT, by.recordedAt())
                        .set(ANNUAL_REPORT_SENT.RECORDED_BY, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /// Those of a year, the latest first.
    List<Issued> of(ReportingYear year) {
        var issued = ANNUAL_REPORT_ISSUED;
        var rows = db.select(issued.ID, issued.AGREED_BY, issued.AGREED_ON, issued.DIGEST)
                .from(issued)
                .where(issued.YEAR.eq(year.text()))
                .orderBy(issued.RECORDED_AT.desc(), issued.ID)
                .limit(MOST)
                .fetch();
        var sent = sent(rows.getValues(issued.ID));
        return rows.map(row -> new Issued(
                row.get(issued.ID),
                row.get(issued.AGREED_BY),
                row.get(issued.AGREED_ON),
                row.get(issued.DIGEST),
                sent.getOrDefault(row.get(issued.ID), List.of())));
    }

    private Map<UUID, List<Issued.Sent>> sent(List<UUID> ids) {
        var sent = ANNUAL_REPORT_SENT;
        return db.selectFrom(sent)
                .where(sent.ISSUED_ID.in(ids))
                .orderBy(sent.SENT_ON, sent.ID)
                .limit(MOST)
                .fetchGroups(
                        sent.ISSUED_ID,
                        row -> new Issued.Sent(
                                Recipient.of(row.get(sent.RECIPIENT)).orElseThrow(),
                                row.get(sent.WHO),
                                row.get(sent.SENT_ON)));
    }

    Optional<byte[]> file(ReportingYear year, UUID id) {
        return db.select(ANNUAL_REPORT_ISSUED.FILE)
                .from(ANNUAL_REPORT_ISSUED)
                .where(ANNUAL_REPORT_ISSUED.ID.eq(id))
                .and(ANNUAL_REPORT_ISSUED.YEAR.eq(year.text()))
                .fetchOptional(ANNUAL_REPORT_ISSUED.FILE);
    }
}
