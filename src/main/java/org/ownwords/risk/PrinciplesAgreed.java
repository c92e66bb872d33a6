package org.ownwords.risk;

import java.util.UUID;
import org.ownwords.access.By;
import org.ownwords.access.Recorded;
import org.ownwords.access.Settings;
import org.ownwords.history.Chain;
import org.ownwords.history.Row;

/// A council has set what it and its partners agreed about risk.
record PrinciplesAgreed(UUID principles, By recorded) implements Recorded {

    @Override
    public Chain chain() {
        return Settings.chain(authority());
    }

    @Override
    public Row row() {
        return new Row("risk_principles", principles);
    }
}
