package org.ownwords.govuk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The links beside a row or in a card.
record SummaryActions(
        @Nullable List<SummaryAction> items, @Nullable String classes) {

    public static SummaryActions of(SummaryAction... actions) {
        return new SummaryActions(List.of(actions), null);
    }

    public boolean hasAny() {
        return items != null && !items.isEmpty();
    }
}
