package org.ownwords.anonymised;

import java.util.List;
import java.util.Map;
import org.ownwords.casework.Correctable;
import org.ownwords.casework.Corrects;
import org.springframework.stereotype.Component;

/// A story is put right by writing it anew, and is told no more once it is taken back.
@Component
class StoryCorrects implements Corrects {

    private static final String STORY = "story";
    private static final String RELEASE = "story_release";
    private static final String WITHDRAWAL = "story_withdrawal";

    @Override
    public List<Correctable> correctable() {
        return List.of(
                Correctable.part(STORY, "A story without names", Map.of()),
                Correctable.part(RELEASE, "Whether a story may be told", Map.of("version_id", STORY)),
                Correctable.part(WITHDRAWAL, "That a story is told no more", Map.of("story_id", STORY)));
    }

    @Override
    public Map<String, String> correctedElsewhere() {
        return Map.of(
                STORY,
                "A story is not struck through. Write it anew, or take it back.",
                RELEASE,
                "Whether a story may be told is not struck through. Take the story back, or write it anew.",
                WITHDRAWAL,
                "A story that was taken back is not told again. Write another.");
    }
}
