package org.ownwords.history;

import java.time.Instant;

/// Something that happened, published in the transaction that writes its row. Each module has its own kinds; none is
/// ever changed or withdrawn.
public interface Fact {

    Chain chain();

    /// The row with all of it.
    Row row();

    /// When it happened, which may be long before it was recorded.
    default Instant happened() {
        return at();
    }

    /// When it was recorded.
    Instant at();

    /// The identity of the person who recorded it.
    String by();

    /// The code of the council it belongs to.
    String authority();

    default String kind() {
        return getClass().getSimpleName();
    }
}
