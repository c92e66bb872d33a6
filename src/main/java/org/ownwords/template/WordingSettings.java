package org.ownwords.template;

import java.util.List;
import org.ownwords.access.By;
import org.ownwords.access.Sets;
import org.springframework.stereotype.Component;

/// The wording of documents, on the page of all settings. Ours is there from the beginning, so that nothing is missing.
@Component
class WordingSettings implements Sets {

    @Override
    public List<Setting> settings(By by) {
        return List.of(new Setting(
                55,
                "Wording of documents",
                WordingPages.HOME,
                "What is said in the documents that people are given, in each language",
                null));
    }
}
