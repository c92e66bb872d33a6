package org.ownwords.provider;

import java.util.UUID;
import org.ownwords.access.By;
import org.ownwords.access.Recorded;
import org.ownwords.history.Chain;
import org.ownwords.history.Row;

/// Somebody signed in at the provider for the first time, and is known by what it calls them for good.
record ProviderIdentity(Chain chain, UUID id, By recorded) implements Recorded {

    @Override
    public Row row() {
        return new Row("provider_identity", id);
    }
}
