package org.ownwords.anonymised;

import java.util.UUID;

public record StoryId(UUID value) {

    /// The address of the story as it is told.
    public String path() {
        return "/stories/" + value;
    }
}
