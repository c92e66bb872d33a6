package org.ownwords.access;

import java.time.Instant;
import org.ownwords.history.Fact;

/// A fact recorded by somebody here.
public interface Recorded extends Fact {

    By recorded();

    @Override
    default Instant at() {
        return recorded().at();
    }

    @Override
    default String by() {
        return recorded().recordedBy();
    }

    @Override
    default String authority() {
        return recorded().authority();
    }
}
