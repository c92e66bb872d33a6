package org.ownwords.returns.measures;

import java.util.List;
import org.ownwords.access.By;
import org.ownwords.access.Sets;
import org.springframework.stereotype.Component;

/// How many people live here, on the page of all settings. A council can begin without it.
@Component
class PeopleHereSettings implements Sets {

    private static final int PLACE = 45;

    private final LivingHere living;

    PeopleHereSettings(LivingHere living) {
        this.living = living;
    }

    @Override
    public List<Setting> settings(By by) {
        return List.of(new Setting(
                PLACE,
                "People who live here",
                "/settings/people-here",
                "How many there are by age, gender and ethnic group, to see whether safeguarding misses anybody"
                        + (living.now(by.authority()).isPresent() ? "" : ". Nothing has been entered yet"),
                null));
    }
}
