package org.ownwords.section42;

import static ownwords.generated.db.Tables.OTHER_WAY;
import static ownwords.generated.db.Tables.OTHER_WAY_STANDS;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectFieldOrAsterisk;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.person.CaseId;
import org.ownwords.section42.OtherWay.Because;
import org.ownwords.section42.OtherWay.Wanted;
import org.ownwords.section42.OtherWay.Way;
import org.springframework.stereotype.Repository;

/// Other ways that were offered.
@Repository
class OtherWayStore {

    /// One as it was recorded.
    static final List<SelectFieldOrAsterisk> WHOLE = List.of(
            OTHER_WAY_STANDS.ID,
            OTHER_WAY_STANDS.BECAUSE,
            OTHER_WAY_STANDS.WAYS,
            OTHER_WAY_STANDS.TO_WHOM,
            OTHER_WAY_STANDS.SAID,
            OTHER_WAY_STANDS.WANTED,
            OTHER_WAY_STANDS.OFFERED_ON);

    private final DSLContext db;

    OtherWayStore(DSLContext db) {
        this.db = db;
    }

    /// @param first the one that this is recorded in the place of, or null
    boolean add(UUID id, CaseId caseId, OtherWay way, @Nullable UUID first, By by) {
        return db.insertInto(OTHER_WAY)
                        .set(OTHER_WAY.AUTHORITY, by.authority())
                        .set(OTHER_WAY.ID, id)
                        .set(OTHER_WAY.CASE_ID, caseId.value())
                        .set(OTHER_WAY.BECAUSE, way.because().code())
                        .set(OTHER_WAY.WAYS, way.ways().stream().map(Way::code).toArray(String[]::new))
                        .set(OTHER_WAY.TO_WHOM, way.toWhom())
                        .set(OTHER_WAY.SAID, way.said())
                        .set(OTHER_WAY.WANTED, way.wanted().code())
                        .set(OTHER_WAY.OFFERED_ON, way.on())
                        .set(OTHER_WAY.STANDS_FOR, first)
                        .set(OTHER_WAY.RECORDED_AT, by.recordedAt())
                        .set(OTHER_WAY.RECORDED_BY, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /// Those of a case, the newest first.
    List<OtherWay.Entry> on(CaseId caseId) {
        return db.select(WHOLE)
                .from(OTHER_WAY_STANDS)
                .where(OTHER_WAY_STANDS.CASE_ID.eq(caseId.value()))
                .orderBy(
                        OTHER_WAY_STANDS.OFFERED_ON.desc(),
                        OTHER_WAY_STANDS.FIRST_RECORDED_AT.desc(),
                        OTHER_WAY_STANDS.ID)
                .fetch(row -> new OtherWay.Entry(row.get(OTHER_WAY_STANDS.ID), way(row)));
    }

    static OtherWay way(Record row) {
        return new OtherWay(
                Because.of(row.get(OTHER_WAY_STANDS.BECAUSE)).orElseThrow(),
                Stream.of(row.get(OTHER_WAY_STANDS.WAYS))
                        .flatMap(code -> Way.of(code).stream())
                        .toList(),
                row.get(OTHER_WAY_STANDS.TO_WHOM),
                row.get(OTHER_WAY_STANDS.SAID),
                Wanted.of(row.get(OTHER_WAY_STANDS.WANTED)).orElseThrow(),
                row.get(OTHER_WAY_STANDS.OFFERED_ON));
    }
}
