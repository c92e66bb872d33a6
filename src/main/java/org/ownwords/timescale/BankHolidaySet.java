package org.ownwords.timescale;

import java.util.UUID;
import org.ownwords.access.By;
import org.ownwords.access.Recorded;
import org.ownwords.access.Settings;
import org.ownwords.history.Chain;
import org.ownwords.history.Row;

/// A council has set a bank holiday: what is due has to be worked out again.
public record BankHolidaySet(UUID holiday, By recorded) implements Recorded {

    @Override
    public Chain chain() {
        return Settings.chain(authority());
    }

    @Override
    public Row row() {
        return new Row("bank_holiday", holiday);
    }
}
