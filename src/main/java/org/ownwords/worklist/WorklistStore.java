package org.ownwords.worklist;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.val;
import static ownwords.generated.db.Tables.ALLOCATION;
import static ownwords.generated.db.Tables.CASE_FILE;
import static ownwords.generated.db.Tables.CASE_OPEN;
import static ownwords.generated.db.Tables.CONCERN;
import static ownwords.generated.db.Tables.DUE_NOW;
import static ownwords.generated.db.Tables.HELD_NOW;
import static ownwords.generated.db.Tables.NOTHING_NEXT;
import static ownwords.generated.db.Tables.PERSON_NOW;
import static ownwords.generated.db.Tables.PRACTITIONER;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.access.Role;
import org.ownwords.history.Chain;
import org.ownwords.history.Tells;
import org.ownwords.history.Told;
import org.ownwords.history.Told.Detail;
import org.ownwords.person.CaseId;
import org.ownwords.timescale.Pause;
import org.ownwords.timescale.Targets;
import org.springframework.stereotype.Repository;

@Repository
class WorklistStore implements Tells {

    /// A row of `due_now`.
    record Line(
            CaseId caseId,
            String person,
            String what,
            String who,
            @Nullable LocalDate on,
            UUID row,
            String kind,
            boolean paused,
            @Nullable Holder holder) {

        /// The views of some concepts give the day a clock started rather than a day something is wanted by.
        ///
        /// @param pauses the case's, that have ended
        Due due(Targets targets, List<Pause> pauses, By by) {
            var dueOn = switch (kind) {
                case "decision", "tell-referrer" ->
                    on == null ? null : targets.due(kind, on, pauses).orElse(null);
                default -> on;
            };
            return new Due(caseId, person, what, who, dueOn, Lateness.of(dueOn, paused, by.today()), path(by), holder);
        }

        /// Where to record it, or the case itself where somebody else has to.
        private String path(By by) {
            var base = caseId.path();
            return switch (kind) {
                case "decision" -> base + "/concerns/" + row + "/section42";
                case "tell-referrer" -> base + "/concerns/" + row + "/referrer-told";
                case "next-step" -> base + "/steps/" + row + "/done";
                case "plan-item" -> base + "/plan/" + row + "/ended";
                case "review" -> base + "/reviews/new";
                case "sign-off" ->
                    by.practitioner().role() == Role.MANAGER ? base + "/enquiries/" + row + "/sign-off" : base;
                case "sent-back" -> base + "/enquiries/" + row + "/conclusion";
                default -> base;
            };
        }
    }

    private final DSLContext db;

    WorklistStore(DSLContext db) {
        this.db = db;
    }

