package org.ownwords.returns.sending;

import java.util.UUID;
import org.ownwords.access.By;
import org.ownwords.access.Recorded;
import org.ownwords.history.Chain;
import org.ownwords.history.Row;

/// A return was signed off and kept as it is sent. It belongs to no case, so it has a chain of its own.
record ReturnSent(UUID sent, By recorded) implements Recorded {

    @Override
    public Chain chain() {
        return new Chain(sent);
    }

    @Override
    public Row row() {
        return new Row("sent_return", sent);
    }
}
