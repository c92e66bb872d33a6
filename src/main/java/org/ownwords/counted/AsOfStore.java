package org.ownwords.counted;

import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/// Tells the views what moment to count at (`counted_at()`), within the transaction.
@Repository
class AsOfStore {

    private final DSLContext db;

    AsOfStore(DSLContext db) {
        this.db = db;
    }

    <T> T counted(AsOf asOf, Supplier<T> counting) {
        return switch (asOf) {
            case AsOf.Now() -> counting.get();
            case AsOf.At(var moment) -> {
                say(moment.toString());
                var counted = counting.get();
                say("");
                yield counted;
            }
        };
    }

    private void say(String moment) {
        db.execute("select set_config('ownwords.counted_at', ?, true)", moment);
    }
}
