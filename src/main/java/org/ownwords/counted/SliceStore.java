package org.ownwords.counted;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.val;

import org.jooq.DSLContext;
import org.ownwords.counted.Slices.Slice;
import org.springframework.stereotype.Repository;

/// Counts what the Board is told of a stretch of time, for one council: one statement a subject. What belongs to a
/// row is looked up by its key, as [CellCountStore] does it and for the same reason.
@Repository
class SliceStore {

    private final DSLContext db;

    SliceStore(DSLContext db) {
        this.db = db;
    }

    Slices of(String authority, Subject subject, Stretch stretch) {
        db.execute("set local enable_hashjoin = off");
        db.execute("set local enable_mergejoin = off");
        var slices = new Slices(db.resultQuery(
                        query(subject),
                        val(authority),
                        val(stretch.from()),
                        val(stretch.to()),
                        val(Period.midnight(stretch.from())),
                        val(Period.midnight(stretch.to().plusDays(1))))
                .coerce(
                        field("figure", String.class),
                        field("row", String.class),
                        field("col", String.class),
                        field("n", Long.class))
                .fetch(mapping(Slice::new)));
        db.execute("set local enable_hashjoin to default");
        db.execute("set local enable_mergejoin to default");
        return slices;
    }

    private static String query(Subject subject) {
        return switch (subject) {
            case CONCERNS -> SliceRows.CONCERNS;
            case TIME -> SliceRows.TIME;
            case ADVOCATES -> SliceRows.ADVOCATES;
            case ENDINGS -> SliceRows.ENDINGS;
        };
    }
}
