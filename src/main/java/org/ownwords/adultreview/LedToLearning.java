package org.ownwords.adultreview;

import java.util.List;
import java.util.UUID;
import org.ownwords.access.By;

/// A module in which something follows from what a review found, such as training.
public interface LedToLearning {

    /// All that follows from findings, as far as somebody may read it. The number of queries does not depend on how
    /// much it is.
    List<Led> ledTo(By by);

    /// Something that follows from a finding.
    ///
    /// @param path where it is read
    record Led(UUID finding, String words, String path) {}
}
