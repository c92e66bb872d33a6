package org.ownwords.quality;

import static org.jooq.impl.DSL.noCondition;
import static ownwords.generated.db.Tables.GROUP_TALK;
import static ownwords.generated.db.Tables.GROUP_TALK_CAME;
import static ownwords.generated.db.Tables.GROUP_TALK_CAME_NOW;
import static ownwords.generated.db.Tables.GROUP_TALK_NOW;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.quality.GroupTalk.Came;
import org.springframework.stereotype.Repository;

/// What groups of people said.
@Repository
class TalkStore {

    private static final int MOST = 200;

    private final DSLContext db;

    TalkStore(DSLContext db) {
        this.db = db;
    }

    /// @param again what it is recorded again for, or null
    boolean add(GroupTalk talk, @Nullable Again again, By by) {
        return db.insertInto(GROUP_TALK)
                        .set(GROUP_TALK.AUTHORITY, by.authority())
                        .set(GROUP_TALK.ID, talk.recorded().row())
                        .set(GROUP_TALK.ABOUT, talk.about())
                        .set(GROUP_TALK.LED_BY, talk.ledBy())
                        .set(GROUP_TALK.HELD_ON, talk.on())
                        .set(GROUP_TALK.ADULTS, talk.adults())
                        .set(GROUP_TALK.OTHERS, talk.others())
                        .set(GROUP_TALK.AGREED, talk.agreed())
                        .set(GROUP_TALK.SAID, talk.said())
                        .set(GROUP_TALK.STANDS_FOR, again == null ? null : again.first())
                        .set(GROUP_TALK.REPLACES, again == null ? null : again.replaces())
                        .set(GROUP_TALK.WRONG, again == null ? null : again.wrong())
                        .set(GROUP_TALK.RECORDED_AT, by.recordedAt())
                        .set(GROUP_TALK.RECORDED_BY, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /// @param again what it is recorded again for, or null
    boolean add(UUID talk, Came came, @Nullable Again again, By by) {
        return db.insertInto(GROUP_TALK_CAME)
                        .set(GROUP_TALK_CAME.AUTHORITY, by.authority())
                        .set(GROUP_TALK_CAME.ID, came.recorded().row())
                        .set(GROUP_TALK_CAME.TALK_ID, talk)
                        .set(GROUP_TALK_CAME.WORDS, came.words())
                        .set(GROUP_TALK_CAME.CAME_ON, came.on())
                        .set(GROUP_TALK_CAME.STANDS_FOR, again == null ? null : again.first())
                        .set(GROUP_TALK_CAME.REPLACES, again == null ? null : again.replaces())
                        .set(GROUP_TALK_CAME.WRONG, again == null ? null : again.wrong())
                        .set(GROUP_TALK_CAME.RECORDED_AT, by.recordedAt())
                        .set(GROUP_TALK_CAME.RECORDED_BY, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /// The latest first.
    List<GroupTalk> all() {
        return those(noCondition());
    }

    Optional<GroupTalk> find(UUID id) {
        return those(GROUP_TALK_NOW.ID.eq(id)).stream().findFirst();
    }

    /// Two queries, however many.
    private List<GroupTalk> those(Condition which) {
        var rows = db.selectFrom(GROUP_TALK_NOW)
                .where(which)
                .orderBy(GROUP_TALK_NOW.HELD_ON.desc(), GROUP_TALK_NOW.RECORDED_AT.desc(), GROUP_TALK_NOW.ID)
                .limit(MOST)
                .fetch();
        var came = db.selectFrom(GROUP_TALK_CAME_NOW)
                .where(GROUP_TALK_CAME_NOW.TALK_ID.in(rows.getValues(GROUP_TALK_NOW.ID)))
                .orderBy(GROUP_TALK_CAME_NOW.CAME_ON, GROUP_TALK_CAME_NOW.RECORDED_AT, GROUP_TALK_CAME_NOW.ID)
                .fetchGroups(GROUP_TALK_CAME_NOW.TALK_ID, TalkStore::came);
        return rows.map(row -> talk(row, came));
    }

    private static Came came(Record row) {
        return new Came(
                row.get(GROUP_TALK_CAME_NOW.ID),
                new AsRecorded(row.get(GROUP_TALK_CAME_NOW.ROW_ID), row.get(GROUP_TALK_CAME_NOW.WRONG)),
                row.get(GROUP_TALK_CAME_NOW.WORDS),
                row.get(GROUP_TALK_CAME_NOW.CAME_ON));
    }

    private static GroupTalk talk(Record row, Map<UUID, List<Came>> came) {
        return new GroupTalk(
                row.get(GROUP_TALK_NOW.ID),
                new AsRecorded(row.get(GROUP_TALK_NOW.ROW_ID), row.get(GROUP_TALK_NOW.WRONG)),
                row.get(GROUP_TALK_NOW.ABOUT),
                row.get(GROUP_TALK_NOW.LED_BY),
                row.get(GROUP_TALK_NOW.HELD_ON),
                row.get(GROUP_TALK_NOW.ADULTS),
                row.get(GROUP_TALK_NOW.OTHERS),
                row.get(GROUP_TALK_NOW.AGREED),
                row.get(GROUP_TALK_NOW.SAID),
                came.getOrDefault(row.get(GROUP_TALK_NOW.ID), List.of()));
    }
}
