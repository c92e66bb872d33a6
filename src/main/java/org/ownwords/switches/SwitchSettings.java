package org.ownwords.switches;

import java.util.List;
import org.ownwords.access.By;
import org.ownwords.access.Sets;
import org.springframework.stereotype.Component;

/// Extra stops, on the page of all settings. With none, everything is as the law has it, so that nothing is missing.
@Component
class SwitchSettings implements Sets {

    @Override
    public List<Setting> settings(By by) {
        return List.of(new Setting(
                35,
                "Extra stops",
                "/settings/extra-stops",
                "Which prompts are stops, and which stages of the work a colleague signs off",
                null));
    }
}
