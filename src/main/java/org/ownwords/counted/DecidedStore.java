package org.ownwords.counted;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.unnest;
import static ownwords.generated.db.Tables.COUNTED_DECIDED;

import java.time.LocalDate;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.ownwords.section42.Response;
import org.springframework.stereotype.Repository;

/// What became of concerns, as of now.
@Repository
class DecidedStore {

    private final DSLContext db;

    DecidedStore(DSLContext db) {
        this.db = db;
    }

    /// Those decided from a day to a day. Two queries.
    Decided between(String authority, LocalDate from, LocalDate to) {
        var number = count().cast(SQLDataType.BIGINT);
        var those = COUNTED_DECIDED.AUTHORITY.eq(authority).and(COUNTED_DECIDED.DECIDED_ON.between(from, to));
        var enquired = db.select(COUNTED_DECIDED.ENQUIRED, number)
                .from(COUNTED_DECIDED)
                .where(those)
                .groupBy(COUNTED_DECIDED.ENQUIRED)
                .fetchMap(COUNTED_DECIDED.ENQUIRED, number);
        var response = DSL.field("response", SQLDataType.VARCHAR);
        var instead = db.select(response, number)
                .from(COUNTED_DECIDED)
                .crossJoin(unnest(COUNTED_DECIDED.RESPONSES).as("responses", "response"))
                .where(those)
                .and(COUNTED_DECIDED.ENQUIRED.isFalse())
                .groupBy(response)
                .fetchMap(response, number);
        return new Decided(
                enquired.getOrDefault(true, 0L),
                enquired.getOrDefault(false, 0L),
                Response.all().stream()
                        .map(each -> new Decided.Instead(each.words(), instead.getOrDefault(each.code(), 0L)))
                        .toList());
    }
}
