package org.ownwords.anonymised;

/// A story as it is told. It does not know whose it is.
public record ToldStory(StoryId id, Telling telling) {}
