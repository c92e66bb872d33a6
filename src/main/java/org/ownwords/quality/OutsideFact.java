package org.ownwords.quality;

import java.util.UUID;
import org.ownwords.access.By;
import org.ownwords.access.Recorded;
import org.ownwords.history.Chain;
import org.ownwords.history.Row;

/// What can happen of audits that partners send back and of groups that talk. Each is on a chain of its own.
sealed interface OutsideFact extends Recorded {

    /// The first row of what it is about.
    UUID of();

    @Override
    default Chain chain() {
        return new Chain(of());
    }

    record PartnerAuditReturned(UUID of, UUID returned, By recorded) implements OutsideFact {
        @Override
        public Row row() {
            return new Row("partner_audit", returned);
        }
    }

    record GroupTalked(UUID of, UUID talk, By recorded) implements OutsideFact {
        @Override
        public Row row() {
            return new Row("group_talk", talk);
        }
    }

    record SomethingCameOfTalk(UUID of, UUID came, By recorded) implements OutsideFact {
        @Override
        public Row row() {
            return new Row("group_talk_came", came);
        }
    }
}
