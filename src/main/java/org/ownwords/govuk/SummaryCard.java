package org.ownwords.govuk;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The card around a summary list.
record SummaryCard(
        @Nullable CardTitle title,
        @Nullable SummaryActions actions,
        @Nullable String classes,
        @Nullable Map<String, ?> attributes) {

    public static SummaryCard of(CardTitle title) {
        return new SummaryCard(title, null, null, null);
    }

    public static SummaryCard of(String title) {
        return of(CardTitle.of(title));
    }

    public SummaryCard withActions(SummaryAction... theActions) {
        return new SummaryCard(title, SummaryActions.of(theActions), classes, attributes);
    }

    public boolean hasActions() {
        return actions != null && actions.hasAny();
    }
}
