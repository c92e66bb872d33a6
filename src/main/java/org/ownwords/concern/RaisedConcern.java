package org.ownwords.concern;

import org.jspecify.annotations.Nullable;
import org.ownwords.casework.Recording;

/// A concern in the record.
///
/// @param referrerTold what the referrer was told, or why they were not told; null while neither is recorded
public record RaisedConcern(
        ConcernId id, Concern concern, @Nullable String referrerTold, Recording recording) {}
