package org.ownwords.section42;

import static ownwords.generated.db.Tables.CONCERN_DECIDED;
import static ownwords.generated.db.Tables.CONCERN_STANDS;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.ownwords.concern.ConcernId;
import org.ownwords.page.Days;
import org.ownwords.person.CaseId;
import org.ownwords.vocabulary.AbuseType;
import org.springframework.stereotype.Repository;

/// The concerns about somebody from before one of them.
@Repository
class EarlierConcernStore {

    /// So many are shown.
    static final int MOST = 10;

    private final DSLContext db;

    EarlierConcernStore(DSLContext db) {
        this.db = db;
    }

    /// Those on some cases that were raised before, the latest first, up to [#MOST]. One query.
    ///
    /// @param cases those that the reader may open
    List<EarlierConcern> before(Collection<CaseId> cases, ConcernId concern, Instant raisedAt) {
        return db.select(
                        CONCERN_STANDS.CASE_ID,
                        CONCERN_STANDS.RAISED_AT,
                        CONCERN_STANDS.ABUSE_TYPES,
                        CONCERN_DECIDED.ENQUIRED,
                        CONCERN_DECIDED.DECIDED_ON)
                .from(CONCERN_STANDS)
                .leftJoin(CONCERN_DECIDED)
                .on(CONCERN_DECIDED.AUTHORITY.eq(CONCERN_STANDS.AUTHORITY))
                .and(CONCERN_DECIDED.CONCERN_ID.eq(CONCERN_STANDS.ID))
                .where(CONCERN_STANDS.CASE_ID.in(
                        cases.stream().map(CaseId::value).toList()))
                .and(CONCERN_STANDS.ID.ne(concern.value()))
                .and(CONCERN_STANDS.RAISED_AT.le(raisedAt.atOffset(ZoneOffset.UTC)))
                .orderBy(CONCERN_STANDS.RAISED_AT.desc(), CONCERN_STANDS.ID)
                .limit(MOST)
                .fetch(EarlierConcernStore::earlier);
    }

    private static EarlierConcern earlier(Record row) {
        return new EarlierConcern(
                new CaseId(row.get(CONCERN_STANDS.CASE_ID)),
                Days.on(row.get(CONCERN_STANDS.RAISED_AT).toInstant()),
                Stream.of(row.get(CONCERN_STANDS.ABUSE_TYPES))
                        .flatMap(code -> AbuseType.of(code).stream())
                        .toList(),
                row.get(CONCERN_DECIDED.ENQUIRED),
                row.get(CONCERN_DECIDED.DECIDED_ON));
    }
}
