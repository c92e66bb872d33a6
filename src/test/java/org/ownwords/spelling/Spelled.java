package org.ownwords.spelling;

import org.jooq.DSLContext;

/// Spellings for tests of stores that have no application around them.
public final class Spelled {

    private Spelled() {}

    public static Spellings by(DSLContext db) {
        return new Spellings(new SpellingStore(db));
    }
}
