package org.ownwords.annualreport;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.selectOne;
import static ownwords.generated.db.Tables.ANNUAL_REPORT_ISSUED;
import static ownwords.generated.db.Tables.ANNUAL_REPORT_SENT;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.history.SaidBefore;
import org.ownwords.history.SaidBeforeStore;
import org.ownwords.history.Told.Detail;
import org.ownwords.page.Days;
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

    boolean add(UUID id, ReportingYear year, Issuing issuing, Made made, By by) {
        return db.insertInto(ANNUAL_REPORT_ISSUED)
                        .set(ANNUAL_REPORT_ISSUED.AUTHORITY, by.authority())
                        .set(ANNUAL_REPORT_ISSUED.ID, id)
                        .set(ANNUAL_REPORT_ISSUED.YEAR, year.text())
                        .set(ANNUAL_REPORT_ISSUED.AGREED_BY, issuing.by())
                        .set(ANNUAL_REPORT_ISSUED.AGREED_ON, issuing.on())
                        .set(ANNUAL_REPORT_ISSUED.FILE, made.file().bytes())
                        .set(ANNUAL_REPORT_ISSUED.DIGEST, made.file().digest())
                        .set(ANNUAL_REPORT_ISSUED.PAGE, made.page())
                        .set(ANNUAL_REPORT_ISSUED.RECORDED_AT, by.recordedAt())
                        .set(ANNUAL_REPORT_ISSUED.RECORDED_BY, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /// Who agreed a report for the Board, and when.
    record Issuing(String by, LocalDate on) {}

    /// A report as it was made.
    ///
    /// @param page its HTML
    record Made(File file, String page) {}

    /// Whether it was added: not where another row replaced the same.
    ///
    /// @param again what it is said in the place of, or null where it is said for the first time
    boolean send(UUID id, UUID issued, Issued.Sent sent, @Nullable Again again, By by) {
        return db.insertInto(ANNUAL_REPORT_SENT)
                        .set(ANNUAL_REPORT_SENT.AUTHORITY, by.authority())
                        .set(ANNUAL_REPORT_SENT.ID, id)
                        .set(ANNUAL_REPORT_SENT.ISSUED_ID, issued)
                        .set(ANNUAL_REPORT_SENT.RECIPIENT, sent.recipient().code())
                        .set(ANNUAL_REPORT_SENT.WHO, sent.who())
                        .set(ANNUAL_REPORT_SENT.SENT_ON, sent.on())
                        .set(ANNUAL_REPORT_SENT.STANDS_FOR, again == null ? null : again.standsFor())
                        .set(ANNUAL_REPORT_SENT.REPLACES, again == null ? null : again.replaces())
                        .set(ANNUAL_REPORT_SENT.WHY, again == null ? null : again.why())
                        .set(ANNUAL_REPORT_SENT.IN_ERROR, (again != null && again.inError()) ? true : null)
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
                .select(issued.PAGE.isNotNull().as("has_page"))
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
                row.get("has_page", Boolean.class),
                sent.getOrDefault(row.get(issued.ID), List.of())));
    }

    private Map<UUID, List<Issued.Standing>> sent(List<UUID> ids) {
        var sent = ANNUAL_REPORT_SENT;
        var later = sent.as("later");
        return db.selectFrom(sent)
                .where(sent.ISSUED_ID.in(ids))
                .andNotExists(db.selectOne()
                        .from(later)
                        .where(later.AUTHORITY.eq(sent.AUTHORITY))
                        .and(later.REPLACES.eq(sent.ID)))
                .orderBy(sent.SENT_ON, sent.ID)
                .limit(MOST)
                .fetchGroups(
                        sent.ISSUED_ID,
                        row -> new Issued.Standing(
                                row.get(sent.STANDS_FOR) == null ? row.get(sent.ID) : row.get(sent.STANDS_FOR),
                                row.get(sent.ID),
                                sent(row),
                                row.get(sent.IN_ERROR) != null));
    }

    private static Issued.Sent sent(Record row) {
        var sent = ANNUAL_REPORT_SENT;
        return new Issued.Sent(
                Recipient.of(row.get(sent.RECIPIENT)).orElseThrow(), row.get(sent.WHO), row.get(sent.SENT_ON));
    }

    boolean isSentRecorded(UUID row) {
        return db.fetchExists(ANNUAL_REPORT_SENT, ANNUAL_REPORT_SENT.ID.eq(row));
    }

    /// What was said before of whom reports of a year were sent to, by what stands and the newest first.
    Map<UUID, List<SaidBefore>> before(ReportingYear year) {
        var row = ANNUAL_REPORT_SENT;
        var issued = ANNUAL_REPORT_ISSUED;
        return SaidBeforeStore.of(
                db,
                row,
                coalesce(row.STANDS_FOR, row.ID),
                exists(selectOne()
                        .from(issued)
                        .where(issued.AUTHORITY.eq(row.AUTHORITY))
                        .and(issued.ID.eq(row.ISSUED_ID))
                        .and(issued.YEAR.eq(year.text()))),
                each -> SaidBefore.lines(
                        Detail.of("Sent to", words(sent(each))), Detail.of("On", Days.day(each.get(row.SENT_ON)))));
    }

    private static String words(Issued.Sent sent) {
        return "%s: %s".formatted(sent.recipient().words(), sent.who());
    }

    /// The HTML of a report as it was issued, where it was kept.
    Optional<String> page(ReportingYear year, UUID id) {
        return db.select(ANNUAL_REPORT_ISSUED.PAGE)
                .from(ANNUAL_REPORT_ISSUED)
                .where(ANNUAL_REPORT_ISSUED.ID.eq(id))
                .and(ANNUAL_REPORT_ISSUED.YEAR.eq(year.text()))
                .fetchOptional(ANNUAL_REPORT_ISSUED.PAGE);
    }

    Optional<byte[]> file(ReportingYear year, UUID id) {
        return db.select(ANNUAL_REPORT_ISSUED.FILE)
                .from(ANNUAL_REPORT_ISSUED)
                .where(ANNUAL_REPORT_ISSUED.ID.eq(id))
                .and(ANNUAL_REPORT_ISSUED.YEAR.eq(year.text()))
                .fetchOptional(ANNUAL_REPORT_ISSUED.FILE);
    }
}
