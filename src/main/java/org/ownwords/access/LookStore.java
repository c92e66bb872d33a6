package org.ownwords.access;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static ownwords.generated.db.Tables.LOOK;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class LookStore {

    private final DSLContext db;

    LookStore(DSLContext db) {
        this.db = db;
    }

    void add(Looks.Look look) {
        db.insertInto(LOOK)
                .set(LOOK.AUTHORITY, look.actor().authority())
                .set(LOOK.AT, look.at().atOffset(ZoneOffset.UTC))
                .set(LOOK.ACTOR, look.actor().id().value())
                .set(LOOK.ROLE, as(look.actor()))
                .set(LOOK.METHOD, look.asked().method())
                .set(LOOK.ROUTE, look.asked().route())
                .set(LOOK.SUBJECT, look.asked().subject())
                .set(LOOK.SEARCHED, look.searched())
                .set(LOOK.STATUS, look.status())
                .execute();
    }

    private static String as(Actor actor) {
        return switch (actor) {
            case Practitioner practitioner -> practitioner.role().code();
            case Guest _ -> "guest";
        };
    }

    List<Looks.Line> latest(
            String authority, @Nullable ActorId whose, @Nullable UUID subject, @Nullable Long before, int most) {
        return db.select(
                        LOOK.ID,
                        LOOK.AT.convertFrom(OffsetDateTime::toInstant),
                        LOOK.ACTOR,
                        LOOK.ROLE,
                        row(LOOK.METHOD, LOOK.ROUTE, LOOK.SUBJECT).mapping(Looks.Asked::new),
                        LOOK.STATUS)
                .from(LOOK)
                .where(LOOK.AUTHORITY.eq(authority))
                .and(whose == null ? noCondition() : LOOK.ACTOR.eq(whose.value()))
                .and(subject == null ? noCondition() : LOOK.SUBJECT.eq(subject))
                .and(before == null ? noCondition() : LOOK.ID.lt(before))
                .orderBy(LOOK.ID.desc())
                .limit(most)
                .fetch(mapping(Looks.Line::new));
    }
}
