package org.ownwords.passage;

import java.util.List;
import org.ownwords.access.By;
import org.ownwords.access.Sets;
import org.springframework.stereotype.Component;

/// Passages, on the page of all settings. Each has words from the beginning, so that nothing is missing.
@Component
class PassageSettings implements Sets {

    @Override
    public List<Setting> settings(By by) {
        return List.of(new Setting(
                53,
                "Letters and agendas",
                "/settings/letters",
                "What is said in letters, invitations and agendas",
                null));
    }
}
