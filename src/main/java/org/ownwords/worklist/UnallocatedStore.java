package org.ownwords.worklist;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.inline;
import static ownwords.generated.db.Tables.CASE_ABOUT;
import static ownwords.generated.db.Tables.CASE_STANDING;
import static ownwords.generated.db.Tables.PERSON_NOW;
import static ownwords.generated.db.Tables.POST_NOW;

import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.ownwords.person.CaseId;
import org.springframework.stereotype.Repository;
import ownwords.generated.db.tables.CaseStanding;

/// Cases that are not allocated.
@Repository
class UnallocatedStore {

    private static final CaseStanding CASE = CASE_STANDING.as("standing");

    private final DSLContext db;

    UnallocatedStore(DSLContext db) {
        this.db = db;
    }

    /// A case that is not allocated, the day it has been waiting since, and whoever held it before they
    /// left.
    record Unheld(
            CaseId caseId,
            String person,
            @Nullable LocalDate since,
            @Nullable String heldBefore) {}

    /// Cases on which something is due and that are not allocated, or whose holder has left: those of
    /// a team, and those of no team, the longest waiting first.
    ///
    /// @param left the colleagues who still hold some, and left
    Listed<Unheld> list(@Nullable String team, List<String> left, Cut cut) {
        var theirs = condition(CASE_STANDING.WAITS)
                .and(CASE_STANDING.HELD_BY.isNull().or(CASE_STANDING.HELD_BY.in(left)))
                .and(CASE_STANDING.TEAM.isNull().or(CASE_STANDING.TEAM.eq(team)));
        var cases = db.select(
                        CASE_STANDING.AUTHORITY, CASE_STANDING.CASE_ID, CASE_STANDING.SINCE, CASE_STANDING.HELD_BY)
                .from(CASE_STANDING)
                .where(theirs)
                .orderBy(CASE_STANDING.SINCE, CASE_STANDING.CASE_ID)
                .limit(inline(cut.most()))
                .offset(inline(cut.before()))
                .asTable(CASE);
        var lines = db.select(CASE.CASE_ID.convertFrom(CaseId::new), WorklistStore.PERSON, CASE.SINCE, POST_NOW.NAME)
                .from(cases)
                .join(CASE_ABOUT)
                .on(CASE_ABOUT.AUTHORITY.eq(CASE.AUTHORITY).and(CASE_ABOUT.CASE_ID.eq(CASE.CASE_ID)))
                .join(PERSON_NOW)
                .on(PERSON_NOW.AUTHORITY.eq(CASE_ABOUT.AUTHORITY).and(PERSON_NOW.PERSON_ID.eq(CASE_ABOUT.PERSON_ID)))
                .leftJoin(POST_NOW)
                .on(POST_NOW.AUTHORITY.eq(CASE.AUTHORITY).and(POST_NOW.ACTOR.eq(CASE.HELD_BY)))
                .orderBy(CASE.SINCE, CASE.CASE_ID)
                .fetch(mapping(Unheld::new));
        return Listed.counted(lines, cut, () -> db.fetchCount(CASE_STANDING, theirs));
    }
}
