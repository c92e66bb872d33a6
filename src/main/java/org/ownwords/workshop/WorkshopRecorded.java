package org.ownwords.workshop;

import java.util.UUID;
import org.ownwords.access.By;
import org.ownwords.access.Recorded;
import org.ownwords.history.Chain;
import org.ownwords.history.Row;

/// A workshop was recorded, or said anew. Each has a chain of its own.
record WorkshopRecorded(UUID workshop, UUID id, By recorded) implements Recorded {

    @Override
    public Chain chain() {
        return new Chain(workshop);
    }

    @Override
    public Row row() {
        return new Row("workshop", id);
    }
}
