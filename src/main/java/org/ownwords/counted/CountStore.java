package org.ownwords.counted;

import org.jooq.DSLContext;

/// Counts on a connection of the caller, for commands.
public final class CountStore {

    private CountStore() {}

    public static YearCounts on(DSLContext db) {
        return new YearCounts(
                new CellCountStore(db),
                new PeopleStore(db),
                new GrowthStore(db),
                new AsOfStore(db),
                new HowDoneStore(db),
                new SliceStore(db),
                Keeps.NOTHING);
    }
}
