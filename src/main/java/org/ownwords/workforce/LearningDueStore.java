package org.ownwords.workforce;

import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;
import static ownwords.generated.db.Tables.COURSE_HAD_NOW;
import static ownwords.generated.db.Tables.WORKFORCE_OPEN;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.Practitioner;
import org.springframework.stereotype.Repository;

/// What is open for one colleague. One query, because it is asked each time somebody looks at their list of work.
@Repository
class LearningDueStore {

    /// Something that is open.
    sealed interface Open {

        /// They took it on in a supervision.
        record Taken(UUID entry, String words, LocalDate by) implements Open {}

        /// They must have had it.
        ///
        /// @param last when they had it last, or null
        record Training(
                UUID entry,
                String words,
                @Nullable Integer everyMonths,
                @Nullable LocalDate last) implements Open {}

        /// They can be asked, and nobody has answered.
        record Asked(UUID entry, String words) implements Open {}
    }

    private final DSLContext db;

    LearningDueStore(DSLContext db) {
        this.db = db;
    }

    List<Open> open(Practitioner of) {
        var identity = of.id().value();
        var last = field(select(max(COURSE_HAD_NOW.HAD_ON))
                        .from(COURSE_HAD_NOW)
                        .where(COURSE_HAD_NOW.AUTHORITY.eq(WORKFORCE_OPEN.AUTHORITY))
                        .and(COURSE_HAD_NOW.COURSE.eq(WORKFORCE_OPEN.ENTRY))
                        .and(val(identity).eq(any(COURSE_HAD_NOW.PEOPLE))))
                .as("last");
        return db.select(
                        WORKFORCE_OPEN.KIND,
                        WORKFORCE_OPEN.ENTRY,
                        WORKFORCE_OPEN.WORDS,
                        WORKFORCE_OPEN.DUE_ON,
                        WORKFORCE_OPEN.EVERY_MONTHS,
                        last)
                .from(WORKFORCE_OPEN)
                .where(WORKFORCE_OPEN
                        .PERSON
                        .eq(identity)
                        .or(WORKFORCE_OPEN.ROLE.eq(of.role().code())))
                .orderBy(WORKFORCE_OPEN.DUE_ON.asc().nullsLast(), WORKFORCE_OPEN.WORDS, WORKFORCE_OPEN.ENTRY)
                .limit(EntryStore.MOST)
                .fetch(row -> open(row, row.get(last)));
    }

    private static Open open(Record row, @Nullable LocalDate last) {
        var entry = row.get(WORKFORCE_OPEN.ENTRY);
        var words = row.get(WORKFORCE_OPEN.WORDS);
        return switch (Noun.of(row.get(WORKFORCE_OPEN.KIND)).orElseThrow()) {
            case AGREED -> new Open.Taken(entry, words, row.get(WORKFORCE_OPEN.DUE_ON));
            case COURSE -> new Open.Training(entry, words, row.get(WORKFORCE_OPEN.EVERY_MONTHS), last);
            case QUESTION -> new Open.Asked(entry, words);
            case SUPERVISION, NEWS, REPLY, REFLECTION, MORE, HAD, NEED, FORUM, CHAMPION ->
                throw new IllegalStateException("Of these nothing is open");
        };
    }
}
