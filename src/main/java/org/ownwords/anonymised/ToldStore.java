package org.ownwords.anonymised;

import static ownwords.generated.db.Tables.STORY_TOLD;

import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/// The stories that are told.
@Repository
class ToldStore {

    private static final int MOST = 500;

    private final DSLContext db;

    ToldStore(DSLContext db) {
        this.db = db;
    }

    /// By their titles: an order of days would say when each was written.
    List<ToldStory> all() {
        return db.select(
                        STORY_TOLD.ID,
                        STORY_TOLD.TITLE,
                        STORY_TOLD.WORDS,
                        STORY_TOLD.THEME,
                        STORY_TOLD.HARMS,
                        STORY_TOLD.PRINCIPLE)
                .from(STORY_TOLD)
                .orderBy(STORY_TOLD.TITLE, STORY_TOLD.ID)
                .limit(MOST)
                .fetch(row -> new ToldStory(
                        new StoryId(row.value1()),
                        StoryStore.telling(row.value2(), row.value3(), row.value4(), row.value5(), row.value6())));
    }
}
