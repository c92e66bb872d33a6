package org.ownwords.person;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.trueCondition;
import static org.jooq.impl.DSL.when;
import static ownwords.generated.db.Tables.PERSON_NAME;
import static ownwords.generated.db.Tables.PERSON_NOW;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record3;
import org.jooq.Select;
import org.jooq.SelectConditionStep;
import org.ownwords.access.Actor;
import org.ownwords.access.Reach;
import org.springframework.stereotype.Repository;

/// Those whose names are found, and which of them fit best.
@Repository
class NameStore {

    /// How many records the people who are shown may have between them, where some were joined.
    private static final int RECORDS = 8 * PersonStore.MOST;

    private static final Field<UUID> PERSON = field(name("best", "person_id"), UUID.class);
    private static final Field<Integer> RANK = field(name("best", "rank"), Integer.class);
    private static final Field<String> NAMES = field(name("best", "names"), String.class);

    private final DSLContext db;

    NameStore(DSLContext db) {
        this.db = db;
    }

    /// Those who are found, the best first: the lowest rank, then in the order of their last names. Who is
    /// found on a record that was joined into another is found as the other.
    ///
    /// @param rows what [#rows] gives; one person may be in many
    /// @param by   what a rank means
    List<Found> best(Select<Record3<UUID, Integer, String>> rows, Actor actor, Function<Integer, Found.By> by) {
        var all = rows.asTable("found", "person_id", "rank", "names");
        var found = field(name("found", "person_id"), UUID.class);
        var nearest = select(
                        found,
                        min(field(name("found", "rank"), Integer.class)).as("rank"),
                        min(field(name("found", "names"), String.class)).as("names"))
                .from(all)
                .groupBy(found)
                .orderBy(field(name("rank")), field(name("names")))
                .limit(RECORDS)
                .asTable("nearest");
        var recorded = field(name("nearest", "person_id"), UUID.class);
        var stands = when(PersonStore.JOINED.isNotNull(), PersonStore.JOINED).otherwise(recorded);
        var best = select(
                        stands.as("person_id"),
                        min(field(name("nearest", "rank"), Integer.class)).as("rank"),
                        min(field(name("nearest", "names"), String.class)).as("names"))
                .from(nearest)
                .leftJoin(PersonStore.joined(actor, recorded))
                .on(trueCondition())
                .groupBy(stands)
                .orderBy(field(name("rank")), field(name("names")))
                .limit(PersonStore.MOST)
                .asTable("best");
        return db.select(PersonStore.KNOWN)
                .select(RANK)
                .from(best)
                .join(PERSON_NOW)
                .on(PERSON_NOW.AUTHORITY.eq(actor.authority()))
                .and(PERSON_NOW.PERSON_ID.eq(PERSON))
                .where(PersonStore.within(actor.reach(), PERSON_NOW.PERSON_ID))
                .orderBy(RANK, NAMES, PERSON_NOW.DATE_OF_BIRTH)
                .fetch(row -> new Found(PersonStore.person(row), by.apply(row.get(RANK))));
    }

    /// Rows of names within somebody's reach: whose, how well they fit, and the whole name.
    static SelectConditionStep<Record3<UUID, Integer, String>> rows(Actor actor, Field<Integer> rank) {
        return select(PERSON_NAME.PERSON_ID, rank.as("rank"), PERSON_NAME.NAMES)
                .from(PERSON_NAME)
                .where(PERSON_NAME.AUTHORITY.eq(actor.authority()))
                .and(within(actor.reach()));
    }

    private static Condition within(Reach reach) {
        return switch (reach) {
            case Reach.Council() -> noCondition();
            case Reach.Matters matters -> PERSON_NAME.PERSON_ID.in(matters.ids());
        };
    }

    static <T extends Select<Record3<UUID, Integer, String>>> Select<Record3<UUID, Integer, String>> union(
            Stream<T> rows) {
        return rows.<Select<Record3<UUID, Integer, String>>>map(each -> each)
                .reduce(Select::unionAll)
                .orElseThrow();
    }
}
