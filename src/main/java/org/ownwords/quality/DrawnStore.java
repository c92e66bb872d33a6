package org.ownwords.quality;

import static ownwords.generated.db.Tables.AUDIT_CASE;
import static ownwords.generated.db.Tables.AUDIT_READER;
import static ownwords.generated.db.Tables.AUDIT_READER_NOW;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.person.CaseId;
import org.springframework.stereotype.Repository;

/// The cases that were drawn, and who reads each.
@Repository
class DrawnStore {

    private final DSLContext db;

    DrawnStore(DSLContext db) {
        this.db = db;
    }

    boolean add(Drawn drawn, UUID row, By by) {
        return db.insertInto(AUDIT_CASE)
                        .set(AUDIT_CASE.AUTHORITY, by.authority())
                        .set(AUDIT_CASE.ID, drawn.id())
                        .set(AUDIT_CASE.PROGRAMME_ID, drawn.programme())
                        .set(AUDIT_CASE.CYCLE_ID, drawn.cycle())
                        .set(AUDIT_CASE.CASE_ID, drawn.caseId().value())
                        .set(AUDIT_CASE.ROW_ID, row)
                        .set(AUDIT_CASE.TEAM, drawn.team())
                        .set(AUDIT_CASE.PLACE, drawn.place())
                        .set(AUDIT_CASE.RECORDED_AT, by.recordedAt())
                        .set(AUDIT_CASE.RECORDED_BY, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /// In the order in which they were drawn.
    List<Drawn> of(UUID cycle) {
        return db.selectFrom(AUDIT_CASE)
                .where(AUDIT_CASE.CYCLE_ID.eq(cycle))
                .orderBy(AUDIT_CASE.PLACE)
                .fetch(DrawnStore::drawn);
    }

    Optional<Drawn> find(UUID id) {
        return db.selectFrom(AUDIT_CASE).where(AUDIT_CASE.ID.eq(id)).fetchOptional(DrawnStore::drawn);
    }

    List<Drawn> those(Collection<UUID> ids) {
        return db.selectFrom(AUDIT_CASE).where(AUDIT_CASE.ID.in(ids)).fetch(DrawnStore::drawn);
    }

    private static Drawn drawn(Record row) {
        return new Drawn(
                row.get(AUDIT_CASE.ID),
                row.get(AUDIT_CASE.PROGRAMME_ID),
                row.get(AUDIT_CASE.CYCLE_ID),
                new CaseId(row.get(AUDIT_CASE.CASE_ID)),
                row.get(AUDIT_CASE.TEAM),
                row.get(AUDIT_CASE.PLACE));
    }

    /// Whether it was added: not where another has the same place.
    ///
    /// @param replaces the row that gave it to somebody before, or null
    boolean add(Given given, CaseId caseId, @Nullable UUID replaces, @Nullable String why, By by) {
        return db.insertInto(AUDIT_READER)
                        .set(AUDIT_READER.AUTHORITY, by.authority())
                        .set(AUDIT_READER.ID, given.id())
                        .set(AUDIT_READER.AUDIT_CASE_ID, given.drawn())
                        .set(AUDIT_READER.CASE_ID, caseId.value())
                        .set(AUDIT_READER.PLACE, given.place())
                        .set(AUDIT_READER.READER, given.reader())
                        .set(AUDIT_READER.DUE_ON, given.dueOn())
                        .set(AUDIT_READER.REPLACES, replaces)
                        .set(AUDIT_READER.WHY, why)
                        .set(AUDIT_READER.RECORDED_AT, by.recordedAt())
                        .set(AUDIT_READER.RECORDED_BY, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /// Who was named by a row, whether or not it counts now.
    Optional<Given> recorded(UUID id) {
        return db.selectFrom(AUDIT_READER)
                .where(AUDIT_READER.ID.eq(id))
                .fetchOptional(row -> new Given(
                        row.get(AUDIT_READER.ID),
                        row.get(AUDIT_READER.AUDIT_CASE_ID),
                        row.get(AUDIT_READER.PLACE),
                        row.get(AUDIT_READER.READER),
                        row.get(AUDIT_READER.DUE_ON)));
    }

    /// Who reads these cases.
    List<Given> readers(Collection<UUID> drawn) {
        return db.selectFrom(AUDIT_READER_NOW)
                .where(AUDIT_READER_NOW.AUDIT_CASE_ID.in(drawn))
                .orderBy(AUDIT_READER_NOW.PLACE)
                .fetch(DrawnStore::given);
    }

    /// What somebody is given to read, the day that comes first before others.
    List<Given> of(String reader) {
        return db.selectFrom(AUDIT_READER_NOW)
                .where(AUDIT_READER_NOW.READER.eq(reader))
                .orderBy(AUDIT_READER_NOW.DUE_ON.desc(), AUDIT_READER_NOW.ID)
                .limit(200)
                .fetch(DrawnStore::given);
    }

    private static Given given(Record row) {
        return new Given(
                row.get(AUDIT_READER_NOW.ID),
                row.get(AUDIT_READER_NOW.AUDIT_CASE_ID),
                row.get(AUDIT_READER_NOW.PLACE),
                row.get(AUDIT_READER_NOW.READER),
                row.get(AUDIT_READER_NOW.DUE_ON));
    }
}
