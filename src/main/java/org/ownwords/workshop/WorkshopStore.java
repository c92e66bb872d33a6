package org.ownwords.workshop;

import static ownwords.generated.db.Tables.WORKSHOP;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.anonymised.StoryId;
import org.ownwords.vocabulary.Principle;
import org.springframework.stereotype.Repository;

@Repository
class WorkshopStore {

    static final int MOST = 200;

    private final DSLContext db;

    WorkshopStore(DSLContext db) {
        this.db = db;
    }

    private static Field<String> column(Principle principle) {
        return switch (principle) {
            case EMPOWERMENT -> WORKSHOP.EMPOWERMENT;
            case PREVENTION -> WORKSHOP.PREVENTION;
            case PROPORTIONALITY -> WORKSHOP.PROPORTIONALITY;
            case PROTECTION -> WORKSHOP.PROTECTION;
            case PARTNERSHIP -> WORKSHOP.PARTNERSHIP;
            case ACCOUNTABILITY -> WORKSHOP.ACCOUNTABILITY;
        };
    }

    /// @param again what it is said in the place of, or null where it is the first
    boolean add(UUID id, StoryId story, Workshop.Notes notes, @Nullable Again again, By by) {
        var insert = db.insertInto(WORKSHOP)
                .set(WORKSHOP.AUTHORITY, by.authority())
                .set(WORKSHOP.ID, id)
                .set(WORKSHOP.STORY_ID, story.value())
                .set(WORKSHOP.HELD_ON, notes.on())
                .set(WORKSHOP.TOOK_PART, notes.tookPart())
                .set(WORKSHOP.PLAN_LACKS, notes.planLacks())
                .set(WORKSHOP.WILL_DO, notes.willDo())
                .set(WORKSHOP.STANDS_FOR, again == null ? null : again.standsFor())
                .set(WORKSHOP.REPLACES, again == null ? null : again.replaces())
                .set(WORKSHOP.WHY, again == null ? null : again.why())
                .set(WORKSHOP.IN_ERROR, (again != null && again.inError()) ? true : null)
                .set(WORKSHOP.RECORDED_AT, by.recordedAt())
                .set(WORKSHOP.RECORDED_BY, by.recordedBy());
        for (var said : notes.said().entrySet()) {
            insert = insert.set(column(said.getKey()), said.getValue());
        }
        return insert.onConflictDoNothing().execute() == 1;
    }

    /// That it is said anew.
    ///
    /// @param standsFor its first row
    /// @param replaces  the row that said it when the form was opened
    /// @param inError   whether it should not be here at all
    record Again(UUID standsFor, UUID replaces, String why, boolean inError) {}

    /// Those that count, the latest first.
    List<Workshop> latest() {
        return those(WORKSHOP.IN_ERROR.isNull());
    }

    /// Those on a story that count, the latest first.
    List<Workshop> on(StoryId story) {
        return those(WORKSHOP.STORY_ID.eq(story.value()).and(WORKSHOP.IN_ERROR.isNull()));
    }

    Optional<Workshop> find(UUID id) {
        return those(WORKSHOP.ID.eq(id).and(WORKSHOP.STANDS_FOR.isNull()).or(WORKSHOP.STANDS_FOR.eq(id))).stream()
                .findFirst();
    }

    private List<Workshop> those(Condition which) {
        var later = WORKSHOP.as("later");
        return db.selectFrom(WORKSHOP)
                .where(which)
                .andNotExists(DSL.selectOne()
                        .from(later)
                        .where(later.AUTHORITY.eq(WORKSHOP.AUTHORITY))
                        .and(later.REPLACES.eq(WORKSHOP.ID)))
                .orderBy(WORKSHOP.HELD_ON.desc(), WORKSHOP.ID)
                .limit(MOST)
                .fetch(WorkshopStore::workshop);
    }

    private static Workshop workshop(Record row) {
        var first = row.get(WORKSHOP.STANDS_FOR);
        return new Workshop(
                first == null ? row.get(WORKSHOP.ID) : first,
                new StoryId(row.get(WORKSHOP.STORY_ID)),
                new Workshop.Notes(
                        row.get(WORKSHOP.HELD_ON),
                        row.get(WORKSHOP.TOOK_PART),
                        said(row),
                        row.get(WORKSHOP.PLAN_LACKS),
                        row.get(WORKSHOP.WILL_DO)),
                new Workshop.Version(
                        row.get(WORKSHOP.ID),
                        row.get(WORKSHOP.WHY),
                        row.get(WORKSHOP.IN_ERROR) != null,
                        row.get(WORKSHOP.RECORDED_BY),
                        row.get(WORKSHOP.RECORDED_AT).toInstant()));
    }

    private static Map<Principle, String> said(Record row) {
        var said = new EnumMap<Principle, String>(Principle.class);
        for (var principle : Principle.all()) {
            var words = row.get(column(principle));
            if (words != null) {
                said.put(principle, words);
            }
        }
        return said;
    }
}
