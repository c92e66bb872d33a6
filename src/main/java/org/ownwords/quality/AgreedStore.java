package org.ownwords.quality;

import static ownwords.generated.db.Tables.AUDIT_AGREED;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.ownwords.access.By;
import org.springframework.stereotype.Repository;

/// What readers who differed agreed.
@Repository
class AgreedStore {

    private final DSLContext db;

    AgreedStore(DSLContext db) {
        this.db = db;
    }

    boolean add(UUID id, UUID drawn, Agreed agreed, By by) {
        return db.insertInto(AUDIT_AGREED)
                        .set(AUDIT_AGREED.AUTHORITY, by.authority())
                        .set(AUDIT_AGREED.ID, id)
                        .set(AUDIT_AGREED.AUDIT_CASE_ID, drawn)
                        .set(AUDIT_AGREED.QUESTION, agreed.question())
                        .set(AUDIT_AGREED.RATING, agreed.rating())
                        .set(AUDIT_AGREED.WHY, agreed.why())
                        .set(AUDIT_AGREED.RECORDED_AT, by.recordedAt())
                        .set(AUDIT_AGREED.RECORDED_BY, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /// What was agreed last of each question of a case.
    Map<String, Agreed> of(UUID drawn) {
        return db
                .selectFrom(AUDIT_AGREED)
                .where(AUDIT_AGREED.AUDIT_CASE_ID.eq(drawn))
                .orderBy(AUDIT_AGREED.RECORDED_AT, AUDIT_AGREED.ID.desc())
                .stream()
                .map(row -> new Agreed(
                        row.get(AUDIT_AGREED.QUESTION), row.get(AUDIT_AGREED.RATING), row.get(AUDIT_AGREED.WHY)))
                .collect(Collectors.toMap(Agreed::question, each -> each, (_, later) -> later));
    }
}
