package org.ownwords.quality;

import static ownwords.generated.db.Tables.AUDIT_ACTION;
import static ownwords.generated.db.Tables.AUDIT_ACTION_ENDED;
import static ownwords.generated.db.Tables.AUDIT_ACTION_ENDED_NOW;
import static ownwords.generated.db.Tables.AUDIT_ACTION_NOW;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.casework.Doer;
import org.ownwords.history.SaidBefore;
import org.ownwords.history.Told.Detail;
import org.ownwords.page.Days;
import org.springframework.stereotype.Repository;

/// What is to be done because of audits.
@Repository
class ActionStore {

    private static final int MOST = 500;

    private final DSLContext db;
    private final BeforeStore before;

    ActionStore(DSLContext db, BeforeStore before) {
        this.db = db;
        this.before = before;
    }

    /// @param again what it is recorded again for, or null
    boolean add(Action action, Drawn drawn, @Nullable Again again, By by) {
        return db.insertInto(AUDIT_ACTION)
                        .set(AUDIT_ACTION.AUTHORITY, by.authority())
                        .set(AUDIT_ACTION.ID, action.recorded().row())
                        .set(AUDIT_ACTION.PROGRAMME_ID, drawn.programme())
                        .set(AUDIT_ACTION.AUDIT_CASE_ID, drawn.id())
                        .set(AUDIT_ACTION.CASE_ID, drawn.caseId().value())
                        .set(AUDIT_ACTION.WHAT, action.what())
                        .set(AUDIT_ACTION.WHO, action.doer().name())
                        .set(AUDIT_ACTION.WHO_ID, action.doer().id())
                        .set(AUDIT_ACTION.DUE_ON, action.dueOn())
                        .set(AUDIT_ACTION.STANDS_FOR, again == null ? null : again.first())
                        .set(AUDIT_ACTION.REPLACES, again == null ? null : again.replaces())
                        .set(AUDIT_ACTION.WRONG, again == null ? null : again.wrong())
                        .set(AUDIT_ACTION.RECORDED_AT, by.recordedAt())
                        .set(AUDIT_ACTION.RECORDED_BY, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /// @param again what it is recorded again for, or null
    boolean add(UUID action, Action.Ended ended, @Nullable Again again, By by) {
        return db.insertInto(AUDIT_ACTION_ENDED)
                        .set(AUDIT_ACTION_ENDED.AUTHORITY, by.authority())
                        .set(AUDIT_ACTION_ENDED.ID, ended.recorded().row())
                        .set(AUDIT_ACTION_ENDED.ACTION_ID, action)
                        .set(AUDIT_ACTION_ENDED.BECAME, ended.became().code())
                        .set(AUDIT_ACTION_ENDED.WORDS, ended.words())
                        .set(AUDIT_ACTION_ENDED.ENDED_ON, ended.on())
                        .set(AUDIT_ACTION_ENDED.REPLACES, again == null ? null : again.replaces())
                        .set(AUDIT_ACTION_ENDED.WRONG, again == null ? null : again.wrong())
                        .set(AUDIT_ACTION_ENDED.RECORDED_AT, by.recordedAt())
                        .set(AUDIT_ACTION_ENDED.RECORDED_BY, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    List<Action> ofDrawn(UUID drawn) {
        return those(AUDIT_ACTION_NOW.AUDIT_CASE_ID.eq(drawn));
    }

    List<Action> ofProgramme(UUID programme) {
        return those(AUDIT_ACTION_NOW.PROGRAMME_ID.eq(programme));
    }

    Optional<Action> find(UUID id) {
        return those(AUDIT_ACTION_NOW.ID.eq(id)).stream().findFirst();
    }

    private List<Action> those(Condition which) {
        var rows = db.select(
                        AUDIT_ACTION_NOW.ID,
                        AUDIT_ACTION_NOW.ROW_ID,
                        AUDIT_ACTION_NOW.WRONG,
                        AUDIT_ACTION_NOW.AUDIT_CASE_ID,
                        AUDIT_ACTION_NOW.WHAT,
                        AUDIT_ACTION_NOW.WHO,
                        AUDIT_ACTION_NOW.WHO_ID,
                        AUDIT_ACTION_NOW.DUE_ON,
                        AUDIT_ACTION_ENDED_NOW.ID,
                        AUDIT_ACTION_ENDED_NOW.WRONG,
                        AUDIT_ACTION_ENDED_NOW.BECAME,
                        AUDIT_ACTION_ENDED_NOW.WORDS,
                        AUDIT_ACTION_ENDED_NOW.ENDED_ON)
                .from(AUDIT_ACTION_NOW)
                .leftJoin(AUDIT_ACTION_ENDED_NOW)
                .on(AUDIT_ACTION_ENDED_NOW.AUTHORITY.eq(AUDIT_ACTION_NOW.AUTHORITY))
                .and(AUDIT_ACTION_ENDED_NOW.ACTION_ID.eq(AUDIT_ACTION_NOW.ID))
                .where(which)
                .orderBy(AUDIT_ACTION_NOW.DUE_ON, AUDIT_ACTION_NOW.ID)
                .limit(MOST)
                .fetch();
        var actions = before.of(
                AUDIT_ACTION,
                AUDIT_ACTION.STANDS_FOR,
                BeforeStore.again(rows, AUDIT_ACTION_NOW.ID, AUDIT_ACTION_NOW.WRONG),
                ActionStore::agreed);
        var endings = before.of(
                AUDIT_ACTION_ENDED,
                AUDIT_ACTION_ENDED.ACTION_ID,
                BeforeStore.again(rows, AUDIT_ACTION_NOW.ID, AUDIT_ACTION_ENDED_NOW.WRONG),
                ActionStore::became);
        return rows.map(row -> action(row, actions, endings));
    }

    private static List<Detail> agreed(Record row) {
        return List.of(new Detail(
                "%s, by %s".formatted(row.get(AUDIT_ACTION.WHO), Days.day(row.get(AUDIT_ACTION.DUE_ON))),
                row.get(AUDIT_ACTION.WHAT)));
    }

    private static List<Detail> became(Record row) {
        return List.of(new Detail(
                "%s, %s"
                        .formatted(
                                Action.Became.of(row.get(AUDIT_ACTION_ENDED.BECAME))
                                        .orElseThrow()
                                        .words(),
                                Days.day(row.get(AUDIT_ACTION_ENDED.ENDED_ON))),
                row.get(AUDIT_ACTION_ENDED.WORDS)));
    }

    private static Action action(Record row, Map<UUID, List<SaidBefore>> actions, Map<UUID, List<SaidBefore>> endings) {
        var id = row.get(AUDIT_ACTION_NOW.ID);
        var became = row.get(AUDIT_ACTION_ENDED_NOW.BECAME);
        return new Action(
                id,
                new AsRecorded(
                        row.get(AUDIT_ACTION_NOW.ROW_ID),
                        row.get(AUDIT_ACTION_NOW.WRONG),
                        actions.getOrDefault(id, List.of())),
                row.get(AUDIT_ACTION_NOW.AUDIT_CASE_ID),
                row.get(AUDIT_ACTION_NOW.WHAT),
                new Doer(row.get(AUDIT_ACTION_NOW.WHO), row.get(AUDIT_ACTION_NOW.WHO_ID)),
                row.get(AUDIT_ACTION_NOW.DUE_ON),
                became == null
                        ? null
                        : new Action.Ended(
                                Action.Became.of(became).orElseThrow(),
                                row.get(AUDIT_ACTION_ENDED_NOW.WORDS),
                                row.get(AUDIT_ACTION_ENDED_NOW.ENDED_ON),
                                new AsRecorded(
                                        row.get(AUDIT_ACTION_ENDED_NOW.ID),
                                        row.get(AUDIT_ACTION_ENDED_NOW.WRONG),
                                        endings.getOrDefault(id, List.of()))));
    }
}
