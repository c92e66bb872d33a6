package org.ownwords.timescale;

import static org.jooq.Records.mapping;
import static ownwords.generated.db.Tables.PAUSE;
import static ownwords.generated.db.Tables.RESUMPTION;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.ownwords.history.Chain;
import org.ownwords.history.Tells;
import org.ownwords.history.Told;
import org.ownwords.history.Told.Detail;
import org.ownwords.page.Days;
import org.springframework.stereotype.Repository;

/// What the timeline says of pauses.
@Repository
class PauseTellsStore implements Tells {

    private final DSLContext db;

    PauseTellsStore(DSLContext db) {
        this.db = db;
    }

    @Override
    public Set<String> tables() {
        return Set.of(PAUSE.getName(), RESUMPTION.getName());
    }

    @Override
    public List<Told> tell(Chain chain) {
        return Stream.concat(tellPaused(chain).stream(), tellResumed(chain).stream())
                .toList();
    }

    private List<Told> tellPaused(Chain chain) {
        return db.select(
                        PAUSE.ID,
                        PAUSE.REASON,
                        PAUSE.WHY,
                        PAUSE.FROM_DATE,
                        PAUSE.UNTIL_DATE,
                        PAUSE.SUPPORTED_BY,
                        PAUSE.RECORDED_AT,
                        PAUSE.RECORDED_BY)
                .from(PAUSE)
                .where(PAUSE.CASE_ID.eq(chain.id()))
                .fetch(PauseTellsStore::paused);
    }

    private static Told paused(Record row) {
        var at = row.get(PAUSE.RECORDED_AT).toInstant();
        var until = row.get(PAUSE.UNTIL_DATE);
        return new Told(
                Told.onDay(row.get(PAUSE.FROM_DATE), at),
                at,
                row.get(PAUSE.RECORDED_BY),
                row.get(PAUSE.ID),
                "The clock was paused: %s.".formatted(reason(row.get(PAUSE.REASON))),
                null,
                Stream.of(
                                Detail.of("Why", row.get(PAUSE.WHY)),
                                Detail.of("Until", until == null ? null : Days.day(until)),
                                Detail.of("Supported by", row.get(PAUSE.SUPPORTED_BY)))
                        .flatMap(Optional::stream)
                        .toList());
    }

    private static String reason(String code) {
        var words = PauseReason.of(code).orElse(PauseReason.OTHER).words();
        return words.substring(0, 1).toLowerCase(Locale.UK) + words.substring(1);
    }

    private List<Told> tellResumed(Chain chain) {
        return db.select(
                        RESUMPTION.ID,
                        RESUMPTION.RESUMED_ON,
                        RESUMPTION.WHY,
                        RESUMPTION.RECORDED_AT.convertFrom(OffsetDateTime::toInstant),
                        RESUMPTION.RECORDED_BY)
                .from(RESUMPTION)
                .where(RESUMPTION.CASE_ID.eq(chain.id()))
                .fetch(mapping((id, on, why, at, by) -> new Told(
                        Told.onDay(on, at),
                        at,
                        by,
                        id,
                        "The clock was started again.",
                        null,
                        Detail.of("Why", why).stream().toList())));
    }
}
