package org.ownwords.worklist;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.row;
import static ownwords.generated.db.Tables.ALLOCATION;
import static ownwords.generated.db.Tables.CASE_FILE;
import static ownwords.generated.db.Tables.CASE_STANDING;
import static ownwords.generated.db.Tables.DUE_LINE;
import static ownwords.generated.db.Tables.HELD_NOW;
import static ownwords.generated.db.Tables.PERSON_NOW;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.access.Practitioner;
import org.ownwords.access.Role;
import org.ownwords.history.Chain;
import org.ownwords.history.Tells;
import org.ownwords.history.Told;
import org.ownwords.history.Told.Detail;
import org.ownwords.person.CaseId;
import org.ownwords.timescale.Term;
import org.springframework.stereotype.Repository;

@Repository
class WorklistStore implements Tells {

    private static final Field<String> PERSON =
            concat(PERSON_NOW.GIVEN_NAME, inline(" "), PERSON_NOW.FAMILY_NAME).as("person");

    /// The most lines that are shown of some cases at once.
    private static final int MOST = 1000;

    private static final List<OrderField<?>> MOST_URGENT_FIRST =
            List.of(DUE_LINE.DUE_ON, DUE_LINE.SINCE, DUE_LINE.CASE_ID);

    private static final List<OrderField<?>> LONGEST_WAITING_FIRST = List.of(DUE_LINE.SINCE, DUE_LINE.CASE_ID);

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
                        .set(ALLOCATION.HELD_BY, holder.heldBy())
                        .set(ALLOCATION.WHY, why)
                        .set(ALLOCATION.RECORDED_AT, by.recordedAt())
                        .set(ALLOCATION.RECORDED_BY, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    Map<CaseId, Holder> holders(Collection<CaseId> cases) {
        return db.select(HELD_NOW.CASE_ID, HELD_NOW.TEAM, HELD_NOW.HELD_BY)
                .from(HELD_NOW)
                .where(HELD_NOW.CASE_ID.in(cases.stream().map(CaseId::value).toList()))
                .fetchMap(row -> new CaseId(row.value1()), row -> new Holder(row.value2(), row.value3()));
    }

    /// What is due on some cases, the most urgent first.
    List<Due> on(Collection<CaseId> cases, By by) {
        return lines(DUE_LINE.CASE_ID.in(cases.stream().map(CaseId::value).toList()), MOST_URGENT_FIRST, 0, MOST, by);
    }

    /// What is on a colleague's list and waits for them.
    Listed<Due> own(int page, By by) {
        return listed(onListOf(by).and(DUE_LINE.WHO.isNull()), MOST_URGENT_FIRST, page, by);
    }

    /// What is on a colleague's list and waits for somebody else.
    Listed<Due> waiting(int page, By by) {
        return listed(onListOf(by).and(DUE_LINE.WHO.isNotNull()), MOST_URGENT_FIRST, page, by);
    }

    private static Condition onListOf(By by) {
        return DUE_LINE.ON_LIST_OF.eq(by.recordedBy());
    }

    /// Closings that a colleague may sign off, those that have waited longest first.
    Listed<Due> toSign(int page, By by) {
        return by.practitioner().role() == Role.MANAGER
                ? listed(
                        DUE_LINE.DONE_BY.isNotNull().and(DUE_LINE.DONE_BY.ne(by.recordedBy())),
                        LONGEST_WAITING_FIRST,
                        page,
                        by)
                : Listed.nothing();
    }

    /// What is due on the cases of a team.
    Listed<Due> ofTeam(String team, int page, By by) {
        return listed(DUE_LINE.TEAM.eq(team), MOST_URGENT_FIRST, page, by);
    }

    /// A case that is not allocated, and the day it has been waiting since.
    record Unheld(CaseId caseId, String person, @Nullable LocalDate since) {}

    /// Cases on which something is due and that are not allocated: those of a team, and those of no team, the
    /// longest waiting first.
    Listed<Unheld> unallocated(@Nullable String team, int page) {
        var theirs = condition(CASE_STANDING.WAITS)
                .and(CASE_STANDING.HELD_BY.isNull())
                .and(CASE_STANDING.TEAM.isNull().or(CASE_STANDING.TEAM.eq(team)));
        var total = db.select(count())
                .from(CASE_STANDING)
                .where(theirs)
                .fetchSingle()
                .value1();
        var lines = db.select(CASE_STANDING.CASE_ID.convertFrom(CaseId::new), PERSON, CASE_STANDING.SINCE)
                .from(CASE_STANDING)
                .join(CASE_FILE)
                .on(CASE_FILE.AUTHORITY.eq(CASE_STANDING.AUTHORITY).and(CASE_FILE.ID.eq(CASE_STANDING.CASE_ID)))
                .join(PERSON_NOW)
                .on(PERSON_NOW.AUTHORITY.eq(CASE_FILE.AUTHORITY).and(PERSON_NOW.PERSON_ID.eq(CASE_FILE.PERSON_ID)))
                .where(theirs)
                .orderBy(CASE_STANDING.SINCE, CASE_STANDING.CASE_ID)
                .limit(Listed.PAGE)
                .offset(Listed.before(page))
                .fetch(mapping(Unheld::new));
        return new Listed<>(lines, page, total);
    }

    private Listed<Due> listed(Condition condition, List<OrderField<?>> order, int page, By by) {
        var total =
                db.select(count()).from(DUE_LINE).where(condition).fetchSingle().value1();
        return new Listed<>(lines(condition, order, Listed.before(page), Listed.PAGE, by), page, total);
    }

    private List<Due> lines(Condition condition, List<OrderField<?>> order, int offset, int most, By by) {
        return db.select(
                        DUE_LINE.CASE_ID.convertFrom(CaseId::new),
                        PERSON,
                        row(DUE_LINE.WHAT, DUE_LINE.WHY, DUE_LINE.WHO, DUE_LINE.ON_LIST_OF, DUE_LINE.DONE_BY)
                                .mapping(Words::new),
                        DUE_LINE.SINCE,
                        row(DUE_LINE.DUE_ON, DUE_LINE.STILL_FROM, DUE_LINE.STILL_UNTIL)
                                .mapping(WorklistStore::term),
                        DUE_LINE.PATH)
                .from(DUE_LINE)
                .join(CASE_FILE)
                .on(CASE_FILE.AUTHORITY.eq(DUE_LINE.AUTHORITY).and(CASE_FILE.ID.eq(DUE_LINE.CASE_ID)))
                .join(PERSON_NOW)
                .on(PERSON_NOW.AUTHORITY.eq(CASE_FILE.AUTHORITY).and(PERSON_NOW.PERSON_ID.eq(CASE_FILE.PERSON_ID)))
                .where(condition)
                .orderBy(order)
                .limit(most)
                .offset(offset)
                .fetch(mapping((caseId, person, words, since, term, path) ->
                        due(caseId, person, words, since, term, path, by)));
    }

    private record Words(
            String what,
            String why,
            @Nullable String who,
            @Nullable String listOf,
            @Nullable String doneBy) {}

    private static Term term(@Nullable LocalDate due, @Nullable LocalDate from, @Nullable LocalDate until) {
        return new Term(due, from == null ? null : new Term.Still(from, until));
    }

    private static Due due(
            CaseId caseId, String person, Words words, @Nullable LocalDate since, Term term, String path, By by) {
        var stands = term.on(by.today());
        return new Due(
                caseId,
                person,
                words.what(),
                words.why(),
                Optional.ofNullable(words.who()).orElse(words.doneBy() == null ? "" : "A manager"),
                words.listOf(),
                since,
                stands,
                Lateness.of(stands, by.today()),
                maySign(words.doneBy(), by.practitioner()) ? path : caseId.path());
    }

    /// Nobody signs off their own work, and only managers sign off.
    private static boolean maySign(@Nullable String doneBy, Practitioner practitioner) {
        return doneBy == null
                || (practitioner.role() == Role.MANAGER
                        && !practitioner.id().value().equals(doneBy));
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
                        name == null
                                ? "Allocated to %s.".formatted(team)
                                : "Allocated to %s, %s.".formatted(name, team),
                        null,
                        Detail.of("Why", why).stream().toList())));
    }
}
