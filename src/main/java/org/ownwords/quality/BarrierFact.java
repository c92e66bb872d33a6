package org.ownwords.quality;

import java.util.UUID;
import org.ownwords.access.By;
import org.ownwords.access.Recorded;
import org.ownwords.history.Chain;
import org.ownwords.history.Row;

/// What can happen to something that stands in the way. Each is on a chain of its own.
sealed interface BarrierFact extends Recorded {

    UUID barrier();

    @Override
    default Chain chain() {
        return new Chain(barrier());
    }

    /// That somebody said it.
    ///
    /// @param said the row: the first, or the one in its place
    record BarrierSaid(UUID barrier, UUID said, By recorded) implements BarrierFact {
        @Override
        public Row row() {
            return new Row("barrier", said);
        }
    }

    record BarrierAnswered(UUID barrier, UUID answer, By recorded) implements BarrierFact {
        @Override
        public Row row() {
            return new Row("barrier_answer", answer);
        }
    }
}
