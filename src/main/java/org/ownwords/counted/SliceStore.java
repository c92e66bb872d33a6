package org.ownwords.counted;

import static org.jooq.Records.mapping;
import static ownwords.generated.db.Tables.COUNTED_ADVOCATES_OF_STRETCH;
import static ownwords.generated.db.Tables.COUNTED_CONCERNS_OF_STRETCH;
import static ownwords.generated.db.Tables.COUNTED_ENDINGS_OF_STRETCH;
import static ownwords.generated.db.Tables.COUNTED_PART_OF_STRETCH;
import static ownwords.generated.db.Tables.COUNTED_TIME_OF_STRETCH;

import java.util.List;
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
        var slices = new Slices(slices(authority, subject, stretch));
        db.execute("set local enable_hashjoin to default");
        db.execute("set local enable_mergejoin to default");
        return slices;
    }

    private List<Slice> slices(String authority, Subject subject, Stretch stretch) {
        var first = stretch.from();
        var last = stretch.to();
        var begins = Period.midnight(first);
        var ends = Period.midnight(last.plusDays(1));
        return switch (subject) {
            case CONCERNS -> {
                var concerns = COUNTED_CONCERNS_OF_STRETCH(authority, begins, ends);
                yield db.select(concerns.FIGURE, concerns.ROW, concerns.COL, concerns.N)
                        .from(concerns)
                        .fetch(mapping(Slice::new));
            }
            case TIME -> {
                var time = COUNTED_TIME_OF_STRETCH(authority, first, last, begins, ends);
                yield db.select(time.FIGURE, time.ROW, time.COL, time.N)
                        .from(time)
                        .fetch(mapping(Slice::new));
            }
            case ADVOCATES -> {
                var advocates = COUNTED_ADVOCATES_OF_STRETCH(authority, first, last);
                yield db.select(advocates.FIGURE, advocates.ROW, advocates.COL, advocates.N)
                        .from(advocates)
                        .fetch(mapping(Slice::new));
            }
            case ENDINGS -> {
                var endings = COUNTED_ENDINGS_OF_STRETCH(authority, first, last);
                yield db.select(endings.FIGURE, endings.ROW, endings.COL, endings.N)
                        .from(endings)
                        .fetch(mapping(Slice::new));
            }
            case PART -> {
                var part = COUNTED_PART_OF_STRETCH(authority, first, last);
                yield db.select(part.FIGURE, part.ROW, part.COL, part.N)
                        .from(part)
                        .fetch(mapping(Slice::new));
            }
        };
    }
}
