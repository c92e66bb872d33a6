package org.ownwords.section42;

import java.time.Instant;
import org.ownwords.concern.ConcernId;

/// A decision in the record.
public record DecisionMade(
        DecisionId id, ConcernId concern, Judgement judgement, String recordedBy, Instant recordedAt) {}
