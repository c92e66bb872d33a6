package org.ownwords.leaflet;

import java.util.UUID;
import org.ownwords.access.By;
import org.ownwords.access.Recorded;
import org.ownwords.access.Settings;
import org.ownwords.history.Chain;
import org.ownwords.history.Row;

/// What can happen to the leaflets of a council.
sealed interface LeafletFact extends Recorded {

    @Override
    default Chain chain() {
        return Settings.chain(authority());
    }

    /// One was added, changed or ended.
    record LeafletRecorded(UUID leaflet, By recorded) implements LeafletFact {
        @Override
        public Row row() {
            return new Row("leaflet", leaflet);
        }
    }

    record VersionAdded(UUID version, By recorded) implements LeafletFact {
        @Override
        public Row row() {
            return new Row("leaflet_version", version);
        }
    }

    record VersionEnded(UUID ended, By recorded) implements LeafletFact {
        @Override
        public Row row() {
            return new Row("leaflet_version_ended", ended);
        }
    }

    /// A pack was added, changed or ended.
    record PackRecorded(UUID pack, By recorded) implements LeafletFact {
        @Override
        public Row row() {
            return new Row("leaflet_pack", pack);
        }
    }
}
