package org.ownwords.govuk;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;

/// One row of a summary list.
record SummaryRow(
        Styled key,
        Styled value,
        @Nullable SummaryActions actions,
        @Nullable String classes) {

    public static SummaryRow of(String key, Content value) {
        return new SummaryRow(Styled.of(key), Styled.of(value), null, null);
    }

    public static SummaryRow of(String key, String value) {
        return of(key, Text.of(value));
    }

    public SummaryRow withActions(SummaryAction... theActions) {
        return new SummaryRow(key, value, SummaryActions.of(theActions), classes);
    }

    public SummaryRow withClasses(String theClasses) {
        return new SummaryRow(key, value, actions, theClasses);
    }

    public boolean hasActions() {
        return actions != null && actions.hasAny();
    }

    /// A row that was given a list of actions, if an empty one, keeps their place itself.
    public boolean leavesActionsOut() {
        return actions == null || actions.items() == null;
    }
}
