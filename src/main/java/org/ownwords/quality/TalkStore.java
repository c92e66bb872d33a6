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
import org.ownwords.history.SaidBefore;
import org.ownwords.history.Told.Detail;
import org.ownwords.page.Days;
import org.ownwords.quality.GroupTalk.Came;
import org.springframework.stereotype.Repository;

/// What groups of people said.
@Repository
class TalkStore {

    private static final int MOST = 200;

    private final DSLContext db;
    private final BeforeStore before;

    TalkStore(DSLContext db, BeforeStore before) {
        this.db = db;
        this.before = before;
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

    /// Two queries, however many, and two more where something was recorded again.
    private List<GroupTalk> those(Condition which) {
        var rows = db.selectFrom(GROUP_TALK_NOW)
                .where(which)
                .orderBy(GROUP_TALK_NOW.HELD_ON.desc(), GROUP_TALK_NOW.RECORDED_AT.desc(), GROUP_TALK_NOW.ID)
                .limit(MOST)
                .fetch();
        var talksBefore = before.of(
                GROUP_TALK,
                GROUP_TALK.STANDS_FOR,
                BeforeStore.again(rows, GROUP_TALK_NOW.ID, GROUP_TALK_NOW.WRONG),
                TalkStore::saidInTalk);
        var cameRows = db.selectFrom(GROUP_TALK_CAME_NOW)
                .where(GROUP_TALK_CAME_NOW.TALK_ID.in(rows.getValues(GROUP_TALK_NOW.ID)))
                .orderBy(GROUP_TALK_CAME_NOW.CAME_ON, GROUP_TALK_CAME_NOW.RECORDED_AT, GROUP_TALK_CAME_NOW.ID)
                .fetch();
        var cameBefore = before.of(
                GROUP_TALK_CAME,
                GROUP_TALK_CAME.STANDS_FOR,
                BeforeStore.again(cameRows, GROUP_TALK_CAME_NOW.ID, GROUP_TALK_CAME_NOW.WRONG),
                TalkStore::whatCame);
        var came = cameRows.intoGroups(GROUP_TALK_CAME_NOW.TALK_ID, row -> came(row, cameBefore));
        return rows.map(row -> talk(row, talksBefore, came));
    }

    private static List<Detail> saidInTalk(Record row) {
        return SaidBefore.lines(
                Detail.of(
                        "About", "%s, %s".formatted(row.get(GROUP_TALK.ABOUT), Days.day(row.get(GROUP_TALK.HELD_ON)))),
                Detail.of(
                        "Who took part",
                        "%d who were safeguarded themselves, and %d others"
                                .formatted(row.get(GROUP_TALK.ADULTS), row.get(GROUP_TALK.OTHERS))),
                Detail.of("Led by", row.get(GROUP_TALK.LED_BY)),
                Detail.of("What they agreed to", row.get(GROUP_TALK.AGREED)),
                Detail.of("What they said", row.get(GROUP_TALK.SAID)));
    }

    private static List<Detail> whatCame(Record row) {
        return List.of(new Detail(Days.day(row.get(GROUP_TALK_CAME.CAME_ON)), row.get(GROUP_TALK_CAME.WORDS)));
    }

    private static Came came(Record row, Map<UUID, List<SaidBefore>> before) {
        return new Came(
                row.get(GROUP_TALK_CAME_NOW.ID),
                new AsRecorded(
                        row.get(GROUP_TALK_CAME_NOW.ROW_ID),
                        row.get(GROUP_TALK_CAME_NOW.WRONG),
                        before.getOrDefault(row.get(GROUP_TALK_CAME_NOW.ID), List.of())),
                row.get(GROUP_TALK_CAME_NOW.WORDS),
                row.get(GROUP_TALK_CAME_NOW.CAME_ON));
    }

    private static GroupTalk talk(Record row, Map<UUID, List<SaidBefore>> before, Map<UUID, List<Came>> came) {
        return new GroupTalk(
                row.get(GROUP_TALK_NOW.ID),
                new AsRecorded(
                        row.get(GROUP_TALK_NOW.ROW_ID),
                        row.get(GROUP_TALK_NOW.WRONG),
                        before.getOrDefault(row.get(GROUP_TALK_NOW.ID), List.of())),
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
