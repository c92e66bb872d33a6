package org.ownwords.worklist;

import static org.jooq.impl.DSL.arrayOverlap;
import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.not;
import static ownwords.generated.db.Tables.CASE_ABOUT;
import static ownwords.generated.db.Tables.CASE_STANDING;
import static ownwords.generated.db.Tables.DUE_LINE;
import static ownwords.generated.db.Tables.PERSON_NOW;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.ActorId;
import org.ownwords.access.By;
import org.ownwords.access.Covered;
import org.ownwords.access.Power;
import org.ownwords.casework.Prompt;
import org.ownwords.casework.WhoseWork;
import org.ownwords.person.CaseId;
import org.ownwords.timescale.Term;
import org.springframework.stereotype.Repository;
import ownwords.generated.db.tables.DueLine;

@Repository
class WorklistStore {

    static final Field<String> PERSON =
            concat(PERSON_NOW.GIVEN_NAME, inline(" "), PERSON_NOW.FAMILY_NAME).as("person");

    /// The most lines that are shown of some cases at once.
    private static final Cut MOST = new Cut(1, 1000);

    private static final DueLine LINE = DUE_LINE.as("line");

    /// No two lines are equal in this order, so that none is on two pages of a
    /// list and none on no page.
    private static List<OrderField<?>> mostUrgentFirst(DueLine of) {
        return List.of(of.DUE_ON, of.SINCE, of.CASE_ID, of.KIND, of.WHAT, of.ROW_ID);
    }

    private static List<OrderField<?>> longestWaitingFirst(DueLine of) {
        return List.of(of.SINCE, of.CASE_ID, of.KIND, of.WHAT, of.ROW_ID);
    }

    private final DSLContext db;

    WorklistStore(DSLContext db) {
        this.db = db;
    }

    /// What is due on some cases, the most urgent first.
    List<Due> on(Collection<CaseId> cases, By by) {
        return lines(
                DUE_LINE.CASE_ID
                        .in(cases.stream().map(CaseId::value).toList())
                        .and(hasCome(by))
                        .and(DUE_LINE.BETWEEN_COLLEAGUES.isFalse().or(DUE_LINE.ON_LIST_OF.eq(by.recordedBy()))),
                WorklistStore::mostUrgentFirst,
                MOST,
                by);
    }

    /// Those of some cases on which something is open.
    Set<CaseId> open(Collection<CaseId> cases) {
        return db.select(CASE_STANDING.CASE_ID)
                .from(CASE_STANDING)
                .where(CASE_STANDING.CASE_ID.in(
                        cases.stream().map(CaseId::value).toList()))
                .and(CASE_STANDING.OPEN)
                .fetchSet(row -> new CaseId(row.value1()));
    }

    /// What is on a colleague's list and waits for them.
    Listed<Due> own(Cut cut, Covers covers, By by) {
        return listed(onListOf(covers, by).and(DUE_LINE.WHO.isNull()), WorklistStore::mostUrgentFirst, cut, by);
    }

    /// What is on a colleague's list and waits for somebody else.
    Listed<Due> waiting(Cut cut, Covers covers, By by) {
        return listed(onListOf(covers, by).and(DUE_LINE.WHO.isNotNull()), WorklistStore::mostUrgentFirst, cut, by);
    }

    /// Theirs, and those of the colleagues they cover for today. What a colleague was to do on their
    /// cases who has left is theirs again.
    ///
    /// What is between colleagues is on no other list, and has no holder.
    private static Condition onListOf(Covers covers, By by) {
        if (covers.colleagues().isEmpty() && covers.left().isEmpty()) {
            return DUE_LINE.ON_LIST_OF.eq(by.recordedBy());
        }
        var whose = Stream.concat(
                        Stream.of(by.recordedBy()),
                        covers.colleagues().stream().map(Covered::actor).map(ActorId::value))
                .toList();
        return DUE_LINE.ON_LIST_OF
                .in(whose)
                .and(DUE_LINE.BETWEEN_COLLEAGUES.isFalse().or(DUE_LINE.ON_LIST_OF.eq(by.recordedBy())))
                .or(DUE_LINE.ON_LIST_OF.in(covers.left()).and(DUE_LINE.HELD_BY.in(whose)));
    }

    /// Closings that a colleague may sign off, those that have waited longest first.
    Listed<Due> toSign(Cut cut, By by) {
        return by.practitioner().may(Power.SIGN_OFF, by.today())
                ? listed(
                        DUE_LINE.DONE_BY.isNotNull().and(isByAnother(by)).and(hasCome(by)),
                        WorklistStore::longestWaitingFirst,
                        cut,
                        by)
                : Listed.nothing();
    }

