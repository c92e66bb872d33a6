package org.ownwords.template;

import java.util.UUID;
import org.ownwords.access.By;
import org.ownwords.access.Recorded;
import org.ownwords.access.Settings;
import org.ownwords.history.Chain;
import org.ownwords.history.Row;

/// A council words a document in its own way, or no longer does.
record WordingSet(UUID set, By recorded) implements Recorded {

    @Override
    public Chain chain() {
        return Settings.chain(authority());
    }

    @Override
    public Row row() {
        return new Row("document_wording", set);
    }
}
