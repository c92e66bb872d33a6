package org.ownwords.govuk;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What can be done from an interruption panel.
record PanelActions(
        @Nullable List<Action> items,
        @Nullable String classes,
        @Nullable Map<String, ?> attributes) {

    public static PanelActions of(Action... actions) {
        return new PanelActions(List.of(actions), null, null);
    }
}
