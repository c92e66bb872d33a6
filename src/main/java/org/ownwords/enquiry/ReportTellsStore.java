package org.ownwords.enquiry;

import static org.jooq.impl.DSL.coalesce;
import static ownwords.generated.db.Tables.CAUSED_ENQUIRY;
import static ownwords.generated.db.Tables.CAUSED_ENQUIRY_STANDS;
import static ownwords.generated.db.Tables.CAUSED_REPORT;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Result;
import org.ownwords.history.Chain;
import org.ownwords.history.Tells;
import org.ownwords.history.Told;
import org.ownwords.history.Told.Detail;
import org.ownwords.page.Days;
import org.springframework.stereotype.Repository;

/// What the timeline says of reports, those recorded in error among them. Whose report it is is told as
/// it stands now.
@Repository
class ReportTellsStore implements Tells {

    private static final Field<String> FROM = coalesce(CAUSED_ENQUIRY_STANDS.ORGANISATION, CAUSED_ENQUIRY.ORGANISATION);

    private final DSLContext db;

    ReportTellsStore(DSLContext db) {
        this.db = db;
    }

    @Override
    public Set<String> tables() {
        return Set.of(CAUSED_REPORT.getName());
    }

    @Override
    public List<Told> tell(Chain chain) {
        return rows(CAUSED_REPORT.CASE_ID.eq(chain.id())).map(ReportTellsStore::told);
    }

    /// One as it was recorded, in error or not.
    Optional<Report> tell(Chain chain, UUID id) {
        return rows(CAUSED_REPORT.CASE_ID.eq(chain.id()).and(CAUSED_REPORT.ID.eq(id)))
                .map(ReportTellsStore::report)
                .stream()
                .findFirst();
    }

    private Result<? extends Record> rows(Condition which) {
        return db.select(CAUSED_REPORT.fields())
                .select(FROM)
                .from(CAUSED_REPORT)
                .join(CAUSED_ENQUIRY)
                .on(CAUSED_ENQUIRY.AUTHORITY.eq(CAUSED_REPORT.AUTHORITY))
                .and(CAUSED_ENQUIRY.ID.eq(CAUSED_REPORT.CAUSED_ID))
                .leftJoin(CAUSED_ENQUIRY_STANDS)
                .on(CAUSED_ENQUIRY_STANDS.AUTHORITY.eq(CAUSED_REPORT.AUTHORITY))
                .and(CAUSED_ENQUIRY_STANDS.ID.eq(CAUSED_REPORT.CAUSED_ID))
                .where(which)
                .fetch();
    }

    private static Report report(Record row) {
        return ReportStore.report(
                row.get(CAUSED_REPORT.BECAME),
                row.get(CAUSED_REPORT.HAPPENED_ON),
                row.get(CAUSED_REPORT.WORDS),
                row.get(CAUSED_REPORT.PERSONS_WORDS),
                row.get(CAUSED_REPORT.REPORT_BY),
                row.get(CAUSED_REPORT.WHO),
                row.get(CAUSED_REPORT.WHO_ID),
                row.get(CAUSED_REPORT.GOES_ON_AFTER));
    }

    private static Told told(Record row) {
        var report = report(row);
        var at = row.get(CAUSED_REPORT.RECORDED_AT).toInstant();
        return new Told(
                Told.onDay(report.on(), at),
                at,
                row.get(CAUSED_REPORT.RECORDED_BY),
                row.get(CAUSED_REPORT.ID),
                sentence(report, row.get(FROM)),
                null,
                details(report));
    }

    private static String sentence(Report report, String from) {
        return switch (report.became()) {
            case RECEIVED -> "A report came from %s.".formatted(from);
            case ACCEPTED -> "The report from %s was accepted.".formatted(from);
            case ASKED_AGAIN ->
                report.goesOn() == null
                        ? "The report from %s was not accepted, and they were asked again.".formatted(from)
                        : "Goes on after closing: Report from %s, by %s."
                                .formatted(from, report.goesOn().doer().name());
            case NOT_NEEDED -> "No longer needed: Report from %s.".formatted(from);
        };
    }

    private static List<Detail> details(Report report) {
        var by = report.reportBy();
        return Stream.of(
                        Detail.of(
                                report.became() == Report.Became.RECEIVED ? "What they found" : "Why", report.words()),
                        Detail.of("What the person says about it", report.personsWords()),
                        Detail.of("Report by", by == null ? null : Days.day(by)))
                .flatMap(Optional::stream)
                .toList();
    }
}
