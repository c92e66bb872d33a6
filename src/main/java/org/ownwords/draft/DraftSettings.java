package org.ownwords.draft;

import java.util.List;
import org.ownwords.access.By;
import org.ownwords.access.Sets;
import org.springframework.stereotype.Component;

/// Drafts, on the page of all settings.
@Component
class DraftSettings implements Sets {

    private final Retentions retentions;

    DraftSettings(Retentions retentions) {
        this.retentions = retentions;
    }

    @Override
    public List<Setting> settings(By by) {
        return List.of(new Setting(
                60,
                "Drafts",
                "/settings/drafts",
                "How long what was typed and not sent is kept",
                retentions.last().isEmpty() ? "Nothing is set: drafts are kept until they are sent" : null));
    }
}
