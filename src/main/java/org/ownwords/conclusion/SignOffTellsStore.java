package org.ownwords.conclusion;

import static org.jooq.Records.mapping;
import static ownwords.generated.db.Tables.SIGN_OFF;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.ownwords.history.Chain;
import org.ownwords.history.Told;
import org.ownwords.history.Told.Detail;
import org.springframework.stereotype.Repository;

/// What the timeline says of what colleagues say of closings.
@Repository
class SignOffTellsStore {

    private final DSLContext db;

    SignOffTellsStore(DSLContext db) {
        this.db = db;
    }

    List<Told> tell(Chain chain) {
        return db.select(
                        SIGN_OFF.ID,
                        SIGN_OFF.AGREED,
                        SIGN_OFF.WHY,
                        SIGN_OFF.PERSONAL,
                        SIGN_OFF.RECORDED_AT.convertFrom(OffsetDateTime::toInstant),
                        SIGN_OFF.RECORDED_BY)
                .from(SIGN_OFF)
                .where(SIGN_OFF.CASE_ID.eq(chain.id()))
                .fetch(mapping((id, agreed, why, personal, at, by) -> Told.whenRecorded(
                        at,
                        by,
                        id,
                        agreed ? "A colleague signed off the closing." : "A colleague sent the closing back.",
                        null,
                        Stream.of(Detail.of("Why", why), Detail.of("What was personal about the work", personal))
                                .flatMap(Optional::stream)
                                .toList())));
    }
}
