package org.ownwords.organisation;

import java.util.UUID;
import org.ownwords.access.By;
import org.ownwords.access.Recorded;
import org.ownwords.access.Settings;
import org.ownwords.history.Chain;
import org.ownwords.history.Row;

/// An organisation was added, changed or ended.
record OrganisationRecorded(UUID organisation, By recorded) implements Recorded {

    @Override
    public Chain chain() {
        return Settings.chain(authority());
    }

    @Override
    public Row row() {
        return new Row("organisation", organisation);
    }
}
