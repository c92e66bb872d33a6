package org.ownwords.switches;

import java.util.List;
import org.ownwords.access.By;
import org.ownwords.access.Sets;
import org.springframework.stereotype.Component;

/// Extra stops, on the page of all settings. With none, everything is as the law has it, so that nothing is
/// missing. What is on has a day on which it is looked at again.
@Component
class SwitchSettings implements Sets {

    private final Switches switches;

    SwitchSettings(Switches switches) {
        this.switches = switches;
    }

    @Override
    public List<Setting> settings(By by) {
        var passed = switches.turnedOn().toLookAt(by.today());
        return List.of(new Setting(
                35,
                "Extra stops",
                "/settings/extra-stops",
                "Which prompts are stops, and which stages of the work a colleague signs off",
                passed == 0
                        ? null
                        : passed == 1
                                ? "The day has passed to look at one of them again"
                                : "The day has passed to look at %d of them again".formatted(passed)));
    }
}
