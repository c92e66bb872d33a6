package org.ownwords.access;

import java.util.UUID;
import org.ownwords.history.Chain;
import org.ownwords.history.Row;

/// Somebody is away, is away on other days, or is not away after all.
record AbsenceRecorded(Chain chain, UUID absence, By recorded) implements Recorded {

    @Override
    public Row row() {
        return new Row("absence", absence);
    }
}
