package org.ownwords.casework;

import gg.jte.Content;
import java.util.Optional;
import org.ownwords.access.By;

/// A concept that has something for a colleague that is not due: what people said about their work. It stands at the
/// foot of their list.
public interface ForColleague {

    /// What there is, or nothing. The number of queries does not depend on how much there is.
    Optional<Content> forColleague(By by);
}
