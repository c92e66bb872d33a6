package org.ownwords.casework;

import java.util.UUID;

/// That something an audit asks about was owed and not done, as a case itself shows. It is proposed to the reader, who
/// accepts it or not: why it was not done may be known to somebody, and not written down.
///
/// @param row the entry of the timeline that shows it
/// @param why as sentences
public record FallsShort(Topic topic, UUID row, String why) {

    public FallsShort {
        if (why.isBlank()) {
            throw new IllegalArgumentException("Nothing is proposed without saying why");
        }
    }

    public FallsShort shownBy(UUID other) {
        return new FallsShort(topic, other, why);
    }
}
