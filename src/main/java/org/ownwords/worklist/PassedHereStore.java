package org.ownwords.worklist;

import static org.jooq.impl.DSL.count;
import static ownwords.generated.db.Tables.CASE_STANDING;
import static ownwords.generated.db.Tables.PROMPT_PASSED_STANDS;

import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/// How often prompts were passed on the cases of a team.
@Repository
class PassedHereStore {

    /// So many prompts with their reasons are shown.
    private static final int MOST = 200;

    private final DSLContext db;

    PassedHereStore(DSLContext db) {
        this.db = db;
    }

    /// How many there were from a day to another, both included, by prompt and reason. One query.
    ///
    /// @param team whose cases they are now
    List<PassedHere.Line> passed(String team, LocalDate from, LocalDate until) {
        return db.select(PROMPT_PASSED_STANDS.PROMPT, PROMPT_PASSED_STANDS.REASON, count())
                .from(PROMPT_PASSED_STANDS)
                .join(CASE_STANDING)
                .on(CASE_STANDING
                        .AUTHORITY
                        .eq(PROMPT_PASSED_STANDS.AUTHORITY)
                        .and(CASE_STANDING.CASE_ID.eq(PROMPT_PASSED_STANDS.CASE_ID)))
                .where(PROMPT_PASSED_STANDS.PASSED_ON.between(from, until))
                .and(CASE_STANDING.TEAM.eq(team))
                .groupBy(PROMPT_PASSED_STANDS.PROMPT, PROMPT_PASSED_STANDS.REASON)
                .orderBy(PROMPT_PASSED_STANDS.PROMPT, count().desc(), PROMPT_PASSED_STANDS.REASON)
                .limit(MOST)
                .fetch(row -> new PassedHere.Line(row.value1(), row.value2(), row.value3()));
    }
}
