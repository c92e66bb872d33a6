package org.ownwords.jointboard;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.val;
import static ownwords.generated.db.Tables.AUTHORITY;
import static ownwords.generated.db.Tables.JOINT_BOARD;
import static ownwords.generated.db.Tables.JOINT_BOARD_NOW;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.ownwords.access.By;
import org.ownwords.access.Kept;
import org.springframework.stereotype.Repository;

@Repository
class JointBoardStore {

    private static final int MOST = 200;

    private final DSLContext db;

    JointBoardStore(DSLContext db) {
        this.db = db;
    }

    /// Each as it was recorded last, by name.
    List<JointBoard> all() {
        return db.selectFrom(JOINT_BOARD_NOW)
                .orderBy(lower(JOINT_BOARD_NOW.NAME), JOINT_BOARD_NOW.JOINT_BOARD_ID)
                .limit(MOST)
                .fetch(JointBoardStore::board);
    }

    /// All that was recorded of one, the newest first.
    List<Kept<JointBoard>> history(UUID what) {
        return db.selectFrom(JOINT_BOARD)
                .where(JOINT_BOARD.JOINT_BOARD_ID.eq(what))
                .orderBy(JOINT_BOARD.RECORDED_AT.desc(), JOINT_BOARD.ID)
                .limit(MOST)
                .fetch(row -> new Kept<>(
                        board(row), row.get(JOINT_BOARD.RECORDED_AT).toInstant(), row.get(JOINT_BOARD.RECORDED_BY)));
    }

    Optional<JointBoard> recorded(UUID id) {
        return db.selectFrom(JOINT_BOARD).where(JOINT_BOARD.ID.eq(id)).fetchOptional(JointBoardStore::board);
    }

    /// Whether another has this name now.
    boolean isNamed(String name, UUID what) {
        return db.fetchExists(
                JOINT_BOARD_NOW,
                lower(JOINT_BOARD_NOW.NAME).eq(lower(val(name))).and(JOINT_BOARD_NOW.JOINT_BOARD_ID.ne(what)));
    }

    /// Whether it was added: not where another replaces the same.
    boolean add(JointBoard board, Optional<UUID> replaces, By by) {
        return db.insertInto(JOINT_BOARD)
                        .set(JOINT_BOARD.AUTHORITY, by.authority())
                        .set(JOINT_BOARD.ID, board.id())
                        .set(JOINT_BOARD.JOINT_BOARD_ID, board.what())
                        .set(JOINT_BOARD.NAME, board.name())
                        .set(JOINT_BOARD.WITH_COUNCILS, board.with().toArray(String[]::new))
                        .set(JOINT_BOARD.FROM_DAY, board.days().from())
                        .set(JOINT_BOARD.UNTIL_DAY, board.days().until())
                        .set(JOINT_BOARD.WHY, board.why())
                        .set(JOINT_BOARD.REPLACES, replaces.orElse(null))
                        .set(JOINT_BOARD.RECORDED_AT, by.recordedAt())
                        .set(JOINT_BOARD.RECORDED_BY, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /// The councils of these codes, by name.
    List<OtherCouncil> councils(Collection<String> codes) {
        return db.select(AUTHORITY.CODE, AUTHORITY.NAME)
                .from(AUTHORITY)
                .where(AUTHORITY.CODE.in(codes))
                .orderBy(AUTHORITY.NAME, AUTHORITY.CODE)
                .fetch(mapping(OtherCouncil::new));
    }

    private static JointBoard board(Record row) {
        return new JointBoard(
                row.get(JOINT_BOARD.ID),
                row.get(JOINT_BOARD.JOINT_BOARD_ID),
                row.get(JOINT_BOARD.NAME),
                List.of(row.get(JOINT_BOARD.WITH_COUNCILS)),
                new JointBoard.Days(row.get(JOINT_BOARD.FROM_DAY), row.get(JOINT_BOARD.UNTIL_DAY)),
                row.get(JOINT_BOARD.WHY));
    }
}
