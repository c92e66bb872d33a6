package org.ownwords.access;

import java.util.UUID;
import org.ownwords.history.Chain;
import org.ownwords.history.Row;

/// Somebody began to work here, or their name, role, team or days were changed.
record PostRecorded(Chain chain, UUID post, By recorded) implements Recorded {

    @Override
    public Row row() {
        return new Row("post", post);
    }
}