    boolean add(UUID id, CaseId caseId, Holder holder, @Nullable String why, By by) {
        return db.insertInto(ALLOCATION)
                        .set(ALLOCATION.AUTHORITY, by.authority())
                        .set(ALLOCATION.ID, id)
                        .set(ALLOCATION.CASE_ID, caseId.value())
                        .set(ALLOCATION.TEAM, holder.team())
                        .set(ALLOCATION.HELD_BY, holder.username())
                        .set(ALLOCATION.WHY, why)
                        .set(ALLOCATION.RECORDED_AT, by.recordedAt())
                        .set(ALLOCATION.RECORDED_BY, by.username())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    Optional<Holder> holder(CaseId caseId) {
        return db.select(HELD_NOW.TEAM, HELD_NOW.HELD_BY)
                .from(HELD_NOW)
                .where(HELD_NOW.CASE_ID.eq(caseId.value()))
                .fetchOptional(mapping(Holder::new));
    }

    /// Whom the person knows as holding their case; empty where nobody does.
    Optional<Contact> contact(CaseId caseId) {
        return db.select(PRACTITIONER.NAME)
                .from(HELD_NOW)
                .leftJoin(PRACTITIONER)
                .on(PRACTITIONER.AUTHORITY.eq(HELD_NOW.AUTHORITY).and(PRACTITIONER.USERNAME.eq(HELD_NOW.HELD_BY)))
                .where(HELD_NOW.CASE_ID.eq(caseId.value()))
                .fetchOptional(mapping(Contact::new));
    }

    List<Line> on(CaseId caseId) {
        return lines(DUE_NOW.CASE_ID.eq(caseId.value()));
    }

    List<Line> heldBy(String username, String name) {
        var lines = new ArrayList<>(lines(DUE_NOW.HELD_BY.eq(username).or(DUE_NOW.WHO.eq(name))));
        lines.addAll(nothingNext(NOTHING_NEXT.HELD_BY.eq(username)));
        return lines;
    }

    List<Line> ofTeam(String team) {
        var lines = new ArrayList<>(lines(DUE_NOW.TEAM.eq(team)));
        lines.addAll(nothingNext(NOTHING_NEXT.TEAM.eq(team)));
        return lines;
    }

    private List<Line> lines(Condition condition) {
        return db.select(
                        DUE_NOW.CASE_ID,
                        DUE_NOW.PERSON,
                        DUE_NOW.WHAT,
                        DUE_NOW.WHO,
                        DUE_NOW.DUE_ON,
                        DUE_NOW.ROW_ID,
                        DUE_NOW.KIND,
                        DUE_NOW.PAUSED,
                        DUE_NOW.TEAM,
                        DUE_NOW.HELD_BY)
                .from(DUE_NOW)
                .where(condition)
                .orderBy(DUE_NOW.DUE_ON.asc().nullsLast(), DUE_NOW.PERSON)
                .limit(Worklist.MOST)
                .fetch(mapping((caseId, person, what, who, on, row, kind, paused, team, heldBy) ->
                        new Line(new CaseId(caseId), person, what, who, on, row, kind, paused, holder(team, heldBy))));
    }

    private List<Line> nothingNext(Condition condition) {
        return db.select(NOTHING_NEXT.CASE_ID, NOTHING_NEXT.PERSON, NOTHING_NEXT.TEAM, NOTHING_NEXT.HELD_BY)
                .from(NOTHING_NEXT)
                .where(condition)
                .orderBy(NOTHING_NEXT.PERSON)
                .limit(Worklist.MOST)
                .fetch(mapping((caseId, person, team, heldBy) -> new Line(
                        new CaseId(caseId),
                        person,
                        "Say what happens next: nobody has",
                        "",
                        null,
                        caseId,
                        "nothing-next",
                        false,
                        holder(team, heldBy))));
    }

    private static @Nullable Holder holder(@Nullable String team, @Nullable String heldBy) {
        return team == null ? null : new Holder(team, heldBy);
    }

    /// With the latest concern of each; those that have waited longest first.
    List<Unheld> unallocated() {
        var unheld = db.select(
                        CASE_FILE.ID,
                        concat(PERSON_NOW.GIVEN_NAME, inline(" "), PERSON_NOW.FAMILY_NAME)
                                .as("person"),
                        CONCERN.RAISED_AT,
                        CONCERN.NARRATIVE,
                        CONCERN.SAFE_NOW,
                        HELD_NOW.TEAM)
                .distinctOn(CASE_FILE.ID)
                .from(CASE_OPEN)
                .join(CASE_FILE)
                .on(CASE_FILE.AUTHORITY.eq(CASE_OPEN.AUTHORITY).and(CASE_FILE.ID.eq(CASE_OPEN.CASE_ID)))
                .join(PERSON_NOW)
                .on(PERSON_NOW.AUTHORITY.eq(CASE_FILE.AUTHORITY).and(PERSON_NOW.PERSON_ID.eq(CASE_FILE.PERSON_ID)))
                .join(CONCERN)
                .on(CONCERN.AUTHORITY.eq(CASE_FILE.AUTHORITY).and(CONCERN.CASE_ID.eq(CASE_FILE.ID)))
                .leftJoin(HELD_NOW)
                .on(HELD_NOW.AUTHORITY.eq(CASE_FILE.AUTHORITY).and(HELD_NOW.CASE_ID.eq(CASE_FILE.ID)))
                .where(HELD_NOW.HELD_BY.isNull())
                .orderBy(CASE_FILE.ID, CONCERN.RAISED_AT.desc())
                .asTable("unheld");
        return db.select(
                        unheld.field(CASE_FILE.ID),
                        unheld.field("person", String.class),
                        unheld.field(CONCERN.RAISED_AT),
                        unheld.field(CONCERN.NARRATIVE),
                        unheld.field(CONCERN.SAFE_NOW),
                        unheld.field(HELD_NOW.TEAM))
                .from(unheld)
                .orderBy(unheld.field(CONCERN.RAISED_AT), unheld.field(CASE_FILE.ID))
                .limit(val(Worklist.MOST))
                .fetch(mapping((id, person, raisedAt, worry, safe, team) ->
                        new Unheld(new CaseId(id), person, raisedAt.toInstant(), worry, safe, team)));
    }

    @Override
    public List<Told> tell(Chain chain) {
        return db.select(
                        ALLOCATION.ID,
                        ALLOCATION.team().NAME,
                        ALLOCATION.practitioner().NAME,
                        ALLOCATION.WHY,
                        ALLOCATION.RECORDED_AT.convertFrom(OffsetDateTime::toInstant),
                        ALLOCATION.RECORDED_BY)
                .from(ALLOCATION)
                .where(ALLOCATION.CASE_ID.eq(chain.id()))
                .fetch(mapping((id, team, name, why, at, by) -> new Told(
                        at,
                        at,
                        by,
                        id,
                        name == null ? "Given to %s.".formatted(team) : "Given to %s, %s.".formatted(name, team),
                        null,
                        Detail.of("Why", why).stream().toList())));
    }
}
