package org.ownwords.process;

import static ownwords.generated.db.Tables.CRIME_REPORT;
import static ownwords.generated.db.Tables.CRIME_REPORT_STANDS;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.ownwords.history.Chain;
import org.ownwords.history.Tells;
import org.ownwords.history.Told;
import org.ownwords.history.Told.Detail;
import org.ownwords.process.Crime.Reported;
import org.springframework.stereotype.Repository;

/// What the timeline says of crimes, what was recorded in error among it.
@Repository
class CrimeTellsStore implements Tells {

    private final DSLContext db;

    CrimeTellsStore(DSLContext db) {
        this.db = db;
    }

    @Override
    public Set<String> tables() {
        return Set.of(CRIME_REPORT.getName());
    }

    @Override
    public List<Told> tell(Chain chain) {
        return db.select(CrimeStore.WHOLE)
                .select(CRIME_REPORT_STANDS.ID, CRIME_REPORT_STANDS.RECORDED_AT, CRIME_REPORT_STANDS.RECORDED_BY)
                .from(CRIME_REPORT.as(CRIME_REPORT_STANDS))
                .where(CRIME_REPORT_STANDS.CASE_ID.eq(chain.id()))
                .fetch(CrimeTellsStore::told);
    }

    /// One as it was recorded, in error or not.
    Optional<Crime> tell(Chain chain, UUID id) {
        return db.select(CrimeStore.WHOLE)
                .from(CRIME_REPORT.as(CRIME_REPORT_STANDS))
                .where(CRIME_REPORT_STANDS.CASE_ID.eq(chain.id()))
                .and(CRIME_REPORT_STANDS.ID.eq(id))
                .fetchOptional(CrimeStore::crime);
    }

    private static Told told(Record row) {
        var crime = CrimeStore.crime(row);
        var at = row.get(CRIME_REPORT_STANDS.RECORDED_AT).toInstant();
        return new Told(
                Told.onDay(crime.on(), at),
                at,
                row.get(CRIME_REPORT_STANDS.RECORDED_BY),
                row.get(CRIME_REPORT_STANDS.ID),
                crime.sentence(),
                null,
                Stream.concat(
                                Stream.of(
                                        Detail.of("What may be a crime", crime.what()),
                                        Detail.of("What the person says about reporting it", crime.theirView())),
                                details(crime.reported()))
                        .flatMap(Optional::stream)
                        .toList());
    }

    private static Stream<Optional<Detail>> details(Reported reported) {
        return switch (reported) {
            case Reported.ToPolice(var _, var reference, var statement) ->
                Stream.of(Detail.of("Reference", reference), Detail.of("Who gave a statement", statement));
            case Reported.Not(var why) -> Stream.of(Detail.of("Why not", why));
        };
    }
}
