package org.ownwords.switches;

import java.time.LocalDate;
import java.util.UUID;
import org.ownwords.access.By;
import org.ownwords.access.Recorded;
import org.ownwords.access.Settings;
import org.ownwords.history.Chain;
import org.ownwords.history.Row;

/// A council has turned something on or off: what is due has to be worked out again.
///
/// @param from the day from which it holds
public record SwitchSet(UUID set, LocalDate from, By recorded) implements Recorded {

    @Override
    public Chain chain() {
        return Settings.chain(authority());
    }

    @Override
    public Row row() {
        return new Row("switch_set", set);
    }
}
