package org.ownwords.quality;

import static org.jooq.impl.DSL.noCondition;
import static ownwords.generated.db.Tables.AUDIT_CYCLE;
import static ownwords.generated.db.Tables.AUDIT_PROGRAMME;
import static ownwords.generated.db.Tables.AUDIT_PROGRAMME_CHANGED;
import static ownwords.generated.db.Tables.AUDIT_PROGRAMME_ENDED;
import static ownwords.generated.db.Tables.AUDIT_PROGRAMME_NOW;
import static ownwords.generated.db.Tables.COUNTED_DECIDED_AGAINST;
import static ownwords.generated.db.Tables.COUNTED_ENDING;
import static ownwords.generated.db.Tables.COUNTED_WISH;
import static ownwords.generated.db.Tables.HELD_NOW;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

    /// More than any council ends in ten years. A frame is never cut off: what is drawn would depend on where.
    private static final int MOST_IN_FRAME = 500_000;

    private final DSLContext db;
    private final ToolStore tools;

    ProgrammeStore(DSLContext db, ToolStore tools) {
        this.db = db;
        this.tools = tools;
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
                        .set(AUDIT_PROGRAMME.EVERY_MONTHS, everyMonths(setUp))
                        .set(AUDIT_PROGRAMME.RUNS, runs(setUp))
                        .set(AUDIT_PROGRAMME.RECORDED_AT, by.recordedAt())
                        .set(AUDIT_PROGRAMME.RECORDED_BY, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    private static @Nullable Integer everyMonths(Programme.SetUp setUp) {
        var timetable = setUp.timetable();
        return timetable == null ? null : timetable.everyMonths();
    }

    private static @Nullable String runs(Programme.SetUp setUp) {
        var timetable = setUp.timetable();
        return timetable == null ? null : timetable.runs();
    }

    /// Whether it was added: not where somebody changed it since.
    ///
    /// @param replaces the change that counted when the page was opened, or null
    boolean change(UUID id, UUID programme, Programme.SetUp setUp, @Nullable UUID replaces, String because, By by) {
        return db.insertInto(AUDIT_PROGRAMME_CHANGED)
                        .set(AUDIT_PROGRAMME_CHANGED.AUTHORITY, by.authority())
                        .set(AUDIT_PROGRAMME_CHANGED.ID, id)
                        .set(AUDIT_PROGRAMME_CHANGED.PROGRAMME_ID, programme)
                        .set(AUDIT_PROGRAMME_CHANGED.REPLACES, replaces)
                        .set(AUDIT_PROGRAMME_CHANGED.NAME, setUp.name())
                        .set(AUDIT_PROGRAMME_CHANGED.TOOL, setUp.tool().code())
                        .set(AUDIT_PROGRAMME_CHANGED.PERIOD, setUp.period())
                        .set(AUDIT_PROGRAMME_CHANGED.OWNER, setUp.owner())
                        .set(AUDIT_PROGRAMME_CHANGED.WHY, setUp.why())
                        .set(AUDIT_PROGRAMME_CHANGED.CONFIDENTIALITY, setUp.confidentiality())
                        .set(AUDIT_PROGRAMME_CHANGED.EVERY_MONTHS, everyMonths(setUp))
                        .set(AUDIT_PROGRAMME_CHANGED.RUNS, runs(setUp))
                        .set(AUDIT_PROGRAMME_CHANGED.BECAUSE, because)
                        .set(AUDIT_PROGRAMME_CHANGED.RECORDED_AT, by.recordedAt())
                        .set(AUDIT_PROGRAMME_CHANGED.RECORDED_BY, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    boolean end(UUID id, UUID programme, String why, By by) {
        return db.insertInto(AUDIT_PROGRAMME_ENDED)
                        .set(AUDIT_PROGRAMME_ENDED.AUTHORITY, by.authority())
                        .set(AUDIT_PROGRAMME_ENDED.ID, id)
                        .set(AUDIT_PROGRAMME_ENDED.PROGRAMME_ID, programme)
                        .set(AUDIT_PROGRAMME_ENDED.WHY, why)
                        .set(AUDIT_PROGRAMME_ENDED.RECORDED_AT, by.recordedAt())
                        .set(AUDIT_PROGRAMME_ENDED.RECORDED_BY, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /// The newest first, those that have ended last.
    List<Programme> all() {
        return programmes(noCondition());
    }

    Optional<Programme> find(UUID id) {
        return programmes(AUDIT_PROGRAMME_NOW.ID.eq(id)).stream().findFirst();
    }

    /// Those whose next draw is on somebody's list, whether or not it is due yet.
    List<Programme> runBy(String identity) {
        return programmes(AUDIT_PROGRAMME_NOW.RUNS.eq(identity).and(AUDIT_PROGRAMME_NOW.ENDED_WHY.isNull()));
    }

    private List<Programme> programmes(Condition which) {
        var rows = db.selectFrom(AUDIT_PROGRAMME_NOW)
                .where(which)
                .orderBy(
                        AUDIT_PROGRAMME_NOW.ENDED_AT.desc().nullsFirst(),
                        AUDIT_PROGRAMME_NOW.RECORDED_AT.desc(),
                        AUDIT_PROGRAMME_NOW.ID)
                .limit(MOST)
                .fetch();
        if (rows.isEmpty()) {
            return List.of();
        }
        var known = tools.byCode();
        return rows.map(row -> programme(row, known));
    }

    private static Programme programme(Record row, Map<String, Tool> known) {
        var everyMonths = row.get(AUDIT_PROGRAMME_NOW.EVERY_MONTHS);
        return new Programme(
                row.get(AUDIT_PROGRAMME_NOW.ID),
                new Programme.SetUp(
                        row.get(AUDIT_PROGRAMME_NOW.NAME),
                        ProgrammeKind.of(row.get(AUDIT_PROGRAMME_NOW.KIND)).orElseThrow(),
                        Objects.requireNonNull(known.get(row.get(AUDIT_PROGRAMME_NOW.TOOL))),
                        row.get(AUDIT_PROGRAMME_NOW.OTHER_TEAM),
                        row.get(AUDIT_PROGRAMME_NOW.SECOND_READER),
                        row.get(AUDIT_PROGRAMME_NOW.PERIOD),
                        row.get(AUDIT_PROGRAMME_NOW.OWNER),
                        row.get(AUDIT_PROGRAMME_NOW.WHY),
                        row.get(AUDIT_PROGRAMME_NOW.CONFIDENTIALITY),
                        everyMonths == null
                                ? null
                                : new Programme.Timetable(everyMonths, row.get(AUDIT_PROGRAMME_NOW.RUNS))),
                row.get(AUDIT_PROGRAMME_NOW.RECORDED_BY),
                row.get(AUDIT_PROGRAMME_NOW.RECORDED_AT).toInstant(),
                row.get(AUDIT_PROGRAMME_NOW.CHANGE_ID),
                row.get(AUDIT_PROGRAMME_NOW.BECAUSE),
                row.get(AUDIT_PROGRAMME_NOW.ENDED_WHY),
                Optional.ofNullable(row.get(AUDIT_PROGRAMME_NOW.DRAWN_AT))
                        .map(OffsetDateTime::toInstant)
                        .orElse(null));
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

    // Wide because each of these is a column of the row.
    boolean add(
            UUID id, Programme programme, Frame frame, Sampling sampling, int frameSize, @Nullable String why, By by) {
        return db.insertInto(AUDIT_CYCLE)
                        .set(AUDIT_CYCLE.AUTHORITY, by.authority())
                        .set(AUDIT_CYCLE.ID, id)
                        .set(AUDIT_CYCLE.PROGRAMME_ID, programme.id())
                        .set(AUDIT_CYCLE.TOOL, programme.tool().code())
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
        return cycles(AUDIT_CYCLE.PROGRAMME_ID.eq(programme));
    }

    Optional<Cycle> cycle(UUID id) {
        return cycles(AUDIT_CYCLE.ID.eq(id)).stream().findFirst();
    }

    private List<Cycle> cycles(Condition which) {
        var rows = db.select(AUDIT_CYCLE.asterisk(), AUDIT_PROGRAMME.TOOL)
                .from(AUDIT_CYCLE)
                .join(AUDIT_PROGRAMME)
                .on(AUDIT_PROGRAMME.AUTHORITY.eq(AUDIT_CYCLE.AUTHORITY))
                .and(AUDIT_PROGRAMME.ID.eq(AUDIT_CYCLE.PROGRAMME_ID))
                .where(which)
                .orderBy(AUDIT_CYCLE.RECORDED_AT.desc(), AUDIT_CYCLE.ID)
                .limit(MOST)
                .fetch();
        if (rows.isEmpty()) {
            return List.of();
        }
        var known = tools.byCode();
        return rows.map(row -> cycle(row, known));
    }

    /// A draw from before sets had versions was read with the set that its programme was set up with.
    private static Cycle cycle(Record row, Map<String, Tool> known) {
        var tool = row.get(AUDIT_CYCLE.TOOL);
        return new Cycle(
                row.get(AUDIT_CYCLE.ID),
                row.get(AUDIT_CYCLE.PROGRAMME_ID),
                Objects.requireNonNull(known.get(tool == null ? row.get(AUDIT_PROGRAMME.TOOL) : tool)),
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
