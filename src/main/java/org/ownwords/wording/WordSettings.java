package org.ownwords.wording;

import java.util.List;
import org.ownwords.access.By;
import org.ownwords.access.Sets;
import org.springframework.stereotype.Component;

/// Words, on the page of all settings. The national ones are there from the beginning,
/// so that nothing is missing.
@Component
class WordSettings implements Sets {

    @Override
    public List<Setting> settings(By by) {
        return List.of(
                new Setting(50, "Words", "/settings/words", "What is said here for the answers of code lists", null));
    }
}
