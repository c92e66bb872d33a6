package org.ownwords.worklist;

import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.array;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static ownwords.generated.db.Tables.CASE_STANDING;
import static ownwords.generated.db.Tables.DUE_LINE;
import static ownwords.generated.db.Tables.POST_NOW;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Select;
import org.ownwords.access.Role;
import org.springframework.stereotype.Repository;

/// Colleagues who work on cases no more: they left, or have another role. Few of them still have
/// something, and mostly none. So lists ask for those first: with an `or` over everybody who ever left,
/// they would read all that is due.
@Repository
class LeaversStore {

    private final DSLContext db;

    LeaversStore(DSLContext db) {
        this.db = db;
    }

    /// Those who still hold a case on which something is due.
    List<String> holding(LocalDate day) {
        return having(
                selectOne()
                        .from(CASE_STANDING)
                        .where(CASE_STANDING.WAITS)
                        .and(CASE_STANDING.HELD_BY.eq(POST_NOW.ACTOR)),
                day);
    }

    /// Those who still have something on their list.
    List<String> listed(LocalDate day) {
        return having(selectOne().from(DUE_LINE).where(DUE_LINE.ON_LIST_OF.eq(POST_NOW.ACTOR)), day);
    }

    private List<String> having(Select<?> something, LocalDate day) {
        return db.select(POST_NOW.ACTOR)
                .from(POST_NOW)
                .where(by(day))
                .and(exists(something))
                .orderBy(POST_NOW.ACTOR)
                .fetch(POST_NOW.ACTOR);
    }

    /// Whether a colleague is one of them. Asked as an array, so that it is worked out once.
    static Condition isOne(Field<String> colleague, LocalDate day) {
        return colleague.eq(any(array(select(POST_NOW.ACTOR).from(POST_NOW).where(by(day)))));
    }

    private static Condition by(LocalDate day) {
        var onCases = Stream.of(Role.values())
                .filter(Role::worksOnCases)
                .map(Role::code)
                .toList();
        return POST_NOW.ROLE.isNull().or(POST_NOW.ROLE.notIn(onCases)).or(POST_NOW.UNTIL_DAY.lt(day));
    }
}
