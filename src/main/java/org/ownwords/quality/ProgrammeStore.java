package org.ownwords.quality;

import static org.jooq.impl.DSL.noCondition;
import static ownwords.generated.db.Tables.AUDIT_CYCLE;
import static ownwords.generated.db.Tables.AUDIT_PROGRAMME;
import static ownwords.generated.db.Tables.COUNTED_DECIDED_AGAINST;
import static ownwords.generated.db.Tables.COUNTED_ENDING;
import static ownwords.generated.db.Tables.COUNTED_WISH;
import static ownwords.generated.db.Tables.HELD_NOW;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record3;
import org.jooq.ResultQuery;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.person.CaseId;
import org.springframework.stereotype.Repository;

/// Programmes, what they draw from, and what was drawn.
@Repository
class ProgrammeStore {

    private static final int MOST = 200;

    /// More than any council ends in a few months.
    private static final int MOST_IN_FRAME = 20_000;

    private final DSLContext db;

    ProgrammeStore(DSLContext db) {
        this.db = db;
    }

    boolean add(UUID id, Programme.SetUp setUp, By by) {
        return db.insertInto(AUDIT_PROGRAMME)
                        .set(AUDIT_PROGRAMME.AUTHORITY, by.authority())
                        .set(AUDIT_PROGRAMME.ID, id)
                        .set(AUDIT_PROGRAMME.NAME, setUp.name())
                        .set(AUDIT_PROGRAMME.KIND, setUp.kind().code())
                        .set(AUDIT_PROGRAMME.TOOL, setUp.tool().code())
                        .set(AUDIT_PROGRAMME.OTHER_TEAM, setUp.otherTeam())
                        .set(AUDIT_PROGRAMME.SECOND_READER, setUp.secondReader())
                        .set(AUDIT_PROGRAMME.PERIOD, setUp.period())
                        .set(AUDIT_PROGRAMME.OWNER, setUp.owner())
                        .set(AUDIT_PROGRAMME.WHY, setUp.why())
                        .set(AUDIT_PROGRAMME.CONFIDENTIALITY, setUp.confidentiality())
                        .set(AUDIT_PROGRAMME.RECORDED_AT, by.recordedAt())
                        .set(AUDIT_PROGRAMME.RECORDED_BY, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /// The newest first.
    List<Programme> all() {
        return db.selectFrom(AUDIT_PROGRAMME)
                .orderBy(AUDIT_PROGRAMME.RECORDED_AT.desc(), AUDIT_PROGRAMME.ID)
                .limit(MOST)
                .fetch(ProgrammeStore::programme);
    }

    Optional<Programme> find(UUID id) {
        return db.selectFrom(AUDIT_PROGRAMME).where(AUDIT_PROGRAMME.ID.eq(id)).fetchOptional(ProgrammeStore::programme);
    }

    private static Programme programme(Record row) {
        return new Programme(
                row.get(AUDIT_PROGRAMME.ID),
                new Programme.SetUp(
                        row.get(AUDIT_PROGRAMME.NAME),
                        ProgrammeKind.of(row.get(AUDIT_PROGRAMME.KIND)).orElseThrow(),
                        Tools.recorded(row.get(AUDIT_PROGRAMME.TOOL)),
                        row.get(AUDIT_PROGRAMME.OTHER_TEAM),
                        row.get(AUDIT_PROGRAMME.SECOND_READER),
                        row.get(AUDIT_PROGRAMME.PERIOD),
                        row.get(AUDIT_PROGRAMME.OWNER),
                        row.get(AUDIT_PROGRAMME.WHY),
                        row.get(AUDIT_PROGRAMME.CONFIDENTIALITY)),
                row.get(AUDIT_PROGRAMME.RECORDED_BY),
                row.get(AUDIT_PROGRAMME.RECORDED_AT).toInstant());
    }

    /// Everything that may be drawn, with the team that holds its case. One query.
    List<InFrame> frame(Frame frame) {
        return found(frame).fetch(row -> new InFrame(row.value1(), new CaseId(row.value2()), row.value3()));
    }

    private ResultQuery<Record3<UUID, UUID, String>> found(Frame frame) {
        return switch (frame.kind()) {
            case ENDED ->
                db.selectDistinct(COUNTED_ENDING.ENQUIRY_ID, COUNTED_ENDING.CASE_ID, HELD_NOW.TEAM)
                        .from(COUNTED_ENDING)
                        .leftJoin(HELD_NOW)
                        .on(HELD_NOW.AUTHORITY.eq(COUNTED_ENDING.AUTHORITY))
                        .and(HELD_NOW.CASE_ID.eq(COUNTED_ENDING.CASE_ID))
                        .where(during(frame, COUNTED_ENDING.CONCLUDED_ON))
                        .limit(MOST_IN_FRAME);
            case NOT_COME_ABOUT ->
                db.selectDistinct(COUNTED_WISH.ENQUIRY_ID, COUNTED_WISH.CASE_ID, HELD_NOW.TEAM)
                        .from(COUNTED_WISH)
                        .leftJoin(HELD_NOW)
                        .on(HELD_NOW.AUTHORITY.eq(COUNTED_WISH.AUTHORITY))
                        .and(HELD_NOW.CASE_ID.eq(COUNTED_WISH.CASE_ID))
                        .where(during(frame, COUNTED_WISH.CONCLUDED_ON))
                        .and(COUNTED_WISH.CAME_ABOUT.eq("not"))
                        .limit(MOST_IN_FRAME);
            case NO_ENQUIRY ->
                db.selectDistinct(COUNTED_DECIDED_AGAINST.CONCERN_ID, COUNTED_DECIDED_AGAINST.CASE_ID, HELD_NOW.TEAM)
                        .from(COUNTED_DECIDED_AGAINST)
                        .leftJoin(HELD_NOW)
                        .on(HELD_NOW.AUTHORITY.eq(COUNTED_DECIDED_AGAINST.AUTHORITY))
                        .and(HELD_NOW.CASE_ID.eq(COUNTED_DECIDED_AGAINST.CASE_ID))
                        .where(during(frame, COUNTED_DECIDED_AGAINST.DECIDED_ON))
                        .limit(MOST_IN_FRAME);
        };
    }

    private static Condition during(Frame frame, Field<LocalDate> on) {
        return on.between(frame.from(), frame.until())
                .and(frame.team() == null ? noCondition() : HELD_NOW.TEAM.eq(frame.team()));
    }

    boolean add(UUID id, UUID programme, Frame frame, Sampling sampling, int frameSize, @Nullable String why, By by) {
        return db.insertInto(AUDIT_CYCLE)
                        .set(AUDIT_CYCLE.AUTHORITY, by.authority())
                        .set(AUDIT_CYCLE.ID, id)
                        .set(AUDIT_CYCLE.PROGRAMME_ID, programme)
                        .set(AUDIT_CYCLE.FRAME, frame.kind().code())
                        .set(AUDIT_CYCLE.TEAM, frame.team())
                        .set(AUDIT_CYCLE.FROM_DAY, frame.from())
                        .set(AUDIT_CYCLE.UNTIL_DAY, frame.until())
                        .set(AUDIT_CYCLE.WANTED, sampling.howMany())
                        .set(AUDIT_CYCLE.EACH_TEAM, sampling.eachTeam())
                        .set(AUDIT_CYCLE.SEED, sampling.seed())
                        .set(AUDIT_CYCLE.FRAME_SIZE, frameSize)
                        .set(AUDIT_CYCLE.WHY, why)
                        .set(AUDIT_CYCLE.RECORDED_AT, by.recordedAt())
                        .set(AUDIT_CYCLE.RECORDED_BY, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /// Of a programme, the newest first.
    List<Cycle> cycles(UUID programme) {
        return db.selectFrom(AUDIT_CYCLE)
                .where(AUDIT_CYCLE.PROGRAMME_ID.eq(programme))
                .orderBy(AUDIT_CYCLE.RECORDED_AT.desc(), AUDIT_CYCLE.ID)
                .limit(MOST)
                .fetch(ProgrammeStore::cycle);
    }

    Optional<Cycle> cycle(UUID id) {
        return db.selectFrom(AUDIT_CYCLE).where(AUDIT_CYCLE.ID.eq(id)).fetchOptional(ProgrammeStore::cycle);
    }

    private static Cycle cycle(Record row) {
        return new Cycle(
                row.get(AUDIT_CYCLE.ID),
                row.get(AUDIT_CYCLE.PROGRAMME_ID),
                new Frame(
                        FrameKind.of(row.get(AUDIT_CYCLE.FRAME)).orElseThrow(),
                        row.get(AUDIT_CYCLE.TEAM),
                        row.get(AUDIT_CYCLE.FROM_DAY),
                        row.get(AUDIT_CYCLE.UNTIL_DAY)),
                new Sampling(row.get(AUDIT_CYCLE.WANTED), row.get(AUDIT_CYCLE.EACH_TEAM), row.get(AUDIT_CYCLE.SEED)),
                row.get(AUDIT_CYCLE.FRAME_SIZE),
                row.get(AUDIT_CYCLE.WHY),
                row.get(AUDIT_CYCLE.RECORDED_AT).toInstant());
    }
}
