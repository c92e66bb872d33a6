package org.ownwords.draft;

import static ownwords.generated.db.Tables.DRAFT;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.ownwords.access.Actor;
import org.ownwords.access.By;
import org.ownwords.page.Typed;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Repository
class DraftStore {

    private static final TypeReference<Map<String, List<String>>> FIELDS = new TypeReference<>() {};

    private static final String ID = "id";

    /// What is saved of a form so soon after it was sent was typed before. What is saved later is something
    /// else, in a second tab or after the back button.
    private static final Duration LATE = Duration.ofSeconds(30);

    private static final JSONB NOTHING = JSONB.valueOf("{}");

    private final DSLContext db;
    private final JsonMapper json;

    DraftStore(DSLContext db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    void save(String form, Typed typed, By by) {
        var fields = JSONB.valueOf(json.writeValueAsString(typed.fields()));
        db.insertInto(DRAFT)
                .set(DRAFT.AUTHORITY, by.authority())
                .set(DRAFT.OWNER, by.recordedBy())
                .set(DRAFT.FORM, form)
                .set(DRAFT.TYPED, fields)
                .set(DRAFT.SAVED_AT, by.recordedAt())
                .onConflict(DRAFT.AUTHORITY, DRAFT.OWNER, DRAFT.FORM)
                .doUpdate()
                .set(DRAFT.TYPED, fields)
                .set(DRAFT.SAVED_AT, by.recordedAt())
                .setNull(DRAFT.SENT)
                .where(DRAFT.SENT.isDistinctFrom(typed.text(ID)))
                .or(DRAFT.SAVED_AT.lt(by.recordedAt().minus(LATE)))
                .execute();
    }

    Optional<Typed> find(String form, Actor owner) {
        return db.select(DRAFT.TYPED, DRAFT.SAVED_AT)
                .from(DRAFT)
                .where(DRAFT.OWNER.eq(owner.id().value()))
                .and(DRAFT.FORM.eq(form))
                .and(DRAFT.SENT.isNull())
                .fetchOptional(row -> new Typed(
                        json.readValue(row.get(DRAFT.TYPED).data(), FIELDS),
                        row.get(DRAFT.SAVED_AT).toInstant()));
    }

    void end(String form, Typed typed, By by) {
        db.insertInto(DRAFT)
                .set(DRAFT.AUTHORITY, by.authority())
                .set(DRAFT.OWNER, by.recordedBy())
                .set(DRAFT.FORM, form)
                .set(DRAFT.TYPED, NOTHING)
                .set(DRAFT.SAVED_AT, by.recordedAt())
                .set(DRAFT.SENT, typed.text(ID))
                .onConflict(DRAFT.AUTHORITY, DRAFT.OWNER, DRAFT.FORM)
                .doUpdate()
                .setAllToExcluded()
                .execute();
    }

    void forget(String form, By by) {
        db.deleteFrom(DRAFT)
                .where(DRAFT.AUTHORITY.eq(by.authority()))
                .and(DRAFT.OWNER.eq(by.recordedBy()))
                .and(DRAFT.FORM.eq(form))
                .and(DRAFT.SENT.isNull())
                .execute();
    }

    void forgetEndedBefore(OffsetDateTime day, By by) {
        db.deleteFrom(DRAFT)
                .where(DRAFT.OWNER.eq(by.recordedBy()))
                .and(DRAFT.SENT.isNotNull())
                .and(DRAFT.SAVED_AT.lt(day))
                .execute();
    }
}
