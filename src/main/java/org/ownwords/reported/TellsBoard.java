package org.ownwords.reported;

import java.util.List;
import org.ownwords.access.By;

/// A room that has something to tell the Board of a time. Its numbers are those that may be published: everybody
/// is told the same, whoever asks.
public interface TellsBoard {

    /// What there is to tell, in the order it is read. The number of queries does not depend on how much it is.
    List<Telling> of(Span time, By by);
}
