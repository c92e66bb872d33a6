package org.ownwords.access;

import java.util.UUID;
import org.ownwords.history.Chain;
import org.ownwords.history.Row;

/// A team began, was renamed or ended.
record TeamRecorded(Chain chain, UUID named, By recorded) implements Recorded {

    @Override
    public Row row() {
        return new Row("team_named", named);
    }
}
