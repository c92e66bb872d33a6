package org.ownwords.anonymised;

import java.util.Set;
import java.util.UUID;
import org.ownwords.access.By;
import org.ownwords.person.CaseId;

/// A story for those who may open its case: its latest version, and how it stands.
/// It is wide because its page shows each of these by itself.
///
/// @param version the row of the latest version
/// @param told    whether others read any version of it now
/// @param writers the identities of those who wrote a version
record KnownStory(
        StoryId id, UUID version, CaseId caseId, Story story, StoryState state, boolean told, Set<String> writers) {

    KnownStory {
        writers = Set.copyOf(writers);
    }

    MayRelease mayRelease(By by) {
        return MayRelease.of(by.recordedBy(), writers, state);
    }

    public boolean releasedBy(By by) {
        return mayRelease(by) instanceof MayRelease.Allowed;
    }

    /// Whether it can be written anew, or taken back.
    public boolean isOpen() {
        return !(state instanceof StoryState.Withdrawn);
    }

    /// The address of its forms.
    public String path() {
        return "%s/stories/%s".formatted(caseId.path(), id.value());
    }
}
