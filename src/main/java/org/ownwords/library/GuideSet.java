package org.ownwords.library;

import java.util.UUID;
import org.ownwords.access.By;
import org.ownwords.access.Recorded;
import org.ownwords.access.Settings;
import org.ownwords.history.Chain;
import org.ownwords.history.Row;

/// A council set a guide of its practice library.
record GuideSet(UUID version, By recorded) implements Recorded {

    @Override
    public Chain chain() {
        return Settings.chain(authority());
    }

    @Override
    public Row row() {
        return new Row("guide", version);
    }
}
