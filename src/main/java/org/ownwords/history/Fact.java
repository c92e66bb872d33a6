package org.ownwords.history;

import java.time.Instant;

/// Something that happened, published in the transaction that writes its row. Each module has its own kinds; none is
/// ever changed or withdrawn.
public interface Fact {

    Chain chain();

    /// The row that says it in full.
    Row row();

    /// When it happened, which may be long before anybody recorded it.
    default Instant happened() {
        return at();
    }

    /// When it was recorded.
    Instant at();

    /// The identity of whoever recorded it.
    String by();

    /// The code of the council it belongs to.
    String authority();

    default String kind() {
        return getClass().getSimpleName();
    }
}