    private static Condition isByAnother(By by) {
        return DUE_LINE.DONE_BY
                .ne(by.recordedBy())
                .and(DUE_LINE.ALSO_DONE_BY.isNull().or(not(arrayOverlap(DUE_LINE.ALSO_DONE_BY, new String[] {
                    by.recordedBy(), WhoseWork.known(by.practitioner().name())
                }))));
    }

    /// What is due on the cases of a team.
    Listed<Due> ofTeam(String team, Cut cut, By by) {
        return listed(DUE_LINE.TEAM.eq(team).and(hasCome(by)), WorklistStore::mostUrgentFirst, cut, by);
    }

    /// What a colleague was to do by a day comes to a second person only when that day has gone by, and
    /// not while its clock is paused.
    private static Condition hasCome(By by) {
        var today = by.today();
        return DUE_LINE.DONE_BY
                .isNull()
                .or(DUE_LINE.SINCE.isNotNull())
                .or(DUE_LINE.DUE_ON.lt(today).andNot(stands(today)));
    }

    /// Whether its clock is paused.
    static Condition stands(LocalDate today) {
        return DUE_LINE.STILL_FROM
                .isNotNull()
                .and(DUE_LINE.STILL_FROM.le(today))
                .and(DUE_LINE.STILL_UNTIL.isNull().or(DUE_LINE.STILL_UNTIL.gt(today)));
    }

    private Listed<Due> listed(Condition condition, Function<DueLine, List<OrderField<?>>> order, Cut cut, By by) {
        return Listed.counted(lines(condition, order, cut, by), cut, () -> db.fetchCount(DUE_LINE, condition));
    }

    /// Cut off before it is asked whose they are: that costs more than finding them. What is cut off is a literal,
    /// because the database keeps its plan of a list only where it sees how much of it is asked for, and planning
    /// takes longer than reading.
    private List<Due> lines(Condition condition, Function<DueLine, List<OrderField<?>>> order, Cut cut, By by) {
        var lines = db.selectFrom(DUE_LINE)
                .where(condition)
                .orderBy(order.apply(DUE_LINE))
                .limit(inline(cut.most()))
                .offset(inline(cut.before()))
                .asTable(LINE);
        return db.select(
                        LINE.CASE_ID,
                        PERSON,
                        LINE.WHAT,
                        LINE.WHY,
                        LINE.WHO,
                        LINE.ON_LIST_OF,
                        LINE.DONE_BY,
                        LINE.ALSO_DONE_BY,
                        LINE.SINCE,
                        LINE.DUE_ON,
                        LINE.OF_THE_WHOLE,
                        LINE.STILL_FROM,
                        LINE.STILL_UNTIL,
                        LINE.PATH)
                .from(lines)
                .join(CASE_ABOUT)
                .on(CASE_ABOUT.AUTHORITY.eq(LINE.AUTHORITY).and(CASE_ABOUT.CASE_ID.eq(LINE.CASE_ID)))
                .join(PERSON_NOW)
                .on(PERSON_NOW.AUTHORITY.eq(CASE_ABOUT.AUTHORITY).and(PERSON_NOW.PERSON_ID.eq(CASE_ABOUT.PERSON_ID)))
                .orderBy(order.apply(LINE))
                .fetch(row -> due(row, by));
    }

    private static Due due(Record row, By by) {
        var caseId = new CaseId(row.get(LINE.CASE_ID));
        var work = work(row);
        var who = Optional.ofNullable(row.get(LINE.WHO));
        return new Due(
                caseId,
                row.get(PERSON),
                new Prompt(
                        row.get(LINE.WHAT),
                        row.get(LINE.WHY),
                        Due.maySign(work, by.practitioner(), by.today()) ? row.get(LINE.PATH) : caseId.path()),
                new WaitsFor(who.orElse(work == null ? "" : "A colleague who signs off"), row.get(LINE.ON_LIST_OF)),
                wanted(row, by.today()));
    }

    private static @Nullable WhoseWork work(Record row) {
        var doneBy = row.get(LINE.DONE_BY);
        var others = row.get(LINE.ALSO_DONE_BY);
        return doneBy == null ? null : new WhoseWork(doneBy, others == null ? Set.of() : Set.of(others));
    }

    private static Wanted wanted(Record row, LocalDate today) {
        var stillFrom = row.get(LINE.STILL_FROM);
        var term = new Term(
                row.get(LINE.DUE_ON), stillFrom == null ? null : new Term.Still(stillFrom, row.get(LINE.STILL_UNTIL)));
        var stands = term.on(today);
        var since = row.get(LINE.SINCE);
        var waits = row.get(LINE.DONE_BY) != null && since != null;
        return new Wanted(
                since,
                stands,
                Lateness.of(stands, row.get(LINE.OF_THE_WHOLE), today),
                waits ? ChronoUnit.DAYS.between(since, today) : null);
    }
}
